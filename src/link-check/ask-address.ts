import { type Answer, stateOfStatus } from './answer.ts';
import type { HostQueue } from './host-queue.ts';
import type { LinkSettings, Surroundings } from './link-settings.ts';
import type { NetworkSeen } from './network-seen.ts';
import { waitAskedFor } from './retry-after.ts';

/** What one request needs. */
export interface Asking {
  readonly queue: HostQueue;
  readonly network: NetworkSeen;
  readonly settings: LinkSettings;
  readonly around: Surroundings;
}

/** Asks for an address, and for where it leads, step by step. */
export async function askAddress(url: string, asking: Asking): Promise<Answer> {
  let [current, permanent] = [url, true];
  for (let step = 0; step <= mostSteps; step += 1) {
    const reply = await askPatiently(current, asking);
    if ('reason' in reply) return { ...reply, ...elsewhere(url, current, permanent) };
    const next = nextAddress(reply, current);
    if (next === undefined)
      return {
        state: stateOfStatus(reply.status),
        status: reply.status,
        ...elsewhere(url, current, permanent),
      };
    permanent &&= reply.status === 301 || reply.status === 308;
    current = next;
  }
  return { state: 'failing', reason: `more than ${String(mostSteps)} redirects` };
}

const mostSteps = 5;

const elsewhere = (asked: string, current: string, permanent: boolean) =>
  asked === current ? {} : { leadsTo: current, permanent };

/** Where a redirect leads. One to no address of the web is an answer in itself, and no address. */
function nextAddress({ status, headers }: Reply, current: string): string | undefined {
  const location = headers.get('location');
  if (status < 300 || status >= 400 || location === null) return undefined;
  const next = URL.parse(location, current);
  return next?.protocol === 'https:' || next?.protocol === 'http:' ? next.href : undefined;
}

type Reply = Pick<Response, 'status' | 'headers'>;
type Failure = Pick<Answer, 'state'> & { readonly reason: string };

/** By HEAD, and by GET where that brings nothing; again after a while where the fault may pass. */
async function askPatiently(url: string, asking: Asking): Promise<Reply | Failure> {
  const { retries, backOff, longestWait } = asking.settings;
  const { around, queue } = asking;
  let reply = await askOnce('HEAD', url, asking);
  if (!isBusy(reply) && !isAnswer(reply)) reply = await askOnce('GET', url, asking);
  for (let retry = 0; retry < retries && mayPass(reply); retry += 1) {
    const asked = 'status' in reply ? waitAskedFor(reply.headers.get('retry-after'), around.now()) : 0;
    if (asked > longestWait) break;
    if (asked > 0) queue.leaveAlone(new URL(url).hostname, asked);
    else await around.sleep(backOff * 2 ** retry);
    reply = await askOnce('GET', url, asking);
  }
  return reply;
}

const isAnswer = (reply: Reply | Failure): boolean =>
  'reason' in reply ? reply.state === 'nameless' : reply.status < 400;
const isBusy = (reply: Reply | Failure): boolean =>
  'status' in reply && (reply.status === 429 || reply.status === 503);
const mayPass = (reply: Reply | Failure): boolean =>
  'reason' in reply ? reply.state !== 'nameless' : reply.status === 429 || reply.status >= 500;

function askOnce(
  method: 'HEAD' | 'GET',
  url: string,
  { queue, network, settings, around }: Asking,
): Promise<Reply | Failure> {
  const { hostname } = new URL(url);
  const request = async (): Promise<Reply | Failure> => {
    try {
      const { status, headers, body } = await around.fetch(url, {
        method,
        redirect: 'manual',
        headers: { 'user-agent': settings.userAgent, accept: '*/*' },
        signal: AbortSignal.timeout(settings.timeout),
      });
      // Only whether it is there is asked; what it holds is not downloaded.
      await body?.cancel();
      network.note(hostname, false);
      return { status, headers };
    } catch (error) {
      const failure = failureOf(error);
      network.note(hostname, failure.state === 'nameless');
      return failure;
    }
  };
  return queue.inTurn(hostname, request, () => (network.isNameless(hostname) ? nameless : undefined));
}

const nameless: Failure = { state: 'nameless', reason: 'no host of that name' };

/** fetch wraps what went wrong below it, more than once. */
function failureOf(error: unknown): Failure {
  const { name, code, cause } = error as { name?: string; code?: string | number; cause?: unknown };
  if (name === 'TimeoutError') return { state: 'unreachable', reason: 'no answer in time' };
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return nameless;
  if (cause !== undefined) return failureOf(cause);
  return { state: 'unreachable', reason: typeof code === 'string' ? code : String(error) };
}
