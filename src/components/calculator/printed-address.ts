// `worker` makes a whole script of it. An import would give every page of the site one more file to ask for: the
// loader of modules that the bundler adds.
import printAnswerUrl from './entry/print-answer.ts?worker&url';
import { fragment } from './html.ts';
import type { Html } from './html.ts';

let asked = false;

/** The address of an answer as its sheet shows it: in letters, and as a QR code drawn when it is printed. */
export function printedAddress(address: string): Html {
  if (!asked) {
    asked = true;
    // When a sheet is printed, it is too late to wait for a file. Without network, letters are enough.
    const script = document.createElement('script');
    script.src = printAnswerUrl;
    document.head.append(script);
  }
  return fragment`<p class="sheet">Adresse de cette réponse : ${address}</p><svg class="qr" aria-hidden="true" data-address="${address}"></svg>`;
}
