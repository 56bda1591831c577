/** What a change of a file touched: the status of a measure, how claims were checked, anything else. */
export const edits = ['status', 'check', 'text'] as const;
export type Edit = (typeof edits)[number];

/** One file of a commit, as `git log --patch --unified=0` tells it. */
export interface FilePatch {
  /** Path below content/. */
  readonly file: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** What was touched in a file that stayed, in the order of `edits`. */
  readonly touched: readonly Edit[];
  /** The status before and after, where that was touched. */
  readonly statusWas?: string;
  readonly statusIs?: string;
}

/** Reads the patches of one commit. Lines that are in no patch are passed over. */
export function parsePatches(text: string): FilePatch[] {
  return `\n${text}`
    .split('\ndiff --git ')
    .slice(1)
    .flatMap((patch) => {
      const [head = '', ...lines] = patch.split('\n');
      const [, file] = headLine.exec(head) ?? [];
      return file === undefined ? [] : [parsePatch(file, lines)];
    });
}

// Nothing is renamed, so that both names are one; neither has a space or a quote, since they are ids.
const headLine = /^a\/content\/(\S+) b\/content\/\1$/;
const statusLine = /^([-+])status:\s*['"]?([a-z-]+)/;
const checkLine = /^[-+]\s*(?:checked|checkedOn):/;

function parsePatch(file: string, lines: readonly string[]): FilePatch {
  const start = lines.findIndex((line) => line.startsWith('@@ '));
  const head = start === -1 ? lines : lines.slice(0, start);
  if (head.some((line) => line.startsWith('new file mode '))) return { file, kind: 'added', touched: [] };
  if (head.some((line) => line.startsWith('deleted file mode ')))
    return { file, kind: 'removed', touched: [] };
  const changed = start === -1 ? [] : lines.slice(start).filter((line) => /^[-+]/.test(line));
  const statuses = changed.flatMap((line) => {
    const [, sign = '', status = ''] = statusLine.exec(line) ?? [];
    return sign === '' ? [] : [{ sign, status }];
  });
  const [was, is] = ['-', '+'].map((sign) => statuses.find((found) => found.sign === sign)?.status);
  const others = changed.filter((line) => !statusLine.test(line));
  const touched = {
    status: statuses.length > 0,
    check: others.some((line) => checkLine.test(line)),
    text: others.some((line) => line.slice(1).trim() !== '' && !checkLine.test(line)),
  };
  return {
    file,
    kind: 'changed',
    touched: edits.filter((edit) => touched[edit]),
    ...(was !== undefined && { statusWas: was }),
    ...(is !== undefined && { statusIs: is }),
  };
}
