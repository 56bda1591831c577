import type { SourceFile } from '#intake/source-file.ts';
import type { ClaimRecord } from '#model/claims.ts';
import type { AnyEntry } from '#model/entry.ts';
import type { Graph } from '#model/graph.ts';
import type { DataPath } from '#model/references.ts';
import type { Place, Problem } from '#report/problem.ts';
import type { RuleId } from '#report/rule-ids.ts';
import type { CollectionName } from '#schema/collection-names.ts';

/** What a rule found, in an author's words. */
export interface Finding {
  readonly found: string;
  readonly expected: string;
  readonly suggestion: string;
}

/** A finding about a value of an entry. */
export interface EntryFinding extends Finding {
  readonly entry: AnyEntry;
  readonly path: DataPath;
  /** The place itself, for what stands in the body rather than in the data. */
  readonly place?: Place;
}

/** A finding about a place in a file. */
export interface FileFinding extends Finding {
  readonly place: Place;
}

/** A small piece of content that shows a rule: files laid over the sample content of `sample-content.ts`. */
export interface Example {
  readonly title: string;
  /** Path below content/ → text, or null to take the file away, or what stands there in place of a plain file. */
  readonly files: Readonly<Record<string, string | Uint8Array | null | { readonly odd: string }>>;
}

interface RuleBase {
  readonly id: RuleId;
  /** What must be true, as one sentence. */
  readonly sentence: string;
  /** Why it matters to readers, in a sentence or two. */
  readonly why: string;
  /**
   * The day on which the rule was added, while content from before then does not yet suit it. Only what such a rule
   * finds may stand in `baseline.json`; without what the graph rests on, no rule may be so.
   */
  readonly newSince?: string;
  readonly examples: { readonly fails: readonly Example[]; readonly passes: readonly Example[] };
}

/** Judges one file before anything parses it. */
export interface FileRule extends RuleBase {
  readonly scope: 'file';
  readonly check: (file: SourceFile) => readonly FileFinding[];
}

/** Judges the whole of the content. It meets content that is not yet known to be sound, so it uses `find`, not `get`. */
export interface GraphRule extends RuleBase {
  readonly scope: 'graph';
  readonly check: (graph: Graph, around: Surroundings) => readonly EntryFinding[];
}

/** What rules may know besides the graph: a fault is reported where it is, not where it is felt. */
export interface Surroundings {
  /** Whether some file stands for an id, be it sound or not. */
  readonly isClaimed: (collection: CollectionName, id: string) => boolean;
  /** Whether a file from which not every entry could be read contains the id of an entry, and so may mention it. */
  readonly mayBeMentioned: (entry: AnyEntry) => boolean;
  /** The claims of an entry, found once for all rules. */
  readonly claimsOf: (entry: AnyEntry) => readonly ClaimRecord[];
  /** The anchors of the headings of a guide. */
  readonly headingsOf: (entry: AnyEntry) => readonly string[];
  /** Links to pages of this site that bodies contain. */
  readonly siteLinks: readonly {
    readonly entry: AnyEntry;
    readonly address: string;
    readonly place: Place;
  }[];
}

/** What reading itself finds: the parsers, the schema or the folder report it, and the value explains it. */
export interface ReadingRule extends RuleBase {
  readonly scope: 'reading';
  /** How its examples are judged, where that is not by examining the content: what is found in git, or by a process that ended. */
  readonly report?: (example: Example) => readonly Problem[];
}

export type Rule = FileRule | GraphRule | ReadingRule;
