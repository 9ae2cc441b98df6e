import type { Answer, Outcome, Refusal, RuleContext } from '../../rules/answer.ts';
import type { Fields } from '../../rules/fields.ts';
import { situationFromText } from '../../rules/form.ts';
import { answerText } from './answer-text.ts';
import { mountTools } from './answer-tools.ts';
import { controlsOf, entriesOf, fill, givenOf, part } from './controls.ts';
import { entriesIn, numberLines } from './form-entries.ts';
import type { Entry } from './form-entries.ts';
import { fragment } from '../../lib/html.ts';
import { showRefusals, showSummary } from './refusals-view.ts';
import type { Placed } from './refusals-view.ts';
import { renderAnswer } from './render-answer.ts';
import type { RuleMarks } from './rule-marks.ts';
import { addressOf, addressWriter } from './share.ts';
import { verdictOf } from './verdict.ts';

/** What a calculator page carries as JSON: dated values and sources of rules, and what its calculator adds. */
export interface PageData {
  readonly values: RuleContext['values'];
  readonly marks: RuleMarks;
}

export interface Mounted {
  readonly fields: Fields;
  readonly run: (situation: Readonly<Record<string, unknown>>) => Outcome;
  /** Makes room for these entries before they are written: lines of a list. */
  readonly prepare?: (entries: readonly Entry[]) => void;
}

/** Codes that speak of several answers at once: said at once, whichever was touched. */
const AT_ONCE = ['contradiction', 'hors-champ', 'valeur-inconnue'];
/** A screen reader hears the answer once the typing rests. Unit: milliseconds. */
const REST = 700;

/** The data of the page. Its shape is that of `page-data.ts`, which wrote it at build. */
export function readPageData<T extends PageData>(): T {
  return JSON.parse(part('donnees-calcul', HTMLScriptElement).text) as T;
}

export function contextOf({ values, marks }: PageData): RuleContext {
  const sources = Object.entries(marks).map(([id, { text }]) => [id, text] as const);
  return { values, sources: Object.fromEntries(sources) };
}

/** Makes the form of the page answer while one types. Nothing leaves the page. */
export function mount({ fields, run, prepare }: Mounted, { marks }: PageData): void {
  const form = part('calcul', HTMLFormElement);
  const result = part('resultat', HTMLDivElement);
  const announced = part('annonce', HTMLParagraphElement);
  const tools = part('partage', HTMLDivElement);
  const bar = part('rappel', HTMLAnchorElement);
  const heading = part('reponse', HTMLHeadingElement);
  const title = part('titre', HTMLHeadingElement).textContent;
  const example = result.innerHTML;
  const touched = new Set<string>();
  const writeAddress = addressWriter();
  let submitted = false;
  let current: { answer: Answer; entries: readonly Entry[] } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const announce = (text: string) => {
    clearTimeout(timer);
    timer = setTimeout(() => (announced.textContent = text), REST);
  };

  const nameOf = (field: string): string => {
    const control = controlsOf(form).find(({ name }) => name === field);
    const [key = '', , item = ''] = field.split('.');
    const described = fields[key];
    const inner = described?.kind === 'list' ? described.items[item] : undefined;
    return control?.dataset['named'] ?? inner?.label ?? described?.label ?? field;
  };

  const showPending = (refusals: readonly Refusal[]) => {
    const missing = refusals.filter(({ code }) => code === 'manquant');
    const wanted = (missing.length > 0 ? missing : refusals).map(({ field }) => nameOf(field));
    const verb = missing.length > 0 ? 'Il manque encore' : 'À revoir';
    const list = [...new Set(wanted)].join(', ');
    result.innerHTML = fragment`<p class="calc-pending">${verb} : ${list}.</p>`.markup;
  };

  const showAnswer = (answer: Answer, entries: readonly Entry[]) => {
    const given = givenOf(form).map(([label, text]) => fragment`<dt>${label}</dt><dd>${text}</dd>`);
    const recap = fragment`<dl class="calc-given">${given}</dl>`.markup;
    const address = addressOf(entries);
    const sheet = fragment`<p class="sheet">Adresse de cette réponse : ${address}</p><svg class="qr" aria-hidden="true" data-address="${address}"></svg>`;
    result.innerHTML = recap + renderAnswer(answer, marks).markup + sheet.markup;
    announce(`${verdictOf(answer)}. ${answer.summary}`);
  };

  const placed = (refusals: readonly Refusal[], names: ReadonlyMap<string, string>): Placed[] =>
    refusals.map((refusal) => ({ name: names.get(refusal.field) ?? refusal.field, refusal }));

  const update = () => {
    const { entries, controls } = numberLines(entriesOf(form));
    writeAddress(entries);
    const outcome =
      entries.length === 0 && !submitted ? null : run(situationFromText(fields, entries));
    current = outcome?.kind === 'answer' ? { answer: outcome, entries } : undefined;
    const refusals = outcome?.kind === 'refused' ? placed(outcome.refusals, controls) : [];
    const said = refusals.filter(
      ({ name, refusal: { code } }) =>
        submitted || AT_ONCE.includes(code) || (code !== 'manquant' && touched.has(name)),
    );
    showRefusals(form, said);
    showSummary(submitted ? said : []);
    if (current) {
      showAnswer(current.answer, entries);
      submitted = false;
    } else if (outcome?.kind === 'refused') {
      showPending(
        outcome.refusals.map((one) => ({ ...one, field: controls.get(one.field) ?? one.field })),
      );
      announce('');
    } else {
      result.innerHTML = example;
      announce('');
    }
    tools.hidden = bar.hidden = current === undefined;
    bar.textContent = current ? verdictOf(current.answer) : '';
    document.body.classList.toggle('calc-answered', current !== undefined);
  };

  form.addEventListener('input', update);
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) {
      touched.add(target.name);
    }
    update();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submitted = true;
    update();
    (current ? heading : part('refus', HTMLDivElement)).focus();
  });
  form.addEventListener('reset', () => {
    touched.clear();
    submitted = false;
    // The controls are emptied after this event.
    setTimeout(update);
  });
  mountTools(
    tools,
    () => current && answerText(current.answer, title, givenOf(form), addressOf(current.entries)),
  );

  for (const button of form.querySelectorAll<HTMLButtonElement>('button[hidden]')) {
    button.hidden = false;
  }
  const open = () => {
    const asked = entriesIn(location.hash);
    prepare?.(asked);
    if (fill(form, asked)) {
      for (const [name] of asked) touched.add(name);
    }
    // A browser that comes back to the page gives its answers back too.
    update();
  };
  // An address pasted over this one changes the fragment only: the page is not loaded again.
  addEventListener('hashchange', () => {
    if (entriesIn(location.hash).length === 0) return;
    // What an address does not say must not stay from the address before.
    form.reset();
    open();
  });
  open();
}
