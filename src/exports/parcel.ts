import type { SiteFile } from './site-file.ts';

/** Whether a build asks at this address for a parcel of files; none is published there. */
export const isParcel = (path: string): boolean => path.endsWith('.parcel');

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A file as it comes out of a parcel. */
export interface UnpackedFile {
  readonly path: string;
  readonly key?: string;
  /** Its text in UTF-8; none for one that whoever asked has already. */
  readonly content?: Uint8Array;
}

/** The keys of the files that whoever asks for a parcel has already, by their paths. */
export type KnownFiles = ReadonlyMap<string, string>;

/** The request for a parcel that leaves out what is known. */
export const requestWithout = ({ url }: Request, known: KnownFiles): Request =>
  new Request(url, { headers: { [header]: [...known].map((each) => each.join('\t')).join(',') } });

/** What such a request says. */
export function knownIn(request: Request): KnownFiles {
  const listed = request.headers.get(header) ?? '';
  return new Map(
    listed.split(',').flatMap((each) => {
      const [path = '', key] = each.split('\t');
      return key === undefined ? [] : [[path, key]];
    }),
  );
}

const header = 'x-known-files';

/**
 * Some files as one stream: of each its path, the number of its bytes and its key, with tabs between them, a line break, and
 * the bytes. A file that is known has no number and no bytes.
 */
export function packParcel(
  files: AsyncIterable<SiteFile>,
  known: KnownFiles = new Map(),
): ReadableStream<Uint8Array> {
  const pieces = piecesOf(files, known);
  return new ReadableStream({
    pull: async (stream) => {
      const next = await pieces.next();
      if (next.done === true) stream.close();
      else stream.enqueue(next.value);
    },
  });
}

async function* piecesOf(files: AsyncIterable<SiteFile>, known: KnownFiles): AsyncGenerator<Uint8Array> {
  for await (const file of files) {
    const { path, key } = file;
    if (key !== undefined && known.get(path) === key) {
      yield encoder.encode(`${path}\t\t${key}\n`);
      continue;
    }
    const content = encoder.encode(file.text);
    yield encoder.encode(`${path}\t${String(content.length)}\t${key ?? ''}\n`);
    yield content;
  }
}

/** The files of a stream, however it is cut into pieces. Throws when it ends within a file. */
export async function* unpackParcel(parcel: AsyncIterable<Uint8Array>): AsyncGenerator<UnpackedFile> {
  let rest: Uint8Array = new Uint8Array();
  let head: ReturnType<typeof headIn> | undefined;
  for await (const piece of parcel) {
    rest = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    for (;;) {
      if (head === undefined) {
        const end = rest.indexOf(lineBreak);
        if (end === -1) break;
        head = headIn(decoder.decode(rest.subarray(0, end)));
        rest = rest.subarray(end + 1);
      }
      const { bytes = 0, ...file } = head;
      if (rest.length < bytes) break;
      yield head.bytes === undefined ? file : { ...file, content: rest.subarray(0, bytes) };
      rest = rest.subarray(bytes);
      head = undefined;
    }
  }
  if (head !== undefined || rest.length > 0)
    throw new Error(`The parcel of files ends within ${head?.path ?? 'the name of a file'}.`);
}

function headIn(line: string): { path: string; key?: string; bytes?: number } {
  const [path = '', bytes = '', key = ''] = line.split('\t');
  return { path, ...(key && { key }), ...(bytes && { bytes: Number(bytes) }) };
}

const lineBreak = 0x0a;
