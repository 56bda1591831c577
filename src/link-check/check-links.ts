import type { Answer } from './answer.ts';
import { askAddress } from './ask-address.ts';
import { hostQueue } from './host-queue.ts';
import { isFresh, type KnownAnswer, type KnownAnswers, knownAfter } from './known-answers.ts';
import type { LinkSettings, Surroundings } from './link-settings.ts';
import { networkSeen } from './network-seen.ts';
import type { OutsideAddress } from './outside-addresses.ts';

/** What was found out about outside addresses. */
export interface LinkCheck {
  readonly today: string;
  /** False where nobody was to be asked. */
  readonly mayAsk: boolean;
  /** False where no host at all was known by name: then nothing was found out. */
  readonly hasNetwork: boolean;
  /** How many addresses were asked for just now. */
  readonly asked: number;
  readonly links: readonly CheckedLink[];
}

/** An address with the last that is known of it. */
export interface CheckedLink extends OutsideAddress {
  readonly answer: KnownAnswer | Pick<Answer, 'state'>;
}

/** What a check is told. */
export interface LinkTask {
  readonly addresses: readonly OutsideAddress[];
  readonly known: KnownAnswers;
  /** Day in UTC. */
  readonly today: string;
  /** For how many days an address that was found is not asked for again. */
  readonly days: number;
  readonly mayAsk: boolean;
}

/** Asks for the addresses of which nothing fresh is known, politely, and joins the answers with what was known. */
export async function checkLinks(
  { addresses, known, today, days, mayAsk }: LinkTask,
  settings: LinkSettings,
  around: Surroundings,
): Promise<LinkCheck> {
  const network = networkSeen(settings.hostsWithoutName);
  const asking = { queue: hostQueue(settings, around), network, settings, around };
  const due = mayAsk ? addresses.filter(({ url }) => !isFresh(known[url], today, days)) : [];
  const answers = new Map(
    await Promise.all(due.map(async ({ url }) => [url, await askAddress(url, asking)] as const)),
  );
  const hasNetwork = !network.isMissing();
  const answerTo = (url: string): CheckedLink['answer'] => {
    const answer = hasNetwork ? answers.get(url) : undefined;
    return answer === undefined
      ? (known[url] ?? { state: 'unasked' })
      : knownAfter(known[url], answer, today);
  };
  return {
    today,
    mayAsk,
    hasNetwork,
    asked: hasNetwork ? due.length : 0,
    links: addresses.map((address) => ({ ...address, answer: answerTo(address.url) })),
  };
}

/** What to keep for the next check. */
export const answersToKeep = ({ links }: LinkCheck): KnownAnswers =>
  Object.fromEntries(links.flatMap(({ url, answer }) => ('askedOn' in answer ? [[url, answer]] : [])));
