import type { Control } from '#authoring/form-field.ts';
import { formOf } from '#authoring/form-of.ts';
import { withAnchors } from '#authoring/suggested-anchor.ts';
import { decidedId, suggestedId } from '#authoring/suggested-id.ts';
import { renderTerminal } from '#report/terminal.ts';
import { idSuggester } from '#rules/meant-id.ts';
import { type CollectionName, collectionNames } from '#schema/collection-names.ts';
import { newEntry as words } from '#text/new-entry.ts';
import { askEntry } from './ask-entry.ts';
import type { Asker } from './asker.ts';
import { entryWord } from './collection-named.ts';
import { missingFields, pathText } from './fields-of-entry.ts';
import { valueAt } from './place-value.ts';
import { type NewEntryArguments, NotUnderstood, withFields } from './new-entry-arguments.ts';
import {
  type ContentBefore,
  hasIdForm,
  idForm,
  isTaken,
  type NewEntry,
  type NewFile,
  newFileOf,
} from './new-entry.ts';

/** What comes of it: a file to write, or why there is none. */
export type Outcome =
  | { readonly file: NewFile; readonly message: string }
  | { readonly file?: undefined; readonly message: string; readonly code: 1 | 2 };

/**
 * Makes the file of a new entry of what the command was told, and of what a person answers where there is one to ask.
 * @param read the fields that a file gave.
 */
export async function addEntry(
  told: NewEntryArguments,
  read: unknown,
  before: ContentBefore,
  asker: Asker | undefined,
): Promise<Outcome> {
  if (!before.judgement.isWhole) return { message: words.badContent, code: 1 };
  const entry =
    asker === undefined ? entryTold(told, read, before) : await entryAsked(told, read, before, asker);
  if ('message' in entry) return { message: entry.message, code: 2 };
  const file = await newFileOf(entry, before);
  if (file.problems.length === 0) return { file, message: messageFor(file, entry, before) };
  const report = renderTerminal(file.problems, before.folder.files.length + 1);
  const isWanted =
    asker !== undefined &&
    (await asker.yes({ message: `${report}\n${words.ask.writeAnyway}`, help: '', byDefault: true }));
  return isWanted
    ? { file, message: `${words.written(`${before.folder.root}/${file.path}`)}\n${report}` }
    : { message: `${report}${words.notWritten}`, code: 1 };
}

/** The entry as the command was told it, or a list of what is missing. */
function entryTold(
  told: NewEntryArguments,
  read: unknown,
  before: ContentBefore,
): NewEntry | { message: string } {
  const { collection, id: given, body } = told;
  if (collection === undefined)
    throw new NotUnderstood(words.whichCollection(collectionNames.map(entryWord)));
  const data = withAnchors(collection, withFields(read, told));
  const id = given ?? decidedId(collection, data);
  const fault =
    id === undefined
      ? undefined
      : (unknownName(data, collection, before) ?? faultOfId({ collection, id, data }, before));
  if (fault !== undefined) return { message: fault };
  // The fields that decide the id are asked for by their own names.
  const needsId = id === undefined && !['positions', 'moved'].includes(collection);
  const missing = missingFields(formOf(collection), data).filter(
    ({ path }) => path.at(-1) !== 'id' || (path.length > 1 && collection !== 'positions'),
  );
  const lines = [
    ...(needsId ? [[words.missingId(idToFillIn(collection, data)), words.idHelp]] : []),
    ...missing.map(({ path, help, control }) => [
      words.missingField(pathText(path)),
      words.withChoices(help, valuesOf(control)),
    ]),
  ];
  if (id === undefined || lines.length > 0) {
    const width = Math.max(...lines.map(([flag = '']) => flag.length));
    return {
      message: [
        words.missing,
        ...lines.map(([flag = '', help = '']) => `  ${flag.padEnd(width)}  ${help}`),
      ].join('\n'),
    };
  }
  return { collection, id, data, ...(body !== undefined && { body }) };
}

/** The id that the fields suggest; `<measure>` and the like for the parts that they leave open. */
function idToFillIn(collection: CollectionName, data: unknown): string {
  const parts = suggestedId(collection, data).split('/');
  return idForm(collection)
    .split('/')
    .map((form, index) => (parts[index] === '' ? form : (parts[index] ?? form)))
    .join('/');
}

/** The values of a closed list, which a command line cannot show one by one as it asks. */
const valuesOf = (control: Control): readonly string[] =>
  control.type === 'choice' || control.type === 'choices' ? control.choices.map(({ value }) => value) : [];

/** Of a position, the delegation or meeting that nobody knows by that name, with the one that was likely meant. */
function unknownName(data: unknown, collection: CollectionName, before: ContentBefore): string | undefined {
  if (collection !== 'positions') return undefined;
  const { graph } = before.judgement;
  const suggest = idSuggester(graph);
  for (const [field, named] of [
    ['delegation', 'delegations'],
    ['meeting', 'meetings'],
  ] as const) {
    const written = valueAt(data, [field]);
    if (typeof written === 'string' && !graph[named].has(written))
      return words.noEntry(written, named, suggest(named, written));
  }
  return undefined;
}

/** The entry as a person completes it. */
async function entryAsked(
  told: NewEntryArguments,
  read: unknown,
  before: ContentBefore,
  asker: Asker,
): Promise<NewEntry> {
  const { graph } = before.judgement;
  const collection = told.collection ?? (await askCollection(asker));
  const knownId = (data: unknown) => told.id ?? decidedId(collection, data);
  const stopIf = (data: unknown) => {
    const id = knownId(data);
    return id === undefined ? undefined : faultOfId({ collection, id, data }, before);
  };
  const given = withAnchors(collection, withFields(read, told));
  const data = await askEntry(given, { collection, graph, asker, stopIf });
  const id =
    knownId(data) ??
    (await asker.text({
      message: words.ask.id,
      help: idForm(collection),
      suggestion: suggestedId(collection, data),
      check: (written) => faultOfId({ collection, id: written, data }, before),
    }));
  return { collection, id, data, ...(told.body !== undefined && { body: told.body }) };
}

function faultOfId(entry: NewEntry, before: ContentBefore): string | undefined {
  const { collection, id } = entry;
  if (!hasIdForm(collection, id)) return words.idForm(id, idForm(collection));
  return isTaken(before, entry) ? words.exists(`${collection}/${id}`) : undefined;
}

async function askCollection(asker: Asker) {
  const word = await asker.one({
    message: words.ask.collection,
    help: '',
    choices: collectionNames.map((name) => ({ value: entryWord(name) })),
  });
  return collectionNames.find((name) => entryWord(name) === word) ?? 'positions';
}

const messageFor = ({ path, isUnused }: NewFile, { id }: NewEntry, { folder }: ContentBefore): string =>
  [words.written(`${folder.root}/${path}`), isUnused ? words.unused(id) : words.sound, words.next].join('\n');
