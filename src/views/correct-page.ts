import type { Project } from '#model/project.ts';
import { addressToEdit, addressToReport, addressToWrite, reportText } from '#model/proposal-address.ts';
import { correcting as text } from '#text/correcting.ts';
import type { LinkView, PageView } from './page.ts';

/** The ways from a page to a proposed change. */
export interface CorrectPageView {
  readonly lead: string;
  readonly links: readonly LinkView[];
  /** For those without an account at the host of the repository. */
  readonly withoutAccount: {
    readonly howTo: string;
    readonly report: string;
    readonly write?: LinkView;
  };
}

/**
 * How what a page says can be corrected.
 * @param path of the page on this site, `/cbms/osce/cbm-8/`
 * @param address the same as full as it is known
 */
export function correctPage(
  { title, file }: Pick<PageView, 'title' | 'file'>,
  path: string,
  address: string,
  project: Project,
): CorrectPageView {
  const report = { title, page: address };
  const edit = file === undefined ? undefined : addressToEdit(project, `content/${file}`);
  const write = addressToWrite(project, report);
  const isNowhere = project.repository === undefined && project.email === undefined;
  return {
    lead: file === undefined ? `${text.lead} ${text.computed}` : text.lead,
    links: [
      ...linkIf(text.edit, edit),
      ...linkIf(text.report, addressToReport(project, report)),
      { text: text.propose, href: proposeAddress(path, file) },
      { text: text.guide, href: '/contribute/' },
    ],
    withoutAccount: {
      howTo: isNowhere ? `${text.howTo} ${text.nowhere}` : text.howTo,
      report: reportText(report),
      ...(write !== undefined && { write: { text: text.writeTo, href: write } }),
    },
  };
}

/** The form, with the entry of a page laid out in it. */
export function proposeAddress(path: string, file: string | undefined, claim?: string): string {
  if (file === undefined || file.startsWith('guides/')) return '/contribute/propose/';
  const entry = `?entry=${path.replace(/^\/|\/$/g, '')}`;
  return `/contribute/propose/${entry}${claim === undefined ? '' : `&claim=${claim}`}`;
}

/** The ways from one claim to a proposed change of it, for the page of its own entry. */
export function correctClaim(
  claim: { readonly anchor: string; readonly text: string; readonly evidence: string },
  page: { readonly path: string; readonly address: string },
  project: Project,
): LinkView[] {
  const { anchor, evidence } = claim;
  const title = page.path.replace(/^\/|\/$/g, '');
  const report = addressToReport(project, { title, page: page.address, claim, evidence });
  return [
    { text: text.claimPropose, href: proposeAddress(page.path, page.path, anchor) },
    ...linkIf(text.claimReport, report),
  ];
}

const linkIf = (words: string, href: string | undefined): LinkView[] =>
  href === undefined ? [] : [{ text: words, href }];
