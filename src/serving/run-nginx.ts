import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './free-port.ts';
import { inNewFolder } from './in-new-folder.ts';

/** An nginx that serves a built site with the shipped snippet, as its head says how to. */
export interface RunningNginx {
  /** The port over TLS, and the one that only leads there. */
  readonly ports: { readonly secure: number; readonly plain: number };
  /** What it shows for `localhost`, made for this run. */
  readonly certificate: string;
  /** Whether it serves the files that are packed with Brotli. */
  readonly hasBrotli: boolean;
  readonly stop: () => Promise<void>;
}

/** Where Debian puts what is not built into nginx. */
export const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Starts nginx on two free ports of this machine, in a folder of its own, with the snippet for a server with Brotli or without. */
export const runNginx = (site: string, snippet: string): Promise<RunningNginx> =>
  inNewFolder('nginx-', (folder) => runIn(folder, site, snippet));

async function runIn(folder: string, site: string, snippet: string): Promise<RunningNginx> {
  const hasBrotli = existsSync(brotliModule);
  const ports = { secure: await freePort(), plain: await freePort() };
  await makeCertificate(folder);
  await writeFile(join(folder, 'snippet.conf'), await snippetFor(snippet, hasBrotli));
  await writeFile(
    join(folder, 'nginx.conf'),
    configuration({ folder, site: resolve(site), ports, hasBrotli }),
  );
  const { stop } = await startNginx(folder, ports.secure);
  return {
    ports,
    certificate: await readFile(join(folder, 'certificate.pem'), 'utf8'),
    hasBrotli,
    stop: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Starts nginx with the file `nginx.conf` of a folder, and waits until it takes connections at a port. Throws with its
 * own words when it refuses.
 */
export async function startNginx(
  folder: string,
  port: number,
): Promise<{ readonly pid: number; readonly stop: () => Promise<void> }> {
  const options = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  await run('nginx', [...options, '-t']);
  const nginx = spawn('nginx', options, { stdio: 'ignore' });
  const ended = new Promise<void>((done) =>
    nginx.once('exit', () => {
      done();
    }),
  );
  const stop = async () => {
    nginx.kill('SIGTERM');
    await ended;
  };
  try {
    await answering(port);
  } catch (error) {
    await stop();
    throw error;
  }
  return { pid: nginx.pid ?? 0, stop };
}

/** The shipped snippet, with what it leaves to those who have the module for Brotli. */
export async function snippetFor(file: string, hasBrotli: boolean): Promise<string> {
  const text = await readFile(file, 'utf8');
  return hasBrotli ? text.replace('#brotli_static on;', 'brotli_static on;') : text;
}

/** Folders of its own for what nginx may write on the way, which it makes even where it writes nothing. */
export const ownFolders = (folder: string): string =>
  ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `    ${name}_temp_path ${folder}/${name};`)
    .join('\n');

const run = promisify(execFile);

const configuration = (given: {
  folder: string;
  site: string;
  ports: RunningNginx['ports'];
  hasBrotli: boolean;
}): string => `${given.hasBrotli ? `load_module ${brotliModule};` : ''}
daemon off;
pid ${given.folder}/nginx.pid;
events {}
http {
    access_log off;
${ownFolders(given.folder)}
    server {
        listen 127.0.0.1:${String(given.ports.plain)};
        return 301 https://$host:${String(given.ports.secure)}$request_uri;
    }
    server {
        listen 127.0.0.1:${String(given.ports.secure)} ssl;
        server_name localhost;
        ssl_certificate ${given.folder}/certificate.pem;
        ssl_certificate_key ${given.folder}/key.pem;
        root ${given.site};
        include ${given.folder}/snippet.conf;
    }
}
`;

async function makeCertificate(folder: string): Promise<void> {
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'certificate.pem')];
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  await run('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', ...files, ...name]);
}

/** Waits until something takes connections at a port, at most five seconds. */
async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    const isThere = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        done(true);
      });
      socket.once('error', () => {
        done(false);
      });
    });
    if (isThere) return;
    await new Promise((again) => setTimeout(again, 100));
  }
  throw new Error(`nginx takes no connections at port ${String(port)}.`);
}
