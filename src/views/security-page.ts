import { security as text } from '#text/security.ts';
import type { GuideText } from './contribute-page.ts';
import type { PageView } from './page.ts';

/** How a weakness is reported and what holds: the words of SECURITY.md, with the addresses that take a report. */
export function securityPage({ title, lead, sections }: GuideText, contacts: readonly string[]): PageView {
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
      {
        id: 'for-programs',
        heading: text.addresses,
        blocks: [
          {
            type: 'links',
            links: [
              ...contacts
                .filter((href) => href.startsWith('https:'))
                .map((href) => ({ text: text.report, href })),
              {
                text: '/.well-known/security.txt',
                href: '/.well-known/security.txt',
                detail: text.forPrograms,
              },
            ],
          },
        ],
      },
    ],
  };
}
