import type { EntryOf } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import type { collectionsWithPages } from '#schema/collection-names.ts';
import { cbmPage } from './cbm-page.ts';
import { delegationPage } from './delegation-page.ts';
import { documentPage } from './document-page.ts';
import { meetingPage } from './meeting-page.ts';
import { networkPage } from './network-page.ts';
import { organisationPage } from './organisation-page.ts';
import type { PageView } from './page.ts';
import { positionPage } from './position-page.ts';
import { questionPage } from './question-page.ts';

/** An entry that has a page of its own. */
export type EntryWithPage = {
  [C in (typeof collectionsWithPages)[number]]: EntryOf<C>;
}[(typeof collectionsWithPages)[number]];

/** The page of any entry that has one. */
export function pageOfEntry(entry: EntryWithPage, facts: Facts): PageView {
  switch (entry.collection) {
    case 'cbms':
      return cbmPage(entry, facts);
    case 'organisations':
      return organisationPage(entry, facts);
    case 'positions':
      return positionPage(entry, facts);
    case 'networks':
      return networkPage(entry, facts);
    case 'documents':
      return documentPage(entry, facts);
    case 'meetings':
      return meetingPage(entry, facts);
    case 'delegations':
      return delegationPage(entry, facts);
    case 'questions':
      return questionPage(entry, facts);
  }
}
