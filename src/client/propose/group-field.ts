import type { Control, FormField } from '#authoring/form-field.ts';
import { groupFor, isRecord } from '#authoring/ordered-data.ts';
import { form } from '#text/propose-form.ts';
import { element } from '../element.ts';
import type { FieldRequest, FieldView } from './field-view.ts';
import { framed } from './labelled.ts';
import { showField } from './show-field.ts';

/** Fields that belong together, under one heading; closed at first where all of them may be left out. */
export function showGroup(request: FieldRequest<Control & { type: 'group' }>): FieldView {
  const parts = showParts(request, request.control.fields);
  const view = framed(request, parts.elements, parts.part);
  if (request.field.isRequired) return view;
  view.element.querySelector('legend')?.classList.add('unseen');
  const isOpen = isRecord(request.value) && Object.keys(request.value).length > 0;
  const heading = element('summary', {}, [`${request.field.label} ${form.optional}`]);
  return { ...view, element: element('details', isOpen ? { open: '' } : {}, [heading, view.element]) };
}

/** The fields of a whole entry, of which one decides what the others are. Other values are kept when it changes. */
export function showVariants(request: FieldRequest<Control & { type: 'variants' }>): FieldView {
  const { control } = request;
  let { value } = request;
  let part: FieldView['part'] = () => undefined;
  const place = element('div');
  const show = () => {
    const parts = showParts(
      {
        ...request,
        value,
        change: (changed) => {
          const had = groupFor(value, control);
          value = changed;
          request.change(changed);
          if (groupFor(value, control) === had) return;
          show();
          document.getElementById(part(control.decidedBy)?.target ?? '')?.focus();
        },
      },
      groupFor(value, control).fields.map((field) => withAllChoices(field, control)),
    );
    part = parts.part;
    place.replaceChildren(...parts.elements);
  };
  show();
  return { ...framed(request, [place], (step) => part(step)), element: place };
}

/** The deciding field offers the values of every shape. */
function withAllChoices(field: FormField, { decidedBy, groups }: Control & { type: 'variants' }): FormField {
  if (field.name !== decidedBy) return field;
  const choices = groups.flatMap(({ values }) => values.map((value) => ({ value })));
  return { ...field, control: { type: 'choice', choices } };
}

/** The id of a part that the entry has had, so that others may link to it. */
const isPermanent = ({ name }: FormField, value: unknown, { permanent }: FieldRequest['around']): boolean =>
  name === 'id' && typeof value === 'string' && permanent.has(value);

/** The fields of a record. Each change gives a new record. */
export function showParts(
  { value, change, around }: Pick<FieldRequest, 'value' | 'change' | 'around'>,
  fields: readonly FormField[],
) {
  let record: Readonly<Record<string, unknown>> = isRecord(value) ? value : {};
  const parts = new Map(
    fields.map((field) => [
      field.name,
      showField({
        field: isPermanent(field, record[field.name], around) ? { ...field, isPermanent: true } : field,
        control: field.control,
        value: record[field.name],
        around,
        change: (changed) => {
          record = { ...record, [field.name]: changed };
          change(record);
        },
      }),
    ]),
  );
  const shownOf = (isRare: boolean) =>
    fields.flatMap((field) => (field.isRare === isRare ? (parts.get(field.name)?.element ?? []) : []));
  const rare = shownOf(true);
  return {
    elements: [
      ...shownOf(false),
      ...(rare.length === 0 ? [] : [element('details', {}, [element('summary', {}, [form.rare]), ...rare])]),
    ],
    part: (step: string | number) => parts.get(String(step)),
  };
}
