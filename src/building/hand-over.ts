import type { AstroIntegration } from 'astro';
import { isParcel, type UnpackedFile, unpackParcel } from '#exports/parcel.ts';

/** Who takes what Astro renders. */
export interface Taker {
  /** Told once before the first page: what does not come from a page is written, such as scripts and styles. */
  readonly begin: () => Promise<void> | void;
  /** Whether a path is to be rendered, by its place in the order of all, which is always the same. */
  readonly wants: (place: number) => boolean;
  /** A page, by that place and by the path of its file: `cbms/osce/cbm-8/index.html`. */
  readonly page: (place: number, path: string, html: string) => Promise<void> | void;
  readonly file: (file: UnpackedFile) => void;
}

/**
 * Has Astro hand over the pages as it renders them, one after another, instead of writing them to be read again by every
 * further step; and the files that come in parcels, one by one.
 */
export const handOver = (taker: Taker): AstroIntegration => ({
  name: 'hand-over',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      const places = new Map<string, number>();
      setPrerenderer((standard) => ({
        ...standard,
        name: 'hand-over',
        getStaticPaths: async () => {
          const paths = await standard.getStaticPaths();
          for (const [place, { pathname }] of paths.entries()) places.set(withoutSlashes(pathname), place);
          await taker.begin();
          return paths.filter((_, place) => taker.wants(place));
        },
        render: async (request, options) => {
          const rendered = await standard.render(request, options);
          const response = rendered instanceof Response ? rendered : rendered.response;
          const path = decodeURI(new URL(request.url).pathname).slice(1);
          if (isParcel(path) && response.body !== null) {
            for await (const file of unpackParcel(response.body)) taker.file(file);
          } else if (options.routeData.type === 'page' && isWhole(response)) {
            await taker.page(placeOf(path, places), fileOf(path), await response.text());
          } else return rendered;
          return nothingToWrite();
        },
      }));
    },
  },
});

const withoutSlashes = (path: string): string => path.replace(/^\/|\/$/g, '');

function placeOf(path: string, places: ReadonlyMap<string, number>): number {
  const place = places.get(withoutSlashes(path));
  if (place === undefined) throw new Error(`Astro renders /${path}, which it has not announced.`);
  return place;
}

/** `cbms/osce/cbm-8/` → `cbms/osce/cbm-8/index.html`; hosts look for the page for unknown addresses elsewhere. */
const fileOf = (path: string): string => (path === '404/' ? '404.html' : `${path}index.html`);

/** The page for unknown addresses says in its status what it is for; a redirect is Astro's to write. */
const isWhole = ({ status }: Response): boolean => status === 200 || status === 404;

/** Astro writes no file for an answer without a body. */
const nothingToWrite = (): Response => new Response(null);
