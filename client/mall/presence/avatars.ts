/** The others who are in the same place: a figure for each, their name, their words and what they hold. */
import type { Scene } from '@babylonjs/core/scene.js';
import { TransformNode } from '@babylonjs/core/Meshes/transformNode.js';
import type { Door } from '../../../shared/mall.ts';
import type { Pose } from '../../../shared/pose.ts';
import type { ProductCard } from '../../../shared/shop.ts';
import { loadMaster } from '../goods.ts';
import type { Master } from '../goods.ts';
import type { Figure, Figures } from './figures.ts';
import { outOfPlace } from './frame.ts';
import type { Person } from './people.ts';
import type { Vec } from './rig.ts';
import type { Over, Signs } from './signs.ts';
import { openTrack } from './track.ts';

export interface Avatars {
  /** Everybody in the place behind `door`, or in the concourse where it is null. */
  readonly meet: (people: readonly Person[], door: Door | null) => void;
  readonly pose: (slot: number, pose: Pose, now: number) => void;
  /** Shows words over somebody's head for a while. */
  readonly say: (person: string, words: string, clock: number) => void;
  /** Moves everybody; `now` in milliseconds as in `pose`, `clock` in seconds as in `say`. */
  readonly update: (now: number, clock: number, eye: Vec) => void;
  readonly dispose: () => void;
}

interface Other {
  person: Person;
  readonly door: Door | null;
  readonly track: ReturnType<typeof openTrack>;
  readonly figure: Figure;
  readonly over: Over;
  held: { readonly product: string; readonly node: TransformNode; key: string; master: Master | null } | null;
}

/** Seconds that words stay over a head: at least, and more for each letter. */
const SAID = 4, A_LETTER = 0.06;
/** What somebody holds is shown at most this large, metres. */
const IN_HAND = 0.3;

export function openAvatars(scene: Scene, figures: Figures, signs: Signs, product: (id: string) => ProductCard | null): Avatars {
  const others = new Map<string, Other>();

  const letGo = (other: Other): void => {
    if (!other.held) return;
    other.held.master?.dispose();
    other.held.node.dispose();
    other.held = null;
  };
  const place = (card: ProductCard): TransformNode => {
    const node = new TransformNode('held by another', scene), { width, height, depth } = card.dimensions;
    node.scaling.setAll(Math.min(1, IN_HAND / Math.max(width, height, depth)));
    node.setEnabled(false);
    return node;
  };
  const take = (other: Other): void => {
    const { held } = other.person, card = held && product(held.product);
    if (!held || !card || other.held?.product !== held.product) letGo(other);
    other.figure.holding(held !== null && card !== null);
    if (!held || !card) return;
    other.held ??= { product: held.product, node: place(card), key: '', master: null };
    const holding = other.held, key = `${held.colour} ${held.model ?? ''}`;
    if (holding.key === key) return;
    holding.key = key;
    // What they made of it; where that is there no more, the product as it is. Until it comes, what was there is seen.
    const plain = (): Promise<Master> => loadMaster(scene, card, 2, held.colour), { model } = held;
    const loaded = model === null ? plain() : loadMaster(scene, { models: [model, model, model] }, 1, held.colour).catch(plain);
    loaded.then((master) => {
      if (other.held !== holding || holding.key !== key) return master.dispose();
      holding.master?.dispose();
      holding.master = master;
      master.show(holding.node, null);
      holding.node.setEnabled(true);
    }, (error: unknown) => console.error(`what ${other.person.name} holds could not be shown`, error));
  };
  const remove = (id: string, other: Other): void => {
    letGo(other);
    other.figure.leave();
    other.over.free();
    others.delete(id);
  };

  return {
    meet(people, door) {
      const here = new Map(people.filter((person) => !person.me).map((person) => [person.id, person]));
      for (const [id, other] of others) if (!here.has(id) || other.door !== door) remove(id, other);
      for (const [id, person] of here) {
        const known = others.get(id), wear = { ...person.look, seed: person.name };
        if (!known) {
          const other: Other = { person, door, track: openTrack(), figure: figures.add(id, wear), over: signs.over(), held: null };
          other.over.name(person.name, 'visitor');
          others.set(id, other);
          take(other);
          continue;
        }
        const before = known.person;
        known.person = person;
        if (before.name !== person.name) known.over.name(person.name, 'visitor');
        if (before.name !== person.name || JSON.stringify(before.look) !== JSON.stringify(person.look)) known.figure.dress(wear);
        take(known);
      }
    },
    pose(slot, pose, now) {
      for (const other of others.values()) if (other.person.slot === slot) other.track.add(pose, now);
    },
    say(id, words, clock) {
      others.get(id)?.over.say(words, clock + SAID + A_LETTER * words.length);
    },
    update(now, clock, eye) {
      for (const { track, figure, over, held, door, person } of others.values()) {
        const stance = track.at(now);
        if (stance) figure.stand(outOfPlace(door, stance));
        over.stand(figure.crown(), eye, figure.size() * (person.connected ? 1 : 0.45), clock);
        if (!held) continue;
        const { at, yaw } = figure.grip();
        held.node.position.set(at.x, at.y, at.z);
        held.node.rotation.y = yaw;
      }
    },
    dispose() {
      for (const [id, other] of others) remove(id, other);
    },
  };
}
