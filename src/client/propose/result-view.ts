import type { Project } from '#model/project.ts';
import { addressToCreate, addressToEdit, addressToMail } from '#model/proposal-address.ts';
import type { Proposal } from '#proposing/make-proposal.ts';
import { result as text } from '#text/propose-form.ts';
import { element, type ElementContent } from '../element.ts';

/** What was made: the file and the patch, and every way to hand them on. */
export function showResult(proposal: Proposal, isNewFile: boolean, project: Project): HTMLElement[] {
  const { file, text: whole, patch, problems } = proposal;
  const name = file.split('/').at(-1) ?? file;
  const heading = element('h2', { tabindex: '-1' }, [text.heading]);
  if (patch === '') return [heading, element('p', {}, [text.unchanged])];
  return [
    heading,
    ...(problems.length > 0 ? [element('p', { class: 'caution' }, [text.withProblems])] : []),
    element('p', {}, [text.path(file)]),
    ...waysOn(proposal, isNewFile, project),
    ...box(text.patch, patch, !isNewFile, [text.copyPatch, text.downloadPatch], `${name}.patch`),
    ...box(text.file, whole, isNewFile, [text.copyFile, text.downloadFile], name),
    element('p', { class: 'hint' }, [text.apply]),
  ];
}

/** A text in a box that can be opened, with buttons to copy and to download it. */
function box(
  heading: string,
  content: string,
  isOpen: boolean,
  [copyLabel, downloadLabel]: readonly [string, string],
  name: string,
): HTMLElement[] {
  const shown = element('pre', { tabindex: '0', role: 'group', 'aria-label': heading, dir: 'ltr' }, [
    content,
  ]);
  const details = element('details', isOpen ? { open: '' } : {}, [element('summary', {}, [heading]), shown]);
  const copying = element('button', { type: 'button' }, [copyLabel]);
  const status = element('span', { role: 'status' });
  copying.addEventListener('click', () => {
    navigator.clipboard.writeText(content).then(
      () => {
        status.textContent = text.copied;
      },
      () => {
        // A browser without a safe connection does not let it be copied.
        details.open = true;
        getSelection()?.selectAllChildren(shown);
        status.textContent = text.selected;
      },
    );
  });
  const downloading = element('button', { type: 'button' }, [downloadLabel]);
  downloading.addEventListener('click', () => {
    const address = URL.createObjectURL(new Blob([content], { type: 'text/plain;charset=utf-8' }));
    element('a', { href: address, download: name }).click();
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, 10_000);
  });
  return [element('div', { class: 'actions' }, [copying, downloading, status]), details];
}

function waysOn({ file, text: whole, patch }: Proposal, isNewFile: boolean, project: Project): HTMLElement[] {
  // The host takes the page’s place in a tab of its own: what was written stays in this one.
  const way = (words: string, address: string, hint: string, isPage = true) =>
    element('p', {}, [
      element('a', { href: address, rel: 'noopener', ...(isPage && { target: '_blank' }) }, [words]),
      ...said(hint),
    ]);
  const created = isNewFile ? addressToCreate(project, file, whole) : undefined;
  const edited = isNewFile ? undefined : addressToEdit(project, file);
  const { email } = project;
  const mail = addressToMail(project, { subject: text.subject(file), body: patch });
  if (project.repository === undefined && email === undefined)
    return [element('p', { class: 'hint' }, [text.nowhere])];
  return [
    ...(created
      ? [way(text.open, created.href, created.carriesText ? text.openNew : text.openAndPaste)]
      : []),
    ...(edited === undefined ? [] : [way(text.open, edited, text.openEdit)]),
    ...(mail === undefined ? [] : [way(text.write, mail, '', false)]),
    ...(mail === undefined && email !== undefined
      ? [element('p', { class: 'hint' }, [text.writeTooLong(email)])]
      : []),
  ];
}

const said = (hint: string): ElementContent[] =>
  hint === '' ? [] : [element('br'), element('span', { class: 'hint' }, [hint])];
