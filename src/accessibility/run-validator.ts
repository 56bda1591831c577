import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { type Finding, parseFindings } from './validator-findings.ts';

const run = promisify(execFile);

/** Whether the validator, which is a Java program, can run here. */
export async function hasJava(): Promise<boolean> {
  try {
    await run('java', ['-version']);
    return true;
  } catch {
    return false;
  }
}

/**
 * What the W3C validator says of pages, all errors and all warnings, from one process. It asks a server for them: a policy that
 * allows a page its own site means nothing for files.
 */
export async function runValidator(origin: string, addresses: readonly string[]): Promise<Finding[]> {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  // It refuses addresses of this machine unless told that it may ask there.
  const machine = ['-Xss8m', '-Dnu.validator.servlet.allow-forbidden-hosts=true'];
  const options = ['--format', 'json', '--exit-zero-always'];
  const pages = addresses.map((address) => origin + address);
  const { stderr } = await run('java', [...machine, '-jar', jar, ...options, ...pages], {
    maxBuffer: 256 * 1024 * 1024,
  });
  return parseFindings(stderr);
}
