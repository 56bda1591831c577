import { z } from 'zod';
import { line, slug } from './primitives.ts';

export const stanceSchema = z.strictObject({
  id: slug.describe('Its id.'),
  title: line(60).describe('The stance as a word.'),
  order: z.int().nonnegative().describe('Its place in tallies.'),
  description: line(200).describe('When it is given.'),
});
