/** A change of one file of content, and what it does in words. */
export interface Edit {
  readonly what: string;
  readonly path: string;
  readonly text: string;
}

type Change = (text: string, random: () => number) => string | undefined;

/** What people change, each as far as the text of a file allows it. */
const changes: Readonly<Record<string, { readonly below: RegExp; readonly change: Change }>> = {
  'more prose': {
    below: /^(?:cbms|organisations|positions|networks|guides)\/.+\.mdx$/,
    change: (text) => `${text.trimEnd()}\n\nOne more sentence.\n`,
  },
  'another title': {
    below: /^(?:cbms|guides)\/.+\.mdx$/,
    change: changeOne(/^(title: \w[^'"#:]*\w)$/gm, '$1 anew'),
  },
  'another claim': {
    below: /^(?:cbms|organisations|networks)\/.+\.mdx$/,
    change: changeOne(/^( +text: \w[^'"#:]*\.)$/gm, '$1 It was said again.'),
  },
  'another place of a guide': {
    below: /^guides\/.+\.mdx$/,
    change: changeOne(/^(order: )(\d+)$/gm, '$1$20'),
  },
  'another document': {
    below: /^documents\/.+\.yaml$/,
    change: changeOne(/^(title: \w[^'"#:]*\w)$/gm, '$1 anew'),
  },
  'another theme': {
    below: /^themes\.yaml$/,
    change: changeOne(/^( +title: \w[^'"#:]*\w)$/gm, '$1 anew'),
  },
  'another question': {
    below: /^questions\.yaml$/,
    change: changeOne(/^( +title: \w[^'"#:]*)(\w)$/gm, '$1$2 anew'),
  },
};

/** One change of some content, by its paths: each kind as likely as another. */
export function randomEdit(content: ReadonlyMap<string, string>, random: () => number): Edit {
  const [what, { below, change }] = pick(Object.entries(changes), random);
  const path = pick([...content.keys()].filter((each) => below.test(each)).sort(), random);
  const text = change(content.get(path) ?? '', random);
  return text === undefined ? randomEdit(content, random) : { what: `${what} in ${path}`, path, text };
}

/** Changes one of the lines that are of a form; nothing where none is. */
function changeOne(form: RegExp, changed: string): Change {
  return (text, random) => {
    const found = [...text.matchAll(form)];
    if (found.length === 0) return undefined;
    const { 0: line, index } = pick(found, random);
    return (
      text.slice(0, index) + line.replace(new RegExp(form.source), changed) + text.slice(index + line.length)
    );
  };
}

function pick<T>(all: readonly T[], random: () => number): T {
  const one = all[Math.floor(random() * all.length)];
  if (one === undefined) throw new Error('There is nothing to change.');
  return one;
}
