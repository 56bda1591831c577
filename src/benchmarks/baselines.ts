import type { SiteMaker } from './bare-entries.ts';
import { bareSite } from './bare-site.ts';
import { starlightSite } from './starlight-site.ts';
import { vitepressSite } from './vitepress-site.ts';

/** A site of the same entries, made by another tool, to compare with. */
export interface Baseline {
  readonly name: 'bare' | 'starlight' | 'vitepress';
  /** What a reader of the figures knows it by. */
  readonly title: string;
  /** What it needs beside the packages of this repository, with exact versions, or nothing. */
  readonly packages: readonly string[];
  readonly files: SiteMaker;
  /** A module that builds it, through the programmatic interface: command lines report usage over the network. */
  readonly build: string;
  readonly output: string;
  /** What a build leaves behind that the next would profit from. */
  readonly leftovers: readonly string[];
}

const buildWithAstro = "const { build } = await import('astro'); await build({ logLevel: 'error' });";
const leftByAstro = ['.astro', 'node_modules/.astro'];

export const baselines: readonly Baseline[] = [
  {
    name: 'bare',
    title: 'plain Astro',
    packages: [],
    files: bareSite,
    build: buildWithAstro,
    output: 'dist',
    leftovers: leftByAstro,
  },
  {
    name: 'starlight',
    title: 'Starlight',
    // Astro and Pagefind as this site has them.
    packages: ['astro@7.3.4', 'pagefind@1.5.2', '@astrojs/starlight@0.42.4'],
    files: starlightSite,
    build: buildWithAstro,
    output: 'dist',
    leftovers: leftByAstro,
  },
  {
    name: 'vitepress',
    title: 'VitePress',
    packages: ['vitepress@1.6.4'],
    files: vitepressSite,
    build: "const { build } = await import('vitepress'); await build();",
    output: '.vitepress/dist',
    leftovers: ['.vitepress/cache', '.vitepress/.temp'],
  },
];

/** How its packages are put into a folder of their own, below one for all. */
export const installCommand = ({ name, packages }: Baseline, beside: string): string =>
  `npm install --prefix ${beside}/${name} --ignore-scripts --save-exact ${packages.join(' ')}`;

/** `@astrojs/starlight@0.42.4` → `@astrojs/starlight` */
export const packageName = (exact: string): string => exact.slice(0, exact.lastIndexOf('@'));
