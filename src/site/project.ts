import { publicAddressOf } from '#model/code-host.ts';
import type { Project } from '#model/project.ts';
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
