import { siteCatalogue } from '#site/search-catalogue.ts';

/** For the step that builds the index (src/indexing), which packs it and takes this file away. */
export const GET = async () => Response.json(await siteCatalogue());
