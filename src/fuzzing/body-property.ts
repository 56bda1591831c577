import fc from 'fast-check';
import { parseBody } from '#intake/body.ts';
import { characterFaultsIn } from '#schema/character-faults.ts';
import { activeParts } from './inert-html.ts';
import type { Property } from './property.ts';
import { hostileBody } from './tokens.ts';

/** Whatever passes the gate for bodies is HTML that does nothing but be read, and shows what its author wrote. */
export const bodyProperty: Property = {
  id: 'body',
  name: 'a body that passes is inert',
  inputs: fc.record({ body: hostileBody }),
  faultsOf: ({ body = '' }) => {
    const { html, faults } = parseBody(body, 1);
    if (faults.length > 0) return html === '' ? [] : ['HTML of a body that was refused'];
    const isPlain = characterFaultsIn(body).length === 0;
    const text = html.replace(/<[^>]*>/g, ' ');
    // The rules for files have refused what the file itself holds; what codes stand for is for this gate to see.
    const hidden = isPlain ? characterFaultsIn(text).map(({ found }) => found) : [];
    return [...activeParts(html), ...hidden];
  },
};
