import { contribute } from '#text/correcting.ts';
import { explain as text } from '#text/explain.ts';
import type { Block, PageView, Section } from './page.ts';

/** A check as the page shows it; src/rules makes it from the check itself. */
export interface CheckView {
  readonly id: string;
  readonly sentence: string;
  readonly why: string;
  readonly refused: CheckExample & { readonly message: string };
  readonly alsoRefused: readonly string[];
  readonly accepted: CheckExample;
}

interface CheckExample {
  readonly title: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** The guide to the checks: one section a check, whose fragment is its name and never changes. */
export function checksPage(checks: readonly CheckView[]): PageView {
  return {
    title: text.title,
    lead: text.lead,
    description: text.lead,
    breadcrumbs: [{ text: contribute.short, href: '/contribute/' }],
    sections: [
      { id: 'section_how', heading: text.howHeading, blocks: [{ type: 'list', items: text.how }] },
      ...checks.map(sectionOf),
    ],
  };
}

function sectionOf({ id, sentence, why, refused, alsoRefused, accepted }: CheckView): Section {
  const also: Block[] =
    alsoRefused.length === 0
      ? []
      : [
          { type: 'text', text: text.alsoRefused },
          { type: 'list', items: alsoRefused },
        ];
  return {
    id,
    heading: id,
    blocks: [
      { type: 'text', text: sentence },
      { type: 'text', text: why },
      { type: 'heading', text: text.refused(refused.title) },
      ...filesOf(refused),
      { type: 'text', text: `${text.message}:` },
      { type: 'code', code: refused.message.trimEnd(), label: text.message },
      ...also,
      { type: 'heading', text: text.accepted(accepted.title) },
      ...filesOf(accepted),
    ],
  };
}

function filesOf({ files }: CheckExample): Block[] {
  if (files.length === 0) return [{ type: 'text', text: text.nothingToChange }];
  return files.flatMap(({ path, text: part }): Block[] => [
    { type: 'text', text: `${text.inFile(path)}:` },
    { type: 'code', code: part, label: text.inFile(path) },
  ]);
}
