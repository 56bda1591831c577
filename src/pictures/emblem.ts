/**
 * The sign of the site: three lines of text, the middle one reaching across, on a field of the accent colour.
 * @param size side of the square, in pixels
 */
export function emblem(size: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(size)}" height="${String(size)}" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#0a4a82"/><path d="M7 11h11M7 16h18M7 21h14" stroke="#fff" stroke-width="3" stroke-linecap="round"/></svg>`;
}
