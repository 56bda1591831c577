import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { compress } from './compress.ts';

export interface SiteServer {
  /** Without a slash at the end: http://127.0.0.1:40123 */
  readonly origin: string;
  /** Bytes sent so far, headers included. */
  readonly sent: () => number;
  readonly close: () => Promise<void>;
}

/** Serves a built site on a loopback port. Port 0 takes any that is free. Rejects when the port is taken. */
export function serveSite(folder: string, port = 0, host = '127.0.0.1'): Promise<SiteServer> {
  const site = sirv(folder, { dev: false, etag: true, brotli: true, setHeaders: nameType });
  const notFound = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    compress(request, response);
    site(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(notFound);
    });
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve({
        origin: `http://127.0.0.1:${String(taken)}`,
        sent: () => sockets.values().reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
        close: () =>
          new Promise((done) =>
            server.close(() => {
              done();
            }),
          ),
      });
    });
  });
}

/** The types of files that the server does not know by their names. */
const types: readonly (readonly [end: string, type: string])[] = [
  ['.bib', 'application/x-bibtex;charset=utf-8'],
  ['.ris', 'application/x-research-info-systems;charset=utf-8'],
  ['.csl.json', 'application/vnd.citationstyles.csl+json;charset=utf-8'],
];

function nameType(response: ServerResponse, pathname: string): void {
  const known = types.find(([end]) => pathname.endsWith(end));
  if (known) response.setHeader('content-type', known[1]);
}
