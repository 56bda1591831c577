import { Parser } from 'htmlparser2';

const withAddress = /(\s)(href|src|action|formaction|poster)="([^"]*)"/g;

/** What becomes of an address; undefined where it leads nowhere any more. */
type Relocation = (address: string) => string | undefined;

/**
 * Rewrites the addresses in the tags of a page; text, comments and data blocks stay as they are. Addresses are given as
 * written, with their entities.
 *
 * `relocate('<a href="/a/">/a/</a>', (address) => `/b${address}`)` → `<a href="/b/a/">/a/</a>`
 * @param toLiveAddress for a tag with `data-live`, which leads out of a copy to the site of today.
 */
export function relocate(
  html: string,
  toAddress: Relocation,
  toLiveAddress: Relocation = (address) => address,
): string {
  const parts: string[] = [];
  let done = 0;
  const parser = new Parser({
    onopentag(_tag, attributes) {
      const relocated = 'data-live' in attributes ? toLiveAddress : toAddress;
      const { startIndex, endIndex } = parser;
      const written = html.slice(startIndex, endIndex + 1);
      const rewritten = written.replace(
        withAddress,
        (_, space: string, attribute: string, address: string) => {
          const moved = relocated(address);
          return moved === undefined ? '' : `${space}${attribute}="${moved}"`;
        },
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
