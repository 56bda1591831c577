import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { gzipSync } from 'fflate';

/** Pagefind's files by their path: what a reader's browser loads, piece by piece. */
export type Bundle = ReadonlyMap<string, Uint8Array>;

/** By these bytes Pagefind tells that a file is unpacked. */
export const signature = 'pagefind_dcd';

/** The content of one of Pagefind's packed files, without its signature. */
export function unpacked(file: Uint8Array): Buffer {
  const bytes = gunzipSync(file);
  if (bytes.toString('latin1', 0, signature.length) !== signature) {
    throw new Error('This is not a packed file of Pagefind: its signature is missing.');
  }
  return bytes.subarray(signature.length);
}

/** Content as Pagefind packs it. Not with Node's gzip, which writes what machine it ran on. */
export const packed = (content: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from(signature), content]), { level: 9, mtime: 0 });

/** A name that changes with the content, so that no cache mixes two builds. */
export const nameFor = (content: Uint8Array | string): string =>
  `en_${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;
