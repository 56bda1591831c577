import fc from 'fast-check';
import { examineFile } from '#rules/examine-file.ts';
import { activeParts } from './inert-html.ts';
import type { Property } from './property.ts';
import { textFaults } from './text-faults.ts';
import { hostileAddress, hostileBody, hostileLine } from './tokens.ts';

const writings: readonly ((text: string) => string)[] = [
  (text) => JSON.stringify(text),
  (text) => `'${text.replaceAll("'", "''")}'`,
  (text) => text,
  (text) => `>-\n      ${text}`,
  (text) => `|-\n      ${text}`,
];

/** A scalar as an author may write it. What a writing cannot hold is a fault of the file, and has to be refused. */
function written(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(texts, fc.constantFrom(...writings)).map(([text, write]) => write(text));
}

/**
 * Whatever passes the gates for one small file, in one field that is written in any way that YAML has or in its body, is
 * escaped right in every format. Without the graph and the views it is tried some fifty times as often as a whole entry.
 */
export const smallEntryProperty: Property = {
  id: 'file',
  name: 'a file that passes is escaped right in every format',
  inputs: fc.oneof(
    fc.record({ place: fc.constantFrom('short', 'full', 'summary'), text: written(hostileLine) }),
    fc.record({ place: fc.constant('via'), text: written(hostileAddress) }),
    fc.record({ place: fc.constant('body'), text: hostileBody }),
  ),
  faultsOf: ({ place = '', text = '' }) => {
    const { entries, problems } = examineFile(fileWith({ [place]: text }));
    if (problems.length > 0) return [];
    return entries.flatMap(({ entry }) => [
      ...activeParts(entry.html),
      ...textFaults(textsIn(entry.data)),
      ...addressFaults(entry.data),
    ]);
  },
};

function fileWith({
  short = 'A',
  full = 'A',
  summary = 'A',
  via,
  body = '',
}: Readonly<Record<string, string>>) {
  const claims =
    via === undefined
      ? ''
      : `claims:\n  - id: a\n    text: A\n    checked: secondary\n    source:\n      document: a\n      paragraph: A\n      via: ${via}\n`;
  const text = `---\nnames:\n    short: ${short}\n    full: ${full}\nkind: regional-organisation\nsummary: ${summary}\n${claims}---\n\n${body}\n`;
  return { path: 'organisations/a.mdx', bytes: new TextEncoder().encode(text) };
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return fixed.has(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What every input has. */
const fixed = new Set([
  'A',
  'A name',
  'A summary.',
  'A text.',
  'a',
  '1',
  'regional-organisation',
  'secondary',
]);

/** An address that was accepted leads to another site by https, whatever a browser makes of it. */
function addressFaults(data: unknown): string[] {
  const { claims = [] } = data as { claims?: readonly { source: { via?: string } }[] };
  return claims.flatMap(({ source: { via } }) => {
    if (via === undefined) return [];
    const { protocol, username } = new URL(via, 'https://this-site.invalid/');
    return protocol === 'https:' && username === '' && via.startsWith('https://') ? [] : [`address ${via}`];
  });
}
