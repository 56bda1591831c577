import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder below which a test does what it likes. */
export interface SmallRepository {
  readonly folder: string;
  /** Lays files over what is there; null takes a file away. */
  readonly write: (files: Readonly<Record<string, string | null>>) => void;
  readonly git: (...given: string[]) => string;
  /** Commits everything. Author and date are always the same, so the name of a commit is too. */
  readonly commit: () => string;
  readonly remove: () => void;
}

/** For tests: a git repository in a folder of its own, with files below content/. */
export function smallRepository(files: Readonly<Record<string, string>>): SmallRepository {
  const folder = mkdtempSync(join(tmpdir(), 'cbm-'));
  const git = (...given: string[]) =>
    execFileSync('git', given, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...quiet } }).trim();
  const write: SmallRepository['write'] = (given) => {
    for (const [path, text] of Object.entries(given)) {
      const file = join(folder, 'content', path);
      mkdirSync(dirname(file), { recursive: true });
      if (text === null) rmSync(file);
      else writeFileSync(file, text);
    }
  };
  const commit = () => {
    git('add', '--all');
    git('commit', '--quiet', '--message', 'A change');
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch', 'main');
  write(files);
  commit();
  return {
    folder,
    write,
    git,
    commit,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** No setting of the person who runs the tests has a say. */
const person = { NAME: 'A tester', EMAIL: 'tester@example.org', DATE: '2026-01-15T12:00:00Z' };
const quiet = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    Object.entries(person).flatMap(([name, value]) => [
      [`GIT_AUTHOR_${name}`, value],
      [`GIT_COMMITTER_${name}`, value],
    ]),
  ),
};
