import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';

const command = resolve('scripts/serve.ts');
const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill();
});

/** Starts the server as `npm start` does after its build. */
function start(port: string | undefined, folder = process.cwd()) {
  const child = spawn(process.execPath, [command], { cwd: folder, env: { ...process.env, PORT: port } });
  started.push(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  return { child, said };
}

/** What the server says when it cannot start. */
async function refusal(port: string, folder?: string) {
  const { child, said } = start(port, folder);
  await once(child, 'close');
  return { code: child.exitCode, ...said };
}

async function listen(port = 0): Promise<{ server: Server; port: number }> {
  const server = createServer();
  server.listen(port, 'localhost');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

async function freePort(): Promise<string> {
  const { server, port } = await listen();
  server.close();
  await once(server, 'close');
  return String(port);
}

describe('the start of the site', () => {
  test('prints its address last, and serves the site there', async () => {
    const port = await freePort();
    const { child, said } = start(port);
    await once(child.stdout, 'data');
    expect(said.out.trimEnd().split('\n').at(-1)).toBe(`The site is at http://localhost:${port}/`);
    expect(said.err).toBe('');
    const response = await fetch(`http://localhost:${port}/`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<title>Open CBM Repository</title>');
  });

  test('says in one line that a port is in use, and ends with 1', async () => {
    const { server, port } = await listen();
    const answer = await refusal(String(port));
    server.close();
    expect(answer).toEqual({
      code: 1,
      out: '',
      err: `Port ${String(port)} is in use. Choose another: PORT=${String(port + 1)} npm start\n`,
    });
  });

  test.each(['abc', '0', '-1', '80.5', '65536', ' '])('says in one line that %j is no port', async (port) => {
    expect(await refusal(port)).toEqual({
      code: 1,
      out: '',
      err: `PORT is ${port}, not a port number. Try PORT=8080 npm start\n`,
    });
  });

  test('says in one line that there is no built site', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'no-site-'));
    expect(await refusal(await freePort(), empty)).toEqual({
      code: 2,
      out: '',
      err: 'There is no built site in dist/: found no index.html there, expected the first page. Build it first: npm run build\n',
    });
  });
});
