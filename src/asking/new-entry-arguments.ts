import type { DataPath } from '#intake/source-file.ts';
import { type CollectionName, collectionNames } from '#schema/collection-names.ts';
import { nearestOf } from '#report/nearest.ts';
import { newEntry as text } from '#text/new-entry.ts';
import { formOf } from '#authoring/form-of.ts';
import type { Control } from '#authoring/form-field.ts';
import { collectionNamed, entryWord } from './collection-named.ts';
import { controlAt } from './fields-of-entry.ts';
import { placeValue, toPath, toValue } from './place-value.ts';

/** What the command was told about an entry to write. */
export interface NewEntryArguments {
  readonly collection?: CollectionName;
  readonly id?: string;
  /** A file with fields in YAML or JSON; `-` for what comes in on the standard input. */
  readonly from?: string;
  readonly body?: string;
  readonly fields: readonly { readonly path: DataPath; readonly value: unknown }[];
}

/** Why a command line is not understood. */
export class NotUnderstood extends Error {
  override readonly name = 'NotUnderstood';
}

/**
 * `position --meeting a/b --set statements.0.stance=support`: a collection, then fields by name, `--set` with a path,
 * and `--id`, `--from`, `--body`. Throws `NotUnderstood`.
 */
export function readNewArguments(given: readonly string[]): NewEntryArguments {
  const [first] = given;
  const isNamed = first !== undefined && !first.startsWith('--');
  const collection = isNamed ? namedCollection(first) : undefined;
  const control = collection && formOf(collection);
  const read: { id?: string; from?: string; body?: string } = {};
  const fields: { path: DataPath; value: unknown }[] = [];
  for (const [name, value] of optionsIn(given.slice(isNamed ? 1 : 0))) {
    if (name === 'id' || name === 'from' || name === 'body') read[name] = value;
    else if (name === 'set') {
      const [, path = '', set = ''] = /^([^=]+)=(.*)$/s.exec(value) ?? [];
      if (path === '') throw new NotUnderstood(text.setHasNoValue(value));
      fields.push(fieldGiven(toPath(path), set, control));
    } else fields.push(fieldGiven([name], value, control));
  }
  if (control === undefined && (fields.length > 0 || read.from !== undefined))
    throw new NotUnderstood(text.whichCollection(collectionNames.map(entryWord)));
  return { ...(collection && { collection }), ...read, fields };
}

/** The data that the fields make, on top of what a file gave. */
export const withFields = (data: unknown, { fields }: Pick<NewEntryArguments, 'fields'>): unknown =>
  fields.reduce((made, { path, value }) => placeValue(made, path, value), data);

function namedCollection(written: string): CollectionName {
  const found = collectionNamed(written);
  if ('name' in found) return found.name;
  throw new NotUnderstood(
    text.noCollection(written, found.nearest && entryWord(found.nearest), collectionNames.map(entryWord)),
  );
}

/** `--name value` and `--name=value`, in their order. */
function optionsIn(given: readonly string[]): [string, string][] {
  const options: [string, string][] = [];
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at] ?? '';
    const [, name = '', , joined] = /^--([A-Za-z0-9]+)(=(.*))?$/s.exec(word) ?? [];
    if (name === '') throw new NotUnderstood(text.notAnOption(word));
    const value = joined ?? given[(at += 1)];
    if (value === undefined) throw new NotUnderstood(text.needsValue(name));
    options.push([name, value]);
  }
  return options;
}

function fieldGiven(path: DataPath, written: string, control: Control | undefined) {
  const found = control && controlAt(control, path);
  if (control !== undefined && found === undefined) {
    const [name = ''] = path;
    throw new NotUnderstood(text.noField(path.join('.'), nearestOf(String(name), namesIn(control))));
  }
  return { path, value: toValue(written, found) };
}

function namesIn(control: Control): string[] {
  if (control.type === 'variants') return control.groups.flatMap(({ group }) => namesIn(group));
  return control.type === 'group' ? control.fields.map(({ name }) => name) : [];
}
