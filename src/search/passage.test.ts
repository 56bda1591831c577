import { expect, test } from 'vitest';
import { termsSought } from './sought.ts';
import { passageOf, type PageText } from './passage.ts';

const content =
  'Name points of contact. What it asks. States name a contact. They update it every year. Background. A hotline is another thing.';
const words = content.split(' ');
const text: PageText = {
  content,
  anchors: [
    { element: 'h2', id: 'asks', location: words.indexOf('What') },
    { element: 'li', id: 'names', location: words.indexOf('States') },
    { element: 'li', id: 'updates', location: words.indexOf('They') },
    { element: 'h2', id: 'background', location: words.indexOf('Background.') },
  ],
};
const at = (...sought: readonly string[]) => termsSought(sought.map((word) => [word]));
const shown = (pieces: readonly { text: string; isMarked: boolean }[]) =>
  pieces.map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text)).join('');

test('claims that answer come with their anchors, the one with most of the words first', () => {
  const { claims } = passageOf(text, at('update', 'year'));
  expect(claims.map(({ anchor, pieces }) => [anchor, shown(pieces)])).toEqual([
    ['updates', 'They [update] it every [year.]'],
  ]);
});

test('the passage is taken from the prose, not from claims shown anyway', () => {
  expect(shown(passageOf(text, at('hotline')).pieces)).toContain('A [hotline] is another thing.');
});

test('other forms of a word are marked, other words are not', () => {
  const marked = (word: string) =>
    shown(passageOf({ content: 'Contacts contract 18 repositories.', anchors: [] }, at(word)).pieces);
  expect(marked('contact')).toBe('[Contacts] contract 18 repositories.');
  expect(marked('repository')).toBe('Contacts contract 18 [repositories.]');
  expect(marked('8')).toBe('Contacts contract 18 repositories.');
});

test('marking changes no word of the text', () => {
  const { pieces } = passageOf({ content, anchors: [] }, at('contact', 'name'));
  expect(pieces.map((piece) => piece.text).join('')).toBe(content);
});
