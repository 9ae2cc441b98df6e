import { spawn } from 'node:child_process';

/** Wall time, and the resident memory of the largest process at its highest. */
export interface BuildCost {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Loaded by every Node of the build: says on the way out how much memory it took (kB, as Node reports it). */
const REPORT =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('@maxRSS '+process.resourceUsage().maxRSS+'\\n'))";

/** Builds the project of a folder as `npm run build` does. Throws with the end of the log when the build is refused. */
export function measureBuild(cwd: string): Promise<BuildCost> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', 'build'], {
      cwd,
      shell: process.platform === 'win32',
      env: { ...process.env, NODE_OPTIONS: `--import="${REPORT}"` },
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (log += chunk.toString('utf8')));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`Construction refusée :\n${log.slice(-2000)}`));
      const kilobytes = [...log.matchAll(/@maxRSS (\d+)/gu)].map(([, size]) => Number(size));
      return resolve({
        seconds: (performance.now() - started) / 1000,
        megabytes: Math.max(...kilobytes) / 1000,
      });
    });
  });
}
