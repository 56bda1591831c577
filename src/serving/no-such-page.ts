/** Stops a command that was to look at a page where the server has another or none. Its message says which. */
export class NoSuchPage extends Error {
  override readonly name = 'NoSuchPage';
}

/** The page for unknown addresses, at which a server may say that there is nothing. */
const notFoundPage = '/404.html';

/**
 * Throws `NoSuchPage` unless the server had the page that it was asked for: what is found on the page for unknown addresses
 * says nothing of any other.
 * @param address the path on the server: `/cbms/osce/cbm-8/`
 * @param status of the answer, where there was one.
 */
export function requirePage(address: string, status: number | undefined): void {
  if (address === notFoundPage || (status !== undefined && status >= 200 && status < 300)) return;
  const found = status === undefined ? 'no answer' : `the answer ${String(status)}`;
  throw new NoSuchPage(
    `There is no page ${address}: found ${found}, expected 200. Name a page of the built site, with its slashes.`,
  );
}
