import { expect, it } from 'vitest';
import { parseWrk } from './wrk-report.ts';

const report = `Running 3s test @ http://127.0.0.1:8080/
  1 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency   830.12us  120.00us   9.01ms   91.00%
    Req/Sec    38.11k     1.20k   40.01k    80.00%
  Latency Distribution
     50%  830.00us
     75%    0.90ms
     90%    1.00ms
     99%    1.25ms
  113000 requests in 3.00s, 600.00MB read
Requests/sec:  37666.51
Transfer/sec:    200.00MB
`;

it('reads requests a second and latencies in milliseconds', () => {
  expect(parseWrk(report)).toEqual({
    requestsPerSecond: 37666.51,
    median: 0.83,
    percentile99: 1.25,
    failed: 0,
  });
});

it('counts what failed', () => {
  const failures = '  Socket errors: connect 1, read 2, write 0, timeout 3\n  Non-2xx or 3xx responses: 4\n';
  expect(parseWrk(`${report}${failures}`).failed).toBe(10);
});

it('takes nothing else for a report', () => {
  expect(() => parseWrk('unable to connect')).toThrow('No report of wrk: unable to connect');
});
