import { citationFile, citationPaths } from '#site/citation-routes.ts';

export const getStaticPaths = () => citationPaths('txt');
export const GET = citationFile;
