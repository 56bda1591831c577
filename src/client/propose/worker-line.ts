import '../allow-own-workers.ts';
import type { Answers, NumberedAnswer, NumberedQuestion, Question } from '#proposing/messages.ts';

/** The page's end of the line to the worker: each question is answered once. */
export class WorkerLine {
  readonly #worker = new Worker(new URL('./propose-worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  #asked = 0;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<NumberedAnswer>) => {
      const waiting = this.#waiting.get(data.number);
      this.#waiting.delete(data.number);
      if (data.failure === undefined) waiting?.resolve(data.answer);
      else waiting?.reject(new Error(data.failure));
    });
    this.#worker.addEventListener('error', ({ message }) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(message));
      this.#waiting.clear();
    });
  }

  ask<Q extends Question>(question: Q): Promise<Answers[Q['type']]> {
    this.#asked += 1;
    const waiting = Promise.withResolvers<unknown>();
    this.#waiting.set(this.#asked, waiting);
    const message: NumberedQuestion = { number: this.#asked, question };
    this.#worker.postMessage(message);
    // The worker answers each sort of question with its own sort of answer.
    return waiting.promise as Promise<Answers[Q['type']]>;
  }
}
