/**
 * Asks for files at once of which a module will know only later that it needs them, and hands each over when it asks:
 * Pagefind asks for its list of languages, then for the rest, and would do so only after its script is there. It takes no
 * other way than `fetch`, so for each of these files `fetch` answers once with what is on its way already.
 */
export function askEarly(paths: readonly string[]): void {
  const ask = self.fetch.bind(self);
  const coming = new Map(paths.map((path) => [path, ask(path)]));
  // Whoever asks for it hears of the failure; until then it is nobody's.
  for (const answer of coming.values()) answer.catch(() => undefined);
  self.fetch = (input, init) => {
    const path = typeof input === 'string' ? input.split('?', 1).join('') : '';
    const answer = coming.get(path);
    coming.delete(path);
    return answer ?? ask(input, init);
  };
}
