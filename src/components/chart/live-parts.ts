import type { ChartModel } from './model/chart-model.ts';
import { variableName } from './palette.ts';
import type { ChartView, Panel } from './view.ts';

/** The view of a screen: a canvas knows no variable, so each colour is resolved by an element of the page. */
export function viewOf(figure: HTMLElement, width: number): ChartView {
  const probe = document.createElement('span');
  // The colour of a text is the reader's in forced colours: the variable would never be read.
  probe.style.setProperty('forced-color-adjust', 'none');
  const colors = new Map<string, string>();
  const paint: ChartView['paint'] = (token) => {
    const known = colors.get(token);
    if (known !== undefined) return known;
    figure.append(probe);
    probe.style.color = `var(${variableName(token)})`;
    const color = getComputedStyle(probe).color;
    probe.remove();
    colors.set(token, color);
    return color;
  };
  // The letters of the picture: places were measured with their widths, not with those of the page.
  const letters = figure.querySelector('svg') ?? figure;
  return { width, paint, font: getComputedStyle(letters).fontFamily };
}

export interface LiveParts {
  readonly root: HTMLElement;
  /** Takes the focus and holds the canvases. */
  readonly surface: HTMLElement;
  readonly addCanvas: (place: Pick<Panel, 'x' | 'y' | 'width' | 'height'>) => HTMLCanvasElement;
  readonly announce: (text: string) => void;
}

interface Handlers {
  readonly onToggle: (slot: number, shown: boolean) => void;
  /** True when the key was used: the page must not scroll then. */
  readonly onKey: (key: string) => boolean;
  readonly onClose: () => void;
}

const KEYS =
  'Flèches gauche et droite\u00A0: valeur suivante. Haut et bas\u00A0: autre série. Échap\u00A0: revenir à l’image.';

function button(label: string, onClick: (self: HTMLButtonElement) => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', () => {
    onClick(element);
  });
  return element;
}

function toggles(model: ChartModel, handlers: Handlers): HTMLElement {
  const group = document.createElement('div');
  group.className = 'chart-toggles';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', 'Séries affichées');
  const series = model.panels[0]?.series ?? [];
  for (const { label, slot } of series.length > 1 ? series : []) {
    const toggle = button(label, (self) => {
      const shown = self.getAttribute('aria-pressed') !== 'true';
      self.setAttribute('aria-pressed', String(shown));
      handlers.onToggle(slot, shown);
    });
    toggle.className = `chart-toggle chart-toggle-${slot + 1}`;
    toggle.setAttribute('aria-pressed', 'true');
    group.append(toggle);
  }
  return group;
}

/** The elements of an open chart: toggles, surface, spoken line, way back. */
export function liveParts(model: ChartModel, handlers: Handlers): LiveParts {
  const root = document.createElement('div');
  const surface = document.createElement('div');
  const status = document.createElement('p');
  const hint = document.createElement('p');
  root.className = 'chart-live';
  surface.className = 'chart-canvases';
  surface.tabIndex = 0;
  // Arrows must reach the chart even when a screen reader uses them to read.
  surface.setAttribute('role', 'application');
  surface.setAttribute('aria-label', `${model.title}. ${KEYS}`);
  status.className = 'chart-status';
  status.setAttribute('role', 'status');
  hint.className = 'chart-keys';
  hint.textContent = KEYS;
  surface.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') handlers.onClose();
    else if (!handlers.onKey(event.key)) return;
    event.preventDefault();
  });
  root.append(
    toggles(model, handlers),
    surface,
    status,
    hint,
    button('Revenir à l’image', handlers.onClose),
  );
  return {
    root,
    surface,
    addCanvas: ({ x, y, width, height }) => {
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      canvas.style.left = `${x}px`;
      canvas.style.top = `${y}px`;
      surface.append(canvas);
      return canvas;
    },
    announce: (text) => {
      status.textContent = text;
    },
  };
}
