import { collectionNames } from '#schema/collection-names.ts';
import { type AddressFault, outsideAddressFault } from '#schema/outside-address.ts';

/** What is wrong with the address of a link, if anything. Judged after decoding, since a browser decodes too. */
export function addressFault(address: string): AddressFault | undefined {
  if (/^#[a-z0-9-]+$/.test(address)) return undefined;
  if (/^\/(?!\/)[a-z0-9/.@#-]*$/.test(address) && !/\/\/|\.\./.test(address)) return undefined;
  // To a browser https:page is a page of this site, and not one of the forms above.
  if (/^https:\/\//i.test(address)) return outsideAddressFault(address);
  if (!URL.canParse(address))
    return { found: foundIn(address), suggestion: likelyAddress(address) ?? ownPage };
  const { protocol } = new URL(address);
  return {
    found: `an address that begins with ${protocol}`,
    suggestion: adviceByProtocol[protocol] ?? plainText,
  };
}

/** Whether an address that has no fault leads to a page of this site. */
export const isOnThisSite = (address: string): boolean => /^[/#]/.test(address);

/** `www.osce.org` → https://www.osce.org, `cbms/osce/cbm-8/` → /cbms/osce/cbm-8/ */
function likelyAddress(address: string): string | undefined {
  if (/^www\.[a-z0-9-]+\.[a-z]/i.test(address)) return `Write https://${address}`;
  const isPath = collectionNames.some((name) => address.startsWith(`${name}/`));
  return isPath && /^[a-z0-9/#-]*$/.test(address) ? `Write /${address}` : undefined;
}

const ownPage =
  'For a page of this site, copy its address from / on, in lower case; for another, from https:// on.';
const plainText = 'Name the place in words, or link to a page that anybody can open.';

const adviceByProtocol: Record<string, string> = {
  'http:': 'Write https:// instead, and try whether the page answers there.',
  'https:': 'Write the address with two slashes: https://',
};

function foundIn(address: string): string {
  if (address === '') return 'a link without an address';
  return `the address "${address.slice(0, 80)}"`;
}
