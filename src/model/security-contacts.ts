import { hostKindOf, type Project } from './project.ts';

/** Where a weakness is reported so that others do not read it, the best first; none where nothing is known of the project. */
export function securityContacts({ repository, email }: Project): string[] {
  const atHost = repository === undefined ? undefined : privateReport(repository);
  return [...(atHost === undefined ? [] : [atHost]), ...(email === undefined ? [] : [`mailto:${email}`])];
}

function privateReport(repository: string): string | undefined {
  switch (hostKindOf(repository)) {
    case 'github':
      return `${repository}/security/advisories/new`;
    case 'gitlab':
      return `${repository}/-/issues/new?issue%5Bconfidential%5D=true`;
    case 'forgejo':
      // Everything that is reported there can be read by all.
      return undefined;
  }
}
