import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { collectionOfPath } from '#intake/collection-of-path.ts';
import { splitFrontmatter } from '#intake/frontmatter.ts';
import { type ContentFolder, readContent } from '#intake/read-content.ts';
import { parseYaml } from '#intake/yaml.ts';
import { renderTerminal } from '#report/terminal.ts';
import { collectionNames } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';
import { samples } from '#schema/samples.ts';
import { editorSchemas } from './editor-schemas.ts';

const schemas = editorSchemas();
const read = (file: string) => readFileSync(file, 'utf8');
/** Settings of editors are JSON with comments, which is YAML but for the sign of a comment. */
const readSettings = (file: string) => parse(read(file).replaceAll(/^\s*\/\/.*$/gm, '')) as unknown;

const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
ajv.addVocabulary(['x-reference', 'x-claim', 'x-partial-date']);
const validatorByFile = new Map(
  schemas.map(({ file, text }) => [file, ajv.compile(JSON.parse(text) as object)]),
);
function faultsIn(name: string, data: unknown): unknown {
  const validate = validatorByFile.get(`${name}.schema.json`);
  if (validate === undefined) throw new Error(`There is no schema of ${name}.`);
  return validate(data) ? [] : validate.errors;
}

describe('the schemas for editors', () => {
  it.each(schemas)('stand in .vscode/schemas/ as npm run schemas writes them: $file', ({ file, text }) => {
    expect(read(`.vscode/schemas/${file}`)).toBe(text);
  });

  let content: ContentFolder;
  beforeAll(async () => {
    content = await readContent('content');
  });

  it.each(collectionNames)('take every file of %s as it was written', (name) => {
    const files = content.files.filter(({ path }) => collectionOfPath(path) === name);
    expect(files.length).toBeGreaterThan(0);
    for (const { path, bytes } of files) {
      const text = new TextDecoder().decode(bytes);
      const parts = path.endsWith('.mdx') ? splitFrontmatter(text) : { fields: text };
      const { value } = parseYaml('fields' in parts ? parts.fields : '');
      expect(faultsIn(name, value), path).toEqual([]);
    }
  });

  it.each(collectionNames)(
    'refuse in %s a field too many, one too few, and a value of another sort',
    (name) => {
      const written = (record: unknown) => (collections[name].layout === 'list' ? [record] : record);
      const sample = samples[name];
      expect(faultsIn(name, written(sample))).toEqual([]);
      expect(faultsIn(name, written({ ...sample, colour: 'blue' }))).not.toEqual([]);
      expect(faultsIn(name, written({}))).not.toEqual([]);
      const [field = ''] = Object.keys(sample);
      expect(faultsIn(name, written({ ...sample, [field]: 12 }))).not.toEqual([]);
    },
  );
});

describe('the settings of VS Code', () => {
  it('give a schema to every file in YAML, and to each the one of its collection', () => {
    const settings = readSettings('.vscode/settings.json') as { 'yaml.schemas': Record<string, string> };
    const wanted = collectionNames
      .filter((name) => collections[name].layout !== 'mdx')
      .map((name) => {
        const { layout } = collections[name];
        const depth = layout === 'yaml' && collections[name].parts.length > 1 ? '**/*' : '*';
        const files = layout === 'list' ? `content/${name}.yaml` : `content/${name}/${depth}.yaml`;
        return [`.vscode/schemas/${name}.schema.json`, files];
      });
    expect(settings['yaml.schemas']).toEqual(Object.fromEntries(wanted));
  });

  it('recommend what the container for development comes with', () => {
    const { recommendations } = readSettings('.vscode/extensions.json') as { recommendations: string[] };
    expect(readSettings('.devcontainer/devcontainer.json')).toMatchObject({
      customizations: { vscode: { extensions: recommendations } },
    });
  });

  it('read the report of check:content: place, rule, severity and the three lines of advice', () => {
    interface Pattern {
      readonly regexp: string;
      readonly [part: string]: string | number;
    }
    const { tasks } = readSettings('.vscode/tasks.json') as {
      tasks: { problemMatcher: { pattern: readonly Pattern[] } }[];
    };
    const problem = {
      rule: 'wrong-value',
      file: 'content/cbms/osce/cbm-8.mdx',
      line: 12,
      column: 9,
      found: '"3/12/2013"',
      expected: 'a date as 2016-03-10',
      suggestion: 'Write it as 2013-12-03.',
      severity: 'warning',
    } as const;
    const lines = renderTerminal([problem], 1).split('\n');
    const matches = tasks[0]?.problemMatcher.pattern.map(({ regexp }, index) =>
      new RegExp(regexp).exec(lines[index] ?? '')?.slice(1),
    );
    expect(matches).toEqual([
      ['content/cbms/osce/cbm-8.mdx', '12', '9', 'wrong-value', 'warning'],
      ['found     "3/12/2013"'],
      ['expected  a date as 2016-03-10'],
      ['try       Write it as 2013-12-03.'],
    ]);
  });
});
