import type { EntryCitations } from '#model/citations-of.ts';
import type { Citation } from '#model/citation.ts';
import { citeBox } from '#text/citing.ts';
import { toChicago, toOscola } from '#model/citation-note.ts';

/** Everything that can be cited of an entry as plain text: what its files cite first, then its counterpart, then each claim. */
export function toCitationSheet({ main, entry, source, claims }: EntryCitations): string {
  const counterpart = main === entry ? source?.citation : entry;
  const parts = [
    main.title,
    section(main === entry ? citeBox.entry : citeBox.document, notes(main)),
    ...(counterpart ? [section(main === entry ? citeBox.source : citeBox.record, notes(counterpart))] : []),
    ...(claims.length > 0
      ? [
          section(
            citeBox.claims,
            claims.map(({ anchor, citation }) => claimNotes(anchor, citation)).join('\n\n'),
          ),
        ]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

const section = (heading: string, body: string) => `${heading.toUpperCase()}\n\n${body}`;

const notes = (citation: Citation) =>
  [
    `${citeBox.styles.chicago}:`,
    toChicago(citation),
    '',
    `${citeBox.styles.oscola}:`,
    toOscola(citation),
  ].join('\n');

const claimNotes = (anchor: string, citation: Citation) =>
  [`#${anchor}`, citation.abstract ?? '', toChicago(citation), toOscola(citation)].join('\n');
