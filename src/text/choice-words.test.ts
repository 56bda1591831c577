import { expect, it } from 'vitest';
import type { Control } from '#authoring/form-field.ts';
import { formOf } from '#authoring/form-of.ts';
import { collectionNames } from '#schema/collection-names.ts';
import { wordOfChoice } from './choice-words.ts';

/** The closed lists of a form, each as its values. */
function listsIn(control: Control): string[][] {
  switch (control.type) {
    case 'choice':
    case 'choices':
      return [control.choices.map(({ value }) => value)];
    case 'list':
      return listsIn(control.item);
    case 'record':
      return listsIn(control.value);
    case 'group':
      return control.fields.flatMap((field) => listsIn(field.control));
    case 'variants':
      return control.groups.flatMap(({ group }) => listsIn(group));
    default:
      return [];
  }
}

it('every choice of every form has the words that readers see, and no two of a list the same', () => {
  // A renamed, merged or corrected address is told by whoever renames: that record has no form.
  const forms = collectionNames.filter((name) => name !== 'moved').map(formOf);
  const lists = forms.flatMap(listsIn);
  expect(lists.length).toBeGreaterThan(15);
  for (const list of lists) {
    const words = list.map((value) => wordOfChoice(value, list));
    expect(new Set(words).size).toBe(list.length);
    expect(words.filter((word) => word === '' || list.includes(word))).toEqual([]);
  }
});

it('a value that two lists share is worded by its own list', () => {
  expect(wordOfChoice('builds-on', ['builds-on', 'narrows'])).toBe('Builds on');
  expect(wordOfChoice('secondary', ['primary', 'secondary'])).toBe('Account read');
  expect(wordOfChoice('no-such-value', ['no-such-value'])).toBe('No-such-value');
});
