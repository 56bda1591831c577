/** The words around the text of SECURITY.md on its page. */
export const security = {
  description: 'How to report a weakness of the site or its repository, and what is done to keep them safe.',
  short: 'Security',
  addresses: 'Addresses',
  report: 'Report a weakness in private',
  forPrograms: 'the same for programs',
} as const;
