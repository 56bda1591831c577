import { fieldAt, valueAt, withValueAt } from '#authoring/at-path.ts';
import { tidyData } from '#authoring/tidy-data.ts';
import type { Project } from '#model/project.ts';
import type { Proposal, ProposalDraft } from '#proposing/make-proposal.ts';
import type { OpenedForm } from '#proposing/messages.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { form as text } from '#text/propose-form.ts';
import { element } from '../element.ts';
import { claimPreview } from './claim-preview.ts';
import type { DraftStore } from './draft-store.ts';
import { nodesOf } from './elements-of.ts';
import type { FieldView } from './field-view.ts';
import { FormFields } from './form-fields.ts';
import { placeProblems } from './place-problems.ts';
import { problemSummary } from './problem-summary.ts';
import { showResult } from './result-view.ts';
import { textField } from './text-field.ts';
import type { WorkerLine } from './worker-line.ts';

interface Parts {
  readonly collection: CollectionName;
  readonly opened: OpenedForm;
  readonly line: WorkerLine;
  readonly store: DraftStore;
  readonly project: Project;
}

/** How long nothing must have been typed before the draft is written out again, in milliseconds. */
const pause = 500;

/** The form of one entry: keeps what is written, has it checked, and shows the problems or what was made. */
export class EntryForm {
  readonly element: HTMLElement;
  onClear: () => void = () => undefined;
  readonly #parts: Parts;
  readonly #status = element('p', { role: 'status', class: 'unseen' });
  readonly #kept = element('p', { class: 'hint' }, [text.draftKept]);
  readonly #summary = element('div', { class: 'summary', tabindex: '-1', role: 'group' });
  readonly #preview = element('div', { class: 'prose preview' }, [text.noPreview]);
  readonly #result = element('section', { class: 'result' });
  #data: unknown;
  #body: string;
  #id: string;
  #hasOwnId: boolean;
  #fields: FormFields;
  #place: FieldView | undefined;
  #isChecked = false;
  #shown = '';
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    const { opened, store } = parts;
    const { entry } = opened;
    const kept = store.find();
    this.#data = kept?.data ?? entry?.data ?? {};
    this.#body = kept?.body ?? entry?.body ?? '';
    this.#id = kept?.id ?? entry?.id ?? '';
    this.#hasOwnId = entry !== undefined || (kept !== undefined && kept.id !== '');
    this.#fields = this.#makeFields();
    this.#summary.hidden = true;
    this.element = element('div', { class: 'entry-form' }, [
      element('h2', { tabindex: '-1' }, [this.#heading]),
      ...(kept ? [element('p', { class: 'note' }, [text.draftFound])] : []),
      ...(kept && kept.before !== this.#before
        ? [element('p', { class: 'caution' }, [text.draftIsOld])]
        : []),
      this.#kept,
      this.#summary,
      this.#makeForm(),
      this.#status,
      this.#result,
    ]);
    this.#refresh();
  }

  get #before(): string | undefined {
    return this.#parts.opened.entry?.before ?? this.#parts.opened.list;
  }

  get #heading(): string {
    const { entry } = this.#parts.opened;
    if (entry === undefined) return text.newEntry;
    const anchor = new URLSearchParams(location.search).get('claim');
    return entry.claim && anchor !== null ? text.changingClaim(anchor, entry.id) : text.changing(entry.id);
  }

  #makeFields(): FormFields {
    const { opened } = this.#parts;
    const path = opened.entry?.claim ?? [];
    const field = fieldAt(opened.form, this.#data, path);
    const at = field === undefined || valueAt(this.#data, path) === undefined ? [] : path;
    const shown = at.length === 0 ? undefined : field;
    return new FormFields({
      field: shown ?? { label: '', help: '', isRequired: true, control: opened.form },
      path: at,
      value: valueAt(this.#data, at),
      options: opened.options,
      permanent: opened.permanent,
      say: (said) => {
        this.#status.textContent = said;
      },
      change: (value) => {
        this.#data = withValueAt(this.#data, at, value);
        this.#changed();
      },
    });
  }

  #makeForm(): HTMLElement {
    const { opened } = this.#parts;
    const check = element('button', { type: 'submit', class: 'main' }, [text.check]);
    const clear = element('button', { type: 'button' }, [text.clear]);
    clear.addEventListener('click', () => {
      if (!confirm(text.sureToClear)) return;
      clearTimeout(this.#waiting);
      this.#parts.store.clear();
      this.onClear();
    });
    const isWhole = this.#fields.path.length === 0;
    const whole = element('form', { novalidate: '', 'aria-label': text.label }, [
      ...(isWhole ? [] : [element('p', {}, [element('a', { href: this.#wholeEntry }, [text.wholeEntry])])]),
      ...this.#fields.elements,
      ...(isWhole && opened.hasBody ? this.#bodyParts() : []),
      ...(opened.entry === undefined && opened.list === undefined ? [this.#placePart()] : []),
      element('details', { open: '' }, [element('summary', {}, [text.preview]), this.#preview]),
      element('div', { class: 'actions' }, [check, clear]),
    ]);
    whole.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#waiting);
      this.#isChecked = true;
      this.#status.textContent = text.checking;
      void this.#check(true);
    });
    return whole;
  }

  get #wholeEntry(): string {
    const address = new URL(location.href);
    address.searchParams.delete('claim');
    return address.pathname + address.search;
  }

  #bodyParts(): HTMLElement[] {
    const body = textField(
      { label: text.body, help: text.bodyHelp, isRequired: false },
      this.#body,
      this.#fields.surroundings,
      (value) => {
        this.#body = value;
        this.#changed();
      },
      12,
    );
    this.#fields.body = body;
    return [body.element];
  }

  #placePart(): HTMLElement {
    const place = textField(
      { label: text.place, help: text.placeHelp, isRequired: true },
      this.#id,
      this.#fields.surroundings,
      (value) => {
        this.#id = value.trim();
        this.#hasOwnId = this.#id !== '';
        this.#changed();
      },
    );
    this.#place = place;
    this.#fields.place = place;
    return place.element;
  }

  #changed(): void {
    const isKept = this.#parts.store.keep({
      data: this.#data,
      body: this.#body,
      id: this.#hasOwnId ? this.#id : '',
      before: this.#before,
    });
    this.#kept.textContent = isKept ? text.draftKept : text.draftNotKept;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.#refresh();
    }, pause);
  }

  #refresh(): void {
    void this.#check(false);
  }

  /** @param isAsked whether the author asked for it, and so is led to what was found. */
  async #check(isAsked: boolean): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    try {
      await this.#followFields();
      const proposal = await this.#parts.line.ask({ type: 'check', draft: this.#draft });
      if (asked !== this.#asked && !isAsked) return;
      this.#showPreview(proposal);
      if (this.#isChecked) this.#show(proposal, isAsked);
    } catch {
      this.#status.textContent = text.checkFailed;
      if (isAsked) this.#result.replaceChildren(element('p', { class: 'caution' }, [text.checkFailed]));
    }
  }

  /** The address of a new entry follows from its fields until its author gives it one. */
  async #followFields(): Promise<void> {
    const { collection, opened, line } = this.#parts;
    if (this.#hasOwnId || opened.entry !== undefined) return;
    this.#id = await line.ask({ type: 'suggest', collection, data: tidyData(this.#data) });
    const input = this.#place && document.getElementById(this.#place.target);
    if (input instanceof HTMLInputElement) input.value = this.#id;
  }

  get #draft(): ProposalDraft {
    const { collection, opened } = this.#parts;
    return {
      collection,
      id: this.#id === '' ? 'not-named-yet' : this.#id,
      data: tidyData(this.#data) ?? {},
      body: this.#body,
      before: this.#before,
      isNew: opened.entry === undefined,
    };
  }

  #showPreview({ preview, claims }: Proposal): void {
    const shown = claimPreview(claims, this.#fields.path);
    const isWhole = this.#fields.path.length === 0;
    const body = preview && isWhole ? nodesOf(preview) : [];
    const hasFaults = isWhole && this.#body.trim() !== '' && body.length === 0;
    const nodes = [...shown, ...body, ...(hasFaults ? [text.previewFaults] : [])];
    this.#preview.replaceChildren(...(nodes.length > 0 ? nodes : [text.noPreview]));
  }

  #show(proposal: Proposal, isAsked: boolean): void {
    // What is shown again for nothing would take the focus from whoever is reading it.
    const shown = JSON.stringify([proposal.text, proposal.problems]);
    if (!isAsked && shown === this.#shown) return;
    this.#shown = shown;
    const placed = placeProblems(proposal, this.#fields);
    this.#summary.hidden = placed.length === 0;
    this.#summary.replaceChildren(...(placed.length > 0 ? problemSummary(placed, proposal.file) : []));
    const isNewFile = this.#before === undefined;
    this.#result.replaceChildren(...showResult(proposal, isNewFile, this.#parts.project));
    this.#status.textContent = placed.length > 0 ? text.problems(placed.length) : text.sound;
    if (!isAsked) return;
    if (placed.length > 0) this.#summary.focus();
    else this.#result.querySelector('h2')?.focus();
  }
}
