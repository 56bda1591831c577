import { citationFile, citationPaths } from '#site/citation-routes.ts';

export const getStaticPaths = () => citationPaths('bib');
export const GET = citationFile;
