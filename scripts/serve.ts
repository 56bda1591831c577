import { runCommand } from '#building/run-command.ts';
import { parseSiteAddress } from '#model/site-address.ts';
import { requireBuiltSite } from '#serving/built-site.ts';
import { serveSite } from '#serving/site-server.ts';

const port = Number(process.env.PORT ?? 4321);

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  fail(`PORT is ${String(process.env.PORT)}, not a port number. Try PORT=8080 npm start`);
} else {
  await runCommand(async () => {
    requireBuiltSite('dist');
    const { base } = parseSiteAddress(process.env);
    try {
      await serveSite('dist', port, 'localhost', base);
      process.stdout.write(`The site is at http://localhost:${String(port)}${base}\n`);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      fail(
        code === 'EADDRINUSE'
          ? `Port ${String(port)} is in use. Choose another: PORT=${String(port + 1)} npm start`
          : `The site could not be served: ${message}`,
      );
    }
  });
}
