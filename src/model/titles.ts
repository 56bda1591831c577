import type { DocumentData } from '#schema/document.ts';
import type { AnyEntry, Position } from './entry.ts';
import type { Graph } from './graph.ts';
import { formatDate, formatSpan } from './partial-date.ts';

/** What an entry is called in a heading or a link: `OSCE CBM 8: Name points of contact`. */
export function titleOf(entry: AnyEntry, graph: Graph): string {
  switch (entry.collection) {
    case 'cbms':
      return `${entry.data.designation}: ${entry.data.title}`;
    case 'organisations': {
      const { names, kind } = entry.data;
      // The groups of experts share one long name; their short names tell them apart.
      if (kind === 'un-process' || names.full === names.short) return names.short;
      return `${names.full} (${names.short})`;
    }
    case 'meetings': {
      const { process, title } = entry.data;
      return process === undefined
        ? title
        : `${title} (${graph.organisations.get(process).data.names.short})`;
    }
    case 'positions': {
      return titleOfPosition(entry, graph);
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

/** `Switzerland, 12 February 2020`; where the meeting has no day, its title stands for it. */
export function titleOfPosition({ data }: Position, graph: Graph): string {
  const { from, until, title } = graph.meetings.get(data.meeting).data;
  const when = from === undefined ? title : formatSpan(from, until);
  return `${graph.delegations.get(data.delegation).data.name}, ${when}`;
}

/** How a document is named in a line: by its symbol, else by its title with its kind and date. */
export function labelOfDocument(document: DocumentData): string {
  const { symbol, title, kind, date } = document;
  if (symbol !== undefined) return symbol;
  const kindName = kind === 'unidentified' ? 'not yet identified' : kind.replace('-', ' ');
  return `${title} (${date === undefined ? kindName : `${kindName}, ${formatDate(date)}`})`;
}
