import type { CatalogueEntry } from './catalogue.ts';
import type { NameMatch } from './names.ts';
import type { Query } from './query.ts';

/** For one term of the query: how strongly the text of each entry answers to it, by the number of the entry. */
export type TextScores = ReadonlyMap<number, number>;

export interface Ranked {
  readonly entry: CatalogueEntry;
  readonly score: number;
}

/** The part of what the best entry covers that another must cover to be shown. */
const enough = 0.5;

/** What readers more often look for when several entries answer equally well. */
const prior: Partial<Record<CatalogueEntry['collection'], number>> = {
  organisations: 0.12,
  delegations: 0.1,
  networks: 0.09,
  cbms: 0.08,
  questions: 0.07,
  guides: 0.06,
  documents: 0.03,
  glossary: 0.05,
  meetings: 0.02,
};

/**
 * The entries that answer to a query, best first. Names count most, then what an entry belongs to, then its text;
 * an entry that has all the words stands before one that lacks some, and one that lacks the telling ones falls out.
 */
export function rank(
  entries: readonly CatalogueEntry[],
  query: Query,
  names: readonly NameMatch[],
  texts: readonly TextScores[],
): Ranked[] {
  const strongest = texts.map((scores) => Math.max(0, ...scores.values()));
  const weights = query.terms.map((_, term) => weightOf(entries, names, texts[term], term));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const ranked = entries.flatMap((entry, index): (Ranked & { readonly covered: number })[] => {
    const name = names[index];
    if (name === undefined) return [];
    let sum = 0;
    let covered = 0;
    for (const [term, weight] of weights.entries()) {
      const inName = name.terms[term] ?? 0;
      const inText = textStrength(texts[term]?.get(index), strongest[term] ?? 0);
      if (inName === 0 && inText === 0) continue;
      covered += weight / total;
      sum += (weight / total) * (inName + inText * 0.5);
    }
    if (covered === 0 && name.exactness === 0) return [];
    const isMeant = query.asksMeaning && entry.collection === 'glossary' && name.exactness > 0.25;
    const preference = (prior[entry.collection] ?? 0) * (name.exactness > 6 ? 10 : 1) + (isMeant ? 3 : 0);
    const score = sum * covered ** 2 + name.exactness + preference;
    return [{ entry, score, covered: Math.max(covered, Math.min(1, name.exactness)) }];
  });
  const most = Math.max(0, ...ranked.map(({ covered }) => covered));
  return ranked
    .filter(({ covered }) => covered >= most * enough)
    .sort((a, b) => b.score - a.score || (a.entry.url < b.entry.url ? -1 : 1));
}

/** Rare words tell more than common ones. */
function weightOf(
  entries: readonly CatalogueEntry[],
  names: readonly NameMatch[],
  texts: TextScores | undefined,
  term: number,
): number {
  const found = entries.filter(
    (_, index) => (names[index]?.terms[term] ?? 0) > 0 || texts?.has(index) === true,
  ).length;
  return Math.log(1 + entries.length / (1 + found));
}

/** Between 0.4 for a bare mention and 1 for the page that speaks of it most. */
const textStrength = (score: number | undefined, strongest: number): number =>
  score === undefined ? 0 : 0.4 + (0.6 * score) / (strongest || 1);
