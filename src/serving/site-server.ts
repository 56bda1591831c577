import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { compress } from './compress.ts';
import { contentTypeOf, unknownType } from './file-types.ts';
import { headersOf } from './security-headers.ts';

export interface SiteServer {
  /** Without a slash at the end: http://127.0.0.1:40123 */
  readonly origin: string;
  /** Bytes sent so far, headers included. */
  readonly sent: () => number;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site on a loopback port. Port 0 takes any that is free. Rejects when the port is taken.
 * @param base the path below which the site was built, with a slash at both ends; nothing stands outside it.
 */
export function serveSite(folder: string, port = 0, host = '127.0.0.1', base = '/'): Promise<SiteServer> {
  const site = sirv(folder, { dev: false, etag: true, brotli: true, setHeaders });
  const notFound = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const sayNotFound = () => {
      setHeaders(response, '/404.html');
      response.writeHead(404, { 'content-type': contentTypeOf('/404.html') }).end(notFound);
    };
    compress(request, response);
    if (request.url?.startsWith(base)) {
      request.url = request.url.slice(base.length - 1);
      site(request, response, sayNotFound);
    } else sayNotFound();
  });
  const sockets = new Set<Socket>();
  let sentBefore = 0;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      sockets.delete(socket);
      sentBefore += socket.bytesWritten;
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve({
        origin: `http://127.0.0.1:${String(taken)}`,
        sent: () => sockets.values().reduce((sum, { bytesWritten }) => sum + bytesWritten, sentBefore),
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

function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersOf(path, false))) response.setHeader(name, value);
  const type = contentTypeOf(path);
  // The address of a page without its slash: which file that is, is found out later.
  if (type !== unknownType) response.setHeader('content-type', type);
}
