import { expect, test } from 'vitest';
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
const at = (...sought: readonly string[]) =>
  sought.map((word) => words.flatMap((written, index) => (written.startsWith(word) ? [index] : [])));
const shown = (pieces: readonly { text: string; isMarked: boolean }[]) =>
  pieces.map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text)).join('');

test('claims that answer come with their anchors, the one with most of the words first', () => {
  const { claims } = passageOf(text, at('update', 'year'), () => true);
  expect(claims.map(({ anchor, pieces }) => [anchor, shown(pieces)])).toEqual([
    ['updates', 'They [update] it every [year.]'],
  ]);
});

test('the passage is taken from the prose, not from claims shown anyway', () => {
  expect(shown(passageOf(text, at('hotline'), () => true).pieces)).toContain('A [hotline] is another thing.');
});

test('words that Pagefind took for want of better are not marked', () => {
  const { pieces, claims } = passageOf(text, at('hotline'), () => false);
  expect(claims).toEqual([]);
  expect(shown(pieces)).not.toContain('[');
});

test('marking changes no word of the text', () => {
  const { pieces } = passageOf({ content, anchors: [] }, at('contact', 'name'), () => true);
  expect(pieces.map((piece) => piece.text).join('')).toBe(content);
});
