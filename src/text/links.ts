const addresses = (number: number): string => (number === 1 ? '1 address' : `${String(number)} addresses`);

/** Words about the check of outside addresses. */
export const links = {
  title: 'Outside addresses',
  lead: (all: number, asked: number, today: string) =>
    `${addresses(all)} in the content. ${addresses(asked)} asked for on ${today}; of the others, what was last found out.`,
  noNetwork:
    'No network here: no host was known by name. Nothing was found out, and nothing below is of today.',
  notAsked: 'Nobody was asked: what follows is what was last found out.',
  nothingBroken: 'Nothing broken among those that were asked for, today or before.',
  countsOf: 'State',
  number: 'Addresses',
  state: {
    found: 'found',
    missing: 'missing (404 or 410)',
    refused: 'refused to a program',
    failing: 'the server has a fault',
    unreachable: 'no answer',
    nameless: 'no host of that name',
    unasked: 'not asked for yet',
  },
  headings: {
    missing: 'Missing',
    nameless: 'No host of that name',
    unreachable: 'No answer',
    failing: 'The server has a fault',
    refused: 'Refused to a program: a person may still be able to read them',
    moved: 'Moved for good: write the new address',
  },
  status: (status: number) => `status ${String(status)}`,
  since: (day: string) => `since ${day}`,
  leadsTo: (address: string) => `leads to ${address}`,
  namedBy: (entries: string) => `named by ${entries}`,
  summary: (broken: number, found: number, unasked: number) =>
    `${addresses(broken)} broken, ${String(found)} found, ${String(unasked)} not asked for yet.`,
} as const;
