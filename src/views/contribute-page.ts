import { contribute as text } from '#text/correcting.ts';
import type { LinkView, PageView } from './page.ts';

/** A Markdown file of the repository itself, such as CONTRIBUTING.md, as the parts of a page. */
export interface GuideText {
  readonly title: string;
  /** What stands before the first section, as plain text. */
  readonly lead: string;
  readonly sections: readonly { readonly id: string; readonly heading: string; readonly html: string }[];
}

/** How contributing works: the words of CONTRIBUTING.md, with the pages that help. */
export function contributePage({ title, lead, sections }: GuideText): PageView {
  return {
    title,
    lead,
    description: text.description,
    breadcrumbs: [],
    sections: [
      ...sections.map(({ id, heading, html }) => ({
        id,
        heading,
        blocks: [{ type: 'html' as const, html }],
      })),
      { id: 'pages-that-help', heading: text.helpHeading, blocks: [{ type: 'links', links: pagesThatHelp }] },
    ],
  };
}

const pagesThatHelp: readonly LinkView[] = [
  { text: text.propose, href: '/contribute/propose/', detail: text.proposeDetail },
  { text: text.checks, href: '/contribute/checks/', detail: text.checksDetail },
  { text: text.reviewing, href: '/reviewing/', detail: text.reviewingDetail },
  { text: text.verification, href: '/verification/', detail: text.verificationDetail },
  { text: text.corrections, href: '/changes/corrections/', detail: text.correctionsDetail },
];
