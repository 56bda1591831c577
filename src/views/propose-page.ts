import { formOf } from '#authoring/form-of.ts';
import { placeOfFile, skeletonOf } from '#authoring/skeleton-of.ts';
import { type CollectionName, collectionNames } from '#schema/collection-names.ts';
import { collection as collectionText, collectionLead, oneOf } from '#text/en.ts';
import { propose as text } from '#text/propose.ts';
import type { LinkView, PageView, Section } from './page.ts';
import { claimIn, claimTable, fieldsTable } from './propose-fields.ts';

/** Collections to which a reader may propose. Guides are prose of the maintainers; a move is recorded by whoever renames. */
export const proposable: readonly CollectionName[] = collectionNames.filter(
  (name) => name !== 'guides' && name !== 'moved',
);

const guide: LinkView = { text: text.guide, href: '/contribute/' };

/** The page that leads to the form of each collection. */
export function proposeIndex(): PageView {
  const links = proposable.map((name): LinkView => ({
    text: collectionText[name],
    href: `/contribute/propose/${name}/`,
    ...(name in collectionLead && { detail: collectionLead[name as keyof typeof collectionLead] }),
  }));
  return {
    title: text.title,
    lead: text.lead,
    description: text.description,
    breadcrumbs: [guide],
    sections: [
      { id: 'kinds', heading: text.kinds, intro: text.kindsIntro, blocks: [{ type: 'links', links }] },
      { id: 'no-form', heading: text.noForm, blocks: [{ type: 'list', items: text.noFormWays }] },
      { id: 'hold', heading: text.hold, blocks: [{ type: 'list', items: text.holding }] },
    ],
  };
}

/** The page with the form of a collection: below the form, all that is needed to write the file without it. */
export function proposePage(collection: CollectionName): PageView {
  const one = oneOf[collection];
  const control = formOf(collection);
  const claim = claimIn(control);
  const sections: Section[] = [
    {
      id: 'skeleton',
      heading: text.skeleton,
      intro: text.skeletonIntro(placeOfFile(collection)),
      blocks: [{ type: 'code', code: skeletonOf(collection), label: text.skeleton }],
    },
    {
      id: 'fields',
      heading: text.fields,
      intro: text.fieldsIntro,
      blocks: [
        { type: 'table', table: fieldsTable(one, control) },
        ...(claim?.type === 'group'
          ? [
              { type: 'text' as const, text: text.claimFields },
              { type: 'table' as const, table: claimTable(claim) },
            ]
          : []),
      ],
    },
  ];
  return {
    title: text.pageTitle(one),
    lead: text.pageLead(one),
    description: text.pageDescription(one),
    breadcrumbs: [guide, { text: text.title, href: '/contribute/propose/' }],
    sections,
  };
}
