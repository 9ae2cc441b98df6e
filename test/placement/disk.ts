import { diskEffects } from '../../src/placement/effects.ts';
import type { DiskEffects } from '../../src/placement/effects.ts';

/** The effects that change the disk: what a kill or a refusal can stop. */
const CHANGES = ['write', 'rename', 'link', 'remove', 'removeEmpty'] as const;

/** A process that is killed: no code of ours may catch it and tidy up. */
export class Killed extends Error {}

/**
 * Effects that die before the change number `step` (0-based): every later effect dies too, as after a SIGKILL.
 * `count` says how many changes were done.
 */
export function killedAt(step: number): DiskEffects & { count(): number } {
  let done = 0;
  const dying = <A extends unknown[], R>(effect: (...args: A) => R, isChange: boolean) => {
    return (...args: A): R => {
      if (done >= step && (isChange || done > step)) {
        done = Infinity;
        throw new Killed();
      }
      if (isChange) done += 1;
      return effect(...args);
    };
  };
  const effects = { ...diskEffects };
  for (const name of CHANGES) {
    // Each effect keeps its own type: the wrapper changes none of it.
    Object.assign(effects, {
      [name]: dying(diskEffects[name] as (...args: unknown[]) => void, true),
    });
  }
  return {
    ...effects,
    read: dying(diskEffects.read, false),
    exists: dying(diskEffects.exists, false),
    count: () => done,
  };
}

/** Effects that refuse, with the error code of the system, each change that `refuses` picks. */
export function refusing(
  code: 'ENOSPC' | 'EACCES' | 'EROFS',
  refuses: (effect: (typeof CHANGES)[number], path: string, step: number) => boolean,
): DiskEffects {
  let step = 0;
  const effects = { ...diskEffects };
  for (const name of CHANGES) {
    const effect = diskEffects[name] as (...args: unknown[]) => void;
    Object.assign(effects, {
      [name]: (...args: string[]) => {
        const path = args[name === 'rename' ? 1 : 0] ?? '';
        step += 1;
        if (refuses(name, path, step - 1)) {
          throw Object.assign(new Error(`${code}: ${path}`), { code, path });
        }
        effect(...args);
      },
    });
  }
  return effects;
}
