/**
 * The forms in which something is published, by the addresses that they have; the star is what it is called. The page is
 * `/cbms/osce/cbm-8/`, its citation `/cite/cbms/osce/cbm-8.bib`.
 */
const forms = [
  '/*/',
  '/*/index.md',
  '/cite/*.bib',
  '/cite/*.csl.json',
  '/cite/*.ris',
  '/cite/*.txt',
  '/data/v1/*.csv',
  '/data/v1/*.json',
  '/feeds/*.xml',
  '/schemas/v1/*.schema.json',
  '/*',
] as const;

/**
 * Scripts, styles and the index have other names after each change; what follows the history, the size of the data or the
 * host is not for ever.
 */
const passing =
  /^\/(?:_|@|pagefind\/|styleguide\/|changes\/\d|changes\/since\/|data\/v1\/parts\/|feeds\/archive\/|sitemap-(?!index)|404\.html$|addresses\.txt$|robots\.txt$)|\.(?:br|gz|conf)$/;

/** The address of a file of the built site; undefined where it is promised to nobody. */
export function promisedAddress(file: string): string | undefined {
  const address = `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/');
  return passing.test(address) ? undefined : address;
}

/** What is published at an address, without the form: `/cite/cbms/osce/cbm-8.bib` → `cbms/osce/cbm-8`. */
export const nameOf = (address: string): string => split(address).name;

/** Addresses as a list that people can read: under the forms that they share, what is published in them. */
export function renderAddresses(addresses: Iterable<string>): string {
  const formsByName = new Map<string, string[]>();
  for (const address of new Set(addresses)) {
    const { name, form } = split(address);
    formsByName.set(name, [...(formsByName.get(name) ?? []), form]);
  }
  const names = [...formsByName.keys()].sort();
  const groups = Map.groupBy(names, (name) => (formsByName.get(name) ?? []).sort().join(' '));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([shared, own]) => `= ${shared}\n${own.map((name) => `${name}\n`).join('')}`)
    .join('\n');
}

/** The addresses of such a list. Lines that begin with # are remarks. */
export function parseAddresses(list: string): string[] {
  let shared: readonly string[] = [];
  return list.split('\n').flatMap((line) => {
    if (line.startsWith('#')) return [];
    if (line.startsWith('= ')) {
      shared = line.slice(2).split(' ');
      return [];
    }
    return line === '' ? [] : shared.map((form) => form.replace('*', line));
  });
}

function split(address: string): { name: string; form: string } {
  for (const form of forms) {
    const [start = '', end = ''] = form.split('*');
    const isLongEnough = address.length > start.length + end.length;
    if (isLongEnough && address.startsWith(start) && address.endsWith(end))
      return { name: address.slice(start.length, address.length - end.length), form };
  }
  return { name: '.', form: address };
}
