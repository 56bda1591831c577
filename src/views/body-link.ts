import type { Body } from '#model/bodies.ts';
import { level } from '#text/en.ts';
import { lineage } from '#text/lineage.ts';
import type { LinkView } from './page.ts';

/** What a body is called in a line. */
export const nameOfBody = ({ organisation }: Body): string =>
  organisation?.data.names.short ?? lineage.bilateral;

/** A link to a body; the bilateral measures stand together in the list of measures. */
export const bodyLink = ({ id, organisation }: Body): LinkView =>
  organisation === undefined
    ? { text: level.bilateral, href: `/cbms/#by-${id}` }
    : { text: organisation.data.names.short, href: organisation.url };
