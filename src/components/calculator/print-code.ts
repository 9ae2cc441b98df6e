// `worker` makes a whole script of it. An import would give every page of the site one more file to ask for: the
// loader of modules that the bundler adds.
import printAnswerUrl from './entry/print-answer.ts?worker&url';

let ready: Promise<void> | undefined;

/**
 * Asks once for what draws the QR code of an answer on its sheet (decision 0032). It is settled when the code can be
 * drawn, and without network too: the address in letters is enough.
 */
export function printCode(): Promise<void> {
  ready ??= new Promise((resolve) => {
    const script = document.createElement('script');
    script.onload = script.onerror = () => resolve();
    script.src = printAnswerUrl;
    document.head.append(script);
  });
  return ready;
}
