import { z } from 'zod';
import { line, slug } from './primitives.ts';

export const themeSchema = z.strictObject({
  id: slug.describe('Its id and the last part of its address.'),
  title: line(80).describe('The theme in a few words.'),
  description: line(300).describe('What belongs under it.'),
  order: z.int().nonnegative().describe('Its place in lists.'),
  aliases: z.array(line(80)).default([]).describe('Other words that people search for.'),
});
