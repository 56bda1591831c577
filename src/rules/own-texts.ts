import type { AnyEntry } from '#model/entry.ts';
import type { DataPath } from '#model/references.ts';

/** A text that belongs to one entry by its nature. */
export interface OwnText {
  readonly path: DataPath;
  readonly text: string;
  /** What must be the same as well. */
  readonly beside?: string;
}

/** The texts of an entry that say who or what it is, what a delegation said, or what a measure asks. */
export const ownTexts = (entry: AnyEntry): OwnText[] =>
  textsOf(entry).filter(({ text }) => isTelling(entry, text));

function textsOf({ collection, data }: AnyEntry): OwnText[] {
  switch (collection) {
    case 'cbms':
      return [
        { path: ['designation'], text: data.designation },
        ...data.asks.map(({ text, source }, index) => ({
          path: ['asks', index, 'text'],
          text,
          beside: source.document,
        })),
      ];
    case 'positions':
      return data.statements.map(({ claim }, index) => ({
        path: ['statements', index, 'claim', 'text'],
        text: claim.text,
      }));
    case 'organisations':
      return [{ path: ['summary'], text: data.summary }];
    case 'networks':
      return [
        { path: ['title'], text: data.title },
        { path: ['summary'], text: data.summary },
      ];
    case 'questions':
      return [
        { path: ['title'], text: data.title },
        { path: ['prompt'], text: data.prompt },
      ];
    case 'delegations':
      return [
        { path: ['name'], text: data.name },
        ...(data.iso3 === undefined ? [] : [{ path: ['iso3'], text: data.iso3 }]),
      ];
    case 'glossary':
      return [
        { path: ['term'], text: data.term },
        { path: ['definition'], text: data.definition },
      ];
    case 'documents':
      return [
        {
          path: ['title'],
          text: data.title,
          beside: `${data.issuer} ${data.date ?? ''} ${data.kind}`,
        },
      ];
    case 'themes':
    case 'stances':
      return [{ path: ['title'], text: data.title }];
    default:
      return [];
  }
}

/** Two networks or declarations may well have one short name; a name in one of the lists stands for one thing alone. */
const isTelling = ({ collection }: AnyEntry, text: string) =>
  !['networks', 'documents', 'organisations'].includes(collection) || text.split(/\s+/).length > 3;
