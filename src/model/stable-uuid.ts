import { createHash } from 'node:crypto';

/**
 * A UUID made from a name (RFC 9562, version 5): the same name gives the same one, on any host and for ever.
 * It names feeds, their entries and events without a domain, since the site has no fixed one.
 */
export function stableUuid(name: string): string {
  const hash = createHash('sha1').update(namespace).update(name, 'utf8').digest();
  const bytes = hash.subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The namespace of this repository. It never changes, or every name made from it would. */
const namespace = Buffer.from('5c1d7a3e0f4b4d0e9a6fb1c2a4e8d760', 'hex');
