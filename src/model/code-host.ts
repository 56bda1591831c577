import { createHash } from 'node:crypto';
import { hostKindOf } from './project.ts';

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
  return `${repository}${hostKindOf(repository) === 'gitlab' ? '/-' : ''}/commit/${commit}`;
}

/** Where the difference that a commit made to one file is shown: on the page of the commit, at an anchor made from the path. */
export function addressOfDifference(repository: string, commit: string, path: string): string {
  const hash = (algorithm: string) => createHash(algorithm).update(path).digest('hex');
  const anchor = {
    github: () => `diff-${hash('sha256')}`,
    gitlab: () => hash('sha1'),
    forgejo: () => `diff-${hash('sha1')}`,
  }[hostKindOf(repository)]();
  return `${addressOfCommit(repository, commit)}#${anchor}`;
}
