import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { contentTypeOf } from './file-types.ts';

/** Makes a response send text compressed to whoever takes it so, as the hosts of static sites do, unless it is already. */
export function compress(request: IncomingMessage, response: ServerResponse): void {
  // Whatever a client sends stands here, not all of which is an address.
  const [path = '/'] = (request.url ?? '/').split('?');
  const accepted = request.headers['accept-encoding'] ?? '';
  const encoding = ['br', 'gzip'].find((name) => accepted.includes(name));
  if (request.method !== 'GET' || encoding === undefined || !contentTypeOf(path).includes('charset')) return;
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  Object.assign(response, {
    writeHead: (status: number, headers: OutgoingHttpHeaders = {}) => {
      if (status !== 200 || 'Content-Encoding' in headers) return writeHead(status, headers);
      const packer =
        encoding === 'br'
          ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
          : createGzip();
      packer.on('data', (chunk: Buffer) => write(chunk));
      packer.on('end', () => end());
      Object.assign(response, {
        // Always true: what waits is in memory anyway, and nobody would hear that the packer has drained.
        write: (chunk: Buffer) => {
          packer.write(chunk);
          return true;
        },
        end: () => packer.end(),
      });
      const kept = Object.entries(headers).filter(([name]) => name !== 'Content-Length');
      return writeHead(status, {
        ...Object.fromEntries(kept),
        'Content-Encoding': encoding,
        Vary: 'Accept-Encoding',
      });
    },
  });
}
