import type {
  CollectionPageLeaf,
  CreativeWorkLeaf,
  DatasetLeaf,
  DefinedTermSetLeaf,
  EventLeaf,
  OrganizationLeaf,
  QuestionLeaf,
  WebPageLeaf,
  WebSiteLeaf,
  WithContext,
} from 'schema-dts';

/** What a page tells machines in its head. Addresses are paths; the layout makes them full ones where it can. */
export interface PageHead {
  readonly links: readonly HeadLink[];
  readonly data?: JsonLd;
}

/** A `<link>` of the head. */
export interface HeadLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
}

/** What a page is about, in the words of schema.org. */
export type JsonLd = WithContext<SchemaThing> | JsonLdGraph;

/** Several things that one page is about. */
export interface JsonLdGraph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly SchemaThing[];
}

/** The sorts of things that pages of this site are about. */
export type SchemaThing =
  | CreativeWorkLeaf
  | CollectionPageLeaf
  | DatasetLeaf
  | DefinedTermSetLeaf
  | EventLeaf
  | OrganizationLeaf
  | QuestionLeaf
  | WebPageLeaf
  | WebSiteLeaf;
