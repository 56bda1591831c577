import { expect, it } from 'vitest';
import { formOf } from '#authoring/form-of.ts';
import { sampleContentWith } from '#rules/content-of.ts';
import { examine } from '#rules/examine.ts';
import { previewClaims } from './preview-claims.ts';

const { graph } = examine(sampleContentWith({}));
const previewOf = (collection: Parameters<typeof formOf>[0], data: unknown) =>
  previewClaims(formOf(collection), data, graph);

it('shows each claim with its source, its paragraph and how it was checked, as the page words them', () => {
  const via = 'https://ccdcoe.org/a';
  const [section, ...others] = previewOf('cbms', {
    level: 'regional',
    asks: [
      {
        id: 'a',
        text: 'States name a contact.',
        source: { document: 'pc-dec-1106', paragraph: '4', via },
        checked: 'secondary',
        note: 'Doubtful.',
      },
    ],
  });
  expect(others).toEqual([]);
  expect(section).toMatchObject({
    heading: 'Asks',
    claims: [
      {
        path: ['asks', 0],
        lead: '',
        text: 'States name a contact.',
        source: 'PC.DEC/1106, para. 4',
        isIdentified: true,
        check: 'secondary',
        via,
        note: 'Doubtful.',
      },
    ],
  });
});

it('begins a dated claim with its date, a statement with question and stance, a link with its relation', () => {
  const claim = { text: 'It was so.', source: { document: 'pc-dec-1106' }, checked: 'primary' };
  const leads = (collection: Parameters<typeof formOf>[0], data: unknown) =>
    previewOf(collection, data).flatMap(({ claims }) => claims.map(({ lead }) => lead));
  expect(leads('cbms', { practice: [{ ...claim, on: '2024-06-10', until: '2024-06-12' }] })).toEqual([
    '10 to 12 June 2024',
  ]);
  const statements = [{ question: 'global-repository', stance: 'support', claim }];
  const [question, stance] = [graph.questions.find('global-repository'), graph.stances.find('support')];
  expect(leads('positions', { statements })).toEqual([
    `${question?.data.title ?? ''} · ${stance?.data.title ?? ''}`,
  ]);
  expect(leads('cbms', { links: [{ relation: 'builds-on', to: 'oas/unknown', claim }] })).toEqual([
    'oas/unknown',
  ]);
});

it('shows what is half written, and nothing of what has no text yet', () => {
  const data = {
    asks: [{ id: 'a' }, { text: 'Half.' }, 'not a record', { text: 'X.', source: 'wrong', on: 5 }],
  };
  expect(
    previewOf('cbms', data).flatMap(({ claims }) => claims.map(({ text, source }) => [text, source])),
  ).toEqual([
    ['Half.', ''],
    ['X.', ''],
  ]);
  expect(previewOf('cbms', undefined)).toEqual([]);
});
