import { execFileSync } from 'node:child_process';

/** What wrk measured on one address. Latencies in milliseconds: half of the answers, 99 of 100. */
export interface Load {
  readonly perSecond: number;
  readonly median: number;
  readonly slowest: number;
  /** Connections refused or cut, answers too late, answers that are neither 2xx nor 3xx. */
  readonly errors: number;
}

const UNITS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** Reads what `wrk --latency` prints; throws when a line is not there. */
export function readWrk(output: string): Load {
  const one = (pattern: RegExp): readonly string[] => {
    const found = pattern.exec(output);
    if (!found) throw new Error(`wrk n’a pas imprimé ${String(pattern)}. Il a dit :\n${output}`);
    return found.slice(1);
  };
  const latency = (percent: number): number => {
    const [value, unit] = one(new RegExp(`^\\s*${percent}%\\s+([\\d.]+)(us|ms|s|m)\\s*$`, 'mu'));
    return Number(value) * (UNITS[unit ?? ''] ?? NaN);
  };
  // Both lines are printed only when there is something to say.
  const sockets = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/u;
  const refused = /Non-2xx or 3xx responses: (\d+)/u;
  const errors = [sockets, refused].flatMap((pattern) => pattern.exec(output)?.slice(1) ?? []);
  return {
    perSecond: Number(one(/^Requests\/sec:\s+([\d.]+)$/mu)[0]),
    median: latency(50),
    slowest: latency(99),
    errors: errors.reduce((sum, count) => sum + Number(count), 0),
  };
}

/** Asks an address without pause through so many connections. Unit: seconds. */
export function runWrk(url: string, connections: number, seconds: number): Load {
  // Two threads that ask, as many as cores; a connection needs a thread of its own to be counted alone.
  const threads = Math.min(2, connections);
  // A thousand TLS handshakes at once are long on a busy machine: late is only what a reader would give up.
  const shape = [
    '--timeout',
    '10s',
    `-t${threads}`,
    `-c${connections}`,
    `-d${seconds}s`,
    '--latency',
  ];
  const headers = ['-H', 'Accept-Encoding: gzip, br'];
  return readWrk(execFileSync('wrk', [...shape, ...headers, url], { encoding: 'utf8' }));
}
