import type { GroupControl, VariantsControl } from '#authoring/form-field.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import type { ProposalDraft, Proposal } from './make-proposal.ts';
import type { OpenedEntry } from './open-form.ts';
import type { Option } from './options-of.ts';

/** From the form to the worker that knows the schema, the rules and the repository. */
export type Question =
  | {
      readonly type: 'open';
      /** The folder of the form's files, with a slash at its end. */
      readonly folder: string;
      readonly collection: CollectionName;
      readonly entry?: string | undefined;
      readonly claim?: string | undefined;
    }
  | { readonly type: 'check'; readonly draft: ProposalDraft }
  | { readonly type: 'suggest'; readonly collection: CollectionName; readonly data: unknown };

/** What the form needs before anything is typed. */
export interface OpenedForm {
  readonly form: GroupControl | VariantsControl;
  readonly hasBody: boolean;
  readonly options: ReadonlyMap<CollectionName, readonly Option[]>;
  /** The ids of the parts of that entry, which are addresses already. */
  readonly permanent: ReadonlySet<string>;
  /** The entry that was asked for; missing where there is no such entry. */
  readonly entry?: OpenedEntry;
  /** In a collection that is one list: the text of the file to which a record is added. */
  readonly list?: string;
}

/** What each question is answered with. */
export interface Answers {
  readonly open: OpenedForm;
  readonly check: Proposal;
  readonly suggest: string;
}

export interface NumberedQuestion {
  readonly number: number;
  readonly question: Question;
}

/** An answer; without one, something went wrong that is no fault of the author. */
export interface NumberedAnswer {
  readonly number: number;
  readonly answer?: Answers[Question['type']];
  readonly failure?: string;
}
