import { createHash } from 'node:crypto';
import type { DataPart } from './data-parts.ts';

/** A data file and its parts as others tell of them: their sizes instead of their texts, which together fill the memory. */
export interface Offer {
  readonly whole: Size;
  readonly parts: readonly (Omit<DataPart, 'text'> & { readonly size: Size })[];
}

/** Size and checksum, so that a download can be checked. */
export interface Size {
  readonly bytes: number;
  readonly hash: string;
}

export const offerOf = (whole: string, parts: readonly DataPart[]): Offer => ({
  whole: sizeOf(whole),
  parts: parts.map(({ text, ...part }) => ({ ...part, size: sizeOf(text) })),
});

export const sizeOf = (text: string): Size => ({
  bytes: Buffer.byteLength(text),
  hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
});
