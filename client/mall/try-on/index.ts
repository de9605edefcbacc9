/** The fitting: what is tried on, how it sits, and the mirror that shows it. */
import type { Scene } from '@babylonjs/core/scene.js';
import type { FitAdvice } from '../../../shared/fit.ts';
import type { ProductCard } from '../../../shared/shop.ts';
import { FIT_MEASURES } from '../../../shared/wear.ts';
import type { WearPlace } from '../../../shared/wear.ts';
import type { Texts } from '../../texts.ts';
import type { Choice } from '../card.ts';
import { firstOr } from '../hand.ts';
import type { Panels } from '../ui/panels.ts';
import type { Action, Block } from '../ui/view.ts';
import { fetchFit, fetchWorn } from './api.ts';
import { openMeasures } from './measures.ts';
import { openMirror } from './mirror.ts';
import type { Facing, Mirror } from './mirror.ts';
import type { Spot } from './spot.ts';
import { putOn } from './outfit.ts';
import { mirrorScreen } from './screen.ts';
import type { Worn } from './screen.ts';

export interface FittingDeps {
  readonly scene: Scene;
  readonly panels: Panels;
  readonly texts: Pick<Texts, 'locale' | 't'>;
  readonly still: () => boolean;
  /** Where a mirror can stand before the shopper now. */
  readonly spot: () => Spot;
  /** What the cart says and does about a choice. */
  readonly onCard: (card: ProductCard, choice: Choice) => { readonly notes: readonly Block[]; readonly actions: readonly Action[] };
}

export interface Fitting {
  readonly tryOn: (card: ProductCard, choice: Choice) => void;
  readonly measures: () => void;
  readonly stop: () => void;
}

interface On extends Worn { readonly key: string; readonly place: WearPlace }

const ID = 'mirror';

export function openFitting({ scene, panels, texts, still, spot, onCard }: FittingDeps): Fitting {
  const body = openMeasures(panels, texts, localStorage);
  let outfit: readonly On[] = [], advice: FitAdvice | null = null, state: 'dressing' | 'ready' | 'failed' = 'dressing', mapped = false;
  let facing: Facing = still() ? 'front' : 'turning', mirror: Mirror | null = null, turn = 0;
  const looked = (): On | null => outfit.at(-1) ?? null;
  const redraw = (): void => panels.redraw(ID);

  /** Asks for the mannequin as it is dressed now; an answer that comes after a later question is passed over. */
  const dress = async (): Promise<void> => {
    const mine = ++turn, stands = mirror;
    state = 'dressing';
    redraw();
    try {
      const items = outfit.map(({ card, choice }) => ({ store: card.store, product: card.id, colour: choice.colour, size: choice.size }));
      const model = await fetchWorn({ items, looked: items.length > 0 ? items.length - 1 : null });
      if (mine !== turn || stands !== mirror) return;
      await mirror?.show(model);
      if (mine === turn) state = 'ready';
    } catch (error) {
      if (mine === turn) state = 'failed';
      throw error;
    } finally {
      redraw();
    }
  };
  const advise = async (wish: 'own' | 'advised'): Promise<void> => {
    const on = looked();
    advice = null;
    if (!on) return dress();
    const found = await fetchFit(on.card.store, on.card.id);
    if (looked()?.key !== on.key) return;
    advice = found;
    // One opens the mirror in the size that fits, where the store has it.
    if (wish === 'advised' && found.size !== null) swap(on, firstOr(on.card, { ...on.choice, size: found.size }));
    await dress();
  };
  const swap = (on: On, choice: Choice): void => { outfit = outfit.map((each) => (each === on ? { ...each, choice } : each)); };
  const close = (): void => {
    turn++;
    mirror?.dispose();
    mirror = null;
    panels.hide(ID);
  };
  const needed = (): void => { const on = looked(); body.open(on ? FIT_MEASURES[on.place] : []); };
  const find = (worn: Worn): On | undefined => outfit.find(({ card }) => card.store === worn.card.store && card.id === worn.card.id);

  const draw = () => {
    const on = looked(), cart = on ? onCard(on.card, on.choice) : { notes: [], actions: [] };
    return mirrorScreen({
      looked: on, others: outfit.slice(0, -1), advice, state, mapped, facing, still: still(), unit: body.unit(), locale: texts.locale(), t: texts.t, ...cart,
      onChoose(choice) {
        if (!on) return;
        swap(on, firstOr(on.card, choice));
        void dress();
      },
      onMap(to) { mapped = to; mirror?.map(to); redraw(); },
      onFace(to) { facing = to; mirror?.face(to); redraw(); },
      onLook(worn) { const found = find(worn); if (found) { outfit = [...outfit.filter((each) => each !== found), found]; void advise('own'); } },
      onTakeOff(worn) { outfit = outfit.filter((each) => each !== find(worn)); void dress(); },
      onMeasures: needed, onAgain: () => void advise('own'), onClose: close,
    });
  };
  body.onChange(() => { if (mirror) void advise('advised'); });

  return {
    tryOn(card, choice) {
      const place = card.wears;
      if (!place) return;
      outfit = putOn(outfit, { key: `${card.store} ${card.id}`, place, card, choice });
      if (!mirror) {
        mirror = openMirror(scene);
        mirror.stand(spot());
        mirror.map(mapped);
        mirror.face(facing);
      }
      panels.show(ID, draw, { onClose: close });
      void advise('advised');
    },
    measures: () => body.open([]),
    stop: close,
  };
}
