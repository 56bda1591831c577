import type { Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The anchors that Astro gives to the headings of a tree: `How claims are checked` → `how-claims-are-checked` */
export function headingAnchors(tree: Root): string[] {
  const anchors: string[] = [];
  const times = new Map<string, number>();
  visit(tree, 'heading', (heading) => {
    const anchor = anchorOf(textOf(heading));
    const earlier = times.get(anchor) ?? 0;
    times.set(anchor, earlier + 1);
    anchors.push(earlier === 0 ? anchor : `${anchor}-${String(earlier)}`);
  });
  return anchors;
}

/** In the form of github-slugger, which Astro uses: signs go, spaces become hyphens. */
const anchorOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

function textOf(node: Node): string {
  let text = '';
  visit(node, (child) => {
    if ('value' in child && typeof child.value === 'string') text += child.value;
  });
  return text;
}
