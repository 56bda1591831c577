import type { ComparedBody } from '#exports/comparison-json.ts';
import { addressOfComparison } from '#model/comparison-address.ts';
import { choice } from '#text/compare.ts';
import { element } from './element.ts';

/** A link to the full page of every two of the bodies chosen. */
export function pairList(bodies: readonly ComparedBody[], root: string): HTMLElement[] {
  const pairs = bodies.flatMap((a, at) => bodies.slice(at + 1).map((b) => ({ a, b })));
  const links = pairs.map(({ a, b }) =>
    element('a', { href: root + addressOfComparison(a.id, b.id) }, [choice.pair(a.short, b.short)]),
  );
  return [
    element('p', {}, [choice.pairs]),
    element(
      'ul',
      {},
      links.map((link) => element('li', {}, [link])),
    ),
  ];
}
