/** As much of CBOR (RFC 8949) as Pagefind writes: numbers, and texts and lists that say their length. */

const list = 4;
const text = 3;

/** The items of the list that begins a file or item, each as its bytes. Throws when it is no such list. */
export function itemsOf(bytes: Buffer): Buffer[] {
  const { major, value, next } = headAt(bytes, 0);
  if (major !== list) throw new Error(`Expected a list, found major type ${String(major)}.`);
  const items: Buffer[] = [];
  for (let at = next; items.length < value;) {
    const end = endOf(bytes, at);
    items.push(bytes.subarray(at, end));
    at = end;
  }
  return items;
}

/** The text that an item is. */
export function textIn(item: Buffer): string {
  const { major, value, next } = headAt(item, 0);
  if (major !== text) throw new Error(`Expected a text, found major type ${String(major)}.`);
  return item.toString('utf8', next, next + value);
}

/** A list of items that are bytes already. */
export const listOf = (items: readonly Buffer[]): Buffer =>
  Buffer.concat([head(list, items.length), ...items]);

/** A text as an item. */
export function textItem(content: string): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([head(text, bytes.length), bytes]);
}

interface Head {
  readonly major: number;
  /** The number itself, or how many bytes or items follow. */
  readonly value: number;
  readonly next: number;
}

function headAt(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const [major, low] = [first >> 5, first & 31];
  if (low < 24) return { major, value: low, next: at + 1 };
  const length = { 24: 1, 25: 2, 26: 4 }[low];
  if (length === undefined || major > list) throw new Error(`Unexpected byte ${String(first)} in CBOR.`);
  return { major, value: bytes.readUIntBE(at + 1, length), next: at + 1 + length };
}

/** Where the item that begins at `at` ends. */
function endOf(bytes: Buffer, at: number): number {
  const { major, value, next } = headAt(bytes, at);
  if (major < 2) return next;
  if (major < list) return next + value;
  let end = next;
  for (let item = 0; item < value; item += 1) end = endOf(bytes, end);
  return end;
}

function head(major: number, value: number): Buffer {
  const first = major << 5;
  if (value < 24) return Buffer.of(first | value);
  if (value < 0x100) return Buffer.of(first | 24, value);
  if (value < 0x10000) return Buffer.of(first | 25, value >> 8, value & 255);
  const bytes = Buffer.of(first | 26, 0, 0, 0, 0);
  bytes.writeUInt32BE(value, 1);
  return bytes;
}
