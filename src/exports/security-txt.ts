/** What `/.well-known/security.txt` says, after RFC 9116. */
interface SecurityTxt {
  /** Where a weakness is reported, the best first; at least one. */
  readonly contacts: readonly string[];
  readonly policy: string;
  /** Its own full address, where that of the site is known. */
  readonly canonical: string | undefined;
  /** The day of the content of which the site is built: the file is good for eleven months from then. */
  readonly madeOn: string;
}

/** How a weakness is reported, as a file for programs and for those who look for weaknesses. */
export function securityTxt({ contacts, policy, canonical, madeOn }: SecurityTxt): string {
  const fields: readonly (readonly [string, string])[] = [
    ...contacts.map((contact) => ['Contact', contact] as const),
    ['Expires', expiryOf(madeOn)],
    ['Policy', policy],
    ['Preferred-Languages', 'en'],
    ...(canonical === undefined ? [] : [['Canonical', canonical] as const]),
  ];
  return fields.map(([name, value]) => `${name}: ${value}\n`).join('');
}

/**
 * The standard asks for less than a year ahead. It is counted from the content and not from the clock of the build, so that
 * the same commit gives the same file; a site that nobody has touched for a year then says so.
 *
 * `expiryOf('2026-11-22')` → `2027-10-18T00:00:00Z`
 */
function expiryOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 330);
  return date.toISOString().replace('.000', '');
}
