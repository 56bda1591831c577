import { stringify } from 'yaml';
import type { AnyEntry } from '#model/entry.ts';
import type { Graph } from '#model/graph.ts';
import { type DataPath, referencesOf } from '#model/references.ts';
import { randomFrom } from './random.ts';
import { WordMixer } from './word-mixer.ts';

/** The collections that grow with what is recorded. The lists of delegations, questions and themes stay as they are. */
const growing = ['cbms', 'organisations', 'positions', 'networks', 'documents', 'meetings'] as const;

const isGrowing = (collection: string): boolean => (growing as readonly string[]).includes(collection);

/** A file of content: its path below content/, and its text. */
export type ContentFile = readonly [path: string, text: string];

/**
 * Made-up entries, as many as bring the real ones up to a number: copies of all real ones with other ids and other
 * words, so that claims, links and lengths are spread as in the real content. The same content, number and seed give
 * the same files.
 */
export function* syntheticContent(graph: Graph, count: number, seed: number): Generator<ContentFile> {
  const originals = originalsIn(graph);
  const mixer = new WordMixer(
    originals.flatMap(({ data }) => textsIn(data).map(({ text }) => text)),
    randomFrom(seed),
  );
  const wanted = count - originals.length;
  let made = 0;
  while (made < wanted) {
    const suffix = `s${String(Math.floor(made / originals.length) + 1)}`;
    // The last round is cut short, so what is of no use alone comes last: a document that nothing rests on.
    const round = byNeed(originals).slice(0, wanted - made);
    const kept = new Set(round.map(({ collection, id }) => `${collection}:${id}`));
    for (const entry of round) yield copyOf(entry, suffix, mixer, kept);
    made += round.length;
  }
}

/** The real entries that made-up ones are copies of, and that count with them. */
export const originalsIn = (graph: Graph): AnyEntry[] =>
  growing.flatMap((name): readonly AnyEntry[] => graph[name].all);

const needed = ['organisations', 'meetings', 'positions', 'cbms', 'networks', 'documents'];

const byNeed = (entries: readonly AnyEntry[]): AnyEntry[] =>
  entries.toSorted((a, b) => needed.indexOf(a.collection) - needed.indexOf(b.collection));

function copyOf(entry: AnyEntry, suffix: string, mixer: WordMixer, kept: ReadonlySet<string>): ContentFile {
  const data = structuredClone(entry.data) as Record<string, unknown>;
  for (const { path, text } of textsIn(data)) setAt(data, path, mixer.like(text));
  for (const { collection, id, path } of referencesOf(entry.collection, entry.data)) {
    if (isGrowing(collection) && kept.has(`${collection}:${id}`)) setAt(data, path, copiedId(id, suffix));
  }
  // What must be the only one of its name.
  for (const field of ['designation', 'symbol']) {
    if (typeof data[field] === 'string') data[field] = `${data[field]} ${suffix}`;
  }
  if (typeof data.url === 'string')
    data.url = `${data.url}${data.url.includes('?') ? '&' : '?'}copy=${suffix}`;
  const id = copiedId(entry.id, suffix);
  const fields = stringify(data, { lineWidth: 0 });
  return /\.ya?ml$/.test(entry.file)
    ? [`${entry.collection}/${id}.yaml`, fields]
    : [`${entry.collection}/${id}.mdx`, `---\n${fields}---\n${bodyLike(entry.html, mixer)}`];
}

/** `osce/cbm-8` → `osce-s1/cbm-8`; the folder of bilateral measures has no organisation to be copied with. */
function copiedId(id: string, suffix: string): string {
  const [first = '', ...rest] = id.split('/');
  if (first === 'bilateral' && rest.length === 1) return `${id}-${suffix}`;
  return [`${first}-${suffix}`, ...rest].join('/');
}

/** As many paragraphs and words as the body has. */
function bodyLike(html: string, mixer: WordMixer): string {
  const paragraphs = html.match(/<(p|li)>[\s\S]*?<\/\1>/g) ?? [];
  return paragraphs.map((paragraph) => `\n${mixer.like(paragraph.replace(/<[^>]+>/g, ''))}\n`).join('');
}

/** The values that are prose: several words, and neither a name to be kept nor an address. */
function textsIn(value: unknown, path: DataPath = []): { path: DataPath; text: string }[] {
  if (typeof value === 'string') {
    const isProse = /\s\S+\s/.test(value) && !keptFields.has(String(path.at(-1))) && !value.includes('://');
    return isProse ? [{ path, text: value }] : [];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const keptFields = new Set(['designation', 'symbol', 'paragraph', 'number']);

function setAt(data: object, path: DataPath, value: unknown): void {
  const holder = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>(
      (at, step) => at[step] as Record<string, unknown>,
      data as Record<string, unknown>,
    );
  holder[String(path.at(-1))] = value;
}
