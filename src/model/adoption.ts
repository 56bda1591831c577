import { actEvent, status } from '#text/en.ts';
import type { Cbm } from './entry.ts';

/** What happened to a measure on the date of its adoption: its status, `Adopted`, or what stood in place of that, `Signed`. */
export function adoptionOf({ data }: Cbm): string {
  const { act } = data.adoption;
  return act === undefined ? status[data.status] : actEvent[act];
}
