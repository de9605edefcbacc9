/** What the visitor holds: one product in a choice of colour and size, before their eyes or on a controller. */
import type { Scene } from '@babylonjs/core/scene.js';
import { TransformNode } from '@babylonjs/core/Meshes/transformNode.js';
import type { ProductCard } from '../../shared/shop.ts';
import { firstChoice } from './card.ts';
import type { Choice } from './card.ts';
import { loadMaster } from './goods.ts';
import type { Master } from './goods.ts';

export interface Held {
  readonly card: ProductCard;
  readonly choice: Choice;
  readonly node: TransformNode;
  /** Addresses of the model that somebody made their own of it, while it is worn. */
  readonly own: { readonly models: ProductCard['models'] } | null;
  /** The model that is shown; null until it came. */
  readonly master: Pick<Master, 'provenance'> | null;
}

/** What happened to the hand; `try` is another colour or size of what is held already. */
export type HandChange = 'pickup' | 'try' | 'putback';

export interface Hand {
  readonly held: () => Held | null;
  readonly pickUp: (card: ProductCard, colour: string) => void;
  readonly putBack: () => void;
  readonly choose: (choice: Choice) => void;
  /** Shows another model of what is held, at one of its levels; null shows the product's own again. Another colour ends it. */
  readonly wear: (models: ProductCard['models'] | null, level?: 0 | 2) => void;
  /** Hears what changed and what is held afterwards; returns what stops it. */
  readonly onChange: (listener: (change: HandChange, held: Held | null) => void) => () => void;
  /** Hears when the model of what is held has come; returns what stops it. */
  readonly onDressed: (listener: () => void) => () => void;
  /** Carries what is held at the tip of a controller, whose node points along -z; null hangs it before the eyes again. */
  readonly carryOn: (pointer: TransformNode | null) => void;
  /** Moves what hangs before the eyes with them, where its card leaves it in sight; `look` is a unit vector. */
  readonly follow: (seconds: number, eyes: Vector, look: Vector, card: 'beside' | 'below') => void;
}
interface Vector { readonly x: number; readonly y: number; readonly z: number }

/** What is in hand hangs this far ahead and is shown at most this large, metres. */
const REACH = 1, IN_HAND = 0.42;
/** How far it makes room for its card: to the left, or upwards; and how far it hangs below the eyes, to be seen from above; metres. */
const ASIDE = 0.2, LIFTED = 0.16, BELOW = 0.08;
/** How far its front is turned aside at first, radians: what is seen straight on has no depth. */
const ASKEW = 0.6;
/** The level of detail that is there at once. */
const COARSE = 2;
/** What is carried on a controller begins this far beyond its tip, metres: the controller stays outside. */
const BEYOND = 0.03;
/** Radians a second that it turns by itself. */
const TURNS = 0.5;

/** An empty hand. Where `still`, what is held shows its other sides only as one turns; `failed` hears of a model that could not be shown. */
export function openHand(scene: Scene, still: () => boolean, failed: (error: unknown) => void): Hand {
  const listeners = new Set<(change: HandChange, held: Held | null) => void>(), dressed = new Set<() => void>();
  let held: { card: ProductCard; choice: Choice; node: TransformNode; master: Master | null; own: { readonly models: ProductCard['models']; readonly level: 0 | 2 } | null; faced: boolean } | null = null;
  let pointer: TransformNode | null = null;

  const tell = (change: HandChange): void => { for (const listener of listeners) listener(change, held); };
  const empty = (): void => {
    held?.node.dispose();
    held?.master?.dispose();
    held = null;
  };
  /** Shows a model of what is held. A `coarse` one, as it stands on the shelf, bridges the time until the fine one comes. */
  const dress = async (wanted: NonNullable<typeof held>, coarse = false): Promise<void> => {
    const { choice: { colour }, own } = wanted;
    try {
      const master = await loadMaster(scene, own ?? wanted.card, coarse ? COARSE : own?.level ?? 0, colour);
      if (held !== wanted || wanted.choice.colour !== colour || wanted.own !== own || (coarse && wanted.master)) return master.dispose();
      wanted.master?.dispose();
      wanted.master = master;
      master.show(wanted.node, null);
      for (const listener of dressed) listener();
    } catch (error) {
      if (!coarse) failed(error);
    }
  };
  const place = (node: TransformNode, card: ProductCard): void => {
    node.parent = pointer;
    if (pointer) node.position.set(0, -card.dimensions.height * node.scaling.y / 2, -card.dimensions.depth * node.scaling.z / 2 - BEYOND);
  };

  return {
    held: () => held,
    pickUp(card, colour) {
      empty();
      const { width, height, depth } = card.dimensions;
      const node = new TransformNode('hand', scene);
      node.scaling.setAll(Math.min(1, IN_HAND / Math.max(width, height, depth)));
      place(node, card);
      held = { card, choice: firstChoice(card, colour), node, master: null, own: null, faced: false };
      tell('pickup');
      void dress(held, true);
      void dress(held);
    },
    putBack() {
      if (!held) return;
      empty();
      tell('putback');
    },
    choose(choice) {
      if (!held) return;
      const recolour = choice.colour !== held.choice.colour;
      held.choice = firstOr(held.card, choice);
      if (recolour) held.own = null;
      tell('try');
      if (recolour) void dress(held);
    },
    wear(models, level = 0) {
      if (!held || (!models && !held.own)) return;
      held.own = models && { models, level };
      void dress(held);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onDressed(listener) {
      dressed.add(listener);
      return () => dressed.delete(listener);
    },
    carryOn(next) {
      pointer = next;
      if (held) place(held.node, held.card);
    },
    follow(seconds, eyes, look, card) {
      if (!held || pointer) return;
      if (!held.faced) held.node.rotation.y = Math.atan2(-look.x, -look.z) + ASKEW;
      held.faced = true;
      if (!still()) held.node.rotation.y += TURNS * seconds;
      const low = held.card.dimensions.height * held.node.scaling.y / 2, level = Math.hypot(look.x, look.z) || 1;
      const [left, up] = card === 'beside' ? [ASIDE / level, -BELOW] : [0, LIFTED - BELOW];
      held.node.position.set(eyes.x + look.x * REACH + look.z * left, eyes.y + look.y * REACH + up - low, eyes.z + look.z * REACH - look.x * left);
    },
  };
}

/** A choice that exists: the same size in the new colour, or the colour's first. */
export function firstOr(card: ProductCard, choice: Choice): Choice {
  const exists = card.variants.some((variant) => variant.colour === choice.colour && variant.size === choice.size);
  return exists ? choice : firstChoice(card, choice.colour);
}
