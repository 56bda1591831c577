import { form } from '#text/propose-form.ts';
import type { FieldProblem } from '#proposing/make-proposal.ts';
import { element } from '../element.ts';

/** What is wrong, expected and to be tried, in the words of check:content. */
export const problemLines = ({ found, expected, suggestion }: FieldProblem): HTMLElement =>
  element('p', { class: 'problem' }, [
    element('strong', { class: 'unseen' }, [`${form.problemTitle} `]),
    ...[
      [form.found, found],
      [form.expected, expected],
      [form.tryThis, suggestion],
    ].map(([name = '', text = '']) => element('span', {}, [element('b', {}, [`${name}: `]), text])),
  ]);
