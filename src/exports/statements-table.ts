import { z } from 'zod';
import { claim } from '#schema/claim.ts';
import { iso3, partialDate, reference } from '#schema/primitives.ts';
import { positionSchema } from '#schema/position.ts';
import { dataFile } from '#text/data.ts';
import { dataTable } from './data-table.ts';

const statement = positionSchema.shape.statements.element.shape;
const { source } = claim.shape;

/** Every statement, by date, question and delegation. A column may be added at the end; none is moved or removed. */
export const statementsTable = dataTable({
  name: 'statements',
  ...dataFile.statements,
  key: ['url'],
  row: z.strictObject({
    delegation: reference('delegations').describe('Who spoke or wrote.'),
    iso3: iso3.optional().describe('ISO 3166-1 alpha-3 code of the delegation; organisations have none.'),
    meeting: reference('meetings').describe('Where.'),
    date: partialDate.optional().describe('The first day of the meeting.'),
    question: statement.question,
    stance: statement.stance,
    text: statement.claim.shape.text,
    document: source.shape.document,
    paragraph: source.shape.paragraph,
    checked: claim.shape.checked,
    url: z.string().describe('The address of the statement on this site.'),
    id: statement.id,
    note: claim.shape.note,
    position: reference('positions').describe('The entry in which the statement stands.'),
    occasion: statement.occasion,
    via: source.shape.via,
    checkedOn: claim.shape.checkedOn,
  }),
  rows: ({ statements }) =>
    statements().map(({ delegation, meeting, on, question, stance, claim, url, ...statement }) => ({
      delegation: delegation.id,
      iso3: delegation.data.iso3,
      meeting: meeting.id,
      date: on,
      question: question.id,
      stance: stance.id,
      ...claim,
      ...claim.source,
      url,
      id: statement.id,
      position: statement.position.id,
      occasion: statement.occasion,
    })),
});
