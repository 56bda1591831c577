import type { Root } from 'hast';

/**
 * The elements of a text of an entry, built one by one and never from markup. The tree comes from the intake, which lets
 * nothing through but prose; what a page must not take from a form all the same is left out here.
 */
export const nodesOf = (tree: Root): Node[] => tree.children.flatMap((child) => nodeOf(child));

function nodeOf(content: Root['children'][number]): Node[] {
  if (content.type === 'text') return [document.createTextNode(content.value)];
  if (content.type !== 'element' || !allowed.has(content.tagName)) return [];
  const made = document.createElement(content.tagName);
  const { className, href } = content.properties;
  if (Array.isArray(className)) made.className = className.join(' ');
  const { role, ariaLabel, tabIndex } = content.properties;
  if (role === 'group' && typeof ariaLabel === 'string') {
    made.setAttribute('role', role);
    made.ariaLabel = ariaLabel;
    if (tabIndex === 0) made.tabIndex = 0;
  }
  if (typeof href === 'string' && /^(?:https:|\/|#)/.test(href)) made.setAttribute('href', href);
  made.append(...content.children.flatMap(nodeOf));
  return [made];
}

const allowed = new Set(
  'a p h2 h3 h4 h5 h6 ul ol li table thead tbody tr th td blockquote em strong del code br hr div section sup'.split(
    ' ',
  ),
);
