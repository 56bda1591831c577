import type { Cbm } from '#model/entry.ts';
import { provisionalMark } from '#text/lineage.ts';
import type { Inline } from './page.ts';

/** The designation of a measure, with a word beside it when it was neither adopted nor recommended. */
export const markedDesignation = ({ data: { designation, status } }: Cbm): string =>
  [designation, provisionalMark(status)].filter((part) => part !== '').join(' ');

/** Measures as links one after another, each with the same word beside it. */
export const markedLinks = (cbms: readonly Cbm[]): Inline[] =>
  cbms.flatMap((cbm, index): Inline[] => {
    const mark = provisionalMark(cbm.data.status);
    const link = { text: cbm.data.designation, href: cbm.url, ...(mark !== '' && { detail: mark }) };
    return index === 0 ? [link] : [', ', link];
  });
