import { type Answer, isBroken } from './answer.ts';

/** An answer, and when it was given. */
export interface KnownAnswer extends Answer {
  /** Day in UTC. */
  readonly askedOn: string;
  /** The first day of an unbroken series on which nothing was found. */
  readonly brokenSince?: string;
}

/** Answers by address, as they are kept between one check and the next. */
export type KnownAnswers = Readonly<Record<string, KnownAnswer>>;

/** Whether an answer need not be asked for again: the address was found not long ago. */
export const isFresh = (answer: KnownAnswer | undefined, today: string, days: number): boolean =>
  answer?.state === 'found' && daysBetween(answer.askedOn, today) < days;

/** What is known of an address after it was asked. */
export const knownAfter = (before: KnownAnswer | undefined, answer: Answer, today: string): KnownAnswer => ({
  ...answer,
  askedOn: today,
  ...(isBroken(answer) && { brokenSince: before?.brokenSince ?? today }),
});

const daysBetween = (from: string, until: string): number =>
  (Date.parse(until) - Date.parse(from)) / 86_400_000;
