import { spawn } from 'node:child_process';

/** Exit code and everything printed, after the command has ended. */
export interface Run {
  readonly code: number;
  readonly output: string;
}

/**
 * Runs a command of the project (`node_modules/.bin`, put on the path by npm), shows what it prints
 * as it prints it, and returns it. `environment` is added to ours. A signal counts as code 1.
 */
export function runLogged(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        // Nothing leaves this machine: Astro's usage report is off.
        ASTRO_TELEMETRY_DISABLED: '1',
        ...environment,
      },
    });
    const chunks: string[] = [];
    const take = (stream: NodeJS.ReadableStream, echo: NodeJS.WritableStream) => {
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk.toString('utf8'));
        echo.write(chunk);
      });
    };
    take(child.stdout, process.stdout);
    take(child.stderr, process.stderr);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: chunks.join('') }));
  });
}
