/** A file of the site that is no page. */
export interface SiteFile {
  /** Its address without the slash before it: `data/v1/cbms.json`. */
  readonly path: string;
  readonly text: string;
  /** What the text is made of, in short, where that is cheaper to know than the text. */
  readonly key?: string;
}
