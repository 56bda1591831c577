import type { Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { entryComponents } from '#mdx/components.ts';
import { nearestOf } from '#report/nearest.ts';

export type ComponentElement = MdxJsxFlowElement | MdxJsxTextElement;

export interface ComponentFault {
  readonly found: string;
  readonly expected: string;
  readonly suggestion: string;
}

/** What is wrong with a component in a body: its name, its place or its attributes. */
export function componentFaults(node: ComponentElement, parent: Parents | undefined): ComponentFault[] {
  const name = node.name ?? '';
  const component = Object.hasOwn(entryComponents, name) ? entryComponents[name] : undefined;
  if (!component) return [unknownComponent(name)];
  if (!isBlock(node, parent)) {
    return [
      {
        found: `<${name}> inside a line or another component`,
        expected: `<${name}> and </${name}> on lines of their own, with an empty line before and after`,
        suggestion: 'Move it out of the line.',
      },
    ];
  }
  return node.attributes.flatMap((attribute): ComponentFault[] => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      const what = attribute.type === 'mdxJsxAttribute' ? `the attribute ${attribute.name}` : 'an attribute';
      const suggestion = 'Put the value in double quotes, without curly brackets.';
      return [{ found: `${what} of <${name}>, which is not text`, expected: 'name="text"', suggestion }];
    }
    const known = Object.keys(component.attributes);
    if (known.includes(attribute.name)) return [];
    const near = nearestOf(attribute.name, known);
    const suggestion = near ? `Did you mean ${near}?` : 'Remove it.';
    const expected = `one of ${known.join(', ')}`;
    return [{ found: `the attribute ${attribute.name} of <${name}>`, expected, suggestion }];
  });
}

function unknownComponent(name: string): ComponentFault {
  const known = Object.keys(entryComponents);
  const near = nearestOf(name, known);
  const sign = 'To show the sign itself, write \\<.';
  return {
    found: `<${name}>`,
    expected: `Markdown, and of components ${known.map((each) => `<${each}>`).join(', ')}`,
    suggestion: near ? `Did you mean <${near}>? ${sign}` : `Remove it, and say it in plain text. ${sign}`,
  };
}

const isBlock = (node: ComponentElement, parent: Parents | undefined) =>
  node.type === 'mdxJsxFlowElement' && parent !== undefined && places.has(parent.type);

const places: ReadonlySet<string> = new Set(['root', 'listItem', 'blockquote']);
