import type { DataPath } from '#model/references.ts';
import type { PreviewClaim, PreviewSection } from '#proposing/preview-claims.ts';
import { relations } from '#schema/vocabularies.ts';
import { wordOfChoice } from '#text/choice-words.ts';
import { checked, label, meaningOfCheck } from '#text/en.ts';
import { element } from '../element.ts';

/** The claims of a draft as its page would show them; only those below a path, where one claim is being changed. */
export const claimPreview = (sections: readonly PreviewSection[], path: DataPath): HTMLElement[] =>
  sections.flatMap(({ heading, claims }) => {
    const shown = claims.filter((claim) => path.every((step, index) => claim.path[index] === step));
    if (shown.length === 0) return [];
    return [
      ...(path.length === 0 ? [element('h3', {}, [heading])] : []),
      element('ol', { class: 'claims' }, shown.map(claimLines)),
    ];
  });

function claimLines(claim: PreviewClaim): HTMLLIElement {
  const { text, source, isIdentified, check, via, note } = claim;
  const relation = claim.relation === '' ? '' : wordOfChoice(claim.relation, relations);
  const lead = [relation, claim.lead].filter(Boolean).join(' · ');
  const mark = check === undefined ? '' : checked[check];
  const meaning = check === undefined ? '' : meaningOfCheck(check, via !== '');
  return element('li', {}, [
    ...(lead === '' ? [] : [element('p', {}, [element('b', {}, [lead])])]),
    element('p', {}, [text]),
    ...(note === '' ? [] : [element('p', { class: 'hint' }, [element('b', {}, [`${label.note}: `]), note])]),
    element('p', { class: 'hint' }, [
      [isIdentified ? source : label.notIdentified, mark].filter(Boolean).join(' · '),
      ...(meaning === '' ? [] : [element('br'), meaning]),
      ...(via === '' ? [] : [` ${label.via} ${via}.`]),
    ]),
  ]);
}
