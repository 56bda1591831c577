/** What a cache at the edge of a network does with a request: it has the file, asks whether it is still that, or fetches it. */
export type Outcome = 'hit' | 'revalidated' | 'miss';

/** A cache with room for so many bytes, which forgets what was asked for longest ago. */
export class EdgeCache {
  readonly #kept = new Map<number, { readonly bytes: number; until: number }>();
  readonly #room: number;
  #bytes = 0;

  constructor(room: number) {
    this.#room = room;
  }

  /**
   * Asks for a file at a time in seconds.
   * @param lifetime for how many seconds it is taken for fresh.
   */
  ask(file: number, bytes: number, now: number, lifetime: number): Outcome {
    const known = this.#kept.get(file);
    if (known !== undefined) {
      this.#kept.delete(file);
      this.#kept.set(file, known);
      if (now < known.until) return 'hit';
      known.until = now + lifetime;
      return 'revalidated';
    }
    this.#kept.set(file, { bytes, until: now + lifetime });
    this.#bytes += bytes;
    for (const [oldest, { bytes: freed }] of this.#kept) {
      if (this.#bytes <= this.#room) break;
      this.#kept.delete(oldest);
      this.#bytes -= freed;
    }
    return 'miss';
  }
}
