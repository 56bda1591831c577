/** Groups anything by a key, in the order in which the keys first appear. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Groups anything that has several keys: it stands in each of its groups. */
export function groupByEach<T, K>(items: Iterable<T>, keysOf: (item: T) => Iterable<K>): Map<K, T[]> {
  const pairs = [...items].flatMap((item) => [...keysOf(item)].map((key) => ({ key, item })));
  return new Map(
    [...groupBy(pairs, ({ key }) => key)].map(([key, own]) => [key, own.map(({ item }) => item)]),
  );
}

/** Looks up a group; a key that has none gives an empty list. */
export type Lookup<K, T> = (key: K) => readonly T[];

/** A lookup whose groups are made at the first question, and once. */
export function lookupIn<K, T>(group: () => ReadonlyMap<K, readonly T[]>): Lookup<K, T> {
  const groups = once(group);
  return (key) => groups().get(key) ?? [];
}

/** A value that is made when it is first asked for, and once. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
