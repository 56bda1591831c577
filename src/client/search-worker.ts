import { SearchEngine } from '#search/engine.ts';
import type { Pagefind, PagefindBundle } from '#search/full-text.ts';
import { type PackedCatalogue, unpackCatalogue } from '#search/pack.ts';
import { askEarly } from './ask-early.ts';
import type { SearchReply, SearchRequest } from './worker-messages.ts';

// Everything of the search happens here, Pagefind included, so that typing never waits for it.
// Beside the folder of this script, wherever the site stands.
const folder = new URL('../pagefind/', self.location.href).pathname;
/**
 * How long a reader must have typed nothing before the texts of the results are loaded, each from its own file: longer than
 * most take from key to key, who would load the texts for every beginning of their words.
 */
const pause = 300;
const reply = (message: SearchReply) => {
  self.postMessage(message);
};

askEarly([`${folder}pagefind-entry.json`, `${folder}wasm.en.pagefind`]);
const engine = loadEngine();
engine.catch((error: unknown) => {
  reply({ type: 'failed', reason: String(error) });
});

let latest = 0;
self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  latest = data.id;
  answer(data).catch((error: unknown) => {
    reply({ type: 'failed', reason: String(error) });
  });
});

/** Whoever types fast asks again before the answer: only the last question counts. */
async function answer({ id, state, isTyping }: SearchRequest): Promise<void> {
  const search = await engine;
  if (id !== latest) return;
  const { outcome, withPassages } = await search.search(state);
  if (id !== latest) return;
  if (isTyping) {
    reply({ type: 'found', id, outcome });
    await new Promise((resolve) => setTimeout(resolve, pause));
    // On a busy machine a key may have been pressed that is not heard of yet: it goes first.
    await new Promise((resolve) => setTimeout(resolve));
    if (id !== latest) return;
  }
  const whole = await withPassages();
  if (id === latest) reply({ type: 'found', id, outcome: whole });
}

async function loadEngine() {
  const [pagefind, catalogue] = await Promise.all([loadPagefind(), loadCatalogue()]);
  reply({ type: 'ready', facets: catalogue.facets });
  const search = new SearchEngine(catalogue, pagefind);
  // What has come for Pagefind meanwhile goes first: whoever searches before it is ready waits for 50 ms.
  await new Promise((resolve) => setTimeout(resolve));
  return search;
}

async function loadPagefind(): Promise<Pagefind> {
  const address = `${folder}pagefind.js`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindBundle;
  // It goes on loading by itself: its `init` tells nothing of when it is ready.
  return createInstance({ basePath: folder, baseUrl: '/' });
}

async function loadCatalogue() {
  const response = await fetch(`${folder}catalogue.packed`);
  if (!response.ok) throw new Error(`The catalogue did not load: ${String(response.status)}`);
  const text = await textOf(await response.blob());
  return unpackCatalogue(JSON.parse(text) as PackedCatalogue);
}

/** The file is packed with gzip, unless the host has served what lies beside it for browsers that take Brotli. */
async function textOf(file: Blob): Promise<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return file.text();
  return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
