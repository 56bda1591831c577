import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hostFiles } from '#serving/host-files.ts';

for (const [path, text] of hostFiles()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
