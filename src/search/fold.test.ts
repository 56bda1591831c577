import { expect, test } from 'vitest';
import { fold, wordsOf } from './fold.ts';

test('accents, case, apostrophes and signs make no difference', () => {
  expect(fold('Côte d’Ivoire')).toBe(fold("cote d'ivoire"));
  expect(fold('Türkiye')).toBe('turkiye');
  expect(fold('São Tomé')).toBe('sao tome');
  expect(fold('Øresund Straße')).toBe('oresund strasse');
});

test('a symbol falls into its parts', () => {
  expect(wordsOf('PC.DEC/1202')).toEqual(['pc', 'dec', '1202']);
  expect(wordsOf(' – ')).toEqual([]);
});

test('scripts other than Latin stay', () => {
  expect(wordsOf('Конвенция 中文')).toEqual(['конвенция', '中文']);
});
