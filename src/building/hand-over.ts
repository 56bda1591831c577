import type { AstroIntegration } from 'astro';
import {
  isParcel,
  type KnownFiles,
  requestWithout,
  type UnpackedFile,
  unpackParcel,
} from '#exports/parcel.ts';

/** A page before it is rendered. */
export interface PageToRender {
  /** Its place in the order of all paths, which is always the same. */
  readonly place: number;
  /** The path of its file: `cbms/osce/cbm-8/index.html`. */
  readonly path: string;
  /** What it shows, in short, where its route says so. */
  readonly key: string | undefined;
}

export interface RenderedPage extends PageToRender {
  readonly html: string;
}

/** Who takes what Astro renders. */
export interface Taker {
  /** Told once before the first page: what does not come from a page is written, such as scripts and styles. */
  readonly begin: () => Promise<void> | void;
  /** Whether a path is to be rendered, by its place. */
  readonly wants: (place: number) => boolean;
  readonly page: (page: RenderedPage) => Promise<void> | void;
  /** Takes the page of the last build instead where it shows the same, by its key; false where it has to be rendered. */
  readonly takeOver: (page: PageToRender) => Promise<boolean> | boolean;
  /** The files of the last build that need not be made again where they would have the same key. */
  readonly knownFiles: () => KnownFiles;
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
      const announced = new Map<string, Announced>();
      setPrerenderer((standard) => ({
        ...standard,
        name: 'hand-over',
        getStaticPaths: async () => {
          const paths = await standard.getStaticPaths();
          for (const [place, { pathname, cacheKey: key }] of paths.entries())
            announced.set(withoutSlashes(pathname), { place, key });
          await taker.begin();
          return paths.filter((_, place) => taker.wants(place));
        },
        render: async (request, options) => {
          const path = decodeURI(new URL(request.url).pathname).slice(1);
          const page = { ...announcedOf(path, announced), path: fileOf(path) };
          if (await taker.takeOver(page)) return nothingToWrite();
          const asked = isParcel(path) ? requestWithout(request, taker.knownFiles()) : request;
          const rendered = await standard.render(asked, options);
          const response = rendered instanceof Response ? rendered : rendered.response;
          if (isParcel(path) && response.body !== null) {
            for await (const file of unpackParcel(response.body)) taker.file(file);
          } else if (options.routeData.type === 'page' && isWhole(response)) {
            await taker.page({ ...page, html: await response.text() });
          } else return rendered;
          return nothingToWrite();
        },
      }));
    },
  },
});

const withoutSlashes = (path: string): string => path.replace(/^\/|\/$/g, '');

type Announced = Pick<PageToRender, 'place' | 'key'>;

function announcedOf(path: string, announced: ReadonlyMap<string, Announced>): Announced {
  const found = announced.get(withoutSlashes(path));
  if (found === undefined) throw new Error(`Astro renders /${path}, which it has not announced.`);
  return found;
}

/** `cbms/osce/cbm-8/` → `cbms/osce/cbm-8/index.html`; hosts look for the page for unknown addresses elsewhere. */
const fileOf = (path: string): string => (path === '404/' ? '404.html' : `${path}index.html`);

/** The page for unknown addresses says in its status what it is for; a redirect is Astro's to write. */
const isWhole = ({ status }: Response): boolean => status === 200 || status === 404;

/** Astro writes no file for an answer without a body. */
const nothingToWrite = (): Response => new Response(null);
