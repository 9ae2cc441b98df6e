/**
 * Shows the buttons of each chart of the page. The chart library and the PNG writer are asked for only by a
 * click, never before: without a click, this file is all that is loaded.
 */
function onClick(button: HTMLButtonElement, failed: string, act: () => Promise<void>): void {
  button.hidden = false;
  button.addEventListener('click', () => {
    button.disabled = true;
    void act()
      .catch(() => {
        // Offline or blocked: the picture is still there and complete.
        button.textContent = failed;
      })
      .finally(() => {
        button.disabled = false;
      });
  });
}

for (const figure of document.querySelectorAll<HTMLElement>('.chart')) {
  const open = figure.querySelector<HTMLButtonElement>('.chart-open');
  const png = figure.querySelector<HTMLButtonElement>('.chart-png');
  const address = png?.dataset['svg'];
  if (open && address !== undefined) {
    onClick(open, 'Le graphique interactif n’a pas pu être chargé. Réessayer', async () => {
      // Names taken out of what is imported would be wrapped once more by the bundler.
      const opener = await import('./open-chart.ts');
      await opener.openChartOf(figure, open, address);
    });
  }
  if (png && address !== undefined) {
    onClick(png, 'L’image PNG n’a pas pu être faite. Réessayer', async () => {
      const writer = await import('./save-png.ts');
      await writer.savePng(address);
    });
  }
}
