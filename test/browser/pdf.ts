import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** One piece of text where it stands on a sheet, from its lower left corner. Unit: points. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** One printed sheet. Unit: points (A4: 595 × 842). */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** All its text without any space: lines are cut anywhere. */
  readonly text: string;
}

/** Text without spaces, soft hyphens and marks that do not print: what can be compared across cut lines. */
export const squeezed = (text: string): string => text.replace(/[\s\u00AD\u200B\u2060]/gu, '');

/** The sheets that Chromium prints of the page as it stands, read again from the PDF. */
export async function printedSheets(page: Page): Promise<readonly Sheet[]> {
  const file = await page.pdf({ preferCSSPageSize: true, tagged: true });
  const document = await getDocumentProxy(new Uint8Array(file));
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const sheet = await document.getPage(number);
      const { width, height } = sheet.getViewport({ scale: 1 });
      const { items } = await sheet.getTextContent();
      const pieces = items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , x = Number.NaN, y = Number.NaN] = item.transform.map(Number);
        return [{ text: item.str, x, y, width: item.width }];
      });
      return { width, height, pieces, text: squeezed(pieces.map(({ text }) => text).join('')) };
    }),
  );
}

/** Pieces that leave the sheet, or stand where most printers cannot print. */
export function cutPieces({ width, height, pieces }: Sheet): readonly Piece[] {
  /** Printers of homes leave 4 to 5 mm white. Unit: points. */
  const EDGE = 14;
  return pieces.filter(
    ({ x, y, width: long }) =>
      !(x >= EDGE && x + long <= width - EDGE && y >= EDGE && y <= height - EDGE),
  );
}
