import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { readContent } from '#intake/read-content.ts';
import { serveSite } from '#serving/site-server.ts';
import { type AttackedContent, attackContent } from './attacked-content.ts';
import { openPages } from './open-pages.ts';

const run = promisify(execFile);

export interface AttackReport extends Pick<AttackedContent, 'placed' | 'refused'> {
  readonly pages: number;
  /** What ran, was loaded or was refused by the policy, each with its page. */
  readonly incidents: readonly string[];
}

/**
 * Builds the site from a copy of the content with attacks in every text, opens its pages in a browser and says what
 * happened there. Nothing should.
 */
export async function attackSite(): Promise<AttackReport> {
  const folder = await mkdtemp(join(tmpdir(), 'attacked-'));
  try {
    await copySources(folder);
    const { files, placed, refused } = attackContent(await readContent('content'));
    for (const { path, bytes } of files) await writeFile(join(folder, 'content', path), bytes);
    await run(process.execPath, ['scripts/build.ts'], { cwd: folder, maxBuffer: 2 ** 26 });
    // The tests of the output hold for this site as for the real one.
    await run(
      process.execPath,
      [resolve('node_modules/vitest/vitest.mjs'), 'run', '--project', 'site', 'safety', 'output'],
      { cwd: folder, maxBuffer: 2 ** 26 },
    );
    const site = join(folder, 'dist');
    const server = await serveSite(site);
    const addresses = globSync('**/*.html', { cwd: site })
      .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
      .sort();
    const searches = ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', 'alert'].map(
      (words) => `/search/?q=${encodeURIComponent(words)}`,
    );
    const incidents = await openPages(server.origin, [...addresses, ...searches]);
    await server.close();
    return { placed, refused, pages: addresses.length + searches.length, incidents };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function copySources(folder: string): Promise<void> {
  const { stdout } = await run('git', ['ls-files', '-z'], { maxBuffer: 2 ** 26 });
  for (const path of stdout.split('\0').filter(Boolean))
    await cp(path, join(folder, path), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
}
