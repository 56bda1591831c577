import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from './frontmatter.ts';

describe('splitFrontmatter', () => {
  it('splits fields and body and knows the line of the body', () => {
    expect(splitFrontmatter('---\na: 1\nb: 2\n---\n\nText.\n')).toEqual({
      fields: 'a: 1\nb: 2\n',
      body: '\nText.\n',
      bodyLine: 5,
    });
  });

  it.each([
    ['empty fields', '---\n---\nText.', '', 'Text.', 3],
    ['no body', '---\na: 1\n---', 'a: 1\n', '', 3],
    ['spaces after the hyphens', '---  \na: 1\n--- \nText.', 'a: 1\n', 'Text.', 4],
    ['a rule in the body', '---\na: 1\n---\nText.\n\n---\n\nMore.', 'a: 1\n', 'Text.\n\n---\n\nMore.', 4],
  ])('takes %s', (_, text, fields, body, bodyLine) => {
    expect(splitFrontmatter(text)).toEqual({ fields, body, bodyLine });
  });

  it.each([
    ['Only text.', '"Only text.", where the fields should begin'],
    ['---\na: 1\n', 'fields that are opened with --- and never closed'],
    ['---', 'fields that are opened with --- and never closed'],
    ['\n---\na: 1\n---\n', 'an empty line or a space before the first ---'],
    ['----\na: 1\n----\n', '---- on the first line'],
    ['\n\n', 'no fields'],
  ])('says what is wrong with %j', (text, found) => {
    expect(splitFrontmatter(text)).toMatchObject({ rule: 'frontmatter', found });
  });

  it.each([
    ['---\na: 1\nb:\n  - c\n\nText begins here.\n', 6],
    ['---\na: 1\nb:\n  - c\n', 4],
    ['---', 1],
  ])('points at the line where the hyphens are missing: %j', (text, line) => {
    expect(splitFrontmatter(text)).toMatchObject({ place: { line, column: 1 } });
  });
});
