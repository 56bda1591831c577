import type { Project } from '#model/project.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { form as text } from '#text/propose-form.ts';
import { element } from '../element.ts';
import { DraftStore } from './draft-store.ts';
import { EntryForm } from './entry-form.ts';
import { WorkerLine } from './worker-line.ts';

/** The form of a collection: loads what it needs, lays out the entry or draft, and gives way to words where it cannot. */
class ProposeEntry extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.replaceChildren(element('p', { role: 'status' }, [text.loading]));
    this.#open().catch(() => {
      this.replaceChildren(element('p', { role: 'alert', class: 'caution' }, [text.failed]));
    });
  }

  async #open(): Promise<void> {
    // The page names one of the collections, and leads here with one of its entries.
    const collection = this.dataset.collection as CollectionName;
    const asked = new URLSearchParams(location.search);
    const [entry, claim] = [idIn(asked.get('entry'), collection), asked.get('claim') ?? undefined];
    const line = new WorkerLine();
    const folder = new URL('../', location.href).href;
    const opened = await line.ask({ type: 'open', folder, collection, entry, claim });
    const store = new DraftStore(collection, entry);
    const show = (isCleared: boolean) => {
      const form = new EntryForm({ collection, opened, line, store, project: this.#project });
      const notes = [
        ...(entry !== undefined && opened.entry === undefined ? [text.noSuchEntry(entry)] : []),
        ...(claim !== undefined && opened.entry && opened.entry.claim === undefined
          ? [text.noSuchClaim(claim)]
          : []),
        ...(isCleared ? [text.cleared] : []),
      ];
      this.replaceChildren(...notes.map((note) => element('p', {}, [note])), form.element);
      form.onClear = () => {
        show(true);
        this.querySelector('h2')?.focus();
      };
    };
    show(false);
  }

  get #project(): Project {
    const { repository, branch = '', email } = this.dataset;
    return { branch, ...(repository !== undefined && { repository }), ...(email !== undefined && { email }) };
  }
}

/** `cbms/osce/cbm-8` → `osce/cbm-8` */
function idIn(entry: string | null, collection: string): string | undefined {
  const prefix = `${collection}/`;
  return entry?.startsWith(prefix) === true ? entry.slice(prefix.length) : undefined;
}

customElements.define('propose-entry', ProposeEntry);
