import { siteAddressOf } from '#markdown/guide-sections.ts';
import { publicAddressOf } from '#model/code-host.ts';
import type { Project } from '#model/project.ts';
import { addressOfFile } from '#model/proposal-address.ts';
import manifest from '../../package.json' with { type: 'json' };

const { repository, bugs } = manifest as { repository?: unknown; bugs?: { email?: unknown } };
const address = publicAddressOf(process.env.REPOSITORY_URL ?? repository);
const email = bugs?.email;

/**
 * Where changes are proposed: `repository` and `bugs.email` of package.json. REPOSITORY_URL takes the place of the first,
 * so that the site of a copy leads to that copy.
 */
export const project: Project = {
  ...(address !== undefined && { repository: address }),
  branch: 'main',
  ...(typeof email === 'string' && { email }),
};

/** Where a file that another file of the repository links to is read: on this site, or at the host where one is known. */
export const addressInRepository = (href: string): string | undefined =>
  /^(?:https:|\/|#)/.test(href) ? href : (siteAddressOf(href) ?? addressOfFile(project, href));
