import { nameOfPart } from './part.ts';
import type { Origin, PartManifest } from './part-manifest.ts';

/** A part where it lies. */
export interface FoundPart {
  readonly folder: string;
  readonly manifest: PartManifest;
  /** The files of the site that lie there. */
  readonly present: ReadonlySet<string>;
}

/** Why some parts do not make the site of what is checked out here, each reason a sentence; none when they do. */
export function faultsOf(parts: readonly FoundPart[], here: Origin): string[] {
  const faults = [
    ...faultsOfSet(parts),
    ...parts.flatMap((part) => [...originFaults(part, here), ...lossFaults(part)]),
  ];
  // Parts of two sites have many files in common, which would say nothing more.
  return faults.length > 0 ? faults : clashFaults(parts);
}

/** `1/3, 1/3` → what is missing and what is there twice. */
function faultsOfSet(parts: readonly FoundPart[]): string[] {
  const [of = 0, ...others] = new Set(parts.map(({ manifest }) => manifest.of));
  if (others.length > 0) {
    const told = parts.map(({ folder, manifest }) => `${folder} is ${nameOfPart(manifest)}`);
    return [`The parts are not of one build: ${told.join(', ')}.`];
  }
  return Array.from({ length: of }, (_, index) => index + 1).flatMap((number) => {
    const found = parts.filter(({ manifest }) => manifest.number === number);
    const name = nameOfPart({ number, of });
    if (found.length === 0)
      return [`Part ${name} is missing. Build it with --part ${name} and name its folder, too.`];
    return found.length === 1
      ? []
      : [`Part ${name} is there more than once: ${found.map(({ folder }) => folder).join(', ')}.`];
  });
}

/** In the words of somebody who sets up the machines. */
const causes: Readonly<Record<keyof Origin, string>> = {
  commit: 'the commit',
  files: 'the files that the site is made of',
  releases: 'the releases in RELEASES_DIR',
  SITE_URL: 'SITE_URL',
  BASE_PATH: 'BASE_PATH',
  REPOSITORY_URL: 'REPOSITORY_URL',
  RELEASE_DATE: 'RELEASE_DATE',
  node: 'the version of Node.js',
};

function originFaults({ folder, manifest }: FoundPart, here: Origin): string[] {
  const differing = (Object.keys(causes) as (keyof Origin)[]).filter(
    (key) => manifest.origin[key] !== here[key],
  );
  if (differing.length === 0) return [];
  const told = differing.map(
    (key) => `${causes[key]} (there ${shown(manifest.origin[key])}, here ${shown(here[key])})`,
  );
  return [`${folder} was built from something else than what is here; what differs: ${told.join(', ')}.`];
}

const shown = (value: string): string =>
  value === '' ? 'none' : value.length === 64 ? value.slice(0, 10) : value;

function lossFaults({ folder, manifest, present }: FoundPart): string[] {
  const lost = [...manifest.shared, ...ownFiles(manifest)].filter((path) => !present.has(path));
  return lost.length === 0
    ? []
    : [
        `${folder} lacks files that were built there: ${listed(lost)}. Carry the folder over whole, with what begins with a dot.`,
      ];
}

function clashFaults(parts: readonly FoundPart[]): string[] {
  const owners = new Map(
    parts.flatMap(({ manifest }) => manifest.shared.map((path) => [path, 'every part'])),
  );
  const clashes = parts.flatMap(({ manifest, folder }) =>
    ownFiles(manifest).flatMap((path) => {
      const other = owners.get(path);
      owners.set(path, folder);
      return other === undefined ? [] : [`${path} (${other} and ${folder})`];
    }),
  );
  return clashes.length === 0 ? [] : [`Two parts have a file of one address: ${listed(clashes)}.`];
}

const ownFiles = ({ pages, files }: PartManifest): string[] => [...pages.map(([, path]) => path), ...files];

/** Three are enough to see what is wrong. */
function listed(all: readonly string[]): string {
  const rest = all.length - 3;
  return `${all.slice(0, 3).join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`;
}
