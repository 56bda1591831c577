import { lineageFiles } from '#text/lineage.ts';
import type { Block } from './page.ts';

/** The files that hold what the pages on lineage show. */
export const lineageDownloads: Block = {
  type: 'downloads',
  files: [
    { text: lineageFiles.links, href: '/data/v1/lineage.csv' },
    { text: lineageFiles.themes, href: '/data/v1/themes-by-body.csv' },
  ],
};
