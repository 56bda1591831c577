/**
 * A copy of a piece of a text. Node.js keeps the whole of a text in the memory as long as there is a piece that was only
 * cut out of it: to be used for what is kept of texts that are not.
 */
export const onItsOwn = (piece: string): string => Buffer.from(piece).toString();
