/** What the W3C validator says of one place in one page. */
export interface Finding {
  /** `/cbms/osce/cbm-8/` */
  readonly address: string;
  readonly message: string;
  /** The HTML around the place. */
  readonly extract: string;
}

/** A finding that is right to be there. */
export interface Waiver {
  /** Matches the whole message. */
  readonly message: RegExp;
  /** The page that it is for, or all. */
  readonly address?: string;
  /** Matches what stands around the place. */
  readonly extract: RegExp;
  readonly reason: string;
}

/** Findings of the validator that stay, each with its reason. One that no page needs any more is a fault. */
export const waivers: readonly Waiver[] = [
  {
    message: /^Inline script violates Content Security Policy .*$/,
    extract: /<script type="application\/ld\+json">/,
    reason:
      'A block of data is no script: a browser is done with it before it asks the policy (HTML, “prepare the script element”). The validator does not look at the type.',
  },
  {
    message: /^Text run is not in Unicode Normalization Form C\. .*$/s,
    address: '/contribute/checks/',
    extract: /Co\u0302te d’Ivoire/,
    reason: 'The example of the rule against such text.',
  },
];

interface Report {
  readonly messages: readonly {
    readonly url?: string;
    readonly message: string;
    readonly extract?: string;
  }[];
}

/** The findings in a report of the validator, which is JSON. */
export function parseFindings(report: string): Finding[] {
  // The form that the validator documents for --format json.
  const { messages } = JSON.parse(report) as Report;
  return messages.map(({ url, message, extract = '' }) => ({
    address: url === undefined ? '' : new URL(url).pathname,
    message,
    extract,
  }));
}

/** The findings that no waiver allows, and the waivers that allowed none, as lines to print. */
export function findingProblems(findings: readonly Finding[], allowed: readonly Waiver[]): string[] {
  const isAllowed = (finding: Finding) => (waiver: Waiver) =>
    waiver.message.test(finding.message) &&
    waiver.extract.test(finding.extract) &&
    (waiver.address ?? finding.address) === finding.address;
  const left = findings.filter((finding) => !allowed.some(isAllowed(finding)));
  const stale = allowed.filter((waiver) => !findings.some((finding) => isAllowed(finding)(waiver)));
  return [
    ...left.map(({ address, message, extract }) => `${address} ${message} (${extract})`),
    ...stale.map(({ message }) => `No page needs the waiver of ${String(message)} any more.`),
  ];
}
