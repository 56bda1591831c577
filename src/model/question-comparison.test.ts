import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from './facts.ts';
import { claimWith, graphOf } from './graph-of.ts';
import { comparableQuestions, compareQuestions } from './question-comparison.ts';

const stances = ['support', 'question', 'concern'];
const statement = (question: string, stance: string) => ({
  id: question,
  question,
  stance,
  claim: claimWith(),
});

/** Who took which stance on which of three questions, at two meetings. */
const said = fc.dictionary(
  fc.constantFrom(
    ...['2020-02-12', '2020-03-09'].flatMap((day) =>
      ['kenya', 'malta', 'chile'].map((name) => `oewg/${day}/${name}`),
    ),
  ),
  fc.dictionary(fc.constantFrom('where', 'who', 'other'), fc.constantFrom(...stances), { minKeys: 1 }),
);

function factsFor(given: Record<string, Record<string, string>>) {
  return factsOf(
    graphOf({
      positions: Object.fromEntries(
        Object.entries(given).map(([id, own]) => [
          id,
          { statements: Object.entries(own).map(([question, stance]) => statement(question, stance)) },
        ]),
      ),
      meetings: { 'oewg/2020-02-12': { from: '2020-02-12' }, 'oewg/2020-03-09': { from: '2020-03-09' } },
      questions: { where: {}, who: {}, other: { theme: 'elsewhere' } },
    }),
  );
}

function compared(given: Record<string, Record<string, string>>, a = 'where', b = 'who') {
  const facts = factsFor(given);
  return compareQuestions(facts.graph.questions.get(a), facts.graph.questions.get(b), facts);
}

const urls = (statements: readonly { readonly url: string }[]) => statements.map(({ url }) => url);
const names = (items: readonly { readonly delegation: { readonly id: string } }[]) =>
  items.map(({ delegation }) => delegation.id);

describe('compareQuestions', () => {
  it('neither loses nor invents a statement on either question', () => {
    fc.assert(
      fc.property(said, (given) => {
        const { a, b, onBoth, onlyOnA, onlyOnB } = compared(given);
        const shown = [
          ...onBoth.flatMap((one) => [...one.a, ...one.b]),
          ...[...onlyOnA, ...onlyOnB].flatMap(({ statements }) => statements),
        ];
        expect(urls(shown).sort()).toEqual(urls([...a.statements, ...b.statements]).sort());
        const speakers = names([...onBoth, ...onlyOnA, ...onlyOnB]);
        expect(new Set(speakers).size).toBe(speakers.length);
      }),
      { numRuns: 60 },
    );
  });

  it('mirrors itself when the two change places', () => {
    fc.assert(
      fc.property(said, (given) => {
        const [one, other] = [compared(given), compared(given, 'who', 'where')];
        expect(names(other.onlyOnA)).toEqual(names(one.onlyOnB));
        expect(names(other.onlyOnB)).toEqual(names(one.onlyOnA));
        expect(
          other.onBoth.map(({ delegation, a, b, isSame }) => [delegation.id, urls(b), urls(a), isSame]),
        ).toEqual(
          one.onBoth.map(({ delegation, a, b, isSame }) => [delegation.id, urls(a), urls(b), isSame]),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('calls stances the same only where all that were taken are', () => {
    const { onBoth } = compared({
      'oewg/2020-02-12/kenya': { where: 'support', who: 'support' },
      'oewg/2020-02-12/malta': { where: 'support', who: 'support' },
      'oewg/2020-03-09/malta': { who: 'concern' },
    });
    expect(onBoth.map(({ delegation, isSame }) => [delegation.id, isSame])).toEqual([
      ['kenya', true],
      ['malta', false],
    ]);
  });
});

it('a question is compared with the others of its theme alone', () => {
  const facts = factsFor({ 'oewg/2020-02-12/kenya': { where: 'support' } });
  const others = (id: string) =>
    comparableQuestions(facts.graph.questions.get(id), facts).map((other) => other.id);
  expect(others('where')).toEqual(['who']);
  expect(others('other')).toEqual([]);
});
