import { posix } from 'node:path';

/** Turns an address of the site, root-relative, into the one of a copy; what follows « ? » or « # » stays. */
export type Readdress = (address: string) => string;

/** Path, and what follows it from « ? » or « # » on. */
function split(address: string): readonly [path: string, rest: string] {
  const end = address.search(/[?#]/u);
  return end === -1 ? [address, ''] : [address.slice(0, end), address.slice(end)];
}

/** Addresses of a site that stands in a folder of another one, as `/formation/`. */
export function underBase(base: string): Readdress {
  return (address) => base + address.slice(1);
}

/** The file that a server shows at a path. */
export function fileAt(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

/**
 * Addresses as the page in this file (root-relative) writes them where no server is: relative, down to the name of the
 * file, since a folder would show its list.
 */
export function fromFile(page: string): Readdress {
  const folder = posix.dirname(page);
  return (address) => {
    const [path, rest] = split(address);
    return (posix.relative(folder, fileAt(path)) || posix.basename(page)) + rest;
  };
}
