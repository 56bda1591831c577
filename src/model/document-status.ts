/** What a document's symbol says about its standing. */
export type DocumentStanding = 'final' | 'draft' | 'revision' | 'correction';

const draftPart = /(?:^|[/.])(?:CRP|L|WP)\.?\s?\d|\bdraft\b/i;
const revisionPart = /(?:^|[/.\s])rev\.?\s?\d/i;
const correctionPart = /(?:^|[/.\s])corr\.?\s?\d/i;

/**
 * `A/AC.292/2025/CRP.1` → draft, `A/C.1/73/L.27/Rev.1` → draft, `CICTE/DEC.1/12 rev. 1` → revision.
 * CRP is a conference room paper, L a document of limited distribution, WP a working paper: none is an adopted text.
 */
export function standingOf(symbol: string | undefined): DocumentStanding {
  if (symbol === undefined) return 'final';
  if (draftPart.test(symbol)) return 'draft';
  if (correctionPart.test(symbol)) return 'correction';
  return revisionPart.test(symbol) ? 'revision' : 'final';
}
