import { describe, expect, it } from 'vitest';
import { isRecord } from '#authoring/ordered-data.ts';
import { parseYaml } from '#intake/yaml.ts';
import { sampleContentWith } from '#rules/content-of.ts';
import { examine } from '#rules/examine.ts';
import type { Example } from '#rules/rule.ts';
import { sample } from '#rules/sample-content.ts';
import { repositoryOf, toKnown } from './known-content.ts';
import { makeProposal, type ProposalDraft } from './make-proposal.ts';

const repositoryWith = (files: Example['files']) => {
  const { graph } = examine(sampleContentWith(files));
  return repositoryOf({ entries: graph.entries.map(toKnown) });
};
const repository = repositoryWith({});

const dataOf = (text: string): Record<string, unknown> => {
  const { value } = parseYaml(text.replace(/^---\n/, '').replace(/---\n$/, ''));
  return isRecord(value) ? { ...value } : {};
};
const cbm = dataOf(sample.cbm);
const draft = (changes: Partial<ProposalDraft>): ProposalDraft => ({
  collection: 'cbms',
  id: 'osce/cbm-9',
  data: cbm,
  body: '',
  isNew: true,
  ...changes,
});

describe('a proposal', () => {
  it('of a sound new entry is a file without problems, and a patch that adds it', () => {
    const proposal = makeProposal(draft({ body: 'See [CBM 8](/cbms/osce/cbm-8/).' }), repository);
    expect(proposal.problems).toEqual([]);
    expect(proposal.file).toBe('content/cbms/osce/cbm-9.mdx');
    expect(proposal.text).toBe(`${sample.cbm}\nSee [CBM 8](/cbms/osce/cbm-8/).\n`);
    expect(proposal.patch).toContain('new file mode 100644');
    expect(proposal.preview?.children).toMatchObject([{ type: 'element', tagName: 'p' }]);
  });

  it('of a change is a patch of the lines that change', () => {
    const proposal = makeProposal(
      draft({ id: 'osce/cbm-8', data: { ...cbm, title: 'Contacts' }, before: sample.cbm, isNew: false }),
      repository,
    );
    expect(proposal.problems).toEqual([]);
    expect(proposal.patch.split('\n').filter((line) => /^[-+][^-+]/.test(line))).toEqual([
      '-title: Points of contact',
      '+title: Contacts',
    ]);
  });

  it('says what is wrong in the words of check:content, and names the field', () => {
    const wrong = {
      ...cbm,
      status: 'adoptd',
      title: undefined,
      themes: ['point-of-contact'],
      asks: [
        {
          id: 'a',
          text: 'A.',
          source: { document: 'pc-dec-1160' },
          checked: 'secondary',
          checkedOn: '3/12/2013',
        },
      ],
    };
    const proposal = makeProposal(draft({ data: wrong, body: 'A {curly} text.' }), repository);
    expect(proposal.problems.map(({ path }) => (path === 'body' ? path : path.join('.')))).toEqual([
      'title',
      'status',
      'asks.0.checkedOn',
      'body',
    ]);
    const { problems } = examine(sampleContentWith({ 'cbms/osce/cbm-9.mdx': proposal.text }));
    expect(proposal.problems.map(({ path: _, ...problem }) => problem)).toEqual(problems);
    expect(proposal.preview).toBeUndefined();
  });

  it('names the field that a rule for the whole speaks of', () => {
    const { problems } = makeProposal(draft({ data: { ...cbm, themes: ['point-of-contact'] } }), repository);
    expect(problems.map(({ rule, path }) => [rule, path])).toEqual([['unknown-reference', ['themes', 0]]]);
  });

  it('says that an address is taken', () => {
    const { problems } = makeProposal(draft({ id: 'osce/cbm-8' }), repository);
    expect(problems.map(({ rule }) => rule)).toEqual(['duplicate-id']);
  });

  it('says what it breaks in another file', () => {
    const linking = repositoryWith({
      'organisations/osce.mdx': `${sample.organisation}\nSee [it](/cbms/osce/cbm-8/#names-contact).\n`,
    });
    const asks = (cbm.asks as object[]).map((claim) => ({ ...claim, id: 'renamed' }));
    const { problems } = makeProposal(
      draft({ id: 'osce/cbm-8', data: { ...cbm, asks }, before: sample.cbm, isNew: false }),
      linking,
    );
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
      ['content/organisations/osce.mdx', 'dangling-anchor'],
    ]);
  });

  it('adds a record to a collection that is one list', () => {
    const theme = { id: 'terms', title: 'Terms', description: 'Words.', order: 9 };
    const proposal = makeProposal(
      draft({ collection: 'themes', id: 'terms', data: theme, before: sample.themes }),
      repository,
    );
    expect(proposal.text.startsWith(sample.themes)).toBe(true);
    expect(proposal.problems.map(({ rule, path }) => [rule, path])).toEqual([['orphan', []]]);
  });
});
