/** What is kept of a proposal in the browser. */
export interface KeptDraft {
  readonly data: unknown;
  readonly body: string;
  readonly id: string;
  /** The text of the file when it was begun, to tell whether it has changed since. */
  readonly before: string | undefined;
}

/** Keeps what was written of one entry in the browser. It reports, and never throws, where nothing can be kept. */
export class DraftStore {
  readonly #key: string;

  constructor(collection: string, entry: string | undefined) {
    this.#key = `propose:${collection}/${entry ?? ''}`;
  }

  find(): KeptDraft | undefined {
    try {
      const kept = localStorage.getItem(this.#key);
      // Written by `keep`, under a name that is this form's own.
      return kept === null ? undefined : (JSON.parse(kept) as KeptDraft);
    } catch {
      return undefined;
    }
  }

  /** Whether it could be kept. */
  keep(draft: KeptDraft): boolean {
    try {
      localStorage.setItem(this.#key, JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  clear(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Where nothing can be kept there is nothing to clear.
    }
  }
}
