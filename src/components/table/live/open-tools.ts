/** What a click on the button of a table asks for: the tools, then their style sheet. */
import sheet from '../../../styles/later/table-tools.css?url';
import { laterSheet } from '../../site/later-sheet.ts';
import { mountTable } from './mount.ts';

/** Gives the table its tools, with their style; rejects when it cannot be had. `focus`: true when a click asked for them. */
export async function openTools(
  frame: HTMLElement,
  table: HTMLTableElement,
  focus: boolean,
): Promise<void> {
  await laterSheet(sheet);
  mountTable(frame, table, focus);
}
