import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editorSchemas } from '#editing/editor-schemas.ts';

const folder = '.vscode/schemas';
await mkdir(folder, { recursive: true });
for (const { file, text } of editorSchemas()) await writeFile(join(folder, file), text);
process.stdout.write(`Written: ${folder}/\n`);
