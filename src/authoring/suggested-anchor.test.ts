import { expect, it } from 'vitest';
import { suggestedAnchor, withAnchors } from './suggested-anchor.ts';

it('an anchor is suggested by the question, or by the first words', () => {
  expect(suggestedAnchor({ question: 'access', text: 'Some text.' })).toBe('access');
  expect(suggestedAnchor({ text: 'States name a point of contact.' })).toBe('states-name-a-point');
  expect(suggestedAnchor(undefined)).toBe('');
});

it('a statement without an id has that of its question; one with an id keeps it', () => {
  const statements = [{ question: 'access' }, { id: 'mine', question: 'access' }, 'not a record'];
  expect(withAnchors('positions', { statements })).toEqual({
    statements: [{ id: 'access', question: 'access' }, { id: 'mine', question: 'access' }, 'not a record'],
  });
  expect(withAnchors('cbms', { statements })).toEqual({ statements });
});
