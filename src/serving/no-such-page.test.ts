import { expect, it } from 'vitest';
import { NoSuchPage, requirePage } from './no-such-page.ts';

it('takes the page that was asked for', () => {
  for (const status of [200, 206]) requirePage('/matrix/', status);
});

it.each([
  [404, 'the answer 404'],
  [301, 'the answer 301'],
  [500, 'the answer 500'],
  [undefined, 'no answer'],
])('does not take the answer %s for a page, and names what was asked for', (status, found) => {
  expect(() => {
    requirePage('/matrx/', status);
  }).toThrow(
    new NoSuchPage(
      `There is no page /matrx/: found ${found}, expected 200. Name a page of the built site, with its slashes.`,
    ),
  );
});

it('takes the page for unknown addresses, whatever its status', () => {
  requirePage('/404.html', 404);
});
