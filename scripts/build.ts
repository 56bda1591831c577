import { buildSite } from '#building/build-site.ts';
import { ContentProblems } from '../src/content-source.ts';

try {
  await buildSite('dist', process.env.RELEASES_DIR);
} catch (error) {
  if (!(error instanceof Error) || error.name !== ContentProblems.name) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
