import type { SiteFile } from './site-file.ts';

/** Whether a build asks at this address for a parcel of files; none is published there. */
export const isParcel = (path: string): boolean => path.endsWith('.parcel');

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A file as it comes out of a parcel: its text in UTF-8. */
export interface UnpackedFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Some files as one stream: of each its path, a tab, the number of its bytes, a line break, and the bytes. */
export function packParcel(files: AsyncIterable<SiteFile>): ReadableStream<Uint8Array> {
  const pieces = piecesOf(files);
  return new ReadableStream({
    pull: async (stream) => {
      const next = await pieces.next();
      if (next.done === true) stream.close();
      else stream.enqueue(next.value);
    },
  });
}

async function* piecesOf(files: AsyncIterable<SiteFile>): AsyncGenerator<Uint8Array> {
  for await (const { path, text } of files) {
    const content = encoder.encode(text);
    yield encoder.encode(`${path}\t${String(content.length)}\n`);
    yield content;
  }
}

/** The files of a stream, however it is cut into pieces. Throws when it ends within a file. */
export async function* unpackParcel(parcel: AsyncIterable<Uint8Array>): AsyncGenerator<UnpackedFile> {
  let rest: Uint8Array = new Uint8Array();
  let head: { readonly path: string; readonly bytes: number } | undefined;
  for await (const piece of parcel) {
    rest = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    for (;;) {
      if (head === undefined) {
        const end = rest.indexOf(lineBreak);
        if (end === -1) break;
        const [path = '', bytes = ''] = decoder.decode(rest.subarray(0, end)).split('\t');
        head = { path, bytes: Number(bytes) };
        rest = rest.subarray(end + 1);
      }
      if (rest.length < head.bytes) break;
      yield { path: head.path, content: rest.subarray(0, head.bytes) };
      rest = rest.subarray(head.bytes);
      head = undefined;
    }
  }
  if (head !== undefined || rest.length > 0)
    throw new Error(`The parcel of files ends within ${head?.path ?? 'the name of a file'}.`);
}

const lineBreak = 0x0a;
