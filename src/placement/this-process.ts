import { hostname } from 'node:os';
import type { Processes } from './lock.ts';

/** This process, on this machine. */
export const thisProcess: Processes = {
  pid: process.pid,
  host: hostname(),
  isAlive(pid) {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      // EPERM: the process lives and belongs to someone else.
      return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
  },
};
