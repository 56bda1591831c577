import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { git } from '#disk/git.ts';
import { type ContentFolder, isIgnored } from '#intake/read-content.ts';
import type { OddFile, SourceFile } from '#intake/source-file.ts';

/**
 * A content folder as a commit has it, in the form in which `readContent` gives the one on disk.
 * All files come from one process, which answers in the order in which it is asked.
 * @param folder must exist on disk too: git is asked from inside it, so only what is below it is listed.
 */
export async function readCommit(commit: string, folder: string): Promise<ContentFolder> {
  const listed = (await git(folder, 'ls-tree', '-r', '-z', commit)).split('\0').filter(Boolean).map(toListed);
  const kept = listed.filter(({ path }) => !isIgnored(path));
  const plain = kept.filter(({ mode }) => mode.startsWith('100'));
  const contents = await readObjects(
    plain.map(({ object }) => object),
    folder,
  );
  const files = plain.map(({ path }, index): SourceFile => ({ path, bytes: contents[index] ?? nothing }));
  const odd = kept
    .filter(({ mode }) => !mode.startsWith('100'))
    .map(({ path, mode }): OddFile => ({
      path,
      what: mode === '120000' ? 'a symbolic link' : 'not a plain file',
    }));
  return {
    root: folder,
    files: files.sort(byPath),
    odd: odd.sort(byPath),
    ...(listed.length === 0 && { missing: 'it does not exist' }),
  };
}

/** `100644 blob 1f7a7a4…<tab>cbms/osce/cbm-8.mdx` */
function toListed(line: string) {
  const tab = line.indexOf('\t');
  const [about, path] = [line.slice(0, tab), line.slice(tab + 1)];
  const [mode = '', , object = ''] = about.split(' ');
  return { mode, object, path };
}

/** The bytes of objects, in the order asked. Each answer is `<object> blob <size>`, a line break, the bytes, a line break. */
async function readObjects(objects: readonly string[], folder: string): Promise<Uint8Array[]> {
  const child = spawn('git', ['cat-file', '--batch'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(objects.map((object) => `${object}\n`).join(''));
  const answer = await buffer(child.stdout);
  const contents: Uint8Array[] = [];
  for (let at = 0; at < answer.length;) {
    const headEnd = answer.indexOf('\n', at);
    const size = Number(answer.toString('latin1', at, headEnd).split(' ')[2]);
    if (!Number.isInteger(size)) throw new Error(`git cat-file: ${answer.toString('latin1', at, headEnd)}`);
    contents.push(answer.subarray(headEnd + 1, headEnd + 1 + size));
    at = headEnd + 1 + size + 1;
  }
  return contents;
}

const nothing = new Uint8Array();
const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
