import { z } from 'zod';
import { line } from './primitives.ts';

export const guideSchema = z.strictObject({
  title: line(100).describe('The heading of the page.'),
  summary: line(300).describe('What the page answers, in one sentence.'),
  order: z.int().nonnegative().describe('Its place among the guides.'),
});
