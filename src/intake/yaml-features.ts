import { type Document, isAlias, isNode, isPair, isScalar, type Node, visit } from 'yaml';
import { type CharacterFault, findCharacterFault } from '#schema/character-faults.ts';
import type { YamlExplanation } from './yaml-errors.ts';

export interface RefusedFeature extends YamlExplanation {
  readonly rule: 'yaml-feature' | CharacterFault['rule'];
}

/** Uses of YAML that mean more than the text that a reader sees: they are refused, and so is what hides behind an escape. */
export function refusedFeatures(document: Document, text: string): RefusedFeature[] {
  const refused: RefusedFeature[] = [];
  // What is wrong with the characters of the file itself is said by its rules, once.
  const isAsWritten = findCharacterFault(text) === undefined;
  const refuse = (offset: number, found: string, suggestion = inFull, expected = plainValues) => {
    refused.push({ rule: 'yaml-feature', offset, found, expected, suggestion });
  };
  if (document.directives?.yaml.explicit) refuse(0, 'a %YAML line', 'Remove the line.');
  visit(document, (_, node) => {
    if (isPair(node)) {
      const key = isScalar(node.key) ? String(node.key.value) : '';
      if (forbiddenKeys.has(key))
        refuse(startOf(node.key), `the field ${key}`, 'Give the field another name.');
      return;
    }
    if (!isNode(node)) return;
    const start = startOf(node);
    if (isAlias(node)) {
      refuse(start, `a value that begins with * (*${node.source})`);
      return;
    }
    if (node.anchor !== undefined) {
      const mark = `&${node.anchor}`;
      refuse(before(text, mark, start), `a value that begins with & (${mark})`);
    }
    if (node.tag !== undefined) refuse(before(text, '!', start), `a value that begins with ! (${node.tag})`);
    // Behind a plain value YAML takes `# …` for a comment: the end of the text would vanish without a word.
    if (isScalar(node) && node.type === 'PLAIN' && node.comment) {
      const [rest = ''] = node.comment.split('\n');
      refuse(
        text.indexOf('#', start),
        `"#${rest.slice(0, 40)}", which YAML reads as a comment`,
        'Put the whole value in double quotes, so that the text after # is kept.',
        'a value that goes to the end of its line',
      );
    }
    const fault =
      isAsWritten && isScalar(node) && typeof node.value === 'string' && findCharacterFault(node.value);
    if (fault) {
      const { rule, found, expected } = fault;
      const suggestion = 'Delete the code, or write the letter itself.';
      refused.push({
        rule,
        offset: start,
        found: `${found}, written with a backslash`,
        expected,
        suggestion,
      });
    }
  });
  return refused;
}

const plainValues = 'plain values: text, numbers, lists and fields';
const inFull = 'Put the value in double quotes if that is its text; otherwise write it out in full.';

/** Keys that mean something to YAML or JavaScript rather than to an author. */
const forbiddenKeys = new Set(['<<', '__proto__', 'constructor', 'prototype']);

const startOf = (node: unknown): number => (isNode(node) ? (node as Node).range?.[0] : undefined) ?? 0;

/** Anchors and tags stand before the value that they belong to. */
function before(text: string, mark: string, offset: number): number {
  const found = text.lastIndexOf(mark, offset);
  return found === -1 ? offset : found;
}
