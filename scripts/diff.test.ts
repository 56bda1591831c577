import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { smallRepository } from '#reviewing/small-repository.ts';
import { sample, sampleFiles } from '#rules/sample-content.ts';

const repository = smallRepository(sampleFiles);
afterAll(repository.remove);

const script = join(import.meta.dirname, 'diff.ts');
function diff(...given: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...given], {
    cwd: repository.folder,
    encoding: 'utf8',
  });
  return { out: stdout, err: stderr, code: status };
}

const measure = 'cbms/osce/cbm-8.mdx';
const position = 'positions/oewg-2019-2021/2020-02-12/australia.mdx';

describe('npm run diff', () => {
  it('says that nothing has changed where nothing has', () => {
    expect(diff('HEAD')).toEqual({
      out: expect.stringMatching(/^No data changed\. Since HEAD \([0-9a-f]{7}\)\.\n$/) as string,
      err: '',
      code: 0,
    });
    expect(diff('HEAD', '--format', 'markdown').out).toContain('No data changed.');
  });

  it('takes a space or a quotation mark for no change of data', () => {
    repository.write({ [measure]: sample.cbm.replace("number: '8'", 'number:   "8"') });
    expect(diff('HEAD').out).toContain('No data changed.');
  });

  it('names every change of a proposal, as text, Markdown and JSON', () => {
    repository.write({
      [measure]: sample.cbm
        .replace('status: adopted', 'status: recommended')
        .replace('text: States name', 'text: States <b>may</b> name @somebody or')
        .replace(/checked: secondary\n---/, 'checked: primary\n---')
        .replace(
          'asks:',
          'links:\n  - relation: builds-on\n    to: osce/cbm-9\n    basis: editorial\n    claim:\n      text: It adds to it.\n      source: { document: pc-dec-1106, paragraph: CBM 8 }\n      checked: unchecked\nasks:',
        ),
      'cbms/osce/cbm-9.mdx': sample.cbm
        .replace('OSCE CBM 8', 'OSCE CBM 9')
        .replace("number: '8'", "number: '9'"),
      [position]: sample.position.replace('stance: support', 'stance: oppose'),
      'documents/pc-dec-1202.yaml': sample.document
        .replace('PC.DEC/1106', 'PC.DEC/1202')
        .replace('2013-12-03', '2016-03-10')
        .concat('replaces: [pc-dec-1106]\n'),
      'organisations/osce.mdx': sample.organisation.replace('[pc-dec-1106]', '[pc-dec-1106, pc-dec-1202]'),
    });
    const commit = repository.git('rev-parse', 'HEAD');
    const short = (text: string) => text.replaceAll(commit, '<commit>').replaceAll(commit.slice(0, 7), '<7>');
    const text = diff('main');
    expect(text).toMatchObject({ err: '', code: 0 });
    expect(short(text.out)).toMatchInlineSnapshot(`
      "What changed in the data. Since main (<7>).

      New entries: 2
        cbms/osce/cbm-9
        documents/pc-dec-1202

      Status changed: 1
        cbms/osce/cbm-8, status: “adopted” is now “recommended”.

      New claims: 3
        cbms/osce/cbm-8, builds-on-osce-cbm-9: It adds to it.
        cbms/osce/cbm-9, adoption: Adopted on 3 December 2013.
        cbms/osce/cbm-9, names-contact: States name a point of contact.

      Text of claims changed: 2
        cbms/osce/cbm-8, adoption: “Adopted on 3 December 2013.” is now “Recommended; the date recorded is 3 December 2013.”.
        cbms/osce/cbm-8, names-contact: “States name a point of contact.” is now “States <b>may</b> name @somebody or a point of contact.”.

      Claims checked better: 1
        cbms/osce/cbm-8, names-contact: “secondary” is now “primary”.

      Stances changed: 1
        positions/oewg-2019-2021/2020-02-12/australia, global-repository: “support” is now “oppose”.

      New links between measures: 1
        cbms/osce/cbm-8, builds-on osce/cbm-9

      Documents replaced: 1
        documents/pc-dec-1202: pc-dec-1106

      Other fields changed: 1
        organisations/osce, documents: New: “pc-dec-1202”.

      Number of:
        cbms              1 → 2
        documents         1 → 2
        claims            3 → 6
        claims primary    0 → 1
        claims secondary  3 → 4
        claims unchecked  0 → 1
      "
    `);
    expect(short(diff('main', '--format', 'markdown').out)).toMatchInlineSnapshot(`
      "## What changed in the data

      Since main (<7>).

      |Number of|Before|Now|
      |-|-:|-:|
      |cbms|1|2|
      |documents|1|2|
      |claims|3|6|
      |claims primary|0|1|
      |claims secondary|3|4|
      |claims unchecked|0|1|

      ### New entries: 2

      - \`cbms/osce/cbm-9\`
      - \`documents/pc-dec-1202\`

      ### Status changed: 1

      - \`cbms/osce/cbm-8\`, status: “adopted” is now “recommended”.

      ### New claims: 3

      - \`cbms/osce/cbm-8\`, builds-on-osce-cbm-9: It adds to it.
      - \`cbms/osce/cbm-9\`, adoption: Adopted on 3 December 2013.
      - \`cbms/osce/cbm-9\`, names-contact: States name a point of contact.

      ### Text of claims changed: 2

      - \`cbms/osce/cbm-8\`, adoption: “Adopted on 3 December 2013.” is now “Recommended; the date recorded is 3 December 2013.”.
      - \`cbms/osce/cbm-8\`, names-contact: “States name a point of contact.” is now “States \\<b>may\\</b> name @​somebody or a point of contact.”.

      ### Claims checked better: 1

      - \`cbms/osce/cbm-8\`, names-contact: “secondary” is now “primary”.

      ### Stances changed: 1

      - \`positions/oewg-2019-2021/2020-02-12/australia\`, global-repository: “support” is now “oppose”.

      ### New links between measures: 1

      - \`cbms/osce/cbm-8\`, builds-on osce/cbm-9

      ### Documents replaced: 1

      - \`documents/pc-dec-1202\`: pc-dec-1106

      ### Other fields changed: 1

      - \`organisations/osce\`, documents: New: “pc-dec-1202”.
      "
    `);
    const json = JSON.parse(diff('main', '--format', 'json').out) as Record<string, unknown>;
    expect(json).toMatchObject({
      base: 'main',
      commit,
      unchanged: false,
      stanceChanged: [{ statement: 'global-repository', before: 'support', after: 'oppose' }],
      counts: { cbms: { before: 1, after: 2 } },
    });
  });

  it('calls an entry that was taken back, and one that moved, by what became of it', () => {
    repository.commit();
    const replaced = sample.cbm
      .replaceAll('CBM 8', 'CBM 9')
      .replace("number: '8'", "number: '9'")
      .replace('name a point of contact', 'meet each year');
    repository.write({
      [measure]: sample.cbm,
      'cbms/osce/cbm-9.mdx': null,
      'cbms/osce/cbm-ninth.mdx': replaced,
      'moved.yaml':
        '- { collection: cbms, from: osce/cbm-9, to: osce/cbm-ninth, on: 2026-02-01, reason: renamed }\n',
    });
    const { moved, added, removed, linksLost } = JSON.parse(diff('HEAD', '--format', 'json').out) as Record<
      string,
      unknown[]
    >;
    expect(moved).toEqual([{ collection: 'cbms', id: 'osce/cbm-9', movedTo: 'osce/cbm-ninth' }]);
    expect([added, removed, linksLost?.length]).toEqual([[], [], 1]);
  });

  it('compares across a fault that takes nothing away, and says in one line what it cannot compare', () => {
    repository.write({ 'themes.yaml': 'title: a: b\n' });
    expect(diff('HEAD')).toEqual({
      out: '',
      err: 'The content on disk cannot be compared: not all of it can be read. First problem: content/themes.yaml:1 yaml-syntax.\n',
      code: 2,
    });
    const broken = repository.commit();
    repository.write({ 'themes.yaml': sample.themes });
    expect(diff(broken)).toMatchObject({
      err: expect.stringContaining(`The content at ${broken} cannot be compared`) as string,
      code: 2,
    });
  });

  it.each([
    [['nowhere'], 'git knows no commit “nowhere” here. Fetch it first, or name one that git log shows.'],
    [['--output=x'], "Unknown option '--output'."],
    [[], 'Name one commit. Usage: npm run diff -- <commit> [--format text|markdown|json]'],
    [['HEAD', '--format', 'html'], 'No such format: html.'],
  ])('explains itself when called with %j', (given, message) => {
    const { out, err, code } = diff(...given);
    expect(err.startsWith(message)).toBe(true);
    expect(err.split('\n')).toHaveLength(2);
    expect([out, code]).toEqual(['', 2]);
  });
});
