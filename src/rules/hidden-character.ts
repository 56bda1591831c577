import { textsIn } from './text-of-file.ts';
import type { FileRule } from './rule.ts';
import { sample } from './sample-content.ts';

export const hiddenCharacter: FileRule = {
  id: 'hidden-character',
  sentence:
    'No file contains characters that cannot be seen, or that change the direction in which text is read.',
  scope: 'file',
  check: (file) =>
    textsIn(file, [hidden]).map(({ place, match }) => ({
      place,
      found: nameOf(match),
      expected: 'characters that a reader can see, and line ends as LF',
      suggestion:
        match === '\r'
          ? 'Save the file with Unix line ends (LF).'
          : 'Delete it; it often comes along when text is pasted from a web page or a PDF.',
    })),
  examples: {
    fails: [
      {
        title: 'A zero-width space',
        files: { 'cbms/osce/cbm-8.mdx': sample.cbm.replace('Points of', 'Points\u{200B} of') },
      },
      {
        title: 'A right-to-left override',
        files: { 'cbms/osce/cbm-8.mdx': sample.cbm.replace('Points of', 'Points\u{202E} of') },
      },
      { title: 'Windows line ends', files: { 'cbms/osce/cbm-8.mdx': sample.cbm.replaceAll('\n', '\r\n') } },
      { title: 'A byte-order mark', files: { 'cbms/osce/cbm-8.mdx': `\u{FEFF}${sample.cbm}` } },
    ],
    passes: [
      {
        title: 'Names in other scripts',
        files: {
          'cbms/osce/cbm-8.mdx': `${sample.cbm}\nجامعة الدول العربية, ОБСЕ, 上海合作组织, Việt Nam.\n`,
        },
      },
    ],
  },
};

/** Controls but tab; soft hyphen; zero-width and joiner characters; bidirectional controls; separators; fillers; tags. */
const hidden =
  // eslint-disable-next-line no-control-regex -- finding control characters is the purpose of this pattern
  /[\u{0}-\u{8}\u{B}-\u{1F}\u{7F}-\u{9F}\u{AD}\u{61C}\u{115F}\u{1160}\u{17B4}\u{17B5}\u{180B}-\u{180E}\u{200B}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{206F}\u{3164}\u{FEFF}\u{FFA0}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E0FFF}]/gu;

function nameOf(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return character === '\r' ? 'a Windows line end (CR)' : `the invisible character ${code}`;
}
