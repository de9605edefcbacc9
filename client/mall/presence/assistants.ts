/** The assistants of the hall and of the open store, drawn as figures that greet, answer and lead. */
import { CONCOURSE_ID } from '../../../shared/mall.ts';
import type { ConcoursePlan } from '../../../shared/mall.ts';
import type { Body } from '../walk.ts';
import { canStand, outOfStore } from '../ground.ts';
import type { Point } from '../ground.ts';
import type { OpenedStore, Stores } from '../stores.ts';
import type { Figure, Figures } from './figures.ts';
import { openGuide } from './guide.ts';
import type { Guide } from './guide.ts';
import { findPath } from './path.ts';
import type { Vec } from './rig.ts';
import type { Over, Signs } from './signs.ts';

/** What an assistant is called and says first. */
export interface Role { readonly name: string; readonly greeting: string; readonly outfit: string }

export interface Assistants {
  /** Which place's assistant a figure is, by the name in its target's metadata; null for a visitor. */
  readonly placeOf: (figure: string) => string | null;
  /** Whether the assistant of the place one is in is within earshot. */
  readonly near: () => boolean;
  /** Shows what the place's assistant says so far; `done` lets it fade after a while. */
  readonly say: (place: string, words: string, done: boolean) => void;
  /** Where the mouth of a place's assistant is, and how wide it stands, 0 to 1. */
  readonly mouth: (place: string) => Vec | null;
  readonly speak: (place: string, open: number) => void;
  /** It was asked something: turns to who asked. */
  readonly asked: (place: string) => void;
  /** Walks to beside where its visitor will stand, or there itself where no way leads beside it. */
  readonly lead: (place: string, to: { readonly stand: Point; readonly beside: Point }) => void;
  readonly pointTo: (place: string, at: Point) => void;
  /** Names again, after the language changed. */
  readonly rename: () => void;
  readonly update: (seconds: number, clock: number, eye: Vec) => void;
  readonly dispose: () => void;
}

interface Staff { readonly place: string; readonly guide: Guide; readonly figure: Figure; readonly over: Over; greeted: boolean; speaking: boolean }

/** Metres within which one is greeted, and within which one is heard. */
const GREETS = 3.6, EARSHOT = 4;
/** Seconds that the last words stay, and more for each letter. */
const SAID = 6, A_LETTER = 0.07;
const SKINS = ['#f1c9a5', '#c68e63', '#e0ac82', '#8d5a3a'] as const;

export function openAssistants(figures: Figures, signs: Signs, plan: ConcoursePlan, body: Body, stores: Stores, roleOf: (store: OpenedStore | null) => Role): Assistants {
  const staff = new Map<string, Staff>();
  let clock = 0;

  const hire = (place: string, store: OpenedStore | null): void => {
    const spot = store ? { ...outOfStore(store.door, store.plan.assistant), yaw: store.plan.assistant.yaw + store.door.yaw } : plan.assistant;
    const { name, outfit } = roleOf(store), order = [...place].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
    const figure = figures.add(`assistant ${place}`, { form: (['tall', 'square', 'round'] as const)[order % 3] ?? 'tall', skin: SKINS[order % SKINS.length] ?? SKINS[0], outfit, seed: place });
    const over = signs.over();
    over.name(name, 'assistant');
    staff.set(place, { place, guide: openGuide(spot), figure, over, greeted: false, speaking: false });
  };
  const dismiss = (each: Staff): void => {
    each.figure.leave();
    each.over.free();
    staff.delete(each.place);
  };
  const stop = stores.onChange((opened) => {
    for (const each of staff.values()) if (each.place !== CONCOURSE_ID && each.place !== opened?.id) dismiss(each);
    if (opened && !staff.has(opened.id)) hire(opened.id, opened);
  });
  hire(CONCOURSE_ID, null);
  const opened = stores.open();
  if (opened) hire(opened.id, opened);

  const storeOf = (place: string): OpenedStore | null => {
    const open = stores.open();
    return open?.id === place ? open : null;
  };

  return {
    placeOf: (figure) => [...staff.keys()].find((place) => figure === `assistant ${place}`) ?? null,
    near() {
      const mine = staff.get(body.place());
      return mine !== undefined && away(mine.guide.at(), body.position()) < EARSHOT;
    },
    say(place, words, done) {
      const who = staff.get(place);
      if (!who) return;
      who.speaking = !done;
      who.over.say(words, done ? clock + SAID + A_LETTER * words.length : Infinity);
      who.guide.attend(SAID);
    },
    mouth: (place) => staff.get(place)?.figure.mouth() ?? null,
    speak: (place, open) => staff.get(place)?.figure.speak(open),
    asked: (place) => staff.get(place)?.guide.attend(20),
    lead(place, { beside, stand }) {
      const who = staff.get(place);
      if (!who) return;
      const stands = (at: Point): boolean => canStand(plan, storeOf(place), at), way = findPath(stands, who.guide.at(), beside) ?? findPath(stands, who.guide.at(), stand);
      if (way) who.guide.lead(way);
    },
    pointTo(place, at) {
      const who = staff.get(place)?.guide;
      if (who) who.point(Math.atan2(at.x - who.at().x, at.z - who.at().z));
    },
    rename() {
      for (const { place, over } of staff.values()) over.name(roleOf(storeOf(place)).name, 'assistant');
    },
    update(seconds, now, eye) {
      clock = now;
      for (const each of staff.values()) {
        const { place, guide, figure, over } = each, here = body.place() === place;
        figure.stand(guide.step(seconds, here ? body.position() : null));
        if (here && !each.greeted && away(guide.at(), body.position()) < GREETS) {
          each.greeted = true;
          const { greeting } = roleOf(storeOf(place));
          guide.wave();
          if (!each.speaking) over.say(greeting, clock + SAID + A_LETTER * greeting.length);
        }
        over.stand(figure.crown(), eye, figure.size(), clock);
      }
    },
    dispose() {
      stop();
      for (const each of staff.values()) dismiss(each);
    },
  };
}

function away(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.z - b.z);
}
