import type { Control } from '#authoring/form-field.ts';
import { showChoice, showChoices, showYesNo } from './choice-field.ts';
import type { FieldRequest, FieldView } from './field-view.ts';
import { showGroup, showVariants } from './group-field.ts';
import { showList } from './list-field.ts';
import { showRecord } from './record-field.ts';
import { showText } from './text-field.ts';

/** Shows a field in the way that suits what it takes. */
export function showField(request: FieldRequest): FieldView {
  const { control } = request;
  const as = <C extends Control>(narrowed: C): FieldRequest<C> => ({ ...request, control: narrowed });
  switch (control.type) {
    case 'choice':
      return showChoice(as(control));
    case 'choices':
      return showChoices(as(control));
    case 'yes-no':
      return showYesNo(request);
    case 'list':
      return showList(as(control));
    case 'record':
      return showRecord(as(control));
    case 'group':
      return showGroup(as(control));
    case 'variants':
      return showVariants(as(control));
    default:
      return showText(as(control));
  }
}
