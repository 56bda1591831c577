/** The words about members of bodies and networks. */
export const members = {
  intro:
    'One tile a Member State of the United Nations, by regional group and name; a filled tile is one that is listed. Size and place of a tile say nothing of the State.',
  share: (group: string, members: number, all: number) => `${group}: ${String(members)} of ${String(all)}`,
  others: (members: number) => `In no regional group: ${String(members)}`,
  heading: 'Who takes part, by State',
  notRecorded: 'No list of those who take part, State by State, is recorded here.',
  ofBody: (body: string) => `Members of ${body}; not all of them need take part`,
} as const;
