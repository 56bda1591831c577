/**
 * British and American spelling. Both are brought to one form to compare names; for the full text, which holds words
 * as written, the other spelling is searched as well.
 */

type Rule = readonly [british: RegExp, american: string, americanPattern: RegExp, british: string];

const rules: readonly Rule[] = [
  [
    /^(\w{3,})is(e[sdr]?|ers|ing|ations?|ational|able)$/,
    '$1iz$2',
    /^(\w{3,})iz(e[sdr]?|ers|ing|ations?|ational|able)$/,
    '$1is$2',
  ],
  [
    /^(behavi|endeav|fav|harb|hon|lab|neighb|col|rig|vig)our(\w*)$/,
    '$1or$2',
    /^(behavi|endeav|fav|harb|hon|lab|neighb|col|rig|vig)or(\w*)$/,
    '$1our$2',
  ],
  [/^(cent|theat|fib|lit|met)re(s?)$/, '$1er$2', /^(cent|theat|fib|lit|met)er(s?)$/, '$1re$2'],
  [/^(def|off|lic|pret)ence(s?)$/, '$1ense$2', /^(def|off|lic|pret)ense(s?)$/, '$1ence$2'],
  [/^programme(s?)$/, 'program$1', /^program(s?)$/, 'programme$1'],
  [/^(dial|catal|anal)ogue(s?)$/, '$1og$2', /^(dial|catal|anal)og(s?)$/, '$1ogue$2'],
  [/^(judg|acknowledg)ement(s?)$/, '$1ment$2', /^(judg|acknowledg)ment(s?)$/, '$1ement$2'],
  [
    /^(travel|signal|label|model|cancel)l(ed|ing|er)$/,
    '$1$2',
    /^(travel|signal|label|model|cancel)(ed|ing|er)$/,
    '$1l$2',
  ],
];

/** `organisation` → `organization`, `behaviour` → `behavior`: one spelling for both. */
export function oneSpelling(word: string): string {
  for (const [british, american] of rules) if (british.test(word)) return word.replace(british, american);
  return word;
}

/** The same word as the other side of the ocean writes it, if it differs: `organization` → `organisation`. */
export function otherSpelling(word: string): string | undefined {
  const american = oneSpelling(word);
  if (american !== word) return american;
  for (const [, , pattern, british] of rules) if (pattern.test(word)) return word.replace(pattern, british);
  return undefined;
}

/** The form in which words of names are compared: one spelling, no plural. `organisations` → `organization` */
export function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const spelled = oneSpelling(word);
  if (spelled.endsWith('ies')) return `${spelled.slice(0, -3)}y`;
  return /[^su]s$/.test(spelled) ? spelled.slice(0, -1) : spelled;
}
