import { type Citation, toPartialDate } from '#model/citation.ts';
import { toLine } from '#model/to-line.ts';

/**
 * Citations as a BibTeX file in UTF-8 that biblatex, classic BibTeX and reference managers read: `@online` for pages, of
 * this site and others, and `@techreport` for other sources, whose number and kind no other common type keeps.
 */
export const toBibtex = (citations: readonly Citation[]): string => citations.map(entry).join('\n');

function entry(citation: Citation): string {
  const { id, type, title, author, issued, genre, number, URL, language, abstract, note, annote } = citation;
  const date = issued && toPartialDate(issued);
  const isPage = type === 'webpage';
  const authors = author.map(({ literal }) => `{${toLatex(literal)}}`).join(' and ');
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authors],
    ['title', `{${toLatex(title)}}`],
    ['titleaddon', isPage && citation['container-title'] === undefined ? text(genre) : undefined],
    ['organization', text(citation['container-title'])],
    ['type', isPage ? undefined : text(genre)],
    ['institution', isPage ? undefined : authors],
    ['number', text(number)],
    ['date', date],
    // Classic BibTeX does not know `date`.
    ['year', date?.slice(0, 4)],
    ['url', URL],
    ['langid', languages[language]],
    ['abstract', text(abstract)],
    ['note', text(note)],
    ['annote', text(annote)],
  ];
  const lines = fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value = '']) => `  ${name} = {${value}},\n`);
  return `@${isPage ? 'online' : 'techreport'}{${id},\n${lines.join('')}}\n`;
}

const text = (value: string | undefined) => (value === undefined ? undefined : toLatex(value));

/**
 * Text as LaTeX source. Braces and backslashes become commands, since BibTeX counts even an escaped brace;
 * `{}` parts hyphens and quotes that LaTeX would join to dashes and quotation marks.
 */
export function toLatex(value: string): string {
  return toLine(value)
    .replace(/[\\{}~^`<>|]/g, (character) => `{\\${commands[character] ?? ''}}`)
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/-(?=-)/g, '-{}')
    .replace(/'(?=')/g, "'{}");
}

const commands: Readonly<Record<string, string>> = {
  '\\': 'textbackslash',
  '{': 'textbraceleft',
  '}': 'textbraceright',
  '~': 'textasciitilde',
  '^': 'textasciicircum',
  '`': 'textasciigrave',
  '<': 'textless',
  '>': 'textgreater',
  '|': 'textbar',
};

/** The names that biblatex and babel give to languages. */
const languages: Readonly<Record<string, string>> = {
  ar: 'arabic',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  pt: 'portuguese',
  ru: 'russian',
  vi: 'vietnamese',
  zh: 'chinese',
};
