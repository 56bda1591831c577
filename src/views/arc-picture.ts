import { scaleLinear } from 'd3-scale';
import type { Mark, PictureView } from './page.ts';

/** A row of the picture: a dot with its name, and with what stands before the name. */
export interface ArcRow {
  readonly when: string;
  readonly text: string;
  readonly link?: { readonly href: string; readonly label: string };
}

/** A line between two rows, by their places. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  /** `stated` is drawn through, `editorial` dashed. */
  readonly tone: 'stated' | 'editorial';
  /** An arrow stands where the line ends, unless its two ends are alike. */
  readonly isDirected: boolean;
  /** A letter or number on the line. */
  readonly sign: string;
}

const rowHeight = 26;
const dotAt = 120;
const textAt = dotAt + 14;
/** About the width of a character at the size of text in pictures. */
const characterWidth = 7.4;

/** Rows below one another, and lines between them that bulge to the left, the farther apart the wider. */
export function arcPicture(
  names: { readonly title: string; readonly description: string },
  rows: readonly ArcRow[],
  arcs: readonly Arc[],
): PictureView {
  const longestOf = (part: 'when' | 'text') => Math.max(0, ...rows.map((row) => row[part].length));
  const nameAt = Math.ceil(textAt + (longestOf('when') + 1) * characterWidth);
  return {
    ...names,
    width: Math.ceil(nameAt + longestOf('text') * characterWidth),
    height: rows.length * rowHeight + 8,
    marks: [
      ...arcs.flatMap((arc) => arcMarks(arc, rows.length)),
      ...arcs.flatMap((arc) => signMarks(arc, rows.length)),
      ...rows.flatMap((row, place) => rowMarks(row, place, nameAt)),
    ],
  };
}

const heightAt = (row: number) => row * rowHeight + rowHeight / 2 + 4;

const bulgeOf = (arc: Arc, rows: number) =>
  scaleLinear([1, Math.max(rows - 1, 2)], [18, dotAt - 18])(Math.abs(arc.from - arc.to));

/** Lines up leave a dot above its middle and lines down below it, so that an arrow belongs to one of them. */
function endsOf({ from, to }: Arc): { top: number; bottom: number } {
  return { top: heightAt(Math.min(from, to)) + 3, bottom: heightAt(Math.max(from, to)) - 3 };
}

function arcMarks(arc: Arc, rows: number): Mark[] {
  const { top, bottom } = endsOf(arc);
  const x = dotAt - 6;
  const radii = `${round(bulgeOf(arc, rows))},${round((bottom - top) / 2)}`;
  const line: Mark = {
    shape: 'path',
    tone: arc.tone,
    d: `M${String(x)},${String(top)}A${radii} 0 0 0 ${String(x)},${String(bottom)}`,
  };
  if (!arc.isDirected) return [line];
  const y = arc.to < arc.from ? top : bottom;
  const arrow: Mark = {
    shape: 'path',
    tone: 'ink',
    d: `M${String(x - 6)},${String(y - 3)}L${String(x)},${String(y)}L${String(x - 6)},${String(y + 3)}`,
  };
  return [line, arrow];
}

function signMarks(arc: Arc, rows: number): Mark[] {
  if (arc.sign === '') return [];
  const { top, bottom } = endsOf(arc);
  const x = Number(round(dotAt - 6 - bulgeOf(arc, rows)));
  const y = (top + bottom) / 2;
  return [
    { shape: 'dot', tone: 'paper', at: [x, y], radius: 8 },
    { shape: 'text', tone: 'ink', at: [x, y + 4], text: arc.sign, align: 'middle' },
  ];
}

function rowMarks({ when, text, link }: ArcRow, row: number, nameAt: number): Mark[] {
  const y = heightAt(row);
  return [
    { shape: 'dot', tone: 'ink', at: [dotAt, y], radius: 4 },
    { shape: 'text', tone: 'soft', at: [textAt, y + 4], text: when },
    {
      shape: 'text',
      tone: link === undefined ? 'ink' : 'accent',
      at: [nameAt, y + 4],
      text,
      ...(link !== undefined && { link }),
    },
  ];
}

const round = (value: number) => String(Math.round(value * 10) / 10);
