import { describe, expect, it } from 'vitest';
import { collectionNames } from '#schema/collection-names.ts';
import { samples } from '#schema/samples.ts';
import type { Control, FormField } from './form-field.ts';
import { formOf } from './form-of.ts';
import { groupFor, isRecord } from './ordered-data.ts';

const fieldsOf = (control: Control): readonly FormField[] => {
  switch (control.type) {
    case 'group':
      return control.fields;
    case 'variants':
      return control.groups.flatMap(({ group }) => group.fields);
    case 'list':
      return fieldsOf(control.item);
    default:
      return [];
  }
};

const allFields = (control: Control): FormField[] =>
  fieldsOf(control).flatMap((field) => [field, ...allFields(field.control)]);

/** Data for which the form has no field, by their paths. */
function withoutField(data: unknown, control: Control, path: string): string[] {
  switch (control.type) {
    case 'group': {
      if (!isRecord(data)) return [path];
      return Object.entries(data).flatMap(([name, value]) => {
        const field = control.fields.find((each) => each.name === name);
        return field ? withoutField(value, field.control, `${path}.${name}`) : [`${path}.${name}`];
      });
    }
    case 'variants':
      return withoutField(data, groupFor(data, control), path);
    case 'list':
      return Array.isArray(data)
        ? data.flatMap((item, index) => withoutField(item, control.item, `${path}[${String(index)}]`))
        : [path];
    case 'choice':
      return control.choices.some(({ value }) => value === data) ? [] : [path];
    default:
      return [];
  }
}

describe('the form of a collection', () => {
  it.each(collectionNames)('has a field for everything that an entry of %s may hold', (collection) => {
    expect(withoutField(samples[collection], formOf(collection), collection)).toEqual([]);
  });

  it.each(collectionNames)('says of every field of %s what it means', (collection) => {
    const fields = allFields(formOf(collection));
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter(({ help, label }) => help === '' || label === '')).toEqual([]);
  });

  it.each(collectionNames)('is plain data, for %s', (collection) => {
    const form = formOf(collection);
    expect(JSON.parse(JSON.stringify(form))).toEqual(form);
  });

  const field = (collection: Parameters<typeof formOf>[0], name: string) =>
    allFields(formOf(collection)).find((each) => each.name === name);

  it('asks for each sort of value in its own way', () => {
    expect(field('cbms', 'themes')).toMatchInlineSnapshot(`
      {
        "control": {
          "item": {
            "collection": "themes",
            "expected": "the id of an entry in themes, in lower case",
            "type": "reference",
          },
          "least": 1,
          "type": "list",
        },
        "help": "What it is about.",
        "isRare": false,
        "isRequired": true,
        "label": "Themes",
        "name": "themes",
      }
    `);
    expect(field('cbms', 'checked')).toMatchInlineSnapshot(`
      {
        "control": {
          "choices": [
            {
              "help": "the document itself was read at that place.",
              "value": "primary",
            },
            {
              "help": "a published account of it was read.",
              "value": "secondary",
            },
            {
              "help": "known, not read.",
              "value": "unchecked",
            },
          ],
          "type": "choice",
        },
        "help": "primary: the document itself was read at that place. secondary: a published account of it was read. unchecked: known, not read.",
        "isRare": false,
        "isRequired": true,
        "label": "Checked",
        "name": "checked",
      }
    `);
    expect(field('documents', 'urls')).toMatchInlineSnapshot(`
      {
        "byDefault": {},
        "control": {
          "expectedName": "two small letters, ISO 639-1: en, fr, es, ru, zh, ar",
          "type": "record",
          "value": {
            "expected": "an address that starts with https://",
            "type": "address",
          },
        },
        "help": "Addresses by language.",
        "isRare": false,
        "isRequired": false,
        "label": "Addresses",
        "name": "urls",
      }
    `);
    expect(field('networks', 'count')).toMatchInlineSnapshot(`
      {
        "control": {
          "type": "number",
        },
        "help": "The figure.",
        "isRare": false,
        "isRequired": true,
        "label": "Count",
        "name": "count",
      }
    `);
    const types = ['cbms', 'documents', 'networks'] as const;
    expect(
      [...new Set(types.flatMap((of) => allFields(formOf(of)).map(({ control }) => control.type)))].sort(),
    ).toEqual([
      'address',
      'choice',
      'choices',
      'date',
      'day',
      'group',
      'id',
      'list',
      'long-text',
      'number',
      'record',
      'reference',
      'text',
      'yes-no',
    ]);
  });

  it('knows the shapes of a measure by its level', () => {
    const form = formOf('cbms');
    expect(form.type === 'variants' && [form.decidedBy, ...form.groups.map(({ values }) => values)]).toEqual([
      'level',
      ['global', 'regional', 'subregional', 'cross-regional'],
      ['bilateral'],
    ]);
  });
});
