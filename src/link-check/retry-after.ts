/** How long a server asks to be left alone, in milliseconds: `120`, or a date of HTTP. 0 where it does not say. */
export function waitAskedFor(header: string | null, now: number): number {
  if (header === null) return 0;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1_000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? 0 : Math.max(0, until - now);
}
