/** What is wrong with the address of a page outside this site, and what to do about it. */
export interface AddressFault {
  readonly found: string;
  readonly suggestion: string;
}

/**
 * Judges the address of a page outside this site as a browser would read it and as a reader would. Only https is taken,
 * with a plain host name: what a browser silently repairs, or a reader would take for another host, is refused.
 */
export function outsideAddressFault(address: string): AddressFault | undefined {
  const [, host, rest = ''] = /^https:\/\/([^/?#]*)(.*)$/isu.exec(address) ?? [];
  if (host === undefined) return { found: shown(address), suggestion: fromBrowser };
  const odd = /[^!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~\u{A0}-\u{10FFFF}]/u.exec(address)?.[0];
  if (odd !== undefined) {
    const suggestion =
      odd === ' '
        ? fromBrowser
        : odd === '\\'
          ? 'Write / instead of \\.'
          : `Write ${encodeURIComponent(odd.toWellFormed())} instead of it.`;
    return { found: `the sign ${JSON.stringify(odd)} in an address`, suggestion };
  }
  if (host.includes('@'))
    return { found: 'an address with a user name in it', suggestion: 'Leave out what stands before the @.' };
  const [, name = '', port] = /^(.*?)(?::(\d*))?$/.exec(host) ?? [];
  if (port !== undefined && port !== '443')
    return { found: `an address with a port (:${port})`, suggestion: 'Link to a page that needs no port.' };
  return (
    hostFault(name) ??
    hiddenInRest(rest) ??
    (URL.canParse(address) ? undefined : { found: shown(address), suggestion: fromBrowser })
  );
}

function hostFault(host: string): AddressFault | undefined {
  const labels = host.toLowerCase().split('.');
  const last = labels.at(-1) ?? '';
  if (
    labels.length < 2 ||
    labels.some((label) => !/^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}])?$/u.test(label)) ||
    /^\d|^0x/.test(last)
  )
    return {
      found: host === '' ? 'an address without a host' : `the host "${host.slice(0, 80)}"`,
      suggestion: publicHost,
    };
  // Under a domain such as .рф or .中国 a host cannot be taken for one in Latin letters.
  if (!/^[\0-\x7F]*$/.test(last) || last.startsWith('xn--')) return undefined;
  const foreign = labels.find((label) => label.startsWith('xn--') || !isPlain(label));
  if (foreign === undefined) return undefined;
  return { found: `the host "${host.slice(0, 80)}", which can be taken for another`, suggestion: plainHost };
}

/** ASCII, or a script of which no letter looks like a Latin one. */
const isPlain = (label: string) =>
  /^[\0-\x7F]*$/.test(label) ||
  (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Georgian}\p{Script=Devanagari}\p{Script=Khmer}ー]+$/u.test(
    label,
  ) &&
    label.normalize('NFKC') === label);

/** A browser decodes what it shows and a server decodes what it is asked for: controls and signs of direction stay refused. */
function hiddenInRest(rest: string): AddressFault | undefined {
  const codes =
    /%(?:[01][0-9a-f]|7f|c2%[89][0-9a-f]|e2%80%(?:8[b-f]|a[89a-e])|e2%81%a|ef%bb%bf|ef%bf%b|f3%a0)/i.exec(
      rest,
    )?.[0];
  if (codes !== undefined)
    return { found: `${codes}, the code of an invisible character`, suggestion: 'Delete it.' };
  const broken = /%(?![0-9a-f]{2}).{0,2}/i.exec(rest)?.[0];
  return broken === undefined
    ? undefined
    : { found: `${broken}, which is no code`, suggestion: 'Write %25 instead of %.' };
}

const fromBrowser = 'Copy the address from the browser, from https:// on.';
const publicHost = 'Link to a page that anybody can open, by the name of its host.';
const plainHost =
  'Link to the same page under a host name in plain Latin letters, or name the page in words.';

function shown(address: string): string {
  if (address === '') return 'a link without an address';
  return `the address "${address.slice(0, 80)}"`;
}
