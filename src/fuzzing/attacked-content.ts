import type { ContentFolder } from '#intake/read-content.ts';
import type { SourceFile } from '#intake/source-file.ts';
import { examine } from '#rules/examine.ts';
import { attacksInTurn } from './attack-strings.ts';
import { type AttackedFile, attackFile } from './attacked-file.ts';

export interface AttackedContent {
  readonly files: readonly SourceFile[];
  /** How many attacks passed the gates and stand in the files, and how many were refused. */
  readonly placed: number;
  readonly refused: number;
}

/**
 * Content with an attack in every text, address and body that takes one: what the gates refuse stays as it was. A file in which
 * only the rules for the whole find something is put back as a whole, and all of its attacks are refused.
 */
export function attackContent(folder: ContentFolder): AttackedContent {
  const next = attacksInTurn();
  let attacked = folder.files.map((file) => attackFile(file, next));
  for (;;) {
    const files = attacked.map(({ file }) => file);
    const { problems } = examine({ ...folder, files });
    const faulty = new Set(problems.map(({ file }) => file.slice(folder.root.length + 1)));
    const isRefused = ({ file, placed }: AttackedFile) => placed > 0 && faulty.has(file.path);
    if (!attacked.some(isRefused))
      return { files, placed: sumOf(attacked, 'placed'), refused: sumOf(attacked, 'refused') };
    attacked = attacked.map((each, index) =>
      isRefused(each) ? putBack(each, folder.files[index] ?? each.file) : each,
    );
  }
}

const putBack = ({ placed, refused }: AttackedFile, file: SourceFile): AttackedFile => ({
  file,
  placed: 0,
  refused: placed + refused,
});

const sumOf = (attacked: readonly AttackedFile[], count: 'placed' | 'refused'): number =>
  attacked.reduce((sum, each) => sum + each[count], 0);
