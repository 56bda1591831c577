import { lastChangedOn } from '#model/history.ts';
import type { PartialDate } from '#model/partial-date.ts';
import { siteHistory } from './history.ts';

/** The day of the last change of any content, by which a page says as of when nothing was found; none without history. */
export const contentDate = async (): Promise<PartialDate | undefined> => lastChangedOn(await siteHistory());
