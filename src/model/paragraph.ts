import { phrase } from '#text/en.ts';

/** `26 (c)` → `para. 26 (c)`; `CBM 8`, `annex A` and `art. 28` stay as they are. */
export function paragraphLabel(paragraph: string): string {
  return /^\d/.test(paragraph) ? phrase.paragraph(paragraph, /[,-]/.test(paragraph)) : paragraph;
}
