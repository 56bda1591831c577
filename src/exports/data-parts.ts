import { partsOfCollection } from './parts-of-collection.ts';
import { partsOfTable } from './parts-of-table.ts';

/** How many bytes a data file may have before it is offered in parts as well. The whole stays where it is. */
export const mostBytes = 5_000_000;

/** A part of a data file. */
export interface DataPart {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** Its path below /data/v1/: `parts/cbms-1.json`. No collection is called parts, so that no entry can stand there. */
  readonly file: string;
  readonly text: string;
}

/**
 * The parts of a data file, which joined in their order are the whole; none where the whole is small.
 * @param file `cbms.json`, `claims.csv`: the path of the file of a collection or table below /data/v1/.
 */
export function dataParts(file: string, text: string, most: number): DataPart[] {
  const [, name = '', ending = ''] = /^(.*)\.(csv|json)$/.exec(file) ?? [];
  const texts = ending === 'csv' ? partsOfTable(text, most) : partsOfCollection(text, most);
  return texts.map((part, at) => ({
    number: at + 1,
    of: texts.length,
    file: `parts/${name}-${String(at + 1)}.${ending}`,
    text: part,
  }));
}
