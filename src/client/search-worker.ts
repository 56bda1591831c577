import { SearchEngine } from '#search/engine.ts';
import type { Pagefind } from '#search/full-text.ts';
import { type PackedCatalogue, unpackCatalogue } from '#search/pack.ts';
import type { SearchReply, SearchRequest } from './worker-messages.ts';

// Everything of the search happens here, Pagefind included, so that typing never waits for it.
const folder = '/pagefind/';
const reply = (message: SearchReply) => {
  self.postMessage(message);
};

const engine = loadEngine();
engine.then(
  ({ facets }) => {
    reply({ type: 'ready', facets });
  },
  (error: unknown) => {
    reply({ type: 'failed', reason: String(error) });
  },
);

let latest = 0;
self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  latest = data.id;
  void answer(data);
});

async function answer({ id, state }: SearchRequest): Promise<void> {
  try {
    const { search } = await engine;
    // Whoever types fast asks again before the first answer: only the last question counts.
    if (id !== latest) return;
    const outcome = await search.search(state);
    if (id === latest) reply({ type: 'found', id, outcome });
  } catch (error) {
    reply({ type: 'failed', reason: String(error) });
  }
}

async function loadEngine() {
  const [pagefind, catalogue] = await Promise.all([loadPagefind(), loadCatalogue()]);
  return { search: new SearchEngine(catalogue, pagefind), facets: catalogue.facets };
}

async function loadPagefind(): Promise<Pagefind> {
  const address = `${folder}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ basePath: folder, baseUrl: '/' });
  await pagefind.init();
  return pagefind;
}

async function loadCatalogue() {
  const response = await fetch(`${folder}catalogue.json`);
  if (!response.ok) throw new Error(`The catalogue did not load: ${String(response.status)}`);
  return unpackCatalogue((await response.json()) as PackedCatalogue);
}
