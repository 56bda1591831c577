import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const require = createRequire(import.meta.url);
const fonts = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'];
let ready: Promise<Uint8Array[]> | undefined;

/** Turns SVG text into PNG bytes with fonts of its own, so that every machine makes the same bytes. */
export async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const fontBuffers = await (ready ??= prepare());
  const picture = new Resvg(svg, {
    font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' },
  });
  return new Uint8Array(picture.render().asPng());
}

async function prepare(): Promise<Uint8Array[]> {
  await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Promise.all(fonts.map((name) => readFile(require.resolve(`dejavu-fonts-ttf/ttf/${name}`))));
}
