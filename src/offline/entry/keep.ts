/** The two buttons of the page about reading offline. Nothing is kept, and no worker is there, before the first one is used. */
import { countOf } from '../../lib/numbers-fr.ts';
import { storePrefix } from '../names.ts';

const root = document.querySelector<HTMLElement>('.offline');
const status = root?.querySelector<HTMLElement>('[role="status"]');
const [keep, remove] = [...(root?.querySelectorAll('button') ?? [])];

if (root && status && keep && remove) {
  const say = (sentence: string): void => {
    status.textContent = sentence;
  };
  const show = async (): Promise<void> => {
    const registration = await registered();
    const pages = registration ? await keptPages(registration.scope) : 0;
    [keep.hidden, remove.hidden] = [pages > 0, pages === 0];
    say(
      pages > 0 ? `Le site est gardé sur cet appareil : ${countOf(pages, 'page', 'pages')}.` : '',
    );
  };
  /** Runs one action at a time; what fails is said, and the buttons show what is really there. */
  const run = async (action: () => Promise<void>, failed: string): Promise<void> => {
    [keep.disabled, remove.disabled] = [true, true];
    const done = await action().then(
      () => true,
      () => false,
    );
    await show();
    if (!done) say(failed);
    [keep.disabled, remove.disabled] = [false, false];
    // The button that was used may be gone: the keyboard goes on from the other one.
    (keep.hidden ? remove : keep).focus();
  };
  const download = async (): Promise<void> => {
    say('Téléchargement en cours…');
    // What a browser may have emptied is made again from nothing.
    await forget();
    await ready(await navigator.serviceWorker.register(root.dataset['worker'] ?? ''));
  };
  keep.addEventListener('click', () => {
    void run(
      download,
      'La copie n’a pas pu être faite. Vérifiez votre connexion, puis recommencez.',
    );
  });
  remove.addEventListener('click', () => {
    void run(
      forget,
      'La copie n’a pas pu être retirée. Effacez les données de ce site dans votre navigateur.',
    );
  });
  if ('serviceWorker' in navigator) {
    root.hidden = false;
    void show();
  }
}

/** The worker of this site, when there is one. */
function registered(): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker.getRegistration();
}

/** Resolves when everything is kept; rejects when the download has failed: nothing is then kept. */
function ready({ installing, active }: ServiceWorkerRegistration): Promise<void> {
  if (!installing) return active ? Promise.resolve() : Promise.reject(new Error('aucun worker'));
  return new Promise((resolve, reject) => {
    installing.addEventListener('statechange', () => {
      if (installing.state === 'activated') resolve();
      if (installing.state === 'redundant') reject(new Error('téléchargement incomplet'));
    });
  });
}

async function forget(): Promise<void> {
  const registration = await registered();
  if (!registration) return;
  await registration.unregister();
  for (const name of await storesOf(registration.scope)) await caches.delete(name);
}

async function storesOf(scope: string): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(storePrefix(scope)));
}

async function keptPages(scope: string): Promise<number> {
  let count = 0;
  for (const name of await storesOf(scope)) {
    const kept = await (await caches.open(name)).keys();
    count += kept.filter(({ url }) => url.endsWith('/')).length;
  }
  return count;
}
