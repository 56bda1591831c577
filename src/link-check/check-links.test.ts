import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersToKeep, checkLinks, type LinkTask } from './check-links.ts';
import type { KnownAnswers } from './known-answers.ts';
import type { LinkSettings, Surroundings } from './link-settings.ts';
import { localServer } from './local-server.ts';

const settings: LinkSettings = {
  pause: 30,
  timeout: 300,
  retries: 2,
  backOff: 20,
  longestWait: 2_000,
  hostsAtOnce: 4,
  hostsWithoutName: 3,
  userAgent: 'open-cbm-repository-links',
};
const around: Surroundings = { fetch, now: Date.now, sleep };

let busyUntil = 0;
let failures = 2;
let server: Awaited<ReturnType<typeof localServer>>;
beforeAll(async () => {
  server = await localServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://127.0.0.1');
    const isHead = request.method === 'HEAD';
    switch (pathname) {
      case '/no-head':
        response.writeHead(isHead ? 405 : 200).end();
        break;
      case '/closes-head':
        if (isHead) request.socket.destroy();
        else response.end('text');
        break;
      case '/closes':
        request.socket.destroy();
        break;
      case '/slow':
        break;
      case '/busy':
        busyUntil ||= Date.now() + 1_000;
        if (Date.now() < busyUntil) response.writeHead(429, { 'retry-after': '1' });
        response.end();
        break;
      case '/busy-for-long':
        response.writeHead(503, { 'retry-after': '3600' }).end();
        break;
      case '/mends':
        failures -= 1;
        response.writeHead(failures >= -1 ? 500 : 200).end();
        break;
      case '/moved':
        response.writeHead(301, { location: '/there' }).end();
        break;
      case '/for-now':
        response.writeHead(302, { location: '/moved' }).end();
        break;
      case '/round':
        response.writeHead(302, { location: '/round' }).end();
        break;
      case '/to-nothing':
        response.writeHead(301, { location: 'mailto:a@example.org' }).end();
        break;
      default:
        response.writeHead(Number(/^\/(\d{3})$/.exec(pathname)?.[1] ?? 200)).end();
    }
  });
});
afterAll(() => {
  server.close();
});

const check = (paths: readonly string[], task: Partial<LinkTask> = {}, given = around) =>
  checkLinks(
    {
      addresses: paths.map((path) => ({
        url: path.startsWith('/') ? server.url(path) : path,
        entries: ['documents/a'],
      })),
      known: {},
      today: '2026-11-22',
      days: 14,
      mayAsk: true,
      ...task,
    },
    settings,
    given,
  );
const answerTo = async (path: string) => (await check([path])).links[0]?.answer;

describe('an address', () => {
  it('is found by HEAD alone where that is answered', async () => {
    expect(await answerTo('/there-it-is')).toEqual({ state: 'found', status: 200, askedOn: '2026-11-22' });
    expect(server.requests('/there-it-is')).toEqual(['HEAD']);
    expect(server.seen.at(-1)?.userAgent).toBe('open-cbm-repository-links');
  });

  it.each([
    ['/no-head', ['HEAD', 'GET']],
    ['/closes-head', ['HEAD', 'GET']],
  ])('is found by GET where HEAD brings nothing: %s', async (path, requests) => {
    expect(await answerTo(path)).toMatchObject({ state: 'found', status: 200 });
    expect(server.requests(path)).toEqual(requests);
  });

  it.each([
    ['/404', { state: 'missing', status: 404, brokenSince: '2026-11-22' }, 2],
    ['/410', { state: 'missing', status: 410 }, 2],
    ['/403', { state: 'refused', status: 403 }, 2],
    ['/500', { state: 'failing', status: 500, brokenSince: '2026-11-22' }, 4],
    ['/closes', { state: 'unreachable', brokenSince: '2026-11-22' }, 4],
    ['/slow', { state: 'unreachable', reason: 'no answer in time' }, 4],
    ['/round', { state: 'failing', reason: 'more than 5 redirects' }, 6],
    ['/to-nothing', { state: 'failing', status: 301 }, 1],
  ])(
    'that brings %s is not found, and is asked for no oftener than it helps',
    async (path, answer, requests) => {
      expect(await answerTo(path)).toMatchObject(answer);
      expect(server.requests(path)).toHaveLength(requests);
    },
  );

  it('is asked for again where a fault passes', async () => {
    expect(await answerTo('/mends')).toMatchObject({ state: 'found' });
  });

  it('is followed to where it leads, and the way is permanent only where every step is', async () => {
    expect(await answerTo('/moved')).toMatchObject({
      state: 'found',
      leadsTo: server.url('/there'),
      permanent: true,
    });
    expect(await answerTo('/for-now')).toMatchObject({ leadsTo: server.url('/there'), permanent: false });
  });
});

describe('a host', () => {
  it('gets one request at a time, with a pause after each', async () => {
    const from = server.seen.length;
    await check(['/1', '/2', '/404', '/3', '/moved', '/4']);
    const seen = server.seen.slice(from);
    expect(seen).toHaveLength(8);
    for (const [index, { from: start }] of seen.entries()) {
      const before = seen[index - 1];
      // Timers may go off a little early.
      if (before) expect(start - before.until).toBeGreaterThan(settings.pause - 5);
    }
  });

  it('that asks to be left alone is left alone as long, by every request', async () => {
    const from = performance.now();
    const { links } = await check(['/busy', '/after-busy']);
    expect(links.map(({ answer }) => answer.state)).toEqual(['found', 'found']);
    expect(performance.now() - from).toBeGreaterThan(950);
    expect(server.requests('/busy')).toEqual(['HEAD', 'GET']);
  });

  it('that asks for more than there is time for is asked no more', async () => {
    expect(await answerTo('/busy-for-long')).toMatchObject({ state: 'failing', status: 503 });
    expect(server.requests('/busy-for-long')).toEqual(['HEAD']);
  });
});

describe('what is known from before', () => {
  const found = (askedOn: string) => ({ state: 'found' as const, status: 200, askedOn });

  it('is not asked for again while it is fresh and found', async () => {
    const from = server.seen.length;
    const known: KnownAnswers = {
      [server.url('/fresh')]: found('2026-11-20'),
      [server.url('/stale')]: found('2026-11-08'),
      [server.url('/404')]: { state: 'missing', askedOn: '2026-11-21', brokenSince: '2026-10-01' },
    };
    const result = await check(['/fresh', '/stale', '/404'], { known });
    expect(new Set(server.seen.slice(from).map(({ path }) => path))).toEqual(new Set(['/stale', '/404']));
    expect(result).toMatchObject({ asked: 2, hasNetwork: true });
    expect(answersToKeep(result)).toEqual({
      [server.url('/fresh')]: found('2026-11-20'),
      [server.url('/stale')]: found('2026-11-22'),
      [server.url('/404')]: {
        state: 'missing',
        status: 404,
        askedOn: '2026-11-22',
        brokenSince: '2026-10-01',
      },
    });
  });

  it('is all there is where nobody is to be asked', async () => {
    const from = server.seen.length;
    const known = { [server.url('/old')]: found('2020-01-01') };
    const { links, asked } = await check(['/old', '/new'], { known, mayAsk: false });
    expect(links.map(({ answer }) => answer)).toEqual([found('2020-01-01'), { state: 'unasked' }]);
    expect([asked, server.seen.length]).toEqual([0, from]);
  });
});

describe('without a network', () => {
  let asked: string[] = [];
  const nameless: typeof fetch = (url) => {
    // The tests ask for texts alone.
    asked.push(url as string);
    return Promise.reject(
      new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) }),
    );
  };
  const offline = { ...around, fetch: nameless };
  const hosts = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `https://${name}.example/`);

  it('nothing is found out, what was known stays, and few hosts are asked for', async () => {
    const known = { 'https://a.example/': { state: 'found' as const, askedOn: '2026-01-01' } };
    const result = await check([...hosts, 'https://a.example/2'], { known }, offline);
    expect(result).toMatchObject({ hasNetwork: false, asked: 0 });
    expect(answersToKeep(result)).toEqual(known);
    expect(asked.length).toBeLessThanOrEqual(settings.hostsAtOnce + settings.hostsWithoutName);
    expect(asked).not.toContain('https://a.example/2');
  });

  it('is not what a host is that alone has no name', async () => {
    asked = [];
    const some: Surroundings = {
      ...around,
      // As above.
      fetch: (url, init) => ((url as string).includes('.example') ? nameless(url) : fetch(url, init)),
    };
    const { hasNetwork, links } = await check(['/here', ...hosts.slice(0, 2)], {}, some);
    expect(hasNetwork).toBe(true);
    expect(links.map(({ answer }) => answer.state)).toEqual(['found', 'nameless', 'nameless']);
  });
});
