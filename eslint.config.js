import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Which folders of src/ may import which: data flows one way, content → intake → schema → graph → views → pages. */
const layers = [
  [
    'schema',
    [
      'intake',
      'model',
      'authoring',
      'rules',
      'views',
      'exports',
      'components',
      'layouts',
      'pages',
      'mdx',
      'report',
    ],
  ],
  [
    'report',
    [
      'intake',
      'schema',
      'model',
      'authoring',
      'rules',
      'views',
      'exports',
      'components',
      'layouts',
      'pages',
      'mdx',
    ],
  ],
  ['intake', ['authoring', 'model', 'rules', 'views', 'exports', 'components', 'layouts', 'pages']],
  [
    'model',
    ['authoring', 'intake', 'rules', 'views', 'exports', 'components', 'layouts', 'pages', 'mdx', 'report'],
  ],
  ['search', ['intake', 'rules', 'views', 'exports', 'components', 'layouts', 'pages']],
  ['authoring', ['rules', 'views', 'exports', 'components', 'layouts', 'pages']],
  ['rules', ['authoring', 'views', 'exports', 'components', 'layouts', 'pages']],
  ['views', ['intake', 'rules', 'report', 'exports', 'components', 'layouts', 'pages']],
  ['markdown', ['intake', 'rules', 'report', 'exports', 'components', 'layouts', 'pages']],
  ['exports', ['intake', 'rules', 'report', 'views', 'markdown', 'components', 'layouts', 'pages']],
  ['components', ['intake', 'rules', 'report', 'exports', 'markdown', 'pages']],
];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'node_modules/', 'content/', 'public/']),
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
      'no-console': 'error',
    },
  },
  { files: ['**/*.js', '**/*.mjs', '**/*.astro'], extends: [tseslint.configs.disableTypeChecked] },
  ...layers.map(([folder, forbidden]) => ({
    files: [`src/${folder}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: forbidden.flatMap((name) => [`#${name}/*`, `../${name}/*`]),
              message:
                'Data flows one way: content, intake, schema, graph, then rules, views and exports, then pages.',
            },
          ],
        },
      ],
    },
  })),
  {
    files: ['src/{schema,model,search,authoring,rules,views,exports,markdown,report}/**'],
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
