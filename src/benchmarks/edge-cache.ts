/** What a cache at the edge of a network does with a request: it has the file, asks whether it is still that, or fetches it. */
export type Outcome = 'hit' | 'revalidated' | 'miss';

interface Kept {
  readonly bytes: number;
  until: number;
  /** The number of the request that last asked for it. */
  asked: number;
}

/** A cache with room for so many bytes, which forgets what was asked for longest ago. */
export class EdgeCache {
  readonly #kept = new Map<number, Kept>();
  /** The file of every request, of which those before `#first` have been forgotten or asked for again. */
  readonly #requests: number[] = [];
  readonly #room: number;
  #first = 0;
  #bytes = 0;

  constructor(room: number) {
    this.#room = room;
  }

  /**
   * Asks for a file at a time in seconds.
   * @param lifetime for how many seconds it is taken for fresh.
   */
  ask(file: number, bytes: number, now: number, lifetime: number): Outcome {
    const asked = this.#requests.push(file) - 1;
    const known = this.#kept.get(file);
    if (known === undefined) {
      this.#kept.set(file, { bytes, until: now + lifetime, asked });
      this.#bytes += bytes;
      this.#makeRoom();
      return 'miss';
    }
    known.asked = asked;
    if (now < known.until) return 'hit';
    known.until = now + lifetime;
    return 'revalidated';
  }

  #makeRoom(): void {
    for (; this.#bytes > this.#room; this.#first += 1) {
      const file = this.#requests[this.#first] ?? 0;
      const kept = this.#kept.get(file);
      if (kept?.asked !== this.#first) continue;
      this.#kept.delete(file);
      this.#bytes -= kept.bytes;
    }
  }
}
