import { describe, expect, it } from 'vitest';
import { collections } from '#schema/collections.ts';
import { samples } from '#schema/samples.ts';
import { schemaFaults } from './schema-faults.ts';

const cbm = samples.cbms;
const faultsIn = (fields: object) =>
  schemaFaults(collections.cbms.schema, { ...cbm, ...fields }).map(
    ({ rule, path, key, found }) => `${[...path, ...(key ? [key] : [])].join('.')} ${rule}: ${found}`,
  );
const adviceOn = (fields: object) =>
  schemaFaults(collections.cbms.schema, { ...cbm, ...fields }).map(({ suggestion }) => suggestion);

describe('schemaFaults', () => {
  it('finds nothing wrong with a valid entry', () => {
    expect(faultsIn({})).toEqual([]);
  });

  it('says everything that is wrong, each value once', () => {
    expect(
      faultsIn({ title: '', number: 8, status: 'adoptd', themes: undefined, kinds: [], colour: 'blue' }),
    ).toEqual([
      'title wrong-value: "" (empty text)',
      'number wrong-value: the number 8',
      'status unlisted-value: "adoptd"',
      'kinds wrong-value: an empty list',
      ' missing-field: no field themes',
      'colour unknown-field: the field colour',
    ]);
  });

  it('judges the rest of a measure whose level is wrong or missing', () => {
    expect(faultsIn({ level: 'local', title: 5 })).toEqual([
      'level unlisted-value: "local"',
      'title wrong-value: the number 5',
    ]);
    expect(faultsIn({ level: undefined, title: null })).toEqual([
      ' missing-field: no field level',
      'title wrong-value: nothing after the colon',
    ]);
  });

  it('tells a value that a comma cut off from a field that it does not know', () => {
    const [advice] = adviceOn({
      officialTitle: {
        text: 'A title',
        source: { document: 'a', paragraph: 'annex I', '50': null },
        checked: 'primary',
      },
    });
    expect(advice).toContain('a comma ends a value inside { }');
    expect(adviceOn({ colour: 'blue' })[0]).not.toContain('comma');
  });

  it('does not advise a field that the other shape of a measure has', () => {
    const [fault] = schemaFaults(collections.cbms.schema, {
      ...cbm,
      level: 'bilateral',
      parties: ['brazil', 'india'],
    });
    expect(fault).toMatchObject({ rule: 'unknown-field', key: 'organisation' });
    expect(fault?.expected).not.toContain('organisation,');
  });

  it.each([
    ['nothing', undefined, 1],
    ['text', 'a', 1],
    ['a list', [], 1],
    ['a number', 7, 1],
  ])('takes %s for an entry', (_, value, least) => {
    expect(schemaFaults(collections.documents.schema, value).length).toBeGreaterThanOrEqual(least);
    expect(schemaFaults(collections.cbms.schema, value).length).toBeGreaterThanOrEqual(least);
  });

  it.each([
    [{ stauts: 'adopted' }, 'Did you mean status?'],
    [{ commitment: 'Politically binding' }, 'Did you mean politically-binding?'],
    [{ themes: 'contacts' }, 'Write it in square brackets: [contacts]'],
    [{ organisation: 'OSCE' }, 'Did you mean osce?'],
    [{ number: 8 }, "Put it in quotes: '8'"],
    [{ title: ' Contacts' }, 'Remove the spaces at the beginning and the end.'],
    [{ aliases: [{ Measure: 'contacts' }] }, 'Put text that holds a colon in quotes: "Measure: contacts"'],
  ])('advises on %j', (fields, advice) => {
    expect(adviceOn(fields)).toEqual([advice]);
  });
});
