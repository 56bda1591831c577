import { defineCollection } from 'astro:content';
import { cbmSchema } from '#schema/cbm.ts';
import { delegationSchema } from '#schema/delegation.ts';
import { documentSchema } from '#schema/document.ts';
import { guideSchema } from '#schema/guide.ts';
import { meetingSchema } from '#schema/meeting.ts';
import { moveSchema } from '#schema/move.ts';
import { networkSchema } from '#schema/network.ts';
import { organisationSchema } from '#schema/organisation.ts';
import { positionSchema } from '#schema/position.ts';
import { questionSchema } from '#schema/question.ts';
import { stanceSchema } from '#schema/stance.ts';
import { termSchema } from '#schema/term.ts';
import { themeSchema } from '#schema/theme.ts';
import { contentSource } from './content-source.ts';

const from = contentSource('content');

export const collections = {
  cbms: defineCollection({ loader: from('cbms'), schema: cbmSchema }),
  organisations: defineCollection({ loader: from('organisations'), schema: organisationSchema }),
  positions: defineCollection({ loader: from('positions'), schema: positionSchema }),
  networks: defineCollection({ loader: from('networks'), schema: networkSchema }),
  documents: defineCollection({ loader: from('documents'), schema: documentSchema }),
  meetings: defineCollection({ loader: from('meetings'), schema: meetingSchema }),
  delegations: defineCollection({ loader: from('delegations'), schema: delegationSchema }),
  questions: defineCollection({ loader: from('questions'), schema: questionSchema }),
  themes: defineCollection({ loader: from('themes'), schema: themeSchema }),
  stances: defineCollection({ loader: from('stances'), schema: stanceSchema }),
  glossary: defineCollection({ loader: from('glossary'), schema: termSchema }),
  moved: defineCollection({ loader: from('moved'), schema: moveSchema }),
  guides: defineCollection({ loader: from('guides'), schema: guideSchema }),
};
