import { distance } from 'fastest-levenshtein';

/** How many addresses are offered at most. */
const most = 5;
/** Below this, the likeness of two addresses is chance. */
const least = 0.5;

/**
 * The addresses of the site most like one that nothing stands at, the likeliest first.
 *
 * `/cbms/OSCE/CBM8.html` → `/cbms/osce/cbm-8/` and up to four others
 */
export function nearestAddresses(sought: string, addresses: readonly string[]): string[] {
  const wanted = partsOf(sought);
  if (wanted.path === '') return [];
  const scored = addresses
    .map((address) => ({ address, likeness: likenessOf(wanted, partsOf(address)) }))
    .filter(({ likeness }) => likeness >= least)
    .sort(
      (a, b) =>
        b.likeness - a.likeness || a.address.length - b.address.length || (a.address < b.address ? -1 : 1),
    );
  const best = scored[0]?.likeness ?? 0;
  // Beside one that is all but the same, the half alike would only be in the way.
  return scored
    .filter(({ likeness }) => likeness >= best - 0.25)
    .slice(0, most)
    .map(({ address }) => address);
}

/** The words of an address, to search for: `/cbms/osce/cbm-8.html` → `cbms osce cbm 8`. */
export const wordsOfAddress = (address: string): string => partsOf(address).words.join(' ');

interface Parts {
  /** Without case, slashes at its ends, the copy of a release, and the ending of a file. */
  readonly path: string;
  /** The path without what parts words, so that `cbm8` is `cbm-8`. */
  readonly letters: string;
  readonly words: readonly string[];
}

function partsOf(address: string): Parts {
  const path = decoded(address.slice(0, 300))
    .toLowerCase()
    .replace(/[?#].*$/, '')
    .replace(/^\/+@[\d-]+(?=\/|$)/, '')
    .replace(/\/index(?:\.[a-z]+)?\/*$/, '')
    .replace(/\.(?:html?|md|json|mdx|yaml|php|txt|bib|ris)\/*$/, '')
    .replace(/^\/+|\/+$/g, '');
  return { path, letters: path.replace(/[^\p{L}\p{N}]/gu, ''), words: path.match(/\p{L}+|\p{N}+/gu) ?? [] };
}

/** Between 0 and 1: how many letters, and how many words, two addresses have in common. */
function likenessOf(a: Parts, b: Parts): number {
  const steps = distance(a.letters, b.letters);
  const byLetters = 1 - steps / Math.max(a.letters.length, b.letters.length, 1);
  const inCommon = a.words.filter((word) => b.words.includes(word)).length;
  const byWords = (2 * inCommon) / Math.max(a.words.length + b.words.length, 1);
  return Math.max(byLetters, (byLetters + byWords) / 2);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
