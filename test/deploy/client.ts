import { request as plain } from 'node:http';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { request as secure } from 'node:https';
import { inject } from 'vitest';
import { SITE_ORIGIN } from '../../src/lib/site.ts';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Question {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  /** Without TLS, as a reader who types the name of the site. */
  readonly insecure?: boolean;
  /** Ports of another server than the one that all tests of the folder share. */
  readonly ports?: { readonly http: number; readonly https: number };
}

/** Asks the server under test for a path, sent as it is written: no browser tidies it first. */
export function ask(
  path: string,
  { method = 'GET', headers = {}, insecure, ports = inject('ports') }: Question = {},
) {
  const options = {
    host: '127.0.0.1',
    path,
    method,
    headers: { host: new URL(SITE_ORIGIN).host, ...headers },
  };
  return new Promise<Answer>((resolve, reject) => {
    const sent = insecure
      ? plain({ ...options, port: ports.http })
      : // The certificate is made for each run: no authority knows it.
        secure({ ...options, port: ports.https, rejectUnauthorized: false });
    sent.on('error', reject);
    sent.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    sent.end();
  });
}
