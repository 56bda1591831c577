import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type SiteServer } from './site-server.ts';

const files = {
  'index.html': '<!doctype html><title>Türkiye</title>',
  '404.html': '<!doctype html><title>Nothing here</title>',
  'cbms/index.html': '<!doctype html><title>Measures</title>',
  'cite/osce.txt': 'Türkiye',
  'cite/osce.csl.json': '["Türkiye"]',
  'feeds/all.xml': '<feed/>',
  'icon.png': 'no picture',
  'pagefind/some.pf_index': 'an index',
};
let folder: string;
let server: SiteServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  server = await serveSite(folder);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for exactly this, which `fetch` would put right first. */
const ask = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.origin);
    get({ hostname, port, path, headers, agent: false }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces) });
      });
    }).on('error', reject);
  });

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/cbms/', 'text/html; charset=utf-8'],
  ['/cbms', 'text/html'],
  ['/cite/osce.txt', 'text/plain; charset=utf-8'],
  ['/cite/osce.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['/feeds/all.xml', 'application/atom+xml; charset=utf-8'],
  ['/icon.png', 'image/png'],
])('%s is %s', async (path, type) => {
  const { status, headers } = await ask(path);
  expect([status, headers['content-type']]).toEqual([200, expect.stringContaining(type)]);
});

test('what is no address is not found, and the next request is answered', async () => {
  for (const path of ['//', '///a', '/%', '/%zz', '/?', '*', '/..', '/\\', '/cite/%00.txt']) {
    const { status } = await ask(path, { 'accept-encoding': 'br' });
    expect(status === 200 || status === 404, path).toBe(true);
  }
  expect((await ask('/')).status).toBe(200);
});

test('text is packed for those who take it so, and nothing else', async () => {
  const packed = await ask('/cite/osce.txt', { 'accept-encoding': 'gzip, br' });
  expect(packed.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(packed.body).toString()).toBe('Türkiye');
  const bare = await ask('/cite/osce.txt');
  expect([bare.headers['content-encoding'], bare.body.toString()]).toEqual([undefined, 'Türkiye']);
  for (const path of ['/icon.png', '/pagefind/some.pf_index'])
    expect((await ask(path, { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
});
