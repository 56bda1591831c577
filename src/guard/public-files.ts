/** The files that may be in public/, which the site serves byte for byte. Everything else that it serves is built. */
export const publicFiles: ReadonlySet<string> = new Set([
  // The headers of every answer, for hosts that read them from a file.
  '_headers',
  // Whom to tell of a weakness (RFC 9116).
  '.well-known/security.txt',
]);
