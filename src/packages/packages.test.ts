import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { browserPackages } from './browser-packages.ts';
import { exceptions, licenceProblems } from './licences.ts';
import { parseLockFile } from './lock-file.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const packages = parseLockFile(read('package-lock.json'));
const manifest = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Readonly<Record<string, string>>
> & { readonly allowScripts: Readonly<Record<string, boolean>> };
const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

/** Versions that may move, each with its reason. */
const loose: Readonly<Record<string, string>> = {
  typescript:
    'Stays at 6.0, of which the lock names one: the tools that read types with it do not take 7 yet.',
};

describe('package.json', () => {
  it('asks for exact versions from the registry, but for those with a reason', () => {
    const inexact = asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)).map(([name]) => name);
    expect(inexact).toEqual(Object.keys(loose));
  });

  it('says of every package that wants to run a script at install whether it may', () => {
    const wanting = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
    expect(wanting.sort()).toEqual(Object.keys(manifest.allowScripts).sort());
  });
});

describe('.npmrc', () => {
  it('takes packages from the registry alone, and runs no script that was not reviewed', () => {
    const settings = read('.npmrc')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith(';'));
    expect(settings).toEqual([
      'save-exact=true',
      'allow-git=none',
      'allow-remote=none',
      'allow-file=none',
      'allow-directory=none',
      'strict-allow-scripts=true',
    ]);
  });
});

describe('package-lock.json', () => {
  it('names no place from which a package comes, and the checksum of each', () => {
    const placed = packages.filter(({ resolved, link }) => resolved !== undefined || link);
    const unchecked = packages.filter(({ integrity }) => !(integrity ?? '').startsWith('sha512-'));
    expect([placed, unchecked]).toEqual([[], []]);
  });

  it('holds packages under permissive licences, but for exceptions that are all needed', () => {
    expect(licenceProblems(packages)).toEqual([]);
  });
});

describe('licences', () => {
  const locked = { name: 'some-package', version: '1.0.0' };
  const withExcepted = (other: object) => [...packages, { ...locked, ...other }];

  it.each([{ license: 'AGPL-3.0-only' }, { license: 'MIT AND GPL-3.0-only' }, {}])(
    'are refused: %j',
    (given) => {
      expect(licenceProblems(withExcepted(given))).toHaveLength(1);
    },
  );

  it('of an exception are not those of every package', () => {
    expect(licenceProblems(withExcepted({ license: 'MPL-2.0' }))).toEqual([
      'some-package 1.0.0 is under MPL-2.0.',
    ]);
  });

  it('fail when an exception is no longer needed', () => {
    expect(licenceProblems([])).toHaveLength(exceptions.length);
  });
});

describe('what readers load', () => {
  const shipped = [
    // Copied as it is into every built site: the search.
    'pagefind',
    ...browserPackages(
      globSync('src/client/**/*.ts').filter((path) => !path.endsWith('.test.ts')),
      read,
    ),
  ];

  it('is under licences that ask for no more than their notice', () => {
    const licences = shipped.map((name) => packages.find((locked) => locked.name === name)?.license);
    expect(licences.filter((licence) => !/^(MIT|ISC|0BSD|BSD-[23]-Clause)$/.test(licence ?? ''))).toEqual([]);
  });

  it('is found through every way of importing', () => {
    const sources: Readonly<Record<string, string>> = {
      'src/client/a.ts': `import { b } from './b.ts';\nimport type { T } from 'types-only';\nimport '#search/c.ts';`,
      'src/client/b.ts': `import {\n  one,\n  two,\n} from '@scope/several/lines';\nexport { b } from 're-exported';`,
      'src/search/c.ts': `import whole from 'whole/part.js';`,
    };
    expect(browserPackages(['src/client/a.ts'], (path) => sources[path] ?? '')).toEqual([
      '@scope/several',
      're-exported',
      'whole',
    ]);
  });
});
