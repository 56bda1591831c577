import type { CatalogueEntry } from './catalogue.ts';
import type { Synonyms } from './phrasebook.ts';

/**
 * Ways to say the same thing, from the names in the content: terms with their abbreviations, the short and full
 * names of organisations, the names of delegations.
 */
export function synonymsIn(entries: readonly CatalogueEntry[]): Synonyms[] {
  return entries.flatMap(({ collection, title, names, own, values }): Synonyms[] => {
    const aliases = names.slice(own);
    switch (collection) {
      case 'glossary':
        return own > 0 && /^\w{2,}$/.test(names[0] ?? '')
          ? [[...names.slice(0, own), title, ...aliases]]
          : [];
      case 'organisations':
        return own > 0 && values.process === undefined ? [[names[0] ?? '', title]] : [];
      case 'delegations':
        return aliases.length > 0 ? [[title, ...aliases]] : [];
      default:
        return [];
    }
  });
}
