/** What is to be told of the files of the open data, for the page that describes them. */
export interface Codebook {
  readonly files: readonly CodebookFile[];
  /** The fields of a claim, which many fields hold. */
  readonly claim: readonly CodebookField[];
  /** The paths of the JSON Schemas below /schemas/v1/, without their ending. */
  readonly schemas: readonly string[];
  readonly schemaVersion: string;
  readonly release: string | null;
}

/** A table, and where it is a collection its JSON with all that does not fit into cells. */
export interface CodebookFile {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly rows: number;
  readonly csv: Download;
  readonly json?: Download;
  readonly fields: readonly CodebookField[];
}

/** A file that stands at an address. */
export interface PlacedFile {
  readonly address: string;
  readonly bytes: number;
}

/** A file with its parts, where it is so large that it is offered in parts too. */
export interface Download extends PlacedFile {
  readonly parts: readonly PlacedFile[];
}

export interface CodebookField {
  /** The path of the field: `adoption.date`; `links[].to` for a field of each record of a list. */
  readonly name: string;
  readonly type: FieldType;
  readonly isList: boolean;
  /** Whether the CSV has it. */
  readonly isColumn: boolean;
  readonly description: string;
  /** The values that it may have, where there is a closed list. */
  readonly values: readonly string[];
  /** The table whose ids it holds. */
  readonly reference?: string;
}

export type FieldType =
  'text' | 'integer' | 'boolean' | 'date' | 'day' | 'address' | 'id' | 'choice' | 'claim' | 'record';
