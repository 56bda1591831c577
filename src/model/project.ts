/** Where a change can be proposed. Each part may be unknown: a copy of the site need not belong to a public repository. */
export interface Project {
  /** The public address of the repository, without a slash at the end: `https://github.com/open/cbm` */
  readonly repository?: string;
  readonly branch: string;
  /** An address of the project, never of a person. */
  readonly email?: string;
}

type HostKind = 'github' | 'gitlab' | 'forgejo';

/** What kind of host keeps a repository, judged by its name: any host not known as GitHub or GitLab is taken for Forgejo. */
export function hostKindOf(repository: string): HostKind {
  const parts = new URL(repository).host.split('.');
  return parts.includes('github') ? 'github' : parts.includes('gitlab') ? 'gitlab' : 'forgejo';
}
