import { type ChangesOfDay, changesByDay } from '#model/changes-of-day.ts';
import { type ContentChange, contentChanges } from '#model/content-changes.ts';
import type { Facts } from '#model/facts.ts';
import { siteHistory } from './history.ts';
import { siteFacts } from './site-facts.ts';

const changesByFacts = new WeakMap<Facts, readonly ContentChange[]>();

/** Every change of content, newest first, computed once for a build. Empty where no history is at hand. */
export async function siteChanges(): Promise<readonly ContentChange[]> {
  const facts = await siteFacts();
  const known = changesByFacts.get(facts) ?? contentChanges(await siteHistory(), facts.graph);
  changesByFacts.set(facts, known);
  return known;
}

/** The same, day by day, with what was corrected. */
export async function siteDays(): Promise<ChangesOfDay[]> {
  return changesByDay(await siteChanges(), (await siteFacts()).graph);
}
