import type { Loader, LoaderContext } from 'astro/loaders';
import type { AnyEntry } from '#model/entry.ts';
import type { Table } from '#model/table.ts';
import { readMaker } from '#building/read-maker.ts';
import { ContentProblems } from '#guard/content-problems.ts';
import { examineChanged } from '#guard/examine-content.ts';
import { renderTerminal } from '#report/terminal.ts';
import type { Judgement } from '#rules/judge.ts';
import type { CollectionName } from '#schema/collection-names.ts';

/**
 * Feeds Astro's collections from the one door of the intake: read, parsed and judged by the code of check:content.
 * A build stops when anything is wrong; the dev server says what is wrong and goes on showing the last sound state.
 */
export function contentSource(root: string) {
  let current: Promise<Judgement> | undefined;
  const examination = () => (current ??= examineAll());
  // Settings make no difference to what is in the content.
  const examineAll = () => examineChanged(root, { file: '.cache/examined', readMaker: () => readMaker({}) });
  let lastReport = '';
  const say = (context: LoaderContext, { problems, files }: Judgement) => {
    const report = renderTerminal(problems, files);
    if (report !== lastReport) context.logger.info(`\n${report}`);
    lastReport = report;
  };

  return (collection: CollectionName): Loader => ({
    name: `content/${collection}`,
    load: async (context) => {
      const { graph, problems, errors, files } = await examination();
      if (errors.length > 0) {
        if (context.watcher === undefined) throw new ContentProblems(problems, files);
        say(context, await examination());
      }
      // Astro keeps what a collection held when the server last ran; the first time, even a part is better than nothing.
      if (errors.length === 0 || context.store.keys().length === 0) fill(context, graph[collection]);

      const reload = async () => {
        const asked = examination();
        const examined = await asked;
        // Something was changed meanwhile: what is shown then comes from the examination that this started.
        if (asked !== current) return;
        if (examined.errors.length === 0) fill(context, examined.graph[collection]);
        say(context, examined);
      };
      // The loaders of all collections hear of every change; after the pause the first to ask examines for all of them.
      const onChange = (changed: string) => {
        if (!changed.replaceAll('\\', '/').includes(`/${root}/`)) return;
        current = undefined;
        setTimeout(() => {
          reload().catch((error: unknown) => {
            context.logger.error(String(error));
          });
        }, 50);
      };
      context.watcher?.on('change', onChange).on('add', onChange).on('unlink', onChange);
    },
  });
}

function fill(context: LoaderContext, entries: Table<AnyEntry>): void {
  const { store } = context;
  // Astro takes a collection without entries for a missing one, unless it once held something.
  store.set({ id: placeholder, data: {} });
  for (const id of store.keys()) if (!entries.has(id)) store.delete(id);
  for (const { id, file, data, html, body } of entries) {
    const stored = { data: data as Record<string, unknown>, filePath: `content/${file}`, body };
    store.set({ id, ...stored, digest: context.generateDigest({ ...stored, html }), rendered: { html } });
  }
}

const placeholder = '-';
