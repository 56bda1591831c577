import type { AnyEntry } from './entry.ts';
import type { Graph } from './graph.ts';
import { formatDate } from './partial-date.ts';

/** What an entry is called in a heading or a link: `OSCE CBM 8: Name points of contact`. */
export function titleOf(entry: AnyEntry, graph: Graph): string {
  switch (entry.collection) {
    case 'cbms':
      return `${entry.data.designation}: ${entry.data.title}`;
    case 'organisations':
      return entry.data.names.full;
    case 'positions': {
      const { meeting, delegation } = entry.data;
      return `${graph.delegations.get(delegation).data.name}, ${graph.meetings.get(meeting).data.title}`;
    }
    case 'documents':
      return labelOfDocument(entry.data);
    case 'glossary':
      return entry.data.term;
    case 'delegations':
      return entry.data.name;
    case 'moved':
      return entry.data.from;
    default:
      return entry.data.title;
  }
}

/** How a document is named in a line: its symbol, else its title with its date. */
export function labelOfDocument({ symbol, title, date }: { symbol?: string | undefined; title: string; date?: string | undefined }): string {
  if (symbol !== undefined) return symbol;
  return date === undefined ? title : `${title} (${formatDate(date)})`;
}
