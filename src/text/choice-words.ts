import { relations } from '#schema/vocabularies.ts';
import { correctionKind } from './corrections.ts';
import { coverage } from './coverage.ts';
import {
  basis,
  checked,
  commitment,
  contactKind,
  delegationKind,
  documentKind,
  kind,
  level,
  meetingKind,
  organisationKind,
  region,
  relation,
  status,
  unit,
} from './en.ts';

/**
 * What a reader sees for a value of a closed list: `politically-binding` → `Politically binding`. A value means different
 * things in different lists, so that the whole list is named; a value without words stands for itself.
 */
export function wordOfChoice(value: string, list: readonly string[]): string {
  const words = vocabularies.find((vocabulary) => list.every((each) => Object.hasOwn(vocabulary, each)));
  const word = words?.[value] ?? value;
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

const vocabularies: readonly Readonly<Record<string, string>>[] = [
  level,
  kind,
  status,
  commitment,
  checked,
  Object.fromEntries(relations.map((each) => [each, relation[each]])),
  basis,
  organisationKind,
  delegationKind,
  region,
  documentKind,
  meetingKind,
  coverage,
  contactKind,
  // On a page an exact figure needs no word; a choice does.
  { exact: 'Exactly', 'at-least': 'At least', 'more-than': 'More than' },
  unit,
  correctionKind,
];
