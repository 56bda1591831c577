import { existsSync, readFileSync } from 'node:fs';
import {
  type ClientRequest,
  get as getPlain,
  type IncomingHttpHeaders,
  type IncomingMessage,
} from 'node:http';
import { get, type RequestOptions } from 'node:https';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { contentTypeOf } from './file-types.ts';
import { exampleFiles } from './example-files.ts';
import type { RunningNginx } from './run-nginx.ts';
import { headersOf, headersOfEveryAnswer, type Headers } from './security-headers.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

type Ask = (path: string, headers?: Headers) => Promise<Answer>;

/** What a server with the shipped snippet does otherwise than the site expects, one line each. */
export async function checkNginx(site: string, nginx: RunningNginx): Promise<string[]> {
  const ask: Ask = (path, headers = {}) =>
    answerOf(get, {
      host: '127.0.0.1',
      servername: 'localhost',
      port: nginx.ports.secure,
      ca: nginx.certificate,
      path,
      headers,
    });
  const overPlain = await answerOf(getPlain, {
    host: '127.0.0.1',
    port: nginx.ports.plain,
    path: '/cbms/',
    headers: { host: 'localhost' },
  });
  const files = await Promise.all(
    exampleFiles(site).map((path) => checkFile(site, path, ask, nginx.hasBrotli)),
  );
  const missing = await Promise.all(addressesOfNothing.map((path) => checkMissing(site, path, ask)));
  return [
    ...files.flat(),
    ...missing.flat(),
    ...checkRedirect('/cbms', '/cbms/', await ask('/cbms')),
    ...checkRedirect(
      'http://localhost/cbms/',
      `https://localhost:${String(nginx.ports.secure)}/cbms/`,
      overPlain,
    ),
  ];
}

/** Where no file is, and where one is that is not for readers. */
const addressesOfNothing = [
  '/nothing-here/',
  '/nothing-here',
  '/_astro/nothing.js',
  '/data/nothing.json',
  '/_headers',
  '/.git/config',
];

async function checkFile(site: string, path: string, ask: Ask, hasBrotli: boolean): Promise<string[]> {
  const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
  const content = readFileSync(file);
  const [plain, gzip, brotli] = [
    await ask(path),
    await ask(path, { 'accept-encoding': 'gzip' }),
    await ask(path, { 'accept-encoding': 'br' }),
  ];
  const again = await ask(path, { 'if-none-match': plain.headers.etag ?? '' });
  const isPacked = hasBrotli && existsSync(`${file}.br`);
  return [
    ...differences(path, {
      status: [plain.status, 200],
      'content-type': [plain.headers['content-type'], contentTypeOf(path)],
      content: [plain.body.equals(content), true],
      'status when asked again': [again.status, 304],
      ...(existsSync(`${file}.gz`) && {
        'gzip of the file on the disk': [gzip.body.equals(readFileSync(`${file}.gz`)), true],
      }),
      'gzip unpacked': [unpacked(gzip).equals(content), true],
      ...(isPacked && {
        'content-encoding for br': [brotli.headers['content-encoding'], 'br'],
        'br unpacked': [unpacked(brotli).equals(unpackedFile(content)), true],
      }),
      ...(contentTypeOf(path).includes('charset') &&
        content.length > 100 && { 'content-encoding for gzip': [gzip.headers['content-encoding'], 'gzip'] }),
    }),
    ...missingHeaders(path, plain, headersOf(path, true)),
  ];
}

async function checkMissing(site: string, path: string, ask: Ask): Promise<string[]> {
  const { status, headers, body } = await ask(path);
  return [
    ...differences(path, {
      status: [status, 404],
      'content-type': [headers['content-type'], 'text/html; charset=utf-8'],
      content: [body.equals(readFileSync(join(site, '404.html'))), true],
      'cache-control': [headers['cache-control'], undefined],
    }),
    ...missingHeaders(path, { headers }, headersOfEveryAnswer(true)),
  ];
}

const checkRedirect = (from: string, to: string, { status, headers }: Answer): string[] =>
  differences(from, { status: [status, 301], location: [headers.location, to] });

const missingHeaders = (path: string, { headers }: Pick<Answer, 'headers'>, expected: Headers): string[] =>
  differences(
    path,
    Object.fromEntries(
      Object.entries(expected).map(([name, value]) => [name, [headers[name.toLowerCase()], value]]),
    ),
  );

const differences = (
  path: string,
  compared: Readonly<Record<string, readonly [found: unknown, expected: unknown]>>,
) =>
  Object.entries(compared)
    .filter(([, [found, expected]]) => found !== expected)
    .map(
      ([what, [found, expected]]) => `${path} ${what}: found ${String(found)}, expected ${String(expected)}`,
    );

function unpacked({ headers, body }: Answer): Buffer {
  const encoding = headers['content-encoding'];
  return encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
}

/** What Pagefind has packed is unpacked before it is packed with Brotli. */
const unpackedFile = (content: Buffer): Buffer =>
  content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content;

type Request = (options: RequestOptions, done: (response: IncomingMessage) => void) => ClientRequest;

function answerOf(request: Request, options: RequestOptions): Promise<Answer> {
  return new Promise((done, fail) => {
    request(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    }).on('error', fail);
  });
}
