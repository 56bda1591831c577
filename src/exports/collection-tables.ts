import { z } from 'zod';
import { countChecks } from '#model/verification.ts';
import { collectionFile } from '#text/data.ts';
import type { DataTable } from './data-table.ts';
import { type PublishedCollection, publishedCollections } from './published-collections.ts';
import { publishedEntry } from './published-entry.ts';
import { publishedSchemas } from './published-schema.ts';

const count = z.int().nonnegative();

/** How sure an entry is, in a table that has no room for its claims. */
const checks = z.strictObject({
  primary: count.describe('How many of its claims were checked in the document itself.'),
  secondary: count.describe('How many of its claims were checked in a published account.'),
  unchecked: count.describe('How many of its claims are not yet checked.'),
});

/** One table a collection, one row an entry, with the fields of its JSON that fit into a cell. */
export const collectionTables: readonly DataTable[] = publishedCollections.map(tableOf);

function tableOf(collection: PublishedCollection): DataTable {
  return {
    name: collection,
    ...collectionFile[collection],
    key: ['id'],
    row: publishedSchemas[collection].extend({ checks }),
    rows: (facts) =>
      facts.graph[collection].all.map((entry) => ({
        ...publishedEntry(entry, facts),
        checks: countChecks(facts.claimsOf(entry)),
      })),
  };
}
