import { renderAsync } from '@resvg/resvg-js';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../lib/hash.ts';
import { FAMILY } from './picture.ts';

/** Changes when a picture would be drawn otherwise from the same text: the version of the rasteriser and its options. */
const DRAWN_BY = 'resvg-js 2.6.2, arimo 0.4.3';
const CACHE = '.cache/apercus';
const FONTS = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'];

/** The pixels of an SVG, with the fonts of the project alone: no font of the machine changes them. */
export async function drawPng(svg: string, root: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: FONTS.map((file) => join(root, 'node_modules/@expo-google-fonts/arimo', file)),
      defaultFontFamily: FAMILY,
    },
  });
  return image.asPng();
}

/** The same, drawn once for each content: a later build finds it under the hash of what it shows. */
export async function cachedPng(svg: string, root: string): Promise<Uint8Array> {
  const file = join(root, CACHE, `${sha256(`${DRAWN_BY}\n${svg}`)}.png`);
  if (existsSync(file)) return readFileSync(file);
  const png = await drawPng(svg, root);
  mkdirSync(join(root, CACHE), { recursive: true });
  // A build that is killed leaves no half picture under its final name.
  const part = `${file}.${process.pid}`;
  writeFileSync(part, png);
  renameSync(part, file);
  return png;
}
