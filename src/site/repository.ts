import { publicAddressOf } from '#model/code-host.ts';
import manifest from '../../package.json' with { type: 'json' };

/** Where the repository can be read on the web: `repository` in package.json. Unknown while that field is missing. */
export const repositoryAddress = publicAddressOf((manifest as { repository?: unknown }).repository);
