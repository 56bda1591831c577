/** What came of asking for an address. */
export interface Answer {
  readonly state: AnswerState;
  /** The last status of HTTP, where a server answered. */
  readonly status?: number;
  /** Where the address leads, when that is elsewhere. */
  readonly leadsTo?: string;
  /** Whether every step of the way there was called permanent. */
  readonly permanent?: boolean;
  /** What went wrong, where no server answered. */
  readonly reason?: string;
}

/**
 * found: it is there. missing: the server says that it is not. refused: the server does not show it to a program;
 * a person may still be able to read it. failing: the server has a fault. unreachable: no server answered.
 * nameless: nothing of that name is known. unasked: not asked, and not known from before.
 */
export const answerStates = [
  'found',
  'missing',
  'refused',
  'failing',
  'unreachable',
  'nameless',
  'unasked',
] as const;
export type AnswerState = (typeof answerStates)[number];

/** Whether readers who follow the address find nothing. */
export const isBroken = ({ state }: Pick<Answer, 'state'>): boolean =>
  state === 'missing' || state === 'failing' || state === 'unreachable' || state === 'nameless';

/** `404` → missing */
export function stateOfStatus(status: number): AnswerState {
  if (status >= 200 && status < 300) return 'found';
  if (status === 404 || status === 410) return 'missing';
  return status >= 400 && status < 500 ? 'refused' : 'failing';
}
