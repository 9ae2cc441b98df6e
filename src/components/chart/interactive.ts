import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  ScatterController,
  Tooltip,
} from 'chart.js';
import { drawHeader } from './chart-key.ts';
import { chartSheet } from './config.ts';
import { START, datasetAt, moveCursor, pointAt, type Cursor } from './keyboard.ts';
import { liveParts, viewOf, type LiveParts } from './live-parts.ts';
import type { ChartModel } from './model/chart-model.ts';
import { readPayload } from './payload.ts';
import type { ChartView, Panel, Sheet } from './view.ts';

Chart.register(BarController, BarElement, CategoryScale, LineController, LineElement, LinearScale);
Chart.register(PointElement, ScatterController, Tooltip);

/** The configuration of the picture, with what only a screen has: events, its pixels, tooltips. */
function liveChart(canvas: HTMLCanvasElement, panel: Panel, view: ChartView): Chart {
  const { config, marks } = panel;
  const tooltip = {
    displayColors: false,
    backgroundColor: view.paint('text'),
    bodyColor: view.paint('bg'),
    callbacks: {
      title: (): string => '',
      label: (item: { datasetIndex: number; dataIndex: number }): string =>
        marks[item.datasetIndex]?.[item.dataIndex] ?? '',
    },
  };
  return new Chart(canvas, {
    ...config,
    options: {
      ...config.options,
      events: ['mousemove', 'mouseout', 'click', 'touchstart', 'touchmove'],
      devicePixelRatio: window.devicePixelRatio,
      interaction: { mode: 'nearest', intersect: false },
      plugins: { ...config.options?.plugins, tooltip },
    },
  });
}

/** The interactive chart in place of the picture; owns what it makes and gives all of it back on close(). */
class LiveChart {
  readonly #figure: HTMLElement;
  readonly #model: ChartModel;
  readonly #parts: LiveParts;
  readonly #hidden = new Set<number>();
  #charts: Chart[] = [];
  #cursor: Cursor | null = null;
  #width = 0;

  constructor(figure: HTMLElement, model: ChartModel, onClose: () => void) {
    this.#figure = figure;
    this.#model = model;
    this.#parts = liveParts(this.#model, {
      onToggle: (slot, shown) => {
        this.#toggle(slot, shown);
      },
      onKey: (key) => this.#onKey(key),
      onClose,
    });
    figure.querySelector('.chart-static')?.after(this.#parts.root);
  }

  /** Draws for the width and theme of now. Nothing is done when neither changed, unless `force`. */
  draw(force = false): void {
    const width = Math.floor(this.#parts.root.clientWidth);
    if (width === 0 || (width === this.#width && !force)) return;
    this.#width = width;
    const view = viewOf(this.#figure, width);
    const sheet = chartSheet(this.#model, view);
    this.#clear();
    this.#parts.surface.style.height = `${sheet.height}px`;
    this.#drawBackground(sheet, view);
    this.#charts = sheet.panels.map((panel) => {
      const canvas = this.#parts.addCanvas(panel);
      return liveChart(canvas, panel, view);
    });
    for (const slot of this.#hidden) this.#show(slot, false);
  }

  #drawBackground(sheet: Sheet, view: ChartView): void {
    const canvas = this.#parts.addCanvas({ ...sheet, x: 0, y: 0 });
    const ctx = canvas.getContext('2d');
    if (!ctx) return;
    const ratio = window.devicePixelRatio;
    canvas.style.width = `${sheet.width}px`;
    canvas.width = Math.round(sheet.width * ratio);
    canvas.height = Math.round(sheet.height * ratio);
    ctx.scale(ratio, ratio);
    drawHeader(ctx, sheet, view);
  }

  focus(): void {
    this.#parts.surface.focus();
  }

  close(): void {
    this.#clear();
    this.#parts.root.remove();
  }

  #clear(): void {
    for (const chart of this.#charts) chart.destroy();
    this.#charts = [];
    this.#parts.surface.replaceChildren();
  }

  #toggle(slot: number, shown: boolean): void {
    if (shown) this.#hidden.delete(slot);
    else this.#hidden.add(slot);
    this.#show(slot, shown);
  }

  #show(slot: number, shown: boolean): void {
    this.#charts.forEach((chart, panel) => {
      const dataset =
        this.#model.panels[panel]?.series.findIndex((series) => series.slot === slot) ?? -1;
      if (dataset >= 0) chart.setDatasetVisibility(dataset, shown);
      chart.update();
    });
  }

  /** True when the key was used. */
  #onKey(key: string): boolean {
    const next =
      this.#cursor === null ? START : moveCursor(this.#model, this.#cursor, key, this.#hidden);
    const used = moveCursor(this.#model, START, key) !== null;
    if (!next || !used) return false;
    this.#cursor = next;
    this.#parts.announce(pointAt(this.#model, next)?.title ?? '');
    const { panel, dataset } = datasetAt(this.#model, next.series);
    this.#charts.forEach((chart, index) => {
      const point = pointAt(this.#model, next);
      const active =
        index === panel && point?.drawn != null
          ? [{ datasetIndex: dataset, index: next.index }]
          : [];
      chart.setActiveElements(active);
      chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
      chart.update();
    });
    return true;
  }
}

/**
 * Replaces the picture of `figure` by the interactive chart, until the reader goes back to it. `payload`: what
 * writePayload() wrote.
 */
export function openChart(figure: HTMLElement, button: HTMLButtonElement, payload: string): void {
  const picture = figure.querySelector<HTMLElement>('.chart-static');
  if (!picture) return;
  const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    window.matchMedia(query),
  );
  const live = new LiveChart(figure, readPayload(payload), () => {
    observer.disconnect();
    for (const scheme of schemes) scheme.removeEventListener('change', onScheme);
    live.close();
    picture.hidden = false;
    button.hidden = false;
    button.focus();
  });
  const onScheme = (): void => {
    live.draw(true);
  };
  const observer = new ResizeObserver(() => {
    live.draw();
  });
  picture.hidden = true;
  button.hidden = true;
  live.draw();
  observer.observe(figure);
  for (const scheme of schemes) scheme.addEventListener('change', onScheme);
  live.focus();
}
