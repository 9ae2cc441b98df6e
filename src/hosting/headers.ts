import { contentPolicy, styleSource } from '../lib/content-policy.ts';

/** What a response says besides its content: name, value. */
export type Header = readonly [name: string, value: string];

/** Two years, the length that browsers' lists of secure sites ask for. Unit: seconds. */
const TWO_YEARS = 63_072_000;
/** A browser may keep a file named by its content for a year without asking again. Unit: seconds. */
const ONE_YEAR = 31_536_000;

/** Devices and payments that no page of ours uses: a script put in by error could not ask for them either. */
const UNUSED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/**
 * Headers of every response, pages, files and errors alike. One policy for all of them: `styles` are those of every page
 * (`styleSources`). No Cross-Origin-Resource-Policy: tables and drawings are published to be shown elsewhere.
 * `frame-ancestors` holds in a header only, a page cannot say it.
 */
export const securityHeaders = (styles: readonly string[]): readonly Header[] => [
  ['Content-Security-Policy', `${contentPolicy(styles)}; frame-ancestors 'none'`],
  ['Strict-Transport-Security', `max-age=${TWO_YEARS}; includeSubDomains`],
  ['X-Content-Type-Options', 'nosniff'],
  // The address of a page read here is told to no other site.
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', UNUSED.map((feature) => `${feature}=()`).join(', ')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** Folder of the files whose name changes with their content. */
export const HASHED_FOLDER = '/_astro/';
export const CACHE_HASHED = `public, max-age=${ONE_YEAR}, immutable`;
/** Kept, but never shown before the server has said that it is still right: a figure may have been corrected. */
export const CACHE_OTHERS = 'no-cache';

const STYLE = /<style>([^]*?)<\/style>/gu;

/** Texts of the styles written in a page. Reads our own HTML. */
export function stylesIn(html: string): readonly string[] {
  return [...html.matchAll(STYLE)].map(([, css = '']) => css);
}

/** A page without them: what is left must hold no other. */
export function withoutStyles(html: string): string {
  return html.replace(STYLE, '');
}

/** Names of these styles for the policy: each once, sorted, whatever the order of the pages. */
export function styleSources(styles: Iterable<string>): readonly string[] {
  return [...new Set(styles)].map(styleSource).sort();
}

/** `headers.conf` for nginx, to be included in a server block; `always`: errors carry them too. */
export function nginxHeaders(headers: readonly Header[]): string {
  return headers.map(([name, value]) => `add_header ${name} "${value}" always;\n`).join('');
}

/**
 * `_headers`, as static hosts read it. Each header is set by one rule: where two rules set it, hosts differ. Pages need
 * none for the cache: these hosts ask again each time by default. `types` are files whose type hosts do not know.
 */
export function hostHeaders(
  types: Readonly<Record<string, string>>,
  headers: readonly Header[],
): string {
  const rules: (readonly [string, readonly Header[]])[] = [
    ['/*', headers],
    [`${HASHED_FOLDER}*`, [['Cache-Control', CACHE_HASHED]]],
    ...Object.entries(types).map(
      ([path, type]) => [path, [['Content-Type', type] as const]] as const,
    ),
  ];
  const lines = rules.flatMap(([path, set]) => [
    path,
    ...set.map(([name, value]) => `  ${name}: ${value}`),
  ]);
  return `${lines.join('\n')}\n`;
}
