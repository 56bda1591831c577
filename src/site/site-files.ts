import { atomFeed } from '#exports/atom-feed.ts';
import { changesJson } from '#exports/changes-json.ts';
import { citationFiles } from '#exports/citation-files.ts';
import { feedArchives } from '#exports/feed-archives.ts';
import { openDataFiles } from '#exports/open-data-files.ts';
import { schemaFiles, schemaPath } from '#exports/schema-files.ts';
import type { SiteFile } from '#exports/site-file.ts';
import { entryMarkdown } from '#markdown/entry-markdown.ts';
import type { Facts } from '#model/facts.ts';
import { feedScopes } from '#model/feed-scopes.ts';
import { collectionsWithPages } from '#schema/collection-names.ts';
import { type EntryWithPage, pageOfEntry } from '#views/page-of-entry.ts';
import { siteChanges, siteDays } from './content-changes.ts';
import { siteEdition } from './edition.ts';
import { markdownKey } from './page-key.ts';
import { siteFacts } from './site-facts.ts';

/** The files that are made together, the dearest kinds not next to each other: see how a build in parts shares them out. */
export const fileKinds = ['data', 'markdown', 'citations', 'feeds'] as const;
export type FileKind = (typeof fileKinds)[number];

/**
 * Every file that the site has for each entry, table, feed or day, one after another. They are made here and not each by a
 * route, which would take the build longer than making what is in them.
 */
export async function* siteFiles(): AsyncGenerator<SiteFile> {
  for (const kind of fileKinds) yield* siteFilesOf(kind);
}

/** Those of one kind. */
export async function* siteFilesOf(kind: FileKind): AsyncGenerator<SiteFile> {
  const [facts, edition] = await Promise.all([siteFacts(), siteEdition()]);
  if (kind === 'data') {
    yield* openDataFiles(facts, edition);
    for (const { path, text } of schemaFiles(edition)) yield { path: schemaPath(path).slice(1), text };
  } else if (kind === 'markdown') yield* markdownFiles(facts, edition.addressOf);
  else if (kind === 'citations') yield* citationFiles(facts);
  else {
    yield* feedFiles(facts, await siteChanges(), edition.addressOf);
    for (const day of await siteDays()) yield { path: `changes/${day.on}.json`, text: changesJson(day) };
  }
}

type AddressOf = (path: string) => string;

async function* markdownFiles(facts: Facts, addressOf: AddressOf): AsyncGenerator<SiteFile> {
  for (const collection of collectionsWithPages)
    for (const entry of facts.graph[collection].all as readonly EntryWithPage[])
      yield {
        path: `${entry.url.slice(1)}index.md`,
        ...(await markdownKey(entry)),
        get text() {
          return entryMarkdown(pageOfEntry(entry, facts), entry.url, entry.body, addressOf);
        },
      };
}

function* feedFiles(
  facts: Facts,
  changes: Awaited<ReturnType<typeof siteChanges>>,
  addressOf: AddressOf,
): Generator<SiteFile> {
  for (const scope of feedScopes(facts)) {
    yield { path: `feeds/${scope.name}.xml`, text: atomFeed(scope, changes, addressOf) };
    yield* feedArchives(scope, changes, addressOf);
  }
}
