/** A piece of text; marked where a sought word stands. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A claim of a page that answers to the query, at its own anchor. */
export interface ClaimHit {
  readonly anchor: string;
  readonly pieces: readonly Piece[];
}

/** The text of a page as Pagefind keeps it. Locations count its words. */
export interface PageText {
  readonly content: string;
  readonly anchors: readonly { readonly element: string; readonly id: string; readonly location: number }[];
}

/** Which terms of the query a word of the text answers to. */
export type TermsOf = (word: string) => readonly number[];

export interface Passage {
  readonly pieces: readonly Piece[];
  readonly claims: readonly ClaimHit[];
}

const passageLength = 32;
const claimLength = 40;
const mostClaims = 3;

/** The passage that answers best, and the claims that do. */
export function passageOf(text: PageText, termsOf: TermsOf): Passage {
  const words = text.content.split(/\s+/);
  const termsAt = termsByLocation(words, termsOf);
  const spans = spansOf(text, words.length);
  const claims = spans
    .filter(({ element }) => element === 'li' || element === 'div')
    .map((span) => ({ span, strength: strengthOf(span.from, span.until, termsAt) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength || a.span.from - b.span.from)
    .slice(0, mostClaims);
  const isInClaim = (at: number) =>
    spans.some(({ element, from, until }) => element === 'li' && at >= from && at < until);
  const prose = new Map([...termsAt].filter(([at]) => !isInClaim(at)));
  const head = Math.min(
    words.length,
    ...text.anchors.filter(({ element }) => element === 'h2').map(({ location }) => location),
  );
  const below = new Map([...prose].filter(([at]) => at >= head));
  const start = bestStart(below.size > 0 ? below : prose);
  return {
    pieces:
      start === undefined && claims.length > 0
        ? []
        : pieces(words, start ?? 0, (start ?? 0) + passageLength, termsAt),
    claims: claims.map(({ span }) => ({
      anchor: span.id,
      pieces: pieces(words, span.from, Math.min(span.until, span.from + claimLength), termsAt),
    })),
  };
}

type TermsAt = ReadonlyMap<number, ReadonlySet<number>>;

function termsByLocation(words: readonly string[], termsOf: TermsOf): TermsAt {
  const found = words.flatMap((word, at): [number, Set<number>][] => {
    const terms = termsOf(word);
    return terms.length > 0 ? [[at, new Set(terms)]] : [];
  });
  return new Map(found);
}

interface Span {
  readonly element: string;
  readonly id: string;
  readonly from: number;
  readonly until: number;
}

/** What each anchor stands before: the words up to the next anchor. */
function spansOf({ anchors }: PageText, end: number): Span[] {
  const sorted = anchors.toSorted((a, b) => a.location - b.location);
  return sorted.map(({ element, id, location }, index) => ({
    element,
    id,
    from: location,
    until: sorted[index + 1]?.location ?? end,
  }));
}

/** How many of the terms stand in a stretch. */
function strengthOf(from: number, until: number, termsAt: TermsAt): number {
  const inside = [...termsAt].filter(([at]) => at >= from && at < until);
  return new Set(inside.flatMap(([, terms]) => [...terms])).size;
}

/** A little before the window that holds most of the terms; nothing when no term is there. */
function bestStart(termsAt: TermsAt): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const at of [...termsAt.keys()].sort((a, b) => a - b)) {
    const strength = strengthOf(at, at + passageLength - leadIn, termsAt);
    if (strength > most) [best, most] = [at, strength];
  }
  return best === undefined ? undefined : Math.max(0, best - leadIn);
}

const leadIn = 6;

/** The words of a stretch, neighbours of one kind joined, with an ellipsis where text was left out. */
function pieces(words: readonly string[], from: number, until: number, termsAt: TermsAt): Piece[] {
  const result: Piece[] = [];
  let text = from > 0 && !/[.:]$/.test(words[from - 1] ?? '') ? '… ' : '';
  let isMarked = false;
  const end = Math.min(until, words.length);
  const flush = () => {
    if (text !== '') result.push({ text, isMarked });
  };
  for (let at = from; at < end; at += 1) {
    if (termsAt.has(at) !== isMarked) {
      flush();
      text = '';
      isMarked = !isMarked;
    }
    const isFollowed = at + 1 < end;
    const space = isFollowed && !(isMarked && !termsAt.has(at + 1)) ? ' ' : '';
    text += `${words[at] ?? ''}${space}`;
    if (isMarked && isFollowed && !termsAt.has(at + 1)) {
      flush();
      text = ' ';
      isMarked = false;
    }
  }
  if (end < words.length && !/[.:]$/.test(words[end - 1] ?? '')) {
    if (isMarked) {
      flush();
      text = '';
      isMarked = false;
    }
    text += ' …';
  }
  flush();
  return result;
}
