/**
 * Asks for the style sheet of what a click brings, once. Resolves when it holds, so that nothing is shown without its style;
 * rejects when it cannot be had. `address`: as the bundler writes it.
 */
export function laterSheet(address: string): Promise<void> {
  const { href } = new URL(address, document.baseURI);
  if ([...document.styleSheets].some((sheet) => sheet.href === href)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => {
      resolve();
    });
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`feuille ${href}`));
    });
    document.head.append(link);
  });
}
