import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { SITE_ORIGIN } from '../../src/lib/site.ts';
import { onThisMachine } from '../../src/hosting/nginx-here.ts';
import { ensureNginx } from './nginx.ts';

/** A running server: its two ports, and what stops it. */
export interface Nginx {
  readonly http: number;
  readonly https: number;
  /** What it wrote in its log of errors. */
  errors(): string;
  stop(): Promise<void>;
}

/** How the site is served here. */
export interface NginxOptions {
  /** Folder written by copyCompressed. */
  readonly root: string;
  /** Lines of redirects added to those of the site. */
  readonly redirects?: string;
}

/**
 * Runs deploy/nginx as it stands, as the present user, on free ports. Throws, with what nginx says, when it refuses its configuration.
 */
export async function serveNginx({ root, redirects = '' }: NginxOptions): Promise<Nginx> {
  const nginx = ensureNginx();
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  cpSync('deploy/nginx', folder, { recursive: true });
  appendFileSync(join(folder, 'generated/redirections.conf'), redirects);
  makeCertificate(folder);
  const [http, https] = [await freePort(), await freePort()];
  const log = join(folder, 'error.log');
  const main = join(folder, 'nginx.conf');
  const text = onThisMachine(readFileSync(main, 'utf8'), {
    host: new URL(SITE_ORIGIN).host,
    folder,
    root: resolve(root),
    http,
    https,
    // Only root may choose another user; started by root, workers must still read these folders.
    user: process.getuid?.() === 0 ? userInfo().username : null,
  });
  writeFileSync(main, text);
  execFileSync(nginx, ['-t', '-q', '-e', log, '-c', main], { stdio: 'pipe' });
  const child = spawn(nginx, ['-e', log, '-c', main, '-g', 'daemon off;'], { stdio: 'ignore' });
  // A caller that fails must not leave a server behind.
  const kill = () => void child.kill('SIGTERM');
  process.on('exit', kill);
  const ended = new Promise<void>((end) => child.on('exit', () => end()));
  while (!(await answers(https))) {
    if (child.exitCode !== null)
      throw new Error(`nginx s’est arrêté aussitôt. Il a dit :\n${readFileSync(log, 'utf8')}`);
    await new Promise((wake) => setTimeout(wake, 20));
  }
  return {
    http,
    https,
    errors: () => readFileSync(log, 'utf8'),
    stop: async () => {
      kill();
      await ended;
      process.off('exit', kill);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A key and a certificate of this run only. */
function makeCertificate(folder: string): void {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const to = ['-keyout', `${folder}/key.pem`, '-out', `${folder}/certificate.pem`];
  const name = ['-subj', `/CN=${new URL(SITE_ORIGIN).host}`, '-days', '2'];
  execFileSync('openssl', ['req', '-x509', ...key, ...to, ...name], { stdio: 'pipe' });
}

/** Tells whether someone listens on this port. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // A TCP server has a port.
  await new Promise((closed) => server.close(closed));
  return port;
}
