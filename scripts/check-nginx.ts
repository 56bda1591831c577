import { execFileSync } from 'node:child_process';
import { runCommand } from '#building/run-command.ts';
import { requireBuiltSite } from '#serving/built-site.ts';
import { checkNginx } from '#serving/check-nginx.ts';
import { runNginx } from '#serving/run-nginx.ts';

await runCommand(async () => {
  requireBuiltSite('dist');
  const missing = ['nginx', 'openssl'].filter((command) => !isInstalled(command));
  if (missing.length > 0) {
    process.stderr.write(missing.map((command) => `${command} is not installed.\n`).join(''));
    process.exitCode = 2;
    return;
  }
  const nginx = await runNginx('dist', 'src/serving/nginx.conf');
  try {
    const problems = await checkNginx('dist', nginx);
    const packed = nginx.hasBrotli ? 'with' : 'without';
    process.stdout.write(
      problems.length > 0
        ? `${problems.join('\n')}\n`
        : `nginx serves the site as the snippet says, ${packed} Brotli.\n`,
    );
    process.exitCode = problems.length > 0 ? 1 : 0;
  } finally {
    await nginx.stop();
  }
});

function isInstalled(command: string): boolean {
  try {
    execFileSync('which', [command]);
    return true;
  } catch {
    return false;
  }
}
