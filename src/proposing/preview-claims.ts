import type { Control, FormField } from '#authoring/form-field.ts';
import { groupFor, isRecord } from '#authoring/ordered-data.ts';
import type { DataPath } from '#intake/source-file.ts';
import type { Graph } from '#model/graph.ts';
import { paragraphLabel } from '#model/paragraph.ts';
import { formatSpan } from '#model/partial-date.ts';
import { labelOfDocument, titleOf } from '#model/titles.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { type Checked, checks } from '#schema/vocabularies.ts';

/** A claim of a draft as its page would show it, as far as it has been written. Values of closed lists are yet to be worded. */
export interface PreviewClaim {
  readonly path: DataPath;
  /** What stands above it: a date, a question with its stance, the measure to which it is a link. */
  readonly lead: string;
  /** Of a link, its relation to that measure; else empty. */
  readonly relation: string;
  readonly text: string;
  /** `PC.DEC/1106, CBM 8`; empty where none has been named. */
  readonly source: string;
  /** Whether its document has been found; else the record only stands in the place of one. */
  readonly isIdentified: boolean;
  readonly check: Checked | undefined;
  /** The page that was read in place of the document; empty where none was. */
  readonly via: string;
  readonly note: string;
}

/** The claims of one field of a draft. */
export interface PreviewSection {
  readonly heading: string;
  readonly claims: readonly PreviewClaim[];
}

/** The claims of a draft by field, in its order; of one that is half written, what there is. */
export function previewClaims(control: Control, data: unknown, graph: Graph): PreviewSection[] {
  return fieldsOf(control, data)
    .map(({ name, label: heading, control: inner }) => {
      const value = isRecord(data) ? data[name] : undefined;
      return { heading, claims: claimsIn(inner, value, [name], nothing, graph) };
    })
    .filter(({ claims }) => claims.length > 0);
}

function claimsIn(
  control: Control,
  value: unknown,
  path: DataPath,
  above: Above,
  graph: Graph,
): PreviewClaim[] {
  if (control.type === 'list')
    return listIn(value).flatMap((item, index) =>
      claimsIn(control.item, item, [...path, index], above, graph),
    );
  if (!isRecord(value)) return [];
  if (control.type === 'record')
    return Object.entries(value).flatMap(([name, each]) =>
      claimsIn(control.value, each, [...path, name], above, graph),
    );
  if (control.type === 'group' && control.isClaim) {
    const text = textIn(value, 'text');
    return text === '' ? [] : [{ path, ...claimShown(value, text, above, graph) }];
  }
  const own = aboveIn(value, graph);
  return fieldsOf(control, value).flatMap((field) =>
    claimsIn(field.control, value[field.name], [...path, field.name], own.lead === '' ? above : own, graph),
  );
}

function claimShown(
  value: Fields,
  text: string,
  { lead, relation }: Above,
  graph: Graph,
): Omit<PreviewClaim, 'path'> {
  const source = isRecord(value.source) ? value.source : {};
  const [document = '', paragraph = '', via = ''] = ['document', 'paragraph', 'via'].map((name) =>
    textIn(source, name),
  );
  const on = textIn(value, 'on');
  const found = graph.documents.find(document);
  return {
    relation,
    lead: on === '' ? lead : formatSpan(on, textIn(value, 'until') || undefined),
    text,
    source: [
      found === undefined ? document : labelOfDocument(found.data),
      paragraph && paragraphLabel(paragraph),
    ]
      .filter(Boolean)
      .join(', '),
    isIdentified: found?.data.kind !== 'unidentified',
    check: checks.find((each) => each === value.checked),
    via,
    note: textIn(value, 'note'),
  };
}

type Above = Pick<PreviewClaim, 'lead' | 'relation'>;

const nothing: Above = { lead: '', relation: '' };

/** What a record says of the claim inside it. */
function aboveIn(value: Fields, graph: Graph): Above {
  const named = (collection: CollectionName, field: string) => {
    const id = textIn(value, field);
    const entry = graph[collection].find(id);
    return entry === undefined ? id : titleOf(entry, graph);
  };
  const relation = textIn(value, 'relation');
  const parts = [
    textIn(value, 'heading'),
    named('questions', 'question'),
    named('stances', 'stance'),
    relation && named('cbms', 'to'),
  ];
  return { lead: parts.filter(Boolean).join(' · '), relation };
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(control: Control, data: unknown): readonly FormField[] {
  if (control.type === 'group') return control.fields;
  return control.type === 'variants' ? groupFor(data, control).fields : [];
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const textIn = (value: Fields, name: string): string => {
  const text = value[name];
  return typeof text === 'string' ? text.trim() : '';
};
