import { createHash } from 'node:crypto';

/**
 * Where the repository can be read on the web, from the field `repository` of package.json:
 * `{"type": "git", "url": "git+https://forge.example/open/cbm.git"}` → `https://forge.example/open/cbm`.
 * Nothing where the field is missing or names no https address.
 */
export function publicAddressOf(field: unknown): string | undefined {
  const url = typeof field === 'object' && field !== null && 'url' in field ? field.url : field;
  if (typeof url !== 'string') return undefined;
  const [address] = /^https:\/\/[^\s@/?#]+\/[^\s?#]+$/.exec(url.replace(/^git\+/, '')) ?? [];
  return address?.replace(/\/+$/, '').replace(/\.git$/, '');
}

/** Where a commit is shown. The hosts in use agree on the path, but for GitLab. */
export function addressOfCommit(repository: string, commit: string): string {
  return `${repository}${isOnGitLab(repository) ? '/-' : ''}/commit/${commit}`;
}

/** Where the difference that a commit made to one file is shown: on the page of the commit, at an anchor made from the path. */
export function addressOfDifference(repository: string, commit: string, path: string): string {
  const hash = (algorithm: string) => createHash(algorithm).update(path).digest('hex');
  const anchor = isOnGitLab(repository)
    ? hash('sha1')
    : `diff-${hash(hostOf(repository) === 'github.com' ? 'sha256' : 'sha1')}`;
  return `${addressOfCommit(repository, commit)}#${anchor}`;
}

const hostOf = (repository: string): string => new URL(repository).host;
const isOnGitLab = (repository: string): boolean => hostOf(repository).split('.').includes('gitlab');
