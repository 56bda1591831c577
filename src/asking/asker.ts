import type { Choice } from '#authoring/form-field.ts';

/** Puts questions to a person, one at a time. */
export interface Asker {
  /** @param check what is wrong with an answer, in words; nothing where it is right. */
  readonly text: (
    question: Question & {
      readonly suggestion?: string;
      readonly check: (answer: string) => string | undefined;
    },
  ) => Promise<string>;
  readonly one: (question: Question & { readonly choices: readonly Choice[] }) => Promise<string>;
  readonly several: (
    question: Question & { readonly choices: readonly Choice[]; readonly least: number },
  ) => Promise<string[]>;
  /** One of many, found by typing a part of it. */
  readonly found: (question: Question & { readonly choices: readonly Choice[] }) => Promise<string>;
  readonly yes: (question: Question & { readonly byDefault: boolean }) => Promise<boolean>;
}

export interface Question {
  readonly message: string;
  /** A sentence that says what is meant. */
  readonly help: string;
}
