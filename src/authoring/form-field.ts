import type { CollectionName } from '#schema/collection-names.ts';

/** One field of an entry as a form shows it. Plain data: it can be sent, stored and compared. */
export interface FormField {
  /** Its name in the file: `checkedOn`. */
  readonly name: string;
  /** Its name for readers: `Checked on`. */
  readonly label: string;
  /** What it means, as the schema says it. */
  readonly help: string;
  readonly isRequired: boolean;
  /** Whether few entries have it, so that a form may put it out of the way. */
  readonly isRare: boolean;
  /** The value that it has when it is left out. */
  readonly byDefault?: unknown;
  readonly control: Control;
}

/** What is entered at one place. */
export type Control =
  | TextControl
  | ChoiceControl
  | { readonly type: 'number' }
  | { readonly type: 'yes-no' }
  | { readonly type: 'choices'; readonly choices: readonly Choice[]; readonly least: number }
  | { readonly type: 'reference'; readonly collection: CollectionName; readonly expected: string }
  | ListControl
  | RecordControl
  | GroupControl
  | VariantsControl;

export interface TextControl {
  readonly type: 'text' | 'long-text' | 'day' | 'date' | 'address' | 'id';
  /** What a valid value looks like. */
  readonly expected: string;
  /** The most characters that it may have, where that is limited. */
  readonly longest?: number;
}

interface ChoiceControl {
  readonly type: 'choice';
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly value: string;
  /** What the value means, where the schema says so for each. */
  readonly help?: string;
}

/** Any number of the same. */
export interface ListControl {
  readonly type: 'list';
  readonly item: Control;
  readonly least: number;
}

/** Values under names that the author gives: addresses by language. */
interface RecordControl {
  readonly type: 'record';
  readonly expectedName: string;
  readonly value: Control;
}

/** Fields that belong together. */
export interface GroupControl {
  readonly type: 'group';
  readonly isClaim: boolean;
  readonly fields: readonly FormField[];
}

/** One of several groups; which one, a field decides that all of them begin with. */
export interface VariantsControl {
  readonly type: 'variants';
  /** The name of the field that decides. */
  readonly decidedBy: string;
  readonly groups: readonly { readonly values: readonly string[]; readonly group: GroupControl }[];
}
