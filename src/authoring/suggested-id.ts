import { kebab } from '#intake/collection-of-path.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { isRecord } from './ordered-data.ts';

/**
 * The id that suits an entry by its fields; parts that cannot be known yet are left empty.
 * `positions`, {meeting: oewg-2019-2021/2020-02-12, delegation: fiji} → `oewg-2019-2021/2020-02-12/fiji`
 */
export function suggestedId(collection: CollectionName, data: unknown): string {
  const field = (name: string): string => {
    const value = isRecord(data) ? data[name] : undefined;
    return typeof value === 'string' ? value : '';
  };
  switch (collection) {
    case 'cbms': {
      const folder = field('level') === 'bilateral' ? 'bilateral' : field('organisation');
      return joined(
        folder,
        nameOfMeasure(folder, field('number'), field('designation')) || named(field('title')),
      );
    }
    case 'positions':
      return joined(field('meeting'), field('delegation'));
    case 'meetings':
      return joined(field('process'), field('from').length === 10 ? field('from') : named(field('title')));
    case 'organisations': {
      const names = isRecord(data) && isRecord(data.names) ? data.names : {};
      return named(typeof names.short === 'string' ? names.short : '');
    }
    case 'documents':
      return named(field('symbol') || field('title'));
    case 'glossary':
      return named(field('abbreviation') || field('term'));
    case 'networks':
    case 'guides':
      return named(field('title'));
    case 'moved':
      return joined(field('collection'), field('from'));
    case 'delegations':
    case 'questions':
    case 'themes':
    case 'stances':
      return field('id') || named(field('name') || field('title'));
  }
}

/** The id of an entry, where its fields decide it: of a position and of a record of a move. */
export function decidedId(collection: CollectionName, data: unknown): string | undefined {
  if (collection !== 'positions' && collection !== 'moved') return undefined;
  const id = suggestedId(collection, data);
  return id.startsWith('/') || id.endsWith('/') || id === '' ? undefined : id;
}

/** A measure is known by its number: `8`, or that of its designation, `OSCE CBM 17` → `cbm-17` */
function nameOfMeasure(folder: string, number: string, designation: string): string {
  if (/^\d+$/.test(number)) return `cbm-${number}`;
  const [, name = ''] = /^(.*-\d+)$/.exec(kebab(designation)) ?? [];
  return name.startsWith(`${folder}-`) ? name.slice(folder.length + 1) : '';
}

/** Whole words, as many as make a short address: `Name points of contact` → `name-points-of-contact` */
function named(text: string): string {
  const words = kebab(text).split('-');
  while (words.length > 1 && words.join('-').length > longest) words.pop();
  return words.join('-');
}

const longest = 48;

const joined = (folder: string, name: string): string =>
  folder === '' && name === '' ? '' : `${folder}/${name}`;
