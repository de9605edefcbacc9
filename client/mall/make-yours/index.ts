/** Making what one holds one's own: every choice is seen in the hand, and its price on the panel. */
import type { CustomOffer, DesignPreview, OwnDesign, Patterns, Touch } from '../../../shared/design.ts';
import type { ProductCard } from '../../../shared/shop.ts';
import type { Texts } from '../../texts.ts';
import { variantOf } from '../card.ts';
import type { Hand } from '../hand.ts';
import type { Panels } from '../ui/panels.ts';
import type { Screen } from '../ui/view.ts';
import { fetchOffer, fetchPatterns, keepDesign, previewDesign, readyModel } from './api.ts';
import type { Refused } from './api.ts';
import { yoursScreen } from './screen.ts';

export interface YoursDeps {
  readonly panels: Panels;
  readonly texts: Pick<Texts, 'locale' | 't'>;
  readonly hand: Pick<Hand, 'held' | 'wear' | 'onChange'>;
  /** Puts one of a kept design into the cart; false where that was refused. */
  readonly addToCart: (sku: string, design: string) => Promise<boolean>;
}

export interface Yours {
  /** Opens the panel for what is held, with a design that somebody shared or as it is. */
  readonly open: (card: ProductCard, shared?: OwnDesign) => Promise<void>;
  /** Has the mall make again what is worn, which it forgot; where it cannot, the product is shown as it is and the panel says why. */
  readonly renew: () => Promise<void>;
  readonly stop: () => void;
}

const ID = 'yours';
/** Milliseconds after the last change before the model is asked for. */
const SETTLED = 260;
/** Likings and dislikings that steer, the newest. */
const MOST_LIKED = 8, MOST_DISLIKED = 12;

/** What a mall answers that stops or has just started, and how long to wait before it is asked again, milliseconds. */
const STARTING: ReadonlySet<string> = new Set(['offline', 'internal', 'design-busy', 'too-many']), WAITS = [500, 1500, 4000];

interface State {
  readonly card: ProductCard;
  readonly offer: CustomOffer | null;
  readonly touch: Touch;
  readonly preview: DesignPreview | null;
  readonly making: boolean;
  readonly problem: Refused | null;
  readonly patterns: Patterns['patterns'] | null;
  readonly liked: readonly string[];
  readonly disliked: readonly string[];
  readonly seed: number;
  readonly sold: 'no' | 'out' | 'added';
  readonly link: { readonly address: string; readonly copied: boolean } | null;
  readonly isTheirs: boolean;
  readonly busy: boolean;
}

export function openYours({ panels, texts, hand, addToCart }: YoursDeps): Yours {
  let state: State | null = null, timer = 0, asking = new AbortController();

  const become = (next: Partial<State>): void => {
    if (!state) return;
    state = { ...state, ...next };
    panels.redraw(ID);
  };
  const skuOf = (): string | null => {
    const held = hand.held();
    return held && state && held.card.id === state.card.id ? variantOf(held.card, held.choice)?.sku ?? null : null;
  };
  /** Shows the choice as it is now: what was asked before is no longer waited for. */
  const show = async (): Promise<void> => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking, sku = skuOf();
    if (!state || sku === null) return;
    become({ making: true, problem: null });
    try {
      const told = await previewDesign({ sku, touch: state.touch }, signal);
      if (!told.ok) return become({ making: false, problem: told });
      const { models } = told.value, changed = told.value.parts.length > 0;
      become({ preview: told.value });
      if (!changed) {
        hand.wear(null);
        return become({ making: false });
      }
      let fine = false;
      // The coarse one is there at once; the fine one takes its place, and is not undone by it.
      void readyModel(models[2], signal).then((coarse) => { if (coarse.ok && !fine && !signal.aborted) hand.wear(models, 2); }, () => {});
      const made = await readyModel(models[0], signal);
      fine = true;
      if (made.ok) hand.wear(models);
      become({ making: false, problem: made.ok ? null : made });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  };
  const settle = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void show(), SETTLED);
  };
  const change = (touch: Touch): void => {
    become({ touch: clean(touch), link: null, sold: 'no' });
    settle();
  };
  const draw = async (): Promise<void> => {
    const sku = skuOf();
    if (!state?.offer?.pattern || sku === null) return;
    become({ patterns: null });
    const { touch, liked, disliked, seed } = state, told = await fetchPatterns({ sku, touch, liked: [...liked], disliked: [...disliked], seed });
    become(told.ok ? { patterns: told.value.patterns } : { patterns: [], problem: told });
  };
  const steer = (how: 'more' | 'less' | 'others'): void => {
    if (!state) return;
    const { touch, liked, disliked, seed } = state, genome = touch.pattern?.genome;
    become({
      seed: (seed * 48271 + 11) % (2 ** 31 - 1),
      ...how === 'more' && genome !== undefined && { liked: [...liked.filter((each) => each !== genome), genome].slice(-MOST_LIKED), disliked: disliked.filter((each) => each !== genome) },
      ...how === 'less' && genome !== undefined && { disliked: [...disliked, genome].slice(-MOST_DISLIKED), liked: liked.filter((each) => each !== genome) },
    });
    void draw();
  };
  /** Keeps the design and goes on with it. */
  const kept = async (then: (design: OwnDesign, sku: string) => Promise<Partial<State>>): Promise<void> => {
    const sku = skuOf();
    if (!state || sku === null || state.busy) return;
    become({ busy: true });
    const told = await keepDesign({ sku, touch: state.touch });
    become({ busy: false, ...told.ok ? await then(told.value, sku) : { problem: told } });
  };
  const close = (): void => {
    asking.abort();
    window.clearTimeout(timer);
    panels.hide(ID);
  };

  const screen = (): Screen => {
    if (!state) return { title: texts.t('own:makeItYours'), blocks: [] };
    const { offer, problem, ...now } = state;
    if (!offer) {
      return {
        title: texts.t('own:makeItYours'),
        blocks: [problem ? { kind: 'text', text: texts.t(problem.code === 'not-open' ? 'own:problem-closed' : 'own:failed'), tone: 'error' } : { kind: 'text', text: texts.t('own:reading'), tone: 'quiet' }, { kind: 'actions', actions: [{ label: texts.t('own:close'), act: close }] }],
      };
    }
    return yoursScreen({
      ...now, offer, problem, locale: texts.locale(), t: texts.t, change, steer,
      add: () => void kept(async (design, sku) => ({ sold: await addToCart(sku, design.id) ? 'added' : 'out' })),
      share: () => void kept(async ({ id }) => {
        const address = `${location.origin}/?design=${id}`;
        return { link: { address, copied: await copy(address) } };
      }),
      startOver() {
        become({ isTheirs: false });
        change({});
      },
      again: () => { void show(); if (state?.patterns?.length === 0) void draw(); },
    });
  };
  const stopListening = hand.onChange((happened, held) => {
    if (!state) return;
    if (happened === 'putback' || held?.card.id !== state.card.id) {
      close();
      state = null;
      return;
    }
    // Another colour or size of the same: the choices go on it.
    if (happened === 'try') settle();
  });

  return {
    async open(card, shared) {
      const same = state?.card.id === card.id && !shared;
      if (!same) {
        state = {
          card, offer: null, touch: shared?.touch ?? {}, preview: null, making: true, problem: null, patterns: null, liked: shared?.touch.pattern ? [shared.touch.pattern.genome] : [], disliked: [], seed: 1,
          sold: 'no', link: null, isTheirs: shared !== undefined, busy: false,
        };
      }
      // Low, so that on a phone what is held stays in sight.
      panels.show(ID, screen, { onClose: close });
      if (!state?.offer) {
        const told = await fetchOffer(card.store, card.id);
        become(told.ok ? { offer: told.value } : { problem: told });
      }
      await Promise.all([show(), ...(state?.patterns ? [] : [draw()])]);
    },
    async renew() {
      const { own = null } = hand.held() ?? {};
      if (!state || !own) return;
      let isPassing = true;
      for (const wait of [...WAITS, 0]) {
        await show();
        // What another change asks for meanwhile tells its own end.
        if (!state?.problem || hand.held()?.own?.models !== own.models) return;
        isPassing = STARTING.has(state.problem.code);
        if (!isPassing) break;
        await new Promise((resolve) => window.setTimeout(resolve, wait));
      }
      // A mall that is not there yet is asked again as its room is entered.
      if (!isPassing) hand.wear(null);
      panels.show(ID, screen, { onClose: close });
    },
    stop() {
      stopListening();
      close();
    },
  };
}

/** A choice without what says nothing. */
function clean({ colours, parts, ...touch }: Touch): Touch {
  const some = <T extends object>(of: T | undefined): T | undefined => (of && Object.values(of).some((value) => value !== undefined) ? of : undefined);
  return { ...touch, colours: some(colours), parts: some(parts) };
}

/** False where the browser does not let a page copy. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
