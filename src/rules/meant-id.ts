import type { AnyEntry } from '#model/entry.ts';
import type { Graph } from '#model/graph.ts';
import { nearestOf } from '#report/nearest.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { valueForWord } from '#schema/other-words.ts';

/** The id that was most likely meant by what an author wrote for an entry of a collection. */
export type SuggestId = (collection: CollectionName, written: string) => string | undefined;

/**
 * Suggests the entry whose name, spelling, symbol or code was written, else the one whose id is nearest:
 * `Holland` among the delegations → `netherlands`. What two entries are called suggests neither.
 */
export function idSuggester(graph: Graph): SuggestId {
  const known = new Map<CollectionName, KnownNames>();
  return (collection, written) => {
    const names = known.get(collection) ?? knownNames(graph[collection].all);
    known.set(collection, names);
    const word = nameKey(written);
    if (names.ambiguous.has(word)) return undefined;
    const { idByName } = names;
    const exact = idByName.get(written.toLowerCase()) ?? idByName.get(word);
    if (exact !== undefined) return exact;
    const value = valueForWord(written, graph[collection].ids);
    if (value !== undefined) return value;
    const near = nearestOf(written.toLowerCase(), idByName.keys()) ?? nearestOf(word, idByName.keys());
    return near === undefined ? undefined : idByName.get(near);
  };
}

interface KnownNames {
  readonly idByName: ReadonlyMap<string, string>;
  readonly ambiguous: ReadonlySet<string>;
}

function knownNames(entries: readonly AnyEntry[]): KnownNames {
  const idByName = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const entry of entries) {
    for (const name of namesOf(entry).map(nameKey)) {
      const other = idByName.get(name);
      if (other !== undefined && other !== entry.id) ambiguous.add(name);
      idByName.set(name, entry.id);
    }
  }
  for (const name of ambiguous) idByName.delete(name);
  for (const { id } of entries) {
    idByName.set(id, id);
    ambiguous.delete(id);
  }
  return { idByName, ambiguous };
}

/** What people may write for an entry instead of its id. */
function namesOf(entry: AnyEntry): string[] {
  const last = entry.id.split('/').at(-1) ?? entry.id;
  switch (entry.collection) {
    case 'delegations':
      return given(entry.data.name, entry.data.iso3, ...entry.data.aliases);
    case 'organisations': {
      const { names, aliases } = entry.data;
      return given(names.short, names.full, ...names.other.map(({ name }) => name), ...aliases);
    }
    case 'documents':
      return given(entry.data.symbol, entry.data.title, ...entry.data.aliases);
    case 'cbms':
      return given(last, entry.data.designation, entry.data.title, ...entry.data.aliases);
    case 'meetings':
      return given(last, ...entry.data.aliases);
    case 'networks':
    case 'questions':
      return given(entry.data.title, ...entry.data.aliases);
    case 'glossary':
      return given(entry.data.term, entry.data.abbreviation, ...entry.data.aliases);
    case 'themes':
    case 'stances':
      return given(entry.data.title);
    default:
      return [];
  }
}

const given = (...names: readonly (string | undefined)[]) => names.filter((name) => name !== undefined);

/** `Côte d’Ivoire` → `cote-d-ivoire`, so that capitals, accents and spaces make no difference. */
const nameKey = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
