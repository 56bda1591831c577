import { expect, test } from 'vitest';
import fc from 'fast-check';
import { itemsOf, listOf, textIn, textItem } from './cbor.ts';

test('texts, and lists of them, are read back as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 300 }), (texts) => {
      expect(itemsOf(listOf(texts.map(textItem))).map(textIn)).toEqual(texts);
    }),
  );
});

test('items that are lists or numbers are passed over whole', () => {
  // [[1, [-25, 300, 70000]], "a"], as the standard writes it.
  const bytes = Buffer.from('828201833818' + '19012c' + '1a00011170' + '6161', 'hex');
  const [first, second] = itemsOf(bytes);
  expect(first?.toString('hex')).toBe('8201833818' + '19012c' + '1a00011170');
  expect(second && textIn(second)).toBe('a');
});

test('what is no list, or of no length, is refused', () => {
  expect(() => itemsOf(textItem('a'))).toThrow('Expected a list');
  expect(() => itemsOf(Buffer.from('9f01ff', 'hex'))).toThrow('Unexpected byte');
});
