import { expect, test } from 'vitest';
import { readWrk } from '../../bench/load/wrk.ts';

const QUIET = `Running 4s test @ https://127.0.0.1:46211/
  2 threads and 1000 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency   148.43ms  359.02ms   1.99s    91.88%
    Req/Sec     3.25k     3.57k    6.57k   100.00%
  Latency Distribution
     50%  850.00us
     75%  103.07ms
     90%  157.32ms
     99%    1.70s 
  2669 requests in 4.14s, 9.08MB read
Requests/sec:    644.68
Transfer/sec:      2.19MB
`;

test('what wrk prints is read in milliseconds', () => {
  expect(readWrk(QUIET)).toEqual({ perSecond: 644.68, median: 0.85, slowest: 1700, errors: 0 });
});

test.each([
  ['  Socket errors: connect 1, read 2, write 3, timeout 72\n', 78],
  ['  Non-2xx or 3xx responses: 5\n', 5],
])('%s are errors', (line, errors) => {
  expect(readWrk(QUIET.replace('Requests/sec', `${line}Requests/sec`)).errors).toBe(errors);
});

test('another form is refused rather than read as zero', () => {
  expect(() => readWrk('unable to connect')).toThrow('wrk n’a pas imprimé');
});
