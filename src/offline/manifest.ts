import { isCore } from './core.ts';
import type { KeptSite } from './scope.ts';

/** Name of the worker in the built site, at its root: it watches the folder where it stands. */
export const WORKER_FILE = 'service-worker.js';
/** Stands in the page for the size of the core, which is known once all is built. */
export const SIZE_MARK = '%TAILLE%';

/** Where the addresses of the core stand. Root-relative files of the built site; the result is sorted. */
export function coreFiles(files: readonly string[]): readonly string[] {
  return files.filter((file) => isCore(addressOf(file))).sort();
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;
}

/** What stands at the top of the worker, in front of its code. */
export function workerHead(version: string, core: readonly string[]): string {
  const site: KeptSite = { version, core: core.map((file) => addressOf(file).slice(1)) };
  return `self.site=${JSON.stringify(site)};\n`;
}

/** A size that a reader can weigh, in hundreds of kilobytes: « 900 ko », « 1,2 Mo ». Unit of `bytes`: bytes. */
export function sizeText(bytes: number): string {
  const hundreds = Math.max(1, Math.round(bytes / 100_000));
  return hundreds < 10
    ? `${hundreds * 100}\u00A0ko`
    : `${(hundreds / 10).toFixed(1).replace('.', ',')}\u00A0Mo`;
}
