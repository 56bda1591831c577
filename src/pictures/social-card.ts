import { site, socialCard as words } from '#text/en.ts';

/** The picture shown where a page of the site is shared: 1200 by 630 pixels, as SVG. */
export function socialCard(): string {
  const text = words.lines
    .map(
      (line, index) =>
        `<text x="90" y="${String(300 + index * 76)}" font-size="60" font-weight="bold">${line}</text>`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="#fff"/><rect width="1200" height="16" fill="#0a4a82"/>
<g font-family="DejaVu Sans" fill="#15191e"><text x="90" y="150" font-size="40" fill="#0a4a82" font-weight="bold">${site.name}</text>${text}
<text x="90" y="552" font-size="30" fill="#454d56">${words.promise}</text></g></svg>`;
}
