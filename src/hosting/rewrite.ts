import type { Readdress } from './addresses.ts';

/** Attributes of our pages that hold an address. A test of the copies finds the one that would be forgotten. */
const ATTRIBUTES = /(\s(?:href|src|action|data-svg|data-from|data-worker)=")(\/(?!\/)[^"]*)(?=")/gu;
/** A page that has moved leads on by itself. */
const REFRESH = /(<meta http-equiv="refresh" content="\d+; ?url=)(\/[^"]*)(?=")/gu;
const JSON_SCRIPT = /(<script type="application\/json"[^>]*>)([^<]*)(?=<\/script>)/gu;
const SCRIPT = /<script\b[^>]*>[^<]*<\/script>/gu;
/** A text that is an address, and not the « / » that documents print for « nothing ». */
const JSON_ADDRESS = /"(\/[^"\\/][^"\\]*)"/gu;

/** A page with other addresses; all else stays, byte for byte. Reads our own HTML, whose quotes are double ones. */
export function rewritePage(html: string, readdress: Readdress): string {
  const write = (_: string, before: string, address: string) => before + readdress(address);
  return html
    .replace(ATTRIBUTES, write)
    .replace(REFRESH, write)
    .replace(
      JSON_SCRIPT,
      (_, before: string, json: string) => before + rewriteJson(json, readdress),
    );
}

/** JSON that scripts read, with other addresses: each string that begins as one. */
export function rewriteJson(json: string, readdress: Readdress): string {
  return json.replace(JSON_ADDRESS, (_, address: string) => `"${readdress(address)}"`);
}

/** A page without its scripts: a browser refuses modules that no server sends. */
export function withoutScripts(html: string): string {
  return html.replace(SCRIPT, '');
}

/** Full addresses of the site, written as they are or inside another address, moved to a folder of it. */
export function moveOrigin(text: string, origin: string, base: string): string {
  const encoded = encodeURIComponent;
  return text
    .replaceAll(`${origin}/`, origin + base)
    .replaceAll(encoded(`${origin}/`), encoded(origin + base));
}

/** `_headers` or `_redirects` with other paths; « /* », which is the whole host, stays. */
export function moveRules(rules: string, readdress: Readdress): string {
  return rules.replace(
    /(^| )(\/(?!\*)\S*)/gmu,
    (_, before: string, path: string) => before + readdress(path),
  );
}
