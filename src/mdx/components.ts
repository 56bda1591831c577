import type { Element, ElementContent } from 'hast';

/** A component that an author may use in an entry. It is data: attributes and children in, elements out. */
export interface EntryComponent {
  readonly sentence: string;
  readonly attributes: Readonly<Record<string, { required: boolean; sentence: string }>>;
  readonly render: (attributes: Readonly<Record<string, string>>, children: ElementContent[]) => Element;
}

const note: EntryComponent = {
  sentence: 'A remark set apart from the text, such as a doubt about a source.',
  attributes: { title: { required: false, sentence: 'A short heading.' } },
  render: ({ title }, children) => ({
    type: 'element',
    tagName: 'div',
    properties: { className: ['note'] },
    children: title
      ? [
          {
            type: 'element',
            tagName: 'p',
            properties: { className: ['note-title'] },
            children: [{ type: 'text', value: title }],
          },
          ...children,
        ]
      : children,
  }),
};

/** The allow-list: no other component is accepted in an entry. */
export const entryComponents: Readonly<Record<string, EntryComponent>> = { Note: note };
