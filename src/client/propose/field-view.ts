import type { Control, FormField } from '#authoring/form-field.ts';
import type { Option } from '#proposing/options-of.ts';
import type { FieldProblem } from '#proposing/make-proposal.ts';
import type { CollectionName } from '#schema/collection-names.ts';

/** One field on the page. It shows a value, tells of every change, and finds its own parts. */
export interface FieldView {
  readonly element: HTMLElement;
  readonly label: string;
  /** Where a link to the field leads: an id on the page. */
  readonly target: string;
  /** The view of a part: a field of a record, an item of a list. */
  readonly part: (step: string | number) => FieldView | undefined;
  /** Shows what is wrong with this very field, or nothing. */
  readonly showProblems: (problems: readonly FieldProblem[]) => void;
}

/** A field to be shown. */
export interface FieldRequest<C extends Control = Control> {
  readonly field: Pick<FormField, 'label' | 'help' | 'isRequired'> & { readonly isPermanent?: boolean };
  readonly control: C;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  readonly around: FormSurroundings;
}

/** What all fields of a form share. */
export interface FormSurroundings {
  readonly options: ReadonlyMap<CollectionName, readonly Option[]>;
  /** Ids that are addresses already, and stay as they are. */
  readonly permanent: ReadonlySet<string>;
  /** An id that no other element has. */
  readonly nextId: () => string;
  /** The id of the list of an entry’s suggestions, made when it is first asked for. */
  readonly listOf: (collection: CollectionName) => string;
  /** Tells those who do not see the page what happened. */
  readonly say: (text: string) => void;
}
