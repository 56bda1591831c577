import { isRecord } from '#authoring/ordered-data.ts';
import { parseYaml } from '#intake/yaml.ts';
import { newEntry as words } from '#text/new-entry.ts';
import { NotUnderstood } from './new-entry-arguments.ts';

/** The fields that a text in YAML, of which JSON is a part, holds. Throws `NotUnderstood` with the first fault. */
export function fieldsIn(text: string, from: string): Readonly<Record<string, unknown>> {
  const { faults, value } = parseYaml(text);
  const [fault] = faults;
  if (fault !== undefined)
    throw new NotUnderstood(
      words.unreadable(from, `line ${String(fault.place.line)}: ${fault.found}. ${fault.suggestion}`),
    );
  if (!isRecord(value)) throw new NotUnderstood(words.unreadable(from, 'it holds no record of fields'));
  return value;
}
