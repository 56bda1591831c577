import type { APIRoute } from 'astro';
import { allCitationFiles, type CitationFile } from '#exports/citation-files.ts';
import type { Facts } from '#model/facts.ts';
import { siteFacts } from './site-facts.ts';

/** The addresses below /cite/ of the files that end so, each with its text. */
export async function citationPaths(end: string) {
  const files = filesOf(await siteFacts());
  return files
    .filter(({ name }) => name.replace(/^[^.]*(?:\.claims)?\./, '') === end)
    .map(({ name, text }) => {
      const folders = name.split('/');
      const file = folders.pop()?.slice(0, -1 - end.length);
      return {
        params: { folder: folders.length > 0 ? folders.join('/') : undefined, file },
        props: { text },
      };
    });
}

/** Answers with the text of the file. */
export const citationFile: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);

const filesByFacts = new WeakMap<Facts, readonly CitationFile[]>();

function filesOf(facts: Facts): readonly CitationFile[] {
  const files = filesByFacts.get(facts) ?? allCitationFiles(facts);
  filesByFacts.set(facts, files);
  return files;
}
