import { readFileSync } from 'node:fs';
import { expect, it, onTestFinished, vi } from 'vitest';
import { parseLockFile } from './lock-file.ts';
import { readSbom } from './read-sbom.ts';
import { toReproducibleSbom } from './sbom.ts';

const written = (run: string, components: readonly string[]) =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    serialNumber: `urn:uuid:${run}`,
    metadata: {
      timestamp: run,
      lifecycles: [{ phase: 'pre-build' }],
      tools: [{ name: 'cli', version: run }],
      component: { 'bom-ref': 'cbm@1', name: `folder-${run}` },
    },
    components: components.map((ref) => ({
      'bom-ref': ref,
      externalReferences: [
        { type: 'distribution', url: `https://${run}.example/` },
        { type: 'website', url: 'https://example.org/' },
      ],
    })),
    dependencies: components.map((ref) => ({ ref, dependsOn: components.filter((other) => other !== ref) })),
  });

it('is the same whenever, wherever and in whatever order it was written', () => {
  const once = toReproducibleSbom(written('first', ['a@1', 'b@1', 'c@1']), 'cbm');
  expect(toReproducibleSbom(written('second', ['c@1', 'a@1', 'b@1']), 'cbm')).toBe(once);
  expect(once).not.toMatch(/first|uuid/);
  expect(once).toContain('https://example.org/');
});

it('names every package of the lock file, also after a build', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const { components } = JSON.parse(await readSbom()) as { components: { name: string; version: string }[] };
  const listed = new Set(components.map(({ name, version }) => `${name}@${version}`));
  const locked = parseLockFile(readFileSync('package-lock.json', 'utf8'));
  expect(locked.map(({ name, version }) => `${name}@${version}`).filter((each) => !listed.has(each))).toEqual(
    [],
  );
});
