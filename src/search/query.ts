import { fold } from './fold.ts';
import type { Phrasebook, Token } from './phrasebook.ts';
import { stemOf } from './spelling.ts';

/** What a reader typed, taken apart. */
export interface Query {
  /** Folded, without any spaces: `CBM-8` and `cbm8` are the same. */
  readonly compact: string;
  /** The words that carry meaning, each once; all of them when none does. */
  readonly terms: readonly Term[];
  /** The reader asks what a word means. */
  readonly asksMeaning: boolean;
}

export interface Term extends Token {
  /** The reader may still be typing its last word, so that the beginning of one is enough. */
  readonly isOpen: boolean;
}

/** Words that say nothing about what is sought, in questions as people put them. */
const idle = new Set(
  (
    'a an the of and or in on for to with by at from as is are was were be been it its this that these those there ' +
    'what which who whom whose when where why how do does did has have had can could should would will shall may ' +
    'about into between me my we our you your i s any all each other some many much find show tell give list say says said explain mean meaning ' +
    'definition difference no number vs'
  )
    .split(' ')
    .map(stemOf),
);

export const isIdle = ({ key }: Token): boolean => idle.has(key);
export const isIdleWord = (word: string): boolean => idle.has(stemOf(word));

export function parseQuery(text: string, phrasebook: Phrasebook): Query {
  const tokens = phrasebook.tokensOf(text);
  const telling = tokens.filter((token) => !isIdle(token));
  const last = tokens.at(-1);
  const byKey = new Map((telling.length > 0 ? telling : tokens).map((token) => [token.key, token]));
  return {
    asksMeaning: /^(what (is|are|does)|define|explain|(the )?(meaning|definition|difference))\b/.test(
      fold(text),
    ),
    compact: fold(text).replaceAll(' ', ''),
    terms: [...byKey.values()].map((token) => ({ ...token, isOpen: token === last && !/\s$/.test(text) })),
  };
}
