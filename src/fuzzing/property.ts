import type fc from 'fast-check';

/** Something that holds for every input: what is wrong with one, or nothing. */
export interface Property {
  /** One word, by which it is chosen on the command line. */
  readonly id: string;
  /** What holds, as a sentence. */
  readonly name: string;
  readonly inputs: fc.Arbitrary<Readonly<Record<string, string>>>;
  readonly faultsOf: (input: Readonly<Record<string, string>>) => readonly string[];
}
