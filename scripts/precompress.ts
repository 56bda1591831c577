import { runCommand } from '#building/run-command.ts';
import { requireBuiltSite } from '#serving/built-site.ts';
import { precompressAll } from '#serving/precompress.ts';

const folder = process.argv[2] ?? 'dist';

await runCommand(async () => {
  requireBuiltSite(folder);
  const start = performance.now();
  const { files, plain, gzip, brotli } = await precompressAll(folder);
  const [all, gz, br] = [plain, gzip, brotli].map((bytes) => `${(bytes / 1_000_000).toFixed(1)} MB`);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  process.stdout.write(
    `${String(files)} files of ${String(all)} packed in ${seconds} s: ${String(gz)} with gzip, ${String(br)} with Brotli.\n`,
  );
});
