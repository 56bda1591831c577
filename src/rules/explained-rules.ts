import { renderProblem } from '#report/terminal.ts';
import type { RuleId } from '#report/rule-ids.ts';
import { sampleContentWith } from './content-of.ts';
import { examine } from './examine.ts';
import { excerptOf } from './excerpt.ts';
import { rules } from './index.ts';
import type { Example, Rule } from './rule.ts';
import { sampleFiles } from './sample-content.ts';

/** A rule as the guide and the command `explain` show it. Everything comes from the rule and its examples. */
export interface ExplainedRule {
  readonly id: RuleId;
  readonly sentence: string;
  readonly why: string;
  /** What is refused, with the message that it gets. */
  readonly refused: ShownExample & { readonly message: string };
  /** Titles of the other examples that are refused. */
  readonly alsoRefused: readonly string[];
  readonly accepted: ShownExample;
}

export interface ShownExample {
  readonly title: string;
  /** Parts of files, each with its path below the repository. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** All rules, explained, in the order of the guide. */
export const explainedRules = (): ExplainedRule[] => rules.map(explainRule);

/** One rule, explained by its examples. */
export function explainRule(rule: Rule): ExplainedRule {
  const { id, sentence, why, examples } = rule;
  const [failing, ...others] = examples.fails;
  const [passing] = examples.passes;
  if (failing === undefined || passing === undefined) throw new Error(`The rule ${id} lacks an example.`);
  const reported =
    rule.scope === 'reading' && rule.report
      ? rule.report(failing)
      : examine(sampleContentWith(failing.files)).problems;
  const message = reported
    .filter((problem) => problem.rule === id)
    .map(renderProblem)
    .join('\n');
  return {
    id,
    sentence,
    why,
    refused: { ...shown(failing, [sampleFiles]), message },
    alsoRefused: others.map(({ title }) => title),
    accepted: shown(passing, [sampleFiles, failing.files]),
  };
}

/** The parts of an example's files that differ from the first of several sets of files in which they are not the same. */
function shown({ title, files }: Example, others: readonly Example['files'][]): ShownExample {
  const parts = Object.entries(files).map(([path, given]) => ({
    path: `content/${path}`,
    text: textOf(
      given,
      others.map((each) => each[path]).find((other) => other !== given),
    ),
  }));
  return { title, files: parts };
}

type Given = Example['files'][string];

function textOf(given: Given, other: Given | undefined): string {
  if (given === null) return '(no such file)';
  if (given instanceof Uint8Array) {
    return `(bytes) ${[...given].map((byte) => byte.toString(16).padStart(2, '0')).join(' ')}`;
  }
  if (typeof given !== 'string') return `(${given.odd})`;
  return excerptOf(given, typeof other === 'string' ? other : undefined);
}
