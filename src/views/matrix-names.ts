import type { MatrixPart } from '#model/matrix-parts.ts';
import { delegationKinds, label, region } from '#text/en.ts';

/** What a part is called in a list. */
export function nameOfPart(part: MatrixPart): string {
  switch (part.kind) {
    case 'theme':
      return part.theme.data.title;
    case 'region':
      return regionName(part.region);
    case 'process':
      return part.process.data.names.short;
    case 'meeting':
      return part.meeting.data.title;
    case 'organisation':
      return part.organisation.data.names.short;
  }
}

const names: Readonly<Record<string, string>> = {
  ...delegationKinds,
  'member-state': label.noRegion,
  ...region,
};

/** The heading of a regional group, or of the delegations that belong to none. */
export const regionName = (id: string): string => names[id] ?? id;
