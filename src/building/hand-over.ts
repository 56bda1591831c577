import type { AstroIntegration } from 'astro';
import { parcelPath, type UnpackedFile, unpackParcel } from '#exports/parcel.ts';

/** Who takes what Astro renders. */
export interface Taker {
  /** A page, by the path of its file: `cbms/osce/cbm-8/index.html`. */
  readonly page: (path: string, html: string) => Promise<void> | void;
  readonly file: (file: UnpackedFile) => void;
}

/**
 * Has Astro hand over the pages as it renders them, one after another, instead of writing them to be read again by every
 * further step; and the files that come in one parcel, one by one.
 */
export const handOver = (taker: Taker): AstroIntegration => ({
  name: 'hand-over',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((standard) => ({
        ...standard,
        name: 'hand-over',
        render: async (request, options) => {
          const rendered = await standard.render(request, options);
          const response = rendered instanceof Response ? rendered : rendered.response;
          const path = decodeURI(new URL(request.url).pathname).slice(1);
          if (path === parcelPath && response.body !== null) {
            for await (const file of unpackParcel(response.body)) taker.file(file);
          } else if (options.routeData.type === 'page' && isWhole(response)) {
            await taker.page(fileOf(path), await response.text());
          } else return rendered;
          return nothingToWrite();
        },
      }));
    },
  },
});

/** `cbms/osce/cbm-8/` → `cbms/osce/cbm-8/index.html`; hosts look for the page for unknown addresses elsewhere. */
const fileOf = (path: string): string => (path === '404/' ? '404.html' : `${path}index.html`);

/** The page for unknown addresses says in its status what it is for; a redirect is Astro's to write. */
const isWhole = ({ status }: Response): boolean => status === 200 || status === 404;

/** Astro writes no file for an answer without a body. */
const nothingToWrite = (): Response => new Response(null);
