import { describe, expect, it } from 'vitest';
import { NotUnderstood, readNewArguments, withFields } from './new-entry-arguments.ts';
import { matchingChoices } from './matching-choices.ts';

const dataOf = (...given: string[]) => withFields(undefined, readNewArguments(given));

describe('the flags of a new entry', () => {
  it.each([
    ['cbm', 'cbms'],
    ['positions', 'positions'],
    ['term', 'glossary'],
    ['measure', 'cbms'],
  ])('%s names a collection', (word, collection) => {
    expect(readNewArguments([word]).collection).toBe(collection);
  });

  it('are fields by their names and paths, each of the sort that the schema asks for', () => {
    const data = dataOf(
      ...['cbm', '--level', 'regional', '--themes', 'repository, drills', '--kinds=transparency'],
      ...['--set', 'asks.0.text=Name = contact', '--set', 'asks.1.id=second', '--number', '8'],
    );
    expect(data).toEqual({
      level: 'regional',
      themes: ['repository', 'drills'],
      kinds: ['transparency'],
      asks: [{ text: 'Name = contact' }, { id: 'second' }],
      number: '8',
    });
    expect(dataOf('document', '--numbered', 'true', '--set', 'urls.fr=https://a.example/')).toEqual({
      numbered: true,
      urls: { fr: 'https://a.example/' },
    });
    expect(dataOf('theme', '--order', '3')).toEqual({ order: 3 });
  });

  it('lie over the fields of a file', () => {
    const told = readNewArguments(['theme', '--from', 'x.yaml', '--title', 'New']);
    expect(told.from).toBe('x.yaml');
    expect(withFields({ title: 'Old', order: 1 }, told)).toEqual({ title: 'New', order: 1 });
  });

  it.each([
    [['positon'], 'There is no collection “positon”. Did you mean position?'],
    [['xyzzyx'], 'There is no collection “xyzzyx”. There are: cbm, organisation, position,'],
    [['position', '--meting', 'x'], 'There is no field “meting” here. Did you mean meeting?'],
    [['position', '--set', 'statements.first.id=x'], 'There is no field “statements.first.id” here.'],
    [['position', '--meeting'], '--meeting needs a value.'],
    [['position', '--set', 'meeting'], '“--set meeting” says no value. Write --set path=value.'],
    [['position', 'kenya'], '“kenya” is not an option.'],
    [['--meeting', 'x'], 'Name the collection first: cbm, organisation, position,'],
  ])('are refused when they are %j', (given, message) => {
    expect(() => readNewArguments(given)).toThrow(NotUnderstood);
    expect(() => readNewArguments(given)).toThrow(message);
  });
});

describe('choices are found by a part', () => {
  const choices = [
    { value: 'new-zealand', help: 'New Zealand' },
    { value: 'kenya', help: 'Kenya' },
    { value: 'oewg-2019-2021/2020-02-12', help: 'Second session' },
    { value: 'papua-new-guinea', help: 'Papua New Guinea' },
  ];
  it.each([
    ['', ['new-zealand', 'kenya', 'oewg-2019-2021/2020-02-12', 'papua-new-guinea']],
    ['12 feb 2020', ['oewg-2019-2021/2020-02-12']],
    ['new', ['new-zealand', 'papua-new-guinea']],
    ['guinea new', ['papua-new-guinea']],
    ['kneya', ['kenya']],
    ['zzzzzz', []],
  ])('%j gives %j', (written, values) => {
    expect(matchingChoices(choices, written).map(({ value }) => value)).toEqual(values);
  });
});
