/** Entries of one collection, sorted by id, found by id. */
export class Table<T extends { readonly id: string }> implements Iterable<T> {
  readonly all: readonly T[];
  readonly #byId: ReadonlyMap<string, T>;

  constructor(entries: Iterable<T>) {
    this.all = [...entries].sort((a, b) => compareIds(a.id, b.id));
    this.#byId = new Map(this.all.map((entry) => [entry.id, entry]));
  }

  /** For rules, which meet content before it is known to be sound. */
  find(id: string): T | undefined {
    return this.#byId.get(id);
  }

  /** For views and exports: the rules have made sure that the entry exists, so its absence is our own bug. */
  get(id: string): T {
    const entry = this.#byId.get(id);
    if (entry === undefined)
      throw new Error(`No entry ${id}; check:content should have refused the reference to it.`);
    return entry;
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  get ids(): string[] {
    return this.all.map(({ id }) => id);
  }

  [Symbol.iterator](): Iterator<T> {
    return this.all[Symbol.iterator]();
  }
}

const collator = new Intl.Collator('en', { numeric: true });

/** `osce/cbm-2` before `osce/cbm-10`. Ids that read alike, such as cbm-1 and cbm-01, still have one order. */
export const compareIds = (a: string, b: string): number =>
  collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
