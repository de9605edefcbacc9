/** One visitor's walk: where they stand, which store is open, what is in their hand. */
import type { Scene } from '@babylonjs/core/scene.js';
import { FreeCamera } from '@babylonjs/core/Cameras/freeCamera.js';
import { TransformNode } from '@babylonjs/core/Meshes/transformNode.js';
import { Vector3 } from '@babylonjs/core/Maths/math.vector.js';
import '@babylonjs/core/Culling/ray.js';
import { concoursePlan } from '../../shared/mall.ts';
import type { Locale } from '../../shared/locale.ts';
import type { Mall, ProductCard, StoreCard } from '../../shared/shop.ts';
import type { TextKey } from '../../shared/texts/index.ts';
import { fetchLayout, fetchProducts } from './api.ts';
import { drawCard, firstChoice } from './card.ts';
import type { Choice } from './card.ts';
import { buildConcourse } from './concourse.ts';
import { listen } from './controls.ts';
import { loadMaster } from './goods.ts';
import type { Master, Shown } from './goods.ts';
import { intoStore, step } from './ground.ts';
import type { OpenStore } from './ground.ts';
import { buildRoom, setOut } from './store.ts';

/** The page around the view. */
export interface Page {
  readonly canvas: HTMLCanvasElement;
  readonly place: HTMLElement; readonly hint: HTMLElement; readonly card: HTMLElement;
  readonly stick: HTMLElement; readonly knob: HTMLElement;
  readonly locale: () => Locale;
  readonly text: (key: TextKey) => string;
}

/** Metres and metres a second. */
const EYES = 1.65, PACE = 2.6;
/** A store opens within this distance of its door, and closes beyond the second, metres. */
const OPENS = 5, CLOSES = 9;
/** Radians a pixel, and the steepest look. */
const TURN = 0.004, STEEP = 1.2;
/** What is in hand hangs this far ahead and is shown at most this large, metres. */
const REACH = 1, IN_HAND = 0.42;

interface Opened extends OpenStore { readonly store: StoreCard; readonly products: ProductCard[]; readonly close: () => void }
interface InHand { readonly card: ProductCard; choice: Choice; readonly node: TransformNode; master: Master | null }

/** Starts the visit, before the door of `arriveAt` if that is a store; the returned function redraws its texts after the language changed. */
export function visit(scene: Scene, mall: Mall, page: Page, arriveAt: string | null): () => void {
  const plan = concoursePlan(mall.stores.map((store) => store.id));
  const first = plan.doors.find((door) => door.store === arriveAt);
  const arrival = first ? { x: first.x - 3 * Math.sin(first.yaw), z: first.z, yaw: first.yaw } : plan.arrival;
  const curtains = buildConcourse(scene, plan, mall.stores);
  const camera = new FreeCamera('eyes', new Vector3(arrival.x, EYES, arrival.z), scene);
  camera.minZ = 0.05;
  camera.maxZ = 200;
  let { yaw } = arrival, pitch = 0;
  let open: Opened | null = null, hand: InHand | null = null;
  let status: TextKey = window.matchMedia('(pointer: coarse)').matches ? 'mall:walkTouch' : 'mall:walkKeys';

  const redraw = (): void => {
    const inside = open && intoStore(open.door, camera.position).z > 0 ? open.store : null;
    page.place.textContent = (inside ?? mall).name[page.locale()];
    page.hint.textContent = page.text(status);
    if (hand) showCard(hand);
  };
  const say = (key: TextKey): void => { status = key; redraw(); };
  const quiet: TextKey = status;

  const putBack = (): void => {
    hand?.node.dispose();
    hand?.master?.dispose();
    hand = null;
    page.card.hidden = true;
  };
  const showCard = (held: InHand): void => drawCard(page.card, held.card, held.choice, {
    locale: page.locale(), text: page.text, onClose: putBack,
    onChoose: (choice) => {
      const recolour = choice.colour !== held.choice.colour;
      held.choice = firstOr(held.card, choice);
      showCard(held);
      if (recolour) void dress(held);
    },
  });
  const dress = async (held: InHand): Promise<void> => {
    const { colour } = held.choice;
    try {
      const master = await loadMaster(scene, held.card, 0, colour);
      if (hand !== held || held.choice.colour !== colour) return master.dispose();
      held.master?.dispose();
      held.master = master;
      master.show(held.node, null);
    } catch (error) {
      say('mall:modelFailed');
      throw error;
    }
  };
  const pickUp = (x: number, y: number): void => {
    const frame = page.canvas.getBoundingClientRect();
    const hit = scene.pick(x - frame.left, y - frame.top);
    const shown: Shown | null = hit.pickedMesh?.metadata ?? null;
    const card = shown && open?.products.find((each) => each.id === shown.product);
    if (!card || hit.distance > 6) return;
    putBack();
    const { width, height, depth } = card.dimensions;
    const node = new TransformNode('hand', scene);
    node.scaling.setAll(Math.min(1, IN_HAND / Math.max(width, height, depth)));
    hand = { card, choice: firstChoice(card, shown.colour), node, master: null };
    showCard(hand);
    void dress(hand);
  };

  const enter = (store: StoreCard): void => {
    const door = plan.doors.find((each) => each.store === store.id);
    if (!door) return;
    const room = buildRoom(scene, door, store), ended = new AbortController(), masters: Master[] = [], products: ProductCard[] = [];
    curtains.get(store.id)?.setEnabled(false);
    open = {
      store, products, door, plan: store.plan,
      close: () => {
        ended.abort();
        putBack();
        room.close();
        for (const master of masters) master.dispose();
        curtains.get(store.id)?.setEnabled(true);
      },
    };
    say('mall:loadingStore');
    void (async () => {
      try {
        const [cards, layout] = await Promise.all([fetchProducts(store.id), fetchLayout(store.id)]);
        products.push(...cards);
        const failed = ended.signal.aborted ? 0 : await setOut(scene, room.node, store, cards, layout, masters, ended.signal);
        if (!ended.signal.aborted) say(failed > 0 ? 'mall:modelFailed' : quiet);
      } catch (error) {
        if (!ended.signal.aborted) say('mall:storeFailed');
        throw error;
      }
    })();
  };

  const controls = listen(page.canvas, page.stick, page.knob, (dx, dy) => {
    yaw -= dx * TURN;
    pitch = Math.max(-STEEP, Math.min(STEEP, pitch - dy * TURN));
  }, pickUp);
  scene.onDisposeObservable.addOnce(controls.stop);

  let wasInside = false;
  scene.onBeforeRenderObservable.add(() => {
    const seconds = Math.min(0.1, scene.getEngine().getDeltaTime() / 1000);
    const { ahead, right } = controls.wish();
    const sin = Math.sin(yaw), cos = Math.cos(yaw);
    const by = { x: (ahead * sin - right * cos) * PACE * seconds, z: (ahead * cos + right * sin) * PACE * seconds };
    const at = step(plan, open, camera.position, by);
    camera.position.set(at.x, EYES, at.z);
    const look = new Vector3(sin * Math.cos(pitch), Math.sin(pitch), cos * Math.cos(pitch));
    camera.setTarget(camera.position.add(look));

    if (open) {
      const inside = intoStore(open.door, at);
      if (inside.z < 0 && Math.hypot(inside.x, inside.z) > CLOSES) {
        open.close();
        open = null;
      } else if (inside.z > 0 !== wasInside) {
        wasInside = inside.z > 0;
        redraw();
      }
    }
    const [nearest] = plan.doors.map((door) => ({ door, away: Math.hypot(door.x - at.x, door.z - at.z) })).sort((a, b) => a.away - b.away);
    const held = open !== null && intoStore(open.door, at).z > 0;
    if (nearest && nearest.away < OPENS && !held && open?.door !== nearest.door) {
      open?.close();
      const store = mall.stores.find((each) => each.id === nearest.door.store);
      if (store) enter(store);
    }
    if (hand) {
      const scale = hand.node.scaling.x;
      hand.node.position.set(camera.position.x + look.x * REACH, camera.position.y + look.y * REACH - hand.card.dimensions.height * scale / 2, camera.position.z + look.z * REACH);
      hand.node.rotation.y += 0.5 * seconds;
    }
  });
  return redraw;
}

/** A choice that exists: the same size in the new colour, or the colour's first. */
function firstOr(card: ProductCard, choice: Choice): Choice {
  const exists = card.variants.some((variant) => variant.colour === choice.colour && variant.size === choice.size);
  return exists ? choice : firstChoice(card, choice.colour);
}
