import type { SearchState } from '#search/address.ts';
import type { Facet } from '#search/catalogue.ts';
import type { Outcome } from '#search/outcome.ts';
import './allow-own-workers.ts';
import type { SearchReply, SearchRequest } from './worker-messages.ts';

interface Listener {
  readonly ready: (facets: readonly Facet[]) => void;
  readonly found: (outcome: Outcome) => void;
  readonly failed: () => void;
  /** No answer has come for a while; it may still. */
  readonly late: () => void;
}

/** How long readers wait, in milliseconds, before they are told that something is wrong. */
const patience = 10_000;

/** The page's end of the line to the worker: passes on only what answers the last question. */
export class WorkerLink {
  readonly #listener: Listener;
  #worker: Worker | undefined;
  #asked = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(listener: Listener) {
    this.#listener = listener;
    try {
      this.#worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    } catch {
      queueMicrotask(() => {
        this.#fail();
      });
      return;
    }
    this.#worker.addEventListener('error', () => {
      this.#fail();
    });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
      this.#receive(data);
    });
  }

  ask(state: SearchState, isTyping: boolean): void {
    this.#asked += 1;
    const request: SearchRequest = { id: this.#asked, state, isTyping };
    this.#worker?.postMessage(request);
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.#listener.late();
    }, patience);
  }

  /** Whatever is still on its way comes too late. */
  forget(): void {
    this.#asked += 1;
    clearTimeout(this.#waiting);
  }

  #receive(reply: SearchReply): void {
    if (reply.type === 'failed') this.#fail();
    else if (reply.type === 'ready') this.#listener.ready(reply.facets);
    else if (reply.id === this.#asked) {
      clearTimeout(this.#waiting);
      this.#listener.found(reply.outcome);
    }
  }

  #fail(): void {
    clearTimeout(this.#waiting);
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#listener.failed();
  }
}
