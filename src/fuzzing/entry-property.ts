import fc from 'fast-check';
import { contentOf } from '#rules/content-of.ts';
import { examine } from '#rules/examine.ts';
import { examineFile } from '#rules/examine-file.ts';
import { sample, sampleFiles } from '#rules/sample-content.ts';
import { exportFaults } from './export-faults.ts';
import { activeParts } from './inert-html.ts';
import type { Property } from './property.ts';
import { hostileAddress, hostileBody, hostileLine } from './tokens.ts';

/** Whatever passes all gates as an entry is escaped right in every file that is made of it. */
export const entryProperty: Property = {
  id: 'entry',
  name: 'an entry that passes is escaped right in every export',
  inputs: fc.record({
    title: hostileLine,
    text: hostileLine,
    note: hostileLine,
    paragraph: hostileLine,
    issuer: hostileLine,
    documentTitle: hostileLine,
    symbol: hostileLine,
    place: hostileLine,
    name: hostileLine,
    address: hostileAddress,
    body: fc.oneof(fc.constant('A word.'), hostileBody),
  }),
  faultsOf: (input) => {
    const { graph, problems } = examine(contentOf({ ...sampleFiles, ...filesWith(input) }));
    if (problems.length > 0) {
      // One refused field would hide the others: each that passes alone is tried alone.
      const sound = withoutFaulty(input);
      if (sound === undefined) return [];
      const again = examine(contentOf({ ...sampleFiles, ...filesWith(sound) }));
      return again.problems.length > 0 ? [] : faultsIn(again.graph);
    }
    return faultsIn(graph);
  },
};

type Graph = ReturnType<typeof examine>['graph'];
type Input = Readonly<Record<string, string>>;

const faultsIn = (graph: Graph): string[] => [
  ...graph.entries.flatMap(({ html }) => activeParts(html)),
  ...exportFaults(graph),
];

/** The input without the fields that the gates refuse, each tried alone; nothing when all are refused. */
function withoutFaulty(input: Input): Input | undefined {
  const sound = Object.entries(input).filter(([name, value]) => passesAlone({ [name]: value }));
  return sound.length > 0 ? Object.fromEntries(sound) : undefined;
}

const untouched = Object.values(filesWith({}));

const passesAlone = (input: Input): boolean =>
  contentOf(filesWith(input)).files.every(
    (file, index) =>
      new TextDecoder().decode(file.bytes) === untouched[index] || examineFile(file).problems.length === 0,
  );

/** The sample content with each text of the input at its place, quoted as YAML wants it: JSON is YAML. */
function filesWith(input: Input): Record<string, string> {
  const quoted = (name: string, plain: string) => JSON.stringify(input[name] ?? plain);
  const cbm = sample.cbm
    .replace('title: Points of contact', () => `title: ${quoted('title', 'Points of contact')}`)
    .replace(
      'text: States name a point of contact.',
      () => `text: ${quoted('text', 'A text.')}\n    note: ${quoted('note', 'A note.')}`,
    )
    .replace(
      'paragraph: CBM 8 }',
      () => `paragraph: ${quoted('paragraph', 'CBM 8')}, via: ${quoted('address', 'https://a.org/')} }`,
    );
  return {
    'cbms/osce/cbm-8.mdx': `${cbm}\n${input.body ?? ''}\n`,
    'documents/pc-dec-1106.yaml': sample.document
      .replace(
        /title: .*/,
        () => `title: ${quoted('documentTitle', 'A title')}\nurl: ${quoted('address', 'https://a.org/')}`,
      )
      .replace(/symbol: .*/, () => `symbol: ${quoted('symbol', 'PC.DEC/1106')}`)
      .replace(/issuer: .*/, () => `issuer: ${quoted('issuer', 'An issuer')}`),
    'meetings/oewg-2019-2021/2020-02-12.yaml': `${sample.meeting}place: ${quoted('place', 'New York')}\n`,
    'organisations/osce.mdx': sample.organisation.replace(
      /full: [^}]*/,
      () => `full: ${quoted('name', 'A name')} `,
    ),
  };
}
