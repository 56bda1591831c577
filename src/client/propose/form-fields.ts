import type { FormField } from '#authoring/form-field.ts';
import type { DataPath } from '#model/references.ts';
import type { Option } from '#proposing/options-of.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { element } from '../element.ts';
import type { FieldView, FormSurroundings } from './field-view.ts';
import { showParts } from './group-field.ts';
import { showField } from './show-field.ts';

interface FieldsRequest {
  /** The whole entry, or the one claim that is to be changed. */
  readonly field: Pick<FormField, 'label' | 'help' | 'isRequired' | 'control'>;
  /** Where that stands in the entry. */
  readonly path: DataPath;
  readonly value: unknown;
  readonly options: ReadonlyMap<CollectionName, readonly Option[]>;
  readonly permanent: ReadonlySet<string>;
  readonly change: (value: unknown) => void;
  readonly say: (text: string) => void;
}

/** The fields of a form, and the suggestions that they share. */
export class FormFields {
  readonly path: DataPath;
  readonly surroundings: FormSurroundings;
  /** The text below the fields, and the address of the entry, where the form asks for them. */
  body: FieldView | undefined;
  place: FieldView | undefined;
  readonly #part: FieldView['part'];
  readonly #shown: readonly HTMLElement[];
  readonly #lists = element('div', { hidden: '' });

  constructor({ field, path, value, options, permanent, change, say }: FieldsRequest) {
    this.path = path;
    let ids = 0;
    const made = new Map<CollectionName, string>();
    this.surroundings = {
      options,
      permanent,
      say,
      nextId: () => `field_${String((ids += 1))}`,
      listOf: (collection) => {
        const id = made.get(collection) ?? `ids_of_${collection}`;
        if (!made.has(collection)) this.#lists.append(suggestions(id, options.get(collection) ?? []));
        made.set(collection, id);
        return id;
      },
    };
    const { control } = field;
    const request = { field, control, value, change, around: this.surroundings };
    const whole =
      control.type === 'group'
        ? showParts(request, control.fields)
        : { ...showField(request), elements: undefined };
    this.#part = whole.part;
    this.#shown = whole.elements ?? [whole.element];
  }

  get elements(): HTMLElement[] {
    return [...this.#shown, this.#lists];
  }

  /** The field at a path of the entry or the nearest around it, with the labels on the way to it. */
  viewAt(path: DataPath | 'body'): { view: FieldView | undefined; isWhole: boolean; labels: string[] } {
    if (path === 'body') return { view: this.body, isWhole: true, labels: [this.body?.label ?? ''] };
    const isOutside = this.path.some((step, index) => path[index] !== step);
    let view: FieldView | undefined;
    const labels: string[] = [];
    for (const step of isOutside ? [] : path.slice(this.path.length)) {
      const inner = view === undefined ? this.#part(step) : view.part(step);
      if (inner === undefined) return { view, isWhole: false, labels };
      view = inner;
      if (typeof step === 'number') labels[labels.length - 1] = `${view.label} ${String(step + 1)}`;
      else labels.push(view.label);
    }
    return { view, isWhole: view !== undefined, labels };
  }
}

const suggestions = (id: string, options: readonly Option[]): HTMLDataListElement =>
  element(
    'datalist',
    { id },
    options.map((option) => element('option', { value: option.id, label: option.title })),
  );
