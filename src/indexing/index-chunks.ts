import { type Bundle, nameFor, packed, unpacked } from './bundle.ts';
import { itemsOf, listOf, textIn, textItem } from './cbor.ts';

/** Bytes of words in a chunk, unless one word alone has more. A reader's query loads a chunk for each of its words. */
const chunkLength = 8000;

/** The smallest text in the order of Pagefind that is greater than this one. */
const after = (text: string) => `${text}\0`;
/** Greater than every word. */
const last = '\u{10FFFF}';

/**
 * The chunks of the index cut into smaller ones: Pagefind's hold some 50 kB of words, whatever one word weighs, so that
 * a rare word cost as much as `confidence` does. Takes and gives the list of chunks as the metadata has it.
 */
export function cutChunks(chunks: Buffer, bundle: Bundle): { list: Buffer; files: Bundle } {
  const words = itemsOf(chunks).flatMap((chunk) => {
    const [, , name] = itemsOf(chunk).map(textIn);
    const file = bundle.get(pathOf(name ?? ''));
    if (file === undefined)
      throw new Error(`Pagefind's metadata names a chunk that is missing: ${String(name)}`);
    return itemsOf(unpacked(file)).flatMap(itemsOf);
  });
  const files = new Map<string, Uint8Array>();
  let from = '';
  const groups = grouped(words);
  const list = groups.map((group, index) => {
    const content = listOf([listOf(group)]);
    const name = nameFor(content);
    files.set(pathOf(name), packed(content));
    // No gap between two chunks: for a word that lies in one, or for a beginning, Pagefind would load all that are near.
    const until = index === groups.length - 1 ? last : wordIn(group.at(-1));
    const item = listOf([from, until, name].map(textItem));
    from = after(until);
    return item;
  });
  return { list: listOf(list), files };
}

const pathOf = (name: string) => `index/${name}.pf_index`;

const wordIn = (item: Buffer | undefined): string => {
  const [word] = item === undefined ? [] : itemsOf(item);
  if (word === undefined) throw new Error('A word of Pagefind’s index has no text.');
  return textIn(word);
};

/** Neighbours together, as many as a chunk holds. */
function grouped(words: readonly Buffer[]): Buffer[][] {
  const groups: Buffer[][] = [];
  let length = chunkLength;
  for (const word of words) {
    const group = groups.at(-1);
    if (group === undefined || length + word.length > chunkLength) {
      groups.push([word]);
      length = word.length;
    } else {
      group.push(word);
      length += word.length;
    }
  }
  return groups;
}
