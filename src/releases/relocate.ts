import { Parser } from 'htmlparser2';

const withAddress = /(\s)(href|src|action|poster)="([^"]*)"/g;

/**
 * Rewrites the addresses in the tags of a page; text, comments and data blocks stay as they are. A tag with
 * `data-live` keeps its address: it leads out of a copy to the site of today. Addresses are given as written, with
 * their entities.
 *
 * `relocate('<a href="/a/">/a/</a>', (address) => `/b${address}`)` → `<a href="/b/a/">/a/</a>`
 */
export function relocate(html: string, toAddress: (address: string) => string): string {
  const parts: string[] = [];
  let done = 0;
  const parser = new Parser({
    onopentag(_tag, attributes) {
      if ('data-live' in attributes) return;
      const { startIndex, endIndex } = parser;
      const written = html.slice(startIndex, endIndex + 1);
      const rewritten = written.replace(
        withAddress,
        (_, space: string, attribute: string, address: string) =>
          `${space}${attribute}="${toAddress(address)}"`,
      );
      if (rewritten === written) return;
      parts.push(html.slice(done, startIndex), rewritten);
      done = endIndex + 1;
    },
  });
  parser.end(html);
  return parts.length === 0 ? html : parts.join('') + html.slice(done);
}

/** `/cbms/osce/cbm-8/?a#b` → the file `cbms/osce/cbm-8/index.html` and the rest `?a#b`; undefined for other addresses. */
export function fileAt(address: string): { readonly file: string; readonly rest: string } | undefined {
  const [, path, rest = ''] = /^\/(?!\/)([^?#]*)(.*)$/.exec(address) ?? [];
  if (path === undefined) return undefined;
  return { file: path === '' || path.endsWith('/') ? `${path}index.html` : path, rest };
}
