/** The search page: shows the field, and asks for the engine and its data when the field is used. */
const root = document.querySelector<HTMLElement>('.search');
const field = root?.querySelector<HTMLInputElement>('#q');

if (root && field) {
  root.hidden = false;
  let started = false;
  const start = () => {
    if (started) return;
    started = true;
    // Asked for together: on a slow network, one round trip instead of two.
    void Promise.all([import('./mount.ts'), fetch(root.dataset['from'] ?? '')])
      .then(([{ mountSearch }, answer]) => mountSearch(root, field, answer))
      .catch(() => {
        started = false;
        const status = root.querySelector('.search-status');
        // Offline or blocked: the index below is still there.
        if (status)
          status.textContent =
            'La recherche n’a pas pu être chargée. L’index de A à Z est plus bas.';
      });
  };
  field.addEventListener('focus', start);
  field.addEventListener('input', start);
  if (new URLSearchParams(location.search).has('q')) start();
}
