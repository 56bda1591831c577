import { citationFile, citationPaths } from '#site/citation-routes.ts';

export const getStaticPaths = () => citationPaths('ris');
export const GET = citationFile;
