import { guideAddressOf } from '#report/rule-ids.ts';
import { explain as text } from '#text/explain.ts';
import type { ExplainedRule, ShownExample } from './explained-rules.ts';
import type { Rule } from './rule.ts';

/** A rule for the terminal: what it asks, why, and its examples. */
export function renderExplanation(rule: ExplainedRule): string {
  const { id, sentence, why, refused, alsoRefused, accepted } = rule;
  const parts = [
    id,
    `${sentence}\n${why}`,
    `${text.refused(refused.title)}\n${filesOf(refused)}`,
    `${text.message}\n${indent(refused.message.trimEnd())}`,
    ...(alsoRefused.length > 0
      ? [[text.alsoRefused, ...alsoRefused.map((title) => `  - ${title}`)].join('\n')]
      : []),
    `${text.accepted(accepted.title)}\n${filesOf(accepted)}`,
    guideAddressOf(id),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** All rules, one line each. */
export function renderRuleList(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(({ id, sentence }) => `  ${id.padEnd(width)}  ${sentence}`);
  return `${text.list}\n\n${lines.join('\n')}\n`;
}

const filesOf = ({ files }: ShownExample) =>
  files.length === 0
    ? indent(text.nothingToChange)
    : files.map(({ path, text: part }) => indent(`${path}\n${indent(part)}`)).join('\n');

const indent = (lines: string) => lines.replace(/^(?=.)/gm, '  ');
