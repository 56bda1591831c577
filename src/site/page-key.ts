import { digestOf } from '#disk/digest-of.ts';
import { lastChangeOf } from '#model/history.ts';
import { footNavigation } from '#views/navigation.ts';
import { type EntryWithPage, pageOfEntry } from '#views/page-of-entry.ts';
import type { PageView } from '#views/page.ts';
import { siteHistory } from './history.ts';
import { siteFacts } from './site-facts.ts';

/**
 * What tells a build whether a page is as it was in the last one: a fingerprint of all that `Page` makes it of and that is
 * neither code nor settings. A route gives it to Astro as the `cacheKey` of a path whose page shows that view and nothing
 * else. The dev server keeps no page, and asks for the paths of a route again and again: it gets none. Ask for one after
 * another, so that the views are not all in the memory at once.
 */
export async function pageKey(viewOf: () => PageView): Promise<{ cacheKey?: string }> {
  if (import.meta.env.DEV) return {};
  const view = viewOf();
  return keyOf(view, fingerprintOf(view));
}

/** The same of the page of an entry. */
export async function entryPageKey(entry: EntryWithPage): Promise<{ cacheKey?: string }> {
  if (import.meta.env.DEV) return {};
  const view = pageOfEntry(entry, await siteFacts());
  const fingerprint = fingerprintOf(view);
  fingerprints.set(entry, fingerprint);
  return keyOf(view, fingerprint);
}

/** A fingerprint of all that an entry is as Markdown. */
export async function markdownKey(entry: EntryWithPage): Promise<{ key?: string }> {
  if (import.meta.env.DEV) return {};
  const known = fingerprints.get(entry) ?? fingerprintOf(pageOfEntry(entry, await siteFacts()));
  return { key: fingerprintOf([known, entry.body]) };
}

/** Of the views of entries. Their pages come first, and what else is made of the same view need not make it again. */
const fingerprints = new WeakMap<EntryWithPage, string>();

async function keyOf(view: PageView, fingerprint: string): Promise<{ cacheKey: string }> {
  const { file, madeFrom = file === undefined ? [] : [file] } = view;
  const history = await siteHistory();
  const changes = file === undefined ? undefined : history.get(file);
  const { graph, releaseOf } = await siteFacts();
  // A view that does not say how to cite the page leaves it to `Page`.
  const cited = view.cite === undefined ? releaseOf() : undefined;
  return {
    cacheKey: fingerprintOf([
      fingerprint,
      changes,
      lastChangeOf(madeFrom, history),
      footNavigation(graph),
      cited,
    ]),
  };
}

/** Views are plain data, of which nothing is lost in JSON. */
const fingerprintOf = (value: unknown): string => digestOf(JSON.stringify(value));
