import type { FileProblem } from '#intake/parsed-file.ts';
import type { Problem } from '#report/problem.ts';
import type { Surroundings } from './rule.ts';
import type { SuggestId } from './meant-id.ts';
import { addOrUse } from './unknown-reference.ts';

/** Names the entry that was meant, where the intake met something that cannot be an id and could only guess from its form. */
export function withMentionAdvice(
  { mention, ...problem }: FileProblem,
  suggest: SuggestId,
  isClaimed: Surroundings['isClaimed'],
): Problem {
  if (mention === undefined) return problem;
  const { collection, written } = mention;
  const near = suggest(collection, written);
  if (near !== undefined) return { ...problem, suggestion: `Did you mean ${near}?` };
  const [, guess = ''] = /^Did you mean (.*)\?$/.exec(problem.suggestion) ?? [];
  return isClaimed(collection, guess) ? problem : { ...problem, suggestion: addOrUse(collection) };
}
