/**
 * Shows the button of each chart of the page. The chart library is asked for only by a click on it, never
 * before: without a click, this file is all that is loaded.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>('.chart-open')) {
  const figure = button.closest<HTMLElement>('.chart');
  if (!figure) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    button.disabled = true;
    void import('./interactive.ts')
      .then(({ openChart }) => {
        openChart(figure, button);
      })
      .catch(() => {
        // Offline or blocked: the picture is still there and complete.
        button.textContent = 'Le graphique interactif n’a pas pu être chargé. Réessayer';
      })
      .finally(() => {
        button.disabled = false;
      });
  });
}
