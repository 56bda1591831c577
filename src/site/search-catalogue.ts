import type { Catalogue } from '#search/catalogue.ts';
import type { Facts } from '#model/facts.ts';
import { searchCatalogue } from '#views/search-catalogue.ts';
import { siteFacts } from './site-facts.ts';

const catalogueByFacts = new WeakMap<Facts, Catalogue>();

/** The catalogue of the search, computed once for a build. */
export async function siteCatalogue(): Promise<Catalogue> {
  const facts = await siteFacts();
  const known = catalogueByFacts.get(facts) ?? searchCatalogue(facts);
  catalogueByFacts.set(facts, known);
  return known;
}
