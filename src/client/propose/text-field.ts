import type { Control, TextControl } from '#authoring/form-field.ts';
import { form } from '#text/propose-form.ts';
import { element } from '../element.ts';
import type { FieldRequest, FieldView, FormSurroundings } from './field-view.ts';
import { labelled } from './labelled.ts';

type Written = TextControl | (Control & { readonly type: 'reference' | 'number' });

/** A text, a number, or the id of an entry, for which those that exist are suggested. */
export function showText(request: FieldRequest<Written>): FieldView {
  const { control, value, change, around, field } = request;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const input =
    control.type === 'long-text'
      ? element('textarea', { rows: '4', dir: 'auto' })
      : element('input', {
          type: 'text',
          autocomplete: 'off',
          dir: 'auto',
          ...attributesFor(control, around),
        });
  input.value = text;
  input.readOnly = field.isPermanent === true;
  input.addEventListener('input', () => {
    change(control.type === 'number' ? toNumber(input.value) : input.value);
  });
  // How long a line may be and how it begins is the form's own business, and the check says when it is too long.
  const isPlain = control.type === 'text' || control.type === 'long-text';
  const expected = !isPlain && 'expected' in control && control.expected !== '' ? `${control.expected}.` : '';
  const help = field.isPermanent ? [form.permanent] : [field.help, capitalised(expected)];
  return labelled(request, input, help.filter(Boolean).join(' '));
}

function attributesFor(control: Written, around: FieldRequest['around']): Record<string, string> {
  switch (control.type) {
    case 'reference':
      return { list: around.listOf(control.collection), spellcheck: 'false', autocapitalize: 'none' };
    case 'number':
      return { inputmode: 'numeric', class: 'short' };
    case 'day':
    case 'date':
      return { class: 'short', inputmode: 'numeric', spellcheck: 'false' };
    case 'id':
      return { spellcheck: 'false', autocapitalize: 'none' };
    case 'address':
      return { inputmode: 'url', spellcheck: 'false', autocapitalize: 'none' };
    default:
      return {};
  }
}

/** What is no number is kept as it was typed, so that the check can name it. */
const toNumber = (text: string): number | string => (/^-?\d+$/.test(text.trim()) ? Number(text) : text);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text that is not a field of the entry: its prose, its address. Of several lines where `rows` says how many. */
export function textField(
  field: FieldRequest['field'],
  value: string,
  around: FormSurroundings,
  change: (value: string) => void,
  rows?: number,
): FieldView {
  const input =
    rows === undefined
      ? element('input', { type: 'text', autocomplete: 'off', spellcheck: 'false', autocapitalize: 'none' })
      : element('textarea', { rows: String(rows), dir: 'auto' });
  input.value = value;
  input.addEventListener('input', () => {
    change(input.value);
  });
  return labelled({ field, around }, input, field.help);
}
