import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliModule, freePort, ownFolders, snippetFor, startNginx } from '#serving/run-nginx.ts';
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
export async function serveTwo(site: string, page: string, snippet: string): Promise<TwoServers> {
  const hasBrotli = existsSync(brotliModule);
  const encoding = hasBrotli ? 'br' : 'gzip';
  const pageBytes = statSync(join(site, page, `index.html.${hasBrotli ? 'br' : 'gz'}`)).size;
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
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
    const before = ticksOf(pid);
    // The other core is for nginx.
    const timed = ['-c', '1', 'bash', '-c', 'wrk "$@"; times', 'wrk', ...options, address];
    const { stdout } = await promisify(execFile)('taskset', timed);
    const seen = (ticksOf(pid) - before) / ticksPerSecond / seconds;
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

/** What Linux counts processor time in. */
const ticksPerSecond = 100;

/** Processor time of the worker of an nginx. */
function ticksOf(master: number): number {
  const worker = readdirSync('/proc').find(
    (pid) => /^\d+$/.test(pid) && existsSync(`/proc/${pid}/stat`) && fieldsOf(pid)[1] === String(master),
  );
  const fields = worker === undefined ? [] : fieldsOf(worker);
  return Number(fields[11]) + Number(fields[12]);
}

/** What stands after the name of the program, which may hold spaces. */
function fieldsOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
  } catch {
    // A process that ended in between.
    return [];
  }
}

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
