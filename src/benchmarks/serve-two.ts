import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '#serving/free-port.ts';
import { inNewFolder } from '#serving/in-new-folder.ts';
import { brotliModule, ownFolders, snippetFor, startNginx } from '#serving/run-nginx.ts';
import { runningProcesses } from './running-processes.ts';
import { parseWrk, type WrkReport } from './wrk-report.ts';

/** One nginx of one worker that serves a built site as shipped, and a file of equal length with as little as it needs. */
export interface TwoServers {
  readonly pageBytes: number;
  readonly encoding: 'br' | 'gzip';
  /** Asks one of the two for its file over and over, for some seconds. */
  readonly load: (which: 'site' | 'bare', seconds: number) => Promise<Load>;
  readonly stop: () => Promise<void>;
}

/** A run, and how busy the processor was with each end of it, as a share of one core. */
export interface Load extends WrkReport {
  readonly nginxShare: number;
  readonly wrkShare: number;
}

/** Both without TLS, which would cost the two the same and so hide what differs. */
export const serveTwo = (site: string, page: string, snippet: string): Promise<TwoServers> =>
  inNewFolder('nginx-', (folder) => serveFrom(folder, site, page, snippet));

async function serveFrom(folder: string, site: string, page: string, snippet: string): Promise<TwoServers> {
  const hasBrotli = existsSync(brotliModule);
  const encoding = hasBrotli ? 'br' : 'gzip';
  const pageBytes = statSync(join(site, page, `index.html.${hasBrotli ? 'br' : 'gz'}`)).size;
  const ports = { site: await freePort(), bare: await freePort() };
  // The worker of an nginx that root has started is another user.
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'bare'));
  await writeFile(join(folder, 'bare/index.html'), 'x'.repeat(pageBytes));
  await writeFile(join(folder, 'snippet.conf'), await snippetFor(snippet, hasBrotli));
  await writeFile(
    join(folder, 'nginx.conf'),
    configuration({ folder, site: resolve(site), ports, hasBrotli }),
  );
  const { pid, stop } = await startNginx(folder, ports.site);
  const load = async (which: 'site' | 'bare', seconds: number): Promise<Load> => {
    const address = `http://127.0.0.1:${String(ports[which])}${which === 'site' ? page : '/index.html'}`;
    const options = [
      '-t1',
      '-c32',
      `-d${String(seconds)}s`,
      '--latency',
      '-H',
      `Accept-Encoding: ${encoding}`,
    ];
    const before = workerSeconds(pid);
    // The other core is for nginx.
    const timed = ['-c', '1', 'bash', '-c', 'wrk "$@"; times', 'wrk', ...options, address];
    const { stdout } = await promisify(execFile)('taskset', timed);
    const seen = (workerSeconds(pid) - before) / seconds;
    return { ...parseWrk(stdout), nginxShare: seen, wrkShare: childSeconds(stdout) / seconds };
  };
  return {
    pageBytes,
    encoding,
    load,
    stop: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Processor time of the worker of an nginx so far. */
const workerSeconds = (master: number): number =>
  runningProcesses().find(({ parent }) => parent === master)?.seconds ?? NaN;

/** The last line of `times`, for what the shell started: `0m1.200s 0m0.800s` */
function childSeconds(printed: string): number {
  const [line = ''] = printed.trimEnd().split('\n').slice(-1);
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + Number(m) * 60 + Number(s),
    0,
  );
}

const configuration = (given: {
  folder: string;
  site: string;
  ports: { site: number; bare: number };
  hasBrotli: boolean;
}): string => `${given.hasBrotli ? `load_module ${brotliModule};` : ''}
daemon off;
pid ${given.folder}/nginx.pid;
worker_processes 1;
worker_cpu_affinity 01;
events {}
http {
    access_log off;
    keepalive_requests 1000000;
${ownFolders(given.folder)}
    server {
        listen 127.0.0.1:${String(given.ports.bare)};
        sendfile on;
        tcp_nopush on;
        root ${given.folder}/bare;
    }
    server {
        listen 127.0.0.1:${String(given.ports.site)};
        root ${given.site};
        include ${given.folder}/snippet.conf;
    }
}
`;
