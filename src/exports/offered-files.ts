import { createHash } from 'node:crypto';
import { type DataPart, dataParts } from './data-parts.ts';

/** A data file with its parts, which a small one has none of. */
export interface OfferedFiles {
  readonly whole: { readonly file: string; readonly text: string };
  readonly parts: readonly DataPart[];
}

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

/** @param file `cbms.json`, `claims.csv`: its path below /data/v1/. */
export const offeredFiles = (file: string, text: string, most: number): OfferedFiles => ({
  whole: { file, text },
  parts: dataParts(file, text, most),
});

export const measureOffer = ({ whole, parts }: OfferedFiles): Offer => ({
  whole: sizeOf(whole.text),
  parts: parts.map(({ text, ...part }) => ({ ...part, size: sizeOf(text) })),
});

export const sizeOf = (text: string): Size => ({
  bytes: Buffer.byteLength(text),
  hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
});
