import { hasJava, runValidator } from '../src/accessibility/run-validator.ts';
import { findingProblems, waivers } from '../src/accessibility/validator-findings.ts';
import { runCommand } from '#building/run-command.ts';
import { requireBuiltSite } from '#serving/built-site.ts';
import { serveSite } from '#serving/site-server.ts';
import { builtSite, readBuiltPages } from '../src/site-tests/built-pages.ts';

// The W3C validator over every page of the built site: npm run build first.
await runCommand(async () => {
  requireBuiltSite(builtSite);
  if (!(await hasJava())) {
    process.stderr.write(
      'Not checked: the W3C validator needs Java 11 or later, and there is no java here.\n',
    );
    process.exitCode = 2;
    return;
  }
  const addresses = readBuiltPages().map(({ address }) => address);
  const server = await serveSite(builtSite);
  const findings = await runValidator(server.origin, addresses).finally(() => server.close());
  const problems = findingProblems(findings, waivers);
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  process.stdout.write(
    `${String(addresses.length)} pages: ${String(problems.length)} problems, ${String(findings.length)} findings waived or reported\n`,
  );
  process.exitCode = problems.length > 0 ? 1 : 0;
});
