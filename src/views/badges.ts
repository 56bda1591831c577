import type { Stance } from '#model/entry.ts';
import type { Commitment, Status } from '#schema/vocabularies.ts';
import {
  commitment as commitmentText,
  commitmentMeaning,
  status as statusText,
  statusMeaning,
} from '#text/en.ts';
import type { Badge } from './page.ts';

export const statusBadge = (status: Status): Badge => ({
  text: statusText[status],
  meaning: statusMeaning[status],
  tone: `status-${status}`,
});

export const stanceBadge = ({ id, data }: Stance): Badge => ({
  text: data.title,
  meaning: data.description,
  tone: `stance-${id}`,
});

export const commitmentBadge = (commitment: Commitment): Badge => ({
  text: commitmentText[commitment],
  meaning: commitmentMeaning[commitment],
  tone: `commitment-${commitment}`,
});
