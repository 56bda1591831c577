import { beforeAll, describe, expect, it } from 'vitest';
import { formOf } from '#authoring/form-of.ts';
import { isSame, orderedData } from '#authoring/ordered-data.ts';
import { readContent } from '#intake/read-content.ts';
import type { Graph } from '#model/graph.ts';
import { type CollectionName, collectionNames } from '#schema/collection-names.ts';
import { judge } from '#rules/judge.ts';
import { newEntry as words } from '#text/new-entry.ts';
import { askEntry } from './ask-entry.ts';
import type { Asker } from './asker.ts';
import { controlAt } from './fields-of-entry.ts';
import { toPath, valueAt } from './place-value.ts';

let graph: Graph;
beforeAll(async () => {
  ({ graph } = judge(await readContent('content')));
});

/** A person who wants to write a certain entry, and answers every question with what stands there. */
function personWith(wanted: unknown): Asker & { readonly faults: string[] } {
  const faults: string[] = [];
  const given = new Map<string, number>();
  const answerTo = (message: string) => valueAt(wanted, toPath(message));
  return {
    faults,
    text: ({ message, check }) => {
      const answer = answerTo(message);
      const written = Array.isArray(answer) ? answer.join(', ') : String(answer);
      const fault = check(written);
      if (fault !== undefined) faults.push(`${message}: ${fault}`);
      return Promise.resolve(written);
    },
    one: ({ message }) => Promise.resolve(answerTo(message) as string),
    several: ({ message, choices }) =>
      Promise.resolve(
        message === words.ask.further
          ? choices.map(({ value }) => value).filter((path) => answerTo(path) !== undefined)
          : (answerTo(message) as string[]),
      ),
    found: ({ message, choices }) => {
      const answer = answerTo(message);
      const at = given.get(message) ?? 0;
      given.set(message, at + 1);
      const id = (Array.isArray(answer) ? answer[at] : answer) as string;
      if (!choices.some(({ value }) => value === id)) faults.push(`${message}: ${id} is not offered`);
      return Promise.resolve(id);
    },
    yes: ({ message }) => {
      const list = message.replace(/: one more\?$/, '');
      if (list === message) return Promise.resolve(answerTo(message) as boolean);
      return Promise.resolve((given.get(list) ?? 0) < (answerTo(list) as unknown[]).length);
    },
  };
}

/** What one question cannot ask for: records under names of their own, and lists of texts that hold commas. */
function askable(collection: CollectionName, data: unknown): boolean {
  const form = formOf(collection);
  const isAskable = (value: unknown, path: readonly (string | number)[]): boolean => {
    const control = controlAt(form, path);
    if (control?.type === 'record') return false;
    if (Array.isArray(value))
      return value.every((item, index) =>
        typeof item === 'string' ? !item.includes(',') : isAskable(item, [...path, index]),
      );
    if (typeof value !== 'object' || value === null) return true;
    return Object.entries(value).every(([name, inner]) => isAskable(inner, [...path, name]));
  };
  return isAskable(data, []);
}

describe('asking for an entry', () => {
  it.each(collectionNames)('can bring forth what is in %s, question by question', async (collection) => {
    const form = formOf(collection);
    const entries = graph[collection].all
      .map(({ id, data }) => ({ id, data: orderedData(data, form) }))
      .filter(({ data }) => askable(collection, data));
    const some = entries.filter((_, index) => index % Math.ceil(entries.length / 12) === 0);
    for (const { id, data } of some) {
      const person = personWith(data);
      const asked = await askEntry(undefined, { collection, graph, asker: person, stopIf: () => undefined });
      expect(person.faults, id).toEqual([]);
      expect(isSame(asked, data), id).toBe(true);
    }
  });

  it('asks for nothing that was given', async () => {
    const [entry] = graph.positions.all;
    const refuse = () => Promise.reject(new Error('asked'));
    const nothingElse = {
      text: refuse,
      one: refuse,
      found: refuse,
      yes: refuse,
      several: () => Promise.resolve([]),
    };
    const asking = { collection: 'positions' as const, graph, asker: nothingElse, stopIf: () => undefined };
    expect(await askEntry(entry?.data, asking)).toEqual(entry?.data);
  });

  it('stops as soon as there is no use in going on', async () => {
    const data = { meeting: 'oewg-2019-2021/2020-02-12', delegation: 'kenya' };
    const asking = { collection: 'positions' as const, graph, asker: personWith({}) };
    await expect(askEntry(data, { ...asking, stopIf: () => 'It is there.' })).rejects.toThrow('It is there.');
  });
});
