import { expect, test } from 'vitest';
import fc from 'fast-check';
import { randomFrom } from './random.ts';
import { WordMixer } from './word-mixer.ts';

test('a text is never longer than the one it is like, so that it fits wherever that one does, and nearly as long', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.array(fc.constantFrom('a', 'body', 'measures'), { minLength: 3 }),
      (seed, words) => {
        const text = `${words.join(' ')}.`;
        const mixed = new WordMixer(['an exchange of views', 'points of contact'], randomFrom(seed)).like(
          text,
        );
        const longestWord = 'exchange'.length;
        expect(mixed.length).toBeLessThanOrEqual(Math.max(text.length, longestWord + 1));
        expect(mixed.length).toBeGreaterThan(text.length - longestWord - 2);
        expect(mixed).toMatch(/^[A-Z][a-z]*(?: [a-z]+)*\.$/);
      },
    ),
  );
});

test('the words of an address are none of the text', () => {
  const mixer = new WordMixer(
    ['See [news](https://www.example.org/a) there, or www.example.org'],
    randomFrom(1),
  );
  expect(mixer.like('x'.repeat(400)).toLowerCase().split(' ')).toEqual(
    expect.not.arrayContaining(['https', 'www', 'example', 'org']),
  );
});
