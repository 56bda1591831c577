import type { Codebook, CodebookField, CodebookFile } from '#model/codebook.ts';
import { dataPage as text } from '#text/data-page.ts';
import { dataExamples } from './data-examples.ts';
import { fieldTable } from './data-fields.ts';
import { sectionsFrom } from './entry-parts.ts';
import type { Block, Inline, LinkView, PageView, Section, TableView } from './page.ts';

/**
 * The page of the open data: every file and every field, and how to use them.
 * @param origin the address of the site, with its base path and without a slash at its end; undefined where it does not know its own.
 */
export function dataPage(codebook: Codebook, origin: string | undefined): PageView {
  return {
    title: text.title,
    lead: text.lead,
    description: text.description,
    breadcrumbs: [],
    sections: sectionsFrom([
      filesSection(codebook.files),
      termsSection(codebook),
      { id: 'conventions', heading: text.conventions, blocks: [{ type: 'list', items: text.rules }] },
      entriesSection(),
      examplesSection(origin),
      ...codebook.files.map(fileSection),
      claimSection(codebook.claim),
      schemasSection(codebook.schemas),
    ]),
  };
}

function filesSection(files: readonly CodebookFile[]): Section {
  const table: TableView = {
    caption: text.filesCaption,
    isWhole: true,
    columns: [text.columns.file, text.columns.rows, text.columns.csv, text.columns.json],
    rows: files.map((file) => ({
      cells: [
        [{ text: file.title, href: `#${sectionId(file)}` }],
        [file.rows.toLocaleString('en')],
        ...[file.csv, file.json].map((download): Inline[] =>
          download === undefined
            ? []
            : [{ text: nameOf(download.address), href: download.address, detail: text.size(download.bytes) }],
        ),
      ],
    })),
  };
  return {
    id: 'files',
    heading: text.files,
    intro: text.filesIntro,
    blocks: [
      { type: 'table', table },
      ...(files.some(hasParts) ? [{ type: 'text', text: text.inParts } as const] : []),
      {
        type: 'links',
        links: [
          { text: text.dataPackage, href: '/data/v1/datapackage.json', detail: text.dataPackageDetail },
          { text: text.matrixPackage, href: '/data/v1/matrix/datapackage.json', detail: text.matrixDetail },
          {
            text: text.comparePackage,
            href: '/data/v1/compare/datapackage.json',
            detail: text.compareDetail,
          },
        ],
      },
    ],
  };
}

function termsSection({ schemaVersion, release }: Codebook): Section {
  return {
    id: 'terms',
    heading: text.terms,
    blocks: [
      text.licence,
      text.version(schemaVersion),
      release === null ? text.unreleased : text.released(release),
    ].map((line): Block => ({ type: 'text', text: line })),
  };
}

function entriesSection(): Section {
  const address = '/data/v1/cbms/osce/cbm-8.json';
  return {
    id: 'entries',
    heading: text.entries,
    blocks: [
      { type: 'text', text: text.entriesText },
      { type: 'links', links: [{ text: address, href: address }] },
    ],
  };
}

function examplesSection(origin: string | undefined): Section {
  const examples = dataExamples(origin ?? 'http://localhost:4321');
  return {
    id: 'examples',
    heading: text.examples,
    intro: origin === undefined ? `${text.examplesIntro} ${text.examplesLocal}` : text.examplesIntro,
    blocks: examples.flatMap(({ heading, text, code }): Block[] => [
      { type: 'heading', text: heading },
      { type: 'text', text },
      { type: 'code', code, label: heading },
    ]),
  };
}

function fileSection(file: CodebookFile): Section {
  const { name, title, description, rows, csv, json, fields } = file;
  const wholes = [csv, json].filter((download) => download !== undefined);
  const downloads = [...wholes, ...wholes.flatMap(({ parts }) => parts)];
  return {
    id: `file_${name}`,
    heading: title,
    intro: `${description} ${text.rows(rows)}.`,
    blocks: [
      {
        type: 'downloads',
        files: downloads.map(({ address, bytes }) => ({
          text: nameOf(address),
          href: address,
          detail: ` ${text.size(bytes)}`,
        })),
      },
      { type: 'table', table: fieldTable(nameOf(csv.address), fields, json !== undefined) },
    ],
  };
}

const claimSection = (fields: readonly CodebookField[]): Section => ({
  id: 'claim',
  heading: text.claim,
  intro: text.claimIntro,
  blocks: [{ type: 'table', table: fieldTable(text.claim, fields, false) }],
});

function schemasSection(paths: readonly string[]): Section {
  const list = (heading: string, prefix: string): Block[] => [
    { type: 'heading', text: heading },
    {
      type: 'links',
      columns: true,
      links: paths
        .filter((path) => path.replace(/[^/]*$/, '') === prefix)
        .map((path): LinkView => ({
          text: path.slice(prefix.length),
          href: `/schemas/v1/${path}.schema.json`,
        })),
    },
  ];
  return {
    id: 'schemas',
    heading: text.schemas,
    intro: text.schemasIntro,
    blocks: [
      ...list(text.schemasOfFiles, ''),
      ...list(text.schemasOfEntries, 'entries/'),
      ...list(text.schemasOfOtherFiles, 'files/'),
      ...list(text.schemasOfContent, 'frontmatter/'),
    ],
  };
}

const hasParts = ({ csv, json }: CodebookFile): boolean =>
  csv.parts.length > 0 || (json !== undefined && json.parts.length > 0);

const sectionId = ({ name }: CodebookFile) => `section_file_${name}`;

/** `/data/v1/cbms.csv` → `cbms.csv` */
const nameOf = (address: string): string => address.replace(/^.*\//, '');
