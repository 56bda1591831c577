import type { SourceFile } from '#intake/source-file.ts';
import type { FileRule } from './rule.ts';
import { sample } from './sample-content.ts';
import { matchesIn } from './text-of-file.ts';

export const mergeMarks: FileRule = {
  id: 'merge-marks',
  sentence: 'No file contains the marks that git leaves where two changes met and nobody has chosen.',
  why: 'The file then says two things at once, and neither was decided on.',
  scope: 'file',
  check: (file) =>
    mergeMarksIn(file).map(({ place, match }) => ({
      place,
      found: `${match.slice(0, 7)}, a mark of two changes that met`,
      expected: 'one text, without the marks <<<<<<<, ======= and >>>>>>>',
      suggestion:
        'Keep the one of the two texts that is right, and delete the other and the three lines of marks.',
    })),
  examples: {
    fails: [
      {
        title: 'A merge that was not finished',
        files: {
          'cbms/osce/cbm-8.mdx': sample.cbm.replace(
            'status: adopted\n',
            '<<<<<<< HEAD\nstatus: adopted\n=======\nstatus: proposed\n>>>>>>> main\n',
          ),
        },
      },
    ],
    passes: [{ title: 'One of the two', files: { 'cbms/osce/cbm-8.mdx': sample.cbm } }],
  },
};

/** One mark for each place where two changes met: its beginning, or what is left of it. */
export function mergeMarksIn(file: SourceFile): ReturnType<typeof matchesIn> {
  const beginnings = matchesIn(file, /^<{7}(?: .*)?$/g);
  return beginnings.length > 0 ? beginnings : matchesIn(file, /^>{7}(?: .*)?$/g).slice(0, 1);
}
