import { readdirSync } from 'node:fs';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Which folders of src/ each folder may import: data flows one way, content → intake → schema → graph → views → pages.
 * A folder that is not in this list fails the check below, so that a new one is a decision.
 */
const words = ['schema', 'text'];
const facts = [...words, 'model', 'search'];
const mayImport = {
  schema: [],
  // Files as such, whatever they are of.
  disk: [],
  report: [],
  mdx: [],
  styles: [],
  // One of them stands in for a process of the guard, one measures what is left when memory was given back.
  fixtures: ['building', 'guard', 'report', 'rules'],
  browser: ['serving'],
  pictures: ['text'],
  // Words of facts name the facts, and some facts are put into words: the two see each other, file by file without a circle.
  text: ['schema', 'model'],
  model: words,
  search: ['schema', 'report'],
  intake: ['schema', 'mdx', 'report'],
  rules: ['schema', 'text', 'report', 'intake', 'model'],
  authoring: ['schema', 'intake'],
  asking: [...words, 'model', 'report', 'intake', 'rules', 'authoring'],
  proposing: ['schema', 'report', 'intake', 'model', 'rules', 'authoring'],
  exports: facts,
  releases: ['disk', ...facts, 'exports'],
  views: [...facts, 'authoring'],
  markdown: [...facts, 'views'],
  serving: ['disk'],
  accessibility: ['benchmarks', 'browser'],
  indexing: [...facts, 'exports', 'serving', 'site'],
  site: ['disk', ...facts, 'intake', 'exports', 'markdown', 'releases', 'serving', 'views'],
  client: [...facts, 'authoring', 'proposing', 'exports', 'views'],
  components: [...facts, 'mdx', 'views', 'site', 'client', 'styles'],
  layouts: [...facts, 'views', 'site', 'components', 'serving', 'styles'],
  // One page shows the rules themselves, with their examples.
  pages: [
    ...facts,
    'rules',
    'proposing',
    'exports',
    'markdown',
    'pictures',
    'views',
    'site',
    'client',
    'components',
    'layouts',
  ],
  guard: ['disk', 'report', 'intake', 'rules'],
  building: [
    'disk',
    'benchmarks',
    'guard',
    'report',
    'intake',
    'model',
    'rules',
    'exports',
    'releases',
    'indexing',
    'packages',
    'serving',
  ],
  reviewing: ['disk', ...facts, 'report', 'intake', 'rules', 'guard', 'exports', 'markdown'],
  editing: ['schema', 'exports'],
  'link-check': [...words, 'model', 'markdown'],
  benchmarks: ['model', 'rules', 'serving'],
  fuzzing: [...facts, 'intake', 'rules', 'exports', 'views', 'markdown', 'serving', 'browser'],
  hosting: [],
  packages: [],
};

const tests = 'site-tests';
const folders = readdirSync('src', { withFileTypes: true }).flatMap((each) =>
  each.isDirectory() && each.name !== tests ? [each.name] : [],
);
const unknown = folders.filter((folder) => !(folder in mayImport));
if (unknown.length > 0) {
  throw new Error(`Say in eslint.config.js which folders these may import: ${unknown.join(', ')}.`);
}

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist-part-*/',
    '.unfinished-*/',
    '.replaced-*/',
    '.astro/',
    'node_modules/',
    'content/',
    'public/',
  ]),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        extraFileExtensions: ['.astro'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^Props$', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-duplicate-case': 'error',
      'no-console': 'error',
    },
  },
  { files: ['**/*.js', '**/*.mjs', '**/*.astro'], extends: [tseslint.configs.disableTypeChecked] },
  ...folders.map((folder) => ({
    files: [`src/${folder}/**`],
    // A test may look at anything: it stands outside.
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [...folders, tests]
                .filter((other) => other !== folder && !mayImport[folder].includes(other))
                // Patterns are those of gitignore, in which a line that begins with # says nothing.
                .flatMap((name) => [`\\#${name}/*`, `../${name}/*`, `../../${name}/*`]),
              message:
                'Data flows one way: content, intake, schema, graph, then rules, views and exports, then pages.',
            },
          ],
        },
      ],
    },
  })),
  {
    files: ['src/{schema,model,search,authoring,rules,proposing,views,exports,markdown,report}/**'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch'],
      'no-restricted-properties': [
        'error',
        {
          object: 'Date',
          property: 'now',
          message: 'Today is an argument, so that the same content gives the same site.',
        },
      ],
    },
  },
);
