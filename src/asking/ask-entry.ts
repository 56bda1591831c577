import type { Choice, Control } from '#authoring/form-field.ts';
import { suggestedAnchor } from '#authoring/suggested-anchor.ts';
import { formOf } from '#authoring/form-of.ts';
import type { DataPath } from '#intake/source-file.ts';
import { schemaFaults } from '#intake/schema-faults.ts';
import type { Graph } from '#model/graph.ts';
import { titleOf } from '#model/titles.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';
import { newEntry as words } from '#text/new-entry.ts';
import type { Asker } from './asker.ts';
import { type AskedField, furtherFields, missingFields, pathText } from './fields-of-entry.ts';
import { NotUnderstood } from './new-entry-arguments.ts';
import { placeValue, toValue, valueAt } from './place-value.ts';

/** What is needed to ask for the fields of an entry. */
interface Asking {
  readonly collection: CollectionName;
  readonly graph: Graph;
  readonly asker: Asker;
  /** Why there is no use in going on, such as that the entry exists; nothing where there is. */
  readonly stopIf: (data: unknown) => string | undefined;
}

/** Asks for every field that an entry lacks, then for what else the person wants to fill in, until that is nothing. */
export async function askEntry(given: unknown, asking: Asking): Promise<unknown> {
  const form = formOf(asking.collection);
  let data = given;
  for (;;) {
    const reason = asking.stopIf(data);
    if (reason !== undefined) throw new NotUnderstood(reason);
    const [next] = missingFields(form, data);
    if (next !== undefined) {
      data = placeValue(data, next.path, await askField(next, data, asking));
      continue;
    }
    const further = furtherFields(form, data);
    const chosen = await asking.asker.several({
      message: words.ask.further,
      help: '',
      choices: further.map(({ path, help }) => ({ value: pathText(path), help })),
      least: 0,
    });
    if (chosen.length === 0) return data;
    for (const field of further.filter(({ path }) => chosen.includes(pathText(path))))
      data = placeValue(data, field.path, await begin(field, data, asking));
  }
}

/** What has fields of its own is begun empty: its fields are then missing, and asked for like any other. */
async function begin(field: AskedField, data: unknown, asking: Asking): Promise<unknown> {
  const { control } = field;
  if (control.type === 'group' || control.type === 'variants') return {};
  if (control.type === 'list' && (control.item.type === 'group' || control.item.type === 'variants'))
    return [{}];
  return askField(field, data, asking);
}

async function askField(field: AskedField, data: unknown, asking: Asking): Promise<unknown> {
  const { control, help, path } = field;
  const { asker } = asking;
  const question = { message: pathText(path), help };
  switch (control.type) {
    case 'choice':
      return asker.one({ ...question, choices: control.choices });
    case 'choices':
      return asker.several({ ...question, choices: control.choices, least: control.least });
    case 'yes-no':
      return asker.yes({ ...question, byDefault: false });
    case 'reference':
      return asker.found({ ...question, choices: choicesIn(control.collection, asking.graph) });
    case 'list':
      return control.item.type === 'reference'
        ? askReferences(question, control.item, asking)
        : askText({ ...field, help: `${help} ${words.ask.separatedByCommas}` }, data, asking);
    default:
      return askText(field, data, asking);
  }
}

async function askReferences(
  question: { message: string; help: string },
  { collection }: Control & { type: 'reference' },
  { asker, graph }: Asking,
): Promise<string[]> {
  const ids: string[] = [];
  do {
    const choices = choicesIn(collection, graph).filter(({ value }) => !ids.includes(value));
    ids.push(await asker.found({ ...question, choices }));
  } while (await asker.yes({ message: words.ask.oneMore(question.message), help: '', byDefault: false }));
  return ids;
}

async function askText(field: AskedField, data: unknown, { collection, asker }: Asking): Promise<unknown> {
  const { path, help, control } = field;
  const suggestion =
    path.length > 1 && path.at(-1) === 'id' ? suggestedAnchor(valueAt(data, path.slice(0, -1))) : '';
  const answer = await asker.text({
    message: pathText(path),
    help,
    ...(suggestion !== '' && { suggestion }),
    check: (written) => faultAt(path, placeValue(data, path, toValue(written, control)), collection),
  });
  return toValue(answer, control);
}

/** What the schema says against the value at a path, and against nothing else. */
function faultAt(path: DataPath, data: unknown, collection: CollectionName): string | undefined {
  const fault = schemaFaults(collections[collection].schema, data).find(
    (each) => pathText(each.path.slice(0, path.length)) === pathText(path),
  );
  return fault && `Found ${fault.found}, expected ${fault.expected}. ${fault.suggestion}`;
}

const choicesIn = (collection: CollectionName, graph: Graph): Choice[] =>
  graph[collection].all.map((entry) => ({ value: entry.id, help: titleOf(entry, graph) }));
