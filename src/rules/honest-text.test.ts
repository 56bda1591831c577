import { describe, expect, it } from 'vitest';
import { sampleContentWith } from './content-of.ts';
import { examine } from './examine.ts';
import { sample } from './sample-content.ts';

const measure = 'cbms/osce/cbm-8.mdx';
const withBody = (body: string) => examine(sampleContentWith({ [measure]: `${sample.cbm}\n${body}\n` }));
const withTitle = (title: string) =>
  examine(sampleContentWith({ [measure]: sample.cbm.replace('Points of contact', title) }));

/** Names and sentences as delegations and bodies write them. */
const texts = {
  'signs of comparison': 'If a < b, n ≤ 5, or x > 3, the rate was > 50 % of all.',
  'an ampersand': 'R&D, AT&T and Q&A; A & B; &c.',
  'signs of law': '§ 5, §§ 3–4, ¶ 16 (d), Art. 10(2)(b), † and ‡, № 8, 1° 2′ 3″',
  'money and figures': '€1.5 million, $100, £20, 1 000 000, 50%, #8, +5, −3, ±2, ½, 10⁶, H₂O',
  'marks of Markdown that mean nothing here':
    'snake_case_name, 2*3*4, a_b, A/AC.292/2021/CRP.1*, [sic], (a) (b), ~5, C#',
  'symbols that look like addresses':
    'A/RES/73/27, PC.DEC/1106, S/2015/716, CP/RES.1@2019, v1.2@draft, OEA/Ser.L/X.2.20, /@2026-12-01/',
  'quotation marks': '“One”, ‘two’, «trois», „vier“, "five" and it’s six; 「七」',
  Arabic: 'جامعة الدول العربية، في ١٢ فبراير ٢٠٢٠ (LAS).',
  'Arabic with marks of direction': 'الأمن السيبراني\u{200F} (ICT)\u{200E} في الدول.',
  Persian: 'جمهوری اسلامی ایران می\u{200C}گوید که این نامه\u{200C}ها رسید.',
  Urdu: 'اسلامی جمہوریہ پاکستان',
  Hebrew: 'מדינת ישראל, צה״ל, הרצל (IL).',
  Chinese: '上海合作组织（SCO）成员国：中华人民共和国、俄罗斯联邦。',
  Japanese: '日本のCERT、ICTに関する信頼醸成措置',
  Korean: '대한민국은 ICT 신뢰구축조치를 지지한다.',
  Russian: 'Организация по безопасности и сотрудничеству в Европе (ОБСЕ), IT-сектор, № 5',
  'Ukrainian and Serbian': 'Україна, її; Србија, Ђоковић, Љубљана',
  'Kazakh and Mongolian': 'Қазақстан, Өскемен; Монгол улс, Үндэсний',
  Vietnamese: 'Cộng hòa xã hội chủ nghĩa Việt Nam, Nguyễn Phương Trà',
  Georgian: 'საქართველო, NATOს წევრები, თბილისი',
  'Armenian and Greek': 'Հայաստան, Երևան; Ελλάδα, Κύπρος, 5 μg, 10 kΩ',
  Khmer: 'ព្រះរាជាណាចក្រកម្ពុជា, ភាសា\u{200B}ខ្មែរ',
  'Thai and Lao': 'ราชอาณาจักรไทย, ສາທາລະນະລັດ ປະຊາທິປະໄຕ',
  Burmese: 'မြန်မာ\u{200B}နိုင်ငံ',
  'Hindi with joiners': 'भारत गणराज्य, क्\u{200D}ष और क्\u{200C}ष, राष्ट्रीय',
  'Sinhala and Bengali with joiners': 'ශ්\u{200D}රී ලංකා, বাংলাদেশ, র\u{200D}্যাব',
  'Tamil, Telugu and Malayalam': 'இலங்கை, తెలుగు, മലയാളം',
  Amharic: 'የኢትዮጵያ ፌዴራላዊ ዴሞክራሲያዊ ሪፐብሊክ',
  'Latin letters of many languages':
    'Türkiye, Côte d’Ivoire, São Tomé, Łódź, Īslande, Þór, Ñandú, Șerban, Ċensu, Nuku‘alofa, Azərbaycan, Ɓauchi',
} as const;

describe.each(Object.entries(texts))('%s', (_, text) => {
  it('passes in a body', () => {
    const { problems, graph } = withBody(text);
    expect(problems).toEqual([]);
    expect(graph.cbms.get('osce/cbm-8').html).not.toBe('');
  });

  it('passes as a title', () => {
    expect(withTitle(JSON.stringify(text)).problems).toEqual([]);
  });
});

describe('Markdown that an article needs', () => {
  it.each([
    ['a footnote', 'As agreed.[^1]\n\n[^1]: A/68/98, para. 26 (d).'],
    [
      'footnotes with names',
      'As agreed[^note-a] and again[^note-a].\n\n[^note-a]: See *there*.\n    And here.',
    ],
    ['a table', '| Body | CBMs |\n| :--- | ---: |\n| OSCE | 16 |\n| OAS | 11 |\n| a \\| b | \\< 5 |'],
    ['lists in lists', '1. One\n   - a\n     - b\n2. Two\n\n- x\n- y'],
    ['a right-to-left quotation', '> قال المندوب: «نؤيد إنشاء مستودع عالمي».\n>\n> — 12 February 2020'],
    [
      'links',
      'See [the decision](https://www.osce.org/pc/109168), [CBM 8](/cbms/osce/cbm-8/) and [below](/cbms/osce/cbm-8/#names-contact).',
    ],
    ['reference-style links', 'See [the decision][d].\n\n[d]: https://www.osce.org/pc/109168 "PC.DEC/1106"'],
    ['a note', '<Note title="A doubt">\n\nThe date is not certain: 3 \\< 4.\n\n</Note>'],
    [
      'emphasis and headings',
      '## Background\n\nA *new* and **binding** ~~draft~~ text, `A/68/98`.\n\n### More\n\n---\n\nEnd.  \nLine.',
    ],
    ['entities', 'A &amp; B &lt; C &mdash; &#167; 5'],
    ['an indented line', 'One.\n\n    Two, indented.'],
  ])('%s passes', (_, body) => {
    expect(withBody(body).problems).toEqual([]);
  });
});

/** Prose that MDX would take for something else: what the message tells an author to write is then taken. */
describe('prose that MDX misreads', () => {
  it.each([
    ['a < before a figure', 'Fewer than <5 States.', String.raw`\<`, String.raw`Fewer than \<5 States.`],
    ['a < before a word', 'The <tag is meant.', String.raw`\<`, String.raw`The \<tag is meant.`],
    ['an arrow', 'From A <- B.', String.raw`\<`, String.raw`From A \<- B.`],
    ['a word in angle brackets', 'Write <name> here.', String.raw`\<`, String.raw`Write \<name> here.`],
    ['a curly bracket', 'The set {a, b}.', String.raw`\{`, String.raw`The set \{a, b\}.`],
    ['an open curly bracket', 'The sign { opens.', String.raw`\{`, String.raw`The sign \{ opens.`],
    [
      'a line that begins with import',
      'import controls were discussed.',
      'line',
      'The import controls were discussed.',
    ],
    [
      'a line that begins with export',
      'export controls were discussed.',
      'line',
      'Also,\nexport controls were discussed.',
    ],
    [
      'an address in angle brackets',
      'See <https://www.osce.org/>.',
      'square brackets',
      'See [the site](https://www.osce.org/).',
    ],
    [
      'a bare address of a site',
      'See www.osce.org for it.',
      'https://',
      'See [the site](https://www.osce.org/) for it.',
    ],
    ['a comment', 'Text. <!-- to do -->', 'Remove', 'Text.'],
  ])('%s', (_, written, advised, mended) => {
    const { problems } = withBody(written);
    expect(problems.map(({ suggestion }) => suggestion).join(' ')).toContain(advised);
    expect(withBody(mended).problems).toEqual([]);
  });
});
