import { readFileSync } from 'node:fs';
import { licenceProblems } from '#packages/licences.ts';
import { parseLockFile } from '#packages/lock-file.ts';

const packages = parseLockFile(readFileSync('package-lock.json', 'utf8'));
const problems = licenceProblems(packages);
const summary = `${String(packages.length)} packages are under permissive licences, or under others with a reason.`;
process.stdout.write(`${problems.length > 0 ? problems.join('\n') : summary}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
