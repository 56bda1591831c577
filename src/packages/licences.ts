import type { LockedPackage } from './lock-file.ts';

/** Licences that let anybody use, change and pass on what is under them, if its notice stays with it. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'PSF-2.0',
  'Python-2.0',
]);

interface Exception {
  readonly packages: RegExp;
  readonly licence: string;
  readonly reason: string;
}

/** Packages under other licences. Nothing of them is in the built site; each says why it may be used to make it. */
export const exceptions: readonly Exception[] = [
  {
    packages: /^@img\/sharp-(libvips|win32|wasm32)/,
    licence: 'LGPL-3.0-or-later',
    reason: 'An optional part of Astro for pictures, which this site does not have Astro make.',
  },
  {
    packages: /^lightningcss/,
    licence: 'MPL-2.0',
    reason: 'Reads and writes the styles at build, unchanged; what it writes is ours.',
  },
  { packages: /^axe-core$/, licence: 'MPL-2.0', reason: 'Runs in the tests.' },
  { packages: /^ical\.js$/, licence: 'MPL-2.0', reason: 'Reads the calendar in the tests.' },
  { packages: /^@resvg\/resvg-wasm$/, licence: 'MPL-2.0', reason: 'Draws the pictures at build, unchanged.' },
  {
    packages: /^dejavu-fonts-ttf$/,
    licence: 'SEE LICENSE IN README.md AND LICENSE',
    reason: 'Bitstream Vera, which allows all use; its letters are drawn in pictures.',
  },
];

/** Packages whose licence is neither permissive nor excepted, and exceptions that no package needs. */
export function licenceProblems(packages: readonly LockedPackage[]): string[] {
  const unclear = packages.filter((locked) => !isPermissive(locked) && !exceptions.some(covers(locked)));
  const stale = exceptions.filter(
    (exception) => !packages.some((locked) => !isPermissive(locked) && covers(locked)(exception)),
  );
  return [
    ...unclear.map(
      ({ name, version, license }) => `${name} ${version} is under ${license ?? 'no known licence'}.`,
    ),
    ...stale.map(
      ({ packages: pattern, licence }) => `No package needs the exception ${String(pattern)}, ${licence}.`,
    ),
  ];
}

const isPermissive = ({ license = '' }: LockedPackage): boolean => permissive.has(license);

const covers =
  ({ name, license = '' }: LockedPackage) =>
  ({ packages, licence }: Exception): boolean =>
    packages.test(name) &&
    license.split(' AND ').every((part) => permissive.has(part) || licence.split(' AND ').includes(part));
