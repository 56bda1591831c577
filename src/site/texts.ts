import { readContent } from '#intake/read-content.ts';

let read: Promise<ReadonlyMap<string, string>> | undefined;

/** The text of every file of content/, by its path: read once for a build, anew for each page of the dev server. */
export function siteTexts(): Promise<ReadonlyMap<string, string>> {
  if (import.meta.env.DEV) return readTexts();
  return (read ??= readTexts());
}

async function readTexts(): Promise<ReadonlyMap<string, string>> {
  const { files } = await readContent('content');
  const decoder = new TextDecoder();
  return new Map(files.map(({ path, bytes }) => [path, decoder.decode(bytes)]));
}
