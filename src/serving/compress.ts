import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { createGzip } from 'node:zlib';

const texts = new Set(['', '.html', '.css', '.js', '.json', '.csv', '.svg', '.xml', '.txt', '.webmanifest']);

/** Makes a response send text compressed to whoever takes it so, as the hosts of static sites do. */
export function compress(request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const isTaken = String(request.headers['accept-encoding'] ?? '').includes('gzip');
  if (request.method !== 'GET' || !isTaken || !texts.has(extname(pathname))) return;
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  Object.assign(response, {
    writeHead: (status: number, headers: OutgoingHttpHeaders = {}) => {
      if (status !== 200) return writeHead(status, headers);
      const gzip = createGzip();
      gzip.on('data', (chunk: Buffer) => write(chunk));
      gzip.on('end', () => end());
      Object.assign(response, {
        // Always true: what waits is in memory anyway, and nobody would hear that the gzip stream has drained.
        write: (chunk: Buffer) => {
          gzip.write(chunk);
          return true;
        },
        end: () => gzip.end(),
      });
      const { 'Content-Length': _length, ...kept } = headers;
      return writeHead(status, { ...kept, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
    },
  });
}
