import { hostKindOf, type Project } from './project.ts';

/** The longest address that every browser, host and mail program in use takes. */
const mostCharacters = 2000;

/** A page where something is wrong, and what is known of it. */
export interface Report {
  readonly title: string;
  /** Its address, as full as it is known. */
  readonly page: string;
  /** The anchor of the claim and its text. */
  readonly claim?: { readonly anchor: string; readonly text: string };
  /** What the claim rests on now. */
  readonly evidence?: string;
}

/** Where a file of the repository is read. */
export function addressOfFile({ repository, branch }: Project, file: string): string | undefined {
  if (repository === undefined) return undefined;
  const verb = { github: 'blob', gitlab: '-/blob', forgejo: 'src/branch' }[hostKindOf(repository)];
  return `${repository}/${verb}/${branch}/${encodeURI(file)}`;
}

/** Where a file of the repository is opened in the editor of its host, which makes a copy of one's own where needed. */
export function addressToEdit({ repository, branch }: Project, file: string): string | undefined {
  if (repository === undefined) return undefined;
  const verb = { github: 'edit', gitlab: '-/edit', forgejo: '_edit' }[hostKindOf(repository)];
  return `${repository}/${verb}/${branch}/${encodeURI(file)}`;
}

/**
 * Where a new file is opened in the editor of the host, with its name and, where the host and the length allow it,
 * its text. `carriesText` is false where the text has to be pasted.
 */
export function addressToCreate(
  { repository, branch }: Project,
  file: string,
  text: string,
): { readonly href: string; readonly carriesText: boolean } | undefined {
  if (repository === undefined) return undefined;
  const kind = hostKindOf(repository);
  const base = `${repository}/${{ github: 'new', gitlab: '-/new', forgejo: '_new' }[kind]}/${branch}`;
  const named = `${base}?${query({ [kind === 'gitlab' ? 'file_name' : 'filename']: file })}`;
  const filled = `${named}&${query({ value: text })}`;
  const carriesText = kind !== 'gitlab' && filled.length <= mostCharactersOfFile;
  return { href: carriesText ? filled : named, carriesText };
}

/** GitHub refuses addresses above some 8,000 characters, others earlier; browsers take far more. */
const mostCharactersOfFile = 6000;

/** Where a correction is reported, with all that is known filled in. Never longer than 2,000 characters: the claim is cut. */
export function addressToReport(project: Project, report: Report): string | undefined {
  const { repository } = project;
  return repository === undefined ? undefined : shortest(report, (shown) => reportOn(repository, shown));
}

/** A message to the project with all that is known of a correction filled in. Never longer than 2,000 characters. */
export function addressToWrite({ email }: Project, report: Report): string | undefined {
  return email === undefined
    ? undefined
    : shortest(
        report,
        (shown) => `mailto:${email}?${query({ subject: subjectOf(shown), body: reportText(shown) })}`,
      );
}

/** A message to the project; nothing where no address is known, or where the message would be too long for a link. */
export function addressToMail(
  { email }: Project,
  message: { readonly subject: string; readonly body: string },
): string | undefined {
  if (email === undefined) return undefined;
  const address = `mailto:${email}?${query(message)}`;
  return address.length <= mostCharacters ? address : undefined;
}

/** A report as plain text, with the lines that are left to fill in. */
export function reportText({ page, claim, evidence }: Report): string {
  const lines = [
    `Page: ${page}`,
    `Claim: ${claim === undefined ? '' : `#${claim.anchor}: ${claim.text}`}`,
    `Rests on: ${evidence ?? ''}`,
    'What is wrong, and what it should say: ',
    'Document and paragraph that show it: ',
  ];
  return lines.join('\n');
}

function reportOn(repository: string, report: Report): string {
  const { page, claim, evidence } = report;
  const title = subjectOf(report);
  switch (hostKindOf(repository)) {
    case 'github': {
      const fields = {
        page,
        ...(claim && { claim: `#${claim.anchor}: ${claim.text}` }),
        ...(evidence && { evidence }),
      };
      return `${repository}/issues/new?${query({ template: 'correction.yml', title, ...fields })}`;
    }
    case 'gitlab':
      return `${repository}/-/issues/new?${query({ 'issue[title]': title, 'issue[description]': reportText(report) })}`;
    case 'forgejo':
      return `${repository}/issues/new?${query({ title, body: reportText(report) })}`;
  }
}

const subjectOf = ({ title, claim }: Report) => `Correction: ${title}${claim ? ` #${claim.anchor}` : ''}`;

/** Tries ever shorter texts until the address is short enough. */
function shortest(report: Report, addressOf: (report: Report) => string): string {
  for (const characters of [600, 300, 120, 40, 0]) {
    const address = addressOf(cutTo(report, characters));
    if (address.length <= mostCharacters) return address;
  }
  return addressOf({ title: '', page: cut(report.page, 200) });
}

function cutTo({ title, page, claim, evidence }: Report, characters: number): Report {
  return {
    title: cut(title, Math.max(characters, 60)),
    page,
    ...(claim && { claim: { anchor: claim.anchor, text: cut(claim.text, characters) } }),
    ...(evidence !== undefined && { evidence: cut(evidence, characters) }),
  };
}

/** Whole signs, never half of a surrogate pair: `cut('naïve', 3)` → `na…` */
function cut(text: string, characters: number): string {
  const signs = Array.from(text.toWellFormed());
  return signs.length <= characters
    ? signs.join('')
    : `${signs.slice(0, Math.max(characters - 1, 0)).join('')}…`;
}

/** Spaces as %20: mail programs show a plus sign as it is. */
const query = (fields: Readonly<Record<string, string>>) =>
  Object.entries(fields)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&');
