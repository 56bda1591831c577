import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as the server saw it. Times are in milliseconds. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly userAgent: string;
  readonly from: number;
  until: number;
}

/** For tests: a server on this machine that answers as it is told and remembers who asked when. */
export async function localServer(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const record: SeenRequest = {
      method: request.method ?? '',
      path: request.url ?? '',
      userAgent: request.headers['user-agent'] ?? '',
      from: performance.now(),
      until: Infinity,
    };
    seen.push(record);
    response.on('close', () => {
      record.until = performance.now();
    });
    answer(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  // A server that listens on a port has an address that is not text.
  const { port } = server.address() as AddressInfo;
  return {
    seen,
    url: (path: string) => `http://127.0.0.1:${String(port)}${path}`,
    requests: (path: string) => seen.filter((one) => one.path === path).map(({ method }) => method),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
