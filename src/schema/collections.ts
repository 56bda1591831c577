import type { z } from 'zod';
import { cbmSchema } from './cbm.ts';
import type { CollectionName } from './collection-names.ts';
import { delegationSchema } from './delegation.ts';
import { documentSchema } from './document.ts';
import { guideSchema } from './guide.ts';
import { meetingSchema } from './meeting.ts';
import { moveSchema } from './move.ts';
import { networkSchema } from './network.ts';
import { organisationSchema } from './organisation.ts';
import { positionSchema } from './position.ts';
import { questionSchema } from './question.ts';
import { stanceSchema } from './stance.ts';
import { termSchema } from './term.ts';
import { themeSchema } from './theme.ts';

/**
 * How each collection is kept in content/.
 * `mdx` and `yaml`: a folder with one file an entry, whose path is the id; `parts` says what each part of it stands for.
 * `list`: one YAML file that holds a list; the entries carry their ids themselves.
 */
export const collections = {
  cbms: { layout: 'mdx', parts: ['organisation', 'measure'], schema: cbmSchema },
  organisations: { layout: 'mdx', parts: ['organisation'], schema: organisationSchema },
  positions: { layout: 'mdx', parts: ['process', 'meeting', 'delegation'], schema: positionSchema },
  networks: { layout: 'mdx', parts: ['network'], schema: networkSchema },
  documents: { layout: 'yaml', parts: ['document'], schema: documentSchema },
  meetings: { layout: 'yaml', parts: ['process', 'meeting'], schema: meetingSchema },
  delegations: { layout: 'list', schema: delegationSchema },
  questions: { layout: 'list', schema: questionSchema },
  themes: { layout: 'list', schema: themeSchema },
  stances: { layout: 'list', schema: stanceSchema },
  glossary: { layout: 'yaml', parts: ['term'], schema: termSchema },
  guides: { layout: 'mdx', parts: ['guide'], schema: guideSchema },
  moved: { layout: 'list', schema: moveSchema },
} as const satisfies Record<CollectionName, CollectionShape>;

type CollectionShape =
  | { layout: 'mdx' | 'yaml'; parts: readonly string[]; schema: z.ZodType }
  | { layout: 'list'; schema: z.ZodType };

/** The data of an entry of a collection, as the schema gives it after defaults are filled in. */
export type DataOf<C extends CollectionName> = z.output<(typeof collections)[C]['schema']>;
