import { citationFile, citationPaths } from '#site/citation-routes.ts';

export const getStaticPaths = () => citationPaths('csl.json');
export const GET = citationFile;
