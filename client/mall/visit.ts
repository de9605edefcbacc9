/** One visitor's visit: their body, the stores, their hand and the page around it, put together. */
import type { Scene } from '@babylonjs/core/scene.js';
import { FreeCamera } from '@babylonjs/core/Cameras/freeCamera.js';
import { Vector3 } from '@babylonjs/core/Maths/math.vector.js';
import '@babylonjs/core/Culling/ray.js';
import type { Comfort } from '../../shared/account.ts';
import { CONCOURSE_ID, concoursePlan } from '../../shared/mall.ts';
import type { OwnDesign } from '../../shared/design.ts';
import type { Locale } from '../../shared/locale.ts';
import type { PageAction } from '../../shared/messages.ts';
import type { Mall } from '../../shared/shop.ts';
import type { TextKey } from '../../shared/texts/index.ts';
import type { Texts } from '../texts.ts';
import { cardScreen } from './card.ts';
import { buildConcourse } from './concourse.ts';
import { listen } from './controls/index.ts';
import { carryOut } from './controls/carry-out.ts';
import type { Shown } from './goods.ts';
import { canStand, fliesFree, step } from './ground.ts';
import { offerHelp } from './help.ts';
import { firstOr, openHand } from './hand.ts';
import { openStores } from './stores.ts';
import type { StoreStatus } from './stores.ts';
import { offerYours } from './make-yours/offer.ts';
import { openPresence } from './presence/index.ts';
import { arrivalOf } from './presence/spot.ts';
import { openShopping } from './shop/index.ts';
import { offerTryOn } from './try-on/offer.ts';
import { NARROW } from './ui/panels.ts';
import type { Panels } from './ui/panels.ts';
import { openBody } from './walk.ts';
import { afterFirstFrame } from './world/figures.ts';
import { nearestGoods } from './xr/near.ts';
import { offerHeadset } from './xr/offer.ts';

/** The page around the view. */
export interface Page {
  readonly canvas: HTMLCanvasElement;
  readonly place: HTMLElement; readonly hint: HTMLElement; readonly panels: Panels;
  readonly stick: HTMLElement; readonly knob: HTMLElement;
  readonly locale: () => Locale;
  readonly text: Texts['t'];
  readonly comfort: () => Comfort;
  /** Whether nothing may move by itself that need not. */
  readonly still: () => boolean;
  /** Hears when one's name, look or language has changed. */
  readonly onMe: (listener: () => void) => () => void;
  /** Shows what the mall knows of one. */
  readonly known: () => void;
}

/** Goods within this distance of the eyes can be picked up, metres. */
const ARM = 6;

/** Seconds that one is told how to walk. */
const HINTED = 25;
const NEAR = { keys: 'help:near', touch: 'help:nearTouch', gamepad: 'help:nearPad' } as const;
/** Where a page keeps the spot one stands at, so that loading it again comes back to it. */
const SPOT = 'galleria.spot';

export interface Visit {
  /** Draws its texts again after the language changed. */
  readonly redraw: () => void;
  /** Opens the form of one's own measures. */
  readonly measures: () => void;
}

/** Starts the visit where the page's address says, or where one was; `shared` is the design that its link names. */
export function visit(scene: Scene, mall: Mall, page: Page, shared: OwnDesign | 'gone' | null = null): Visit {
  const plan = concoursePlan(mall.stores.map((store) => store.id));
  const query = new URLSearchParams(location.search);
  const design = shared === 'gone' ? null : shared;
  if (design) {
    query.set('at', design.store);
    query.set('product', design.product);
  }
  const arrival = arrivalOf(query, sessionStorage.getItem(SPOT), plan, mall.stores);
  const wanted = query.get('product');
  // The link has done its work: loading the page again comes back to where one walked since.
  history.replaceState(null, '', location.pathname);
  const curtains = buildConcourse(scene, plan, mall.stores, page.still);
  const camera = new FreeCamera('eyes', new Vector3(arrival.x, 0, arrival.z), scene);
  camera.minZ = 0.05;
  camera.maxZ = 200;

  const quiet: TextKey = 'mall:walkKeys';
  const said: Readonly<Record<StoreStatus, TextKey>> = {
    'setting-out': 'mall:loadingStore', ready: quiet, 'models-missing': 'mall:modelFailed', failed: 'mall:storeFailed',
  };
  let status: TextKey = quiet, clock = 0;
  const say = (key: TextKey): void => { status = key; redraw(); };
  const stores = openStores(scene, mall, plan, curtains, { locale: page.locale, word: (highlight) => page.text(`shelf:${highlight}`) }, (now) => say(said[now]));
  const body = openBody(plan, stores.open, arrival);
  const hand = openHand(scene, page.still, (error) => {
    say('mall:modelFailed');
    throw error;
  });

  const presence = openPresence({
    scene, mall, plan, body, stores, hand, panels: page.panels, still: page.still, texts: { t: page.text, locale: page.locale }, onNotice: () => redraw(), onAssist: (action) => assist(action),
    device: () => window.matchMedia('(pointer: coarse)').matches ? 'phone' : 'desktop',
  });
  scene.onDisposeObservable.addOnce(presence.stop);
  scene.onDisposeObservable.addOnce(page.onMe(() => presence.connection.send('me.changed', {})));
  window.addEventListener('pagehide', ({ persisted }) => {
    sessionStorage.setItem(SPOT, JSON.stringify(presence.spot()));
    // Who leaves for good is not waited for as one whose connection was lost.
    if (!persisted) presence.connection.stop();
  });

  function redraw(): void {
    const inside = body.place() === CONCOURSE_ID ? null : stores.open()?.store;
    page.place.textContent = (inside ?? mall).name[page.locale()];
    presence.redraw();
    hint();
  }
  /** What is amiss, else who could be asked, else for a while how to walk. */
  function hint(): void {
    const name = presence.assistantNear(), device = controls.device();
    const line = presence.notice() ?? (status !== quiet ? page.text(status)
      : name !== null && !hand.held() ? page.text(NEAR[device], { name })
        : clock < HINTED && device !== 'gamepad' ? page.text(device === 'touch' ? 'mall:walkTouch' : 'mall:walkKeys') : '');
    if (page.hint.textContent !== line) page.hint.textContent = line;
  }
  const showCard = (): void => {
    const held = hand.held();
    if (!held) return page.panels.hide('product');
    const { card } = held;
    page.panels.show('product', () => {
      const { choice } = hand.held() ?? held, { notes, actions } = shopping.onCard(card, choice);
      return cardScreen(card, choice, {
        locale: page.locale(), text: page.text, onChoose: hand.choose, onPutBack: hand.putBack, notes, provenance: hand.held()?.master?.provenance ?? null,
        actions: [...actions, ...trying.actions(card, choice), ...yours.actions(card), { label: page.text('together:notForMe'), act: presence.dismiss }],
        asides: [{ label: page.text('care:reportProduct'), act: () => presence.report(card.store, card.id) }],
      });
    }, { onClose: hand.putBack });
  };
  const shopping = openShopping(page.panels, { locale: page.locale, t: page.text }, mall);
  scene.onDisposeObservable.addOnce(shopping.stop);
  const trying = offerTryOn({
    scene, panels: page.panels, texts: { t: page.text, locale: page.locale }, still: page.still, onCard: shopping.onCard,
    isFree: (at) => canStand(plan, stores.open(), at), putBack: hand.putBack,
  });
  scene.onDisposeObservable.addOnce(trying.stop);
  /** What an assistant shows or did. */
  const assist = (action: PageAction): void => {
    switch (action.do) {
      case 'try-on': case 'customise': {
        const card = stores.product(action.product), { colour, size } = action.do === 'try-on' ? action : { colour: null, size: null };
        if (!card || card.store !== action.store) return;
        if (action.do === 'try-on') trying.tryOn(card, firstOr(card, { colour: colour ?? card.colourways[0]?.id ?? '', size }));
        else {
          hand.pickUp(card, card.variants.find(({ available }) => available > 0)?.colour ?? card.colourways[0]?.id ?? '');
          if (card.custom) yours.show(card);
        }
        return;
      }
      case 'cart': return shopping.refresh();
      case 'show-cart': return shopping.show('cart');
      case 'show-checkout': return shopping.show('checkout');
      case 'show-orders': return shopping.show('orders');
      case 'show-measures': return trying.measures();
      case 'show-known': return page.known();
      case 'show-desk': return;
    }
  };
  const yours = offerYours({ panels: page.panels, texts: { t: page.text, locale: page.locale }, hand, addToCart: shopping.addDesign, room: presence.connection });
  scene.onDisposeObservable.addOnce(yours.stop);
  if (shared === 'gone') say('own:linkDead');
  presence.connection.on('offer', ({ offer }) => { if (offer) shopping.offered(offer); });
  body.onPlace(redraw);
  hand.onChange(showCard);
  // Only what it says changes: the shopper may have opened something over it meanwhile.
  hand.onDressed(() => page.panels.redraw('product'));
  stores.onChange(hand.putBack);
  stores.onChange(trying.stop);

  const pickUp = ({ product, colour }: Shown): void => {
    const card = stores.product(product);
    if (card) hand.pickUp(card, colour);
  };
  if (wanted !== null) {
    const stop = stores.onLayout(() => {
      stop();
      const variants = stores.product(wanted)?.variants ?? [], variant = variants.find(({ available }) => available > 0) ?? variants[0];
      if (variant) pickUp({ product: wanted, colour: design?.colour ?? variant.colour });
      const card = stores.product(wanted);
      if (card && design) yours.show(card, design);
    });
  }
  const pick = (x: number, y: number): boolean => {
    const frame = page.canvas.getBoundingClientRect();
    const hit = scene.pick(x - frame.left, y - frame.top);
    if (presence.meet(hit.pickedMesh)) return true;
    const shown = stores.find(hit.pickedMesh);
    if (shown && hit.distance <= ARM) pickUp(shown);
    return shown !== null;
  };
  const middle = (): { x: number; y: number } => {
    const { left, top, width, height } = page.canvas.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const controls = listen({
    canvas: page.canvas, stick: page.stick, knob: page.knob, comfort: page.comfort,
    onTurn: body.turn, onClick: pick, onDevice: redraw,
    onPress: (press) => carryOut(press, {
      panels: page.panels, hand, chat: presence.chat, ask: presence.ask, help: () => help.open(),
      interact: () => {
        const { x, y } = middle();
        if (!pick(x, y) && presence.assistantNear() !== null) presence.ask();
      },
    }),
  });
  let isWorn = false;
  const help = offerHelp(page.panels, { t: page.text }, () => (isWorn ? 'headset' : controls.device()), localStorage);
  scene.onDisposeObservable.addOnce(controls.stop);
  offerHeadset(page.panels, {
    scene, body, hand, pickUp, panels: page.panels, comfort: page.comfort,
    poseFrom(source) {
      isWorn = source !== null;
      presence.poseFrom(source);
    },
    ground: {
      canStand: (at) => canStand(plan, stores.open(), at), fliesFree: (points) => fliesFree(plan, stores.open(), points),
      step: (from, by) => step(plan, stores.open(), from, by),
    },
    pointed: (mesh) => (presence.meet(mesh) ? null : stores.find(mesh)),
    near(at) {
      const store = stores.open(), layout = stores.layout();
      return store && layout && nearestGoods(store, layout, at);
    },
    words: { menu: () => page.text('ui:tools'), locale: page.locale },
    label: (worn) => page.text(worn ? 'xr:leave' : 'xr:enter'),
    onFailure(error) {
      say('xr:failed');
      throw error;
    },
  });

  stores.enter(arrival.place);
  body.teleport(arrival.x, arrival.z, arrival.yaw);
  afterFirstFrame(scene, presence.start);

  const narrow = window.matchMedia(NARROW);
  scene.onBeforeRenderObservable.add(() => {
    const seconds = Math.min(0.1, scene.getEngine().getDeltaTime() / 1000);
    body.advance(seconds, controls.read(seconds));
    stores.attend(body.position(), body.place());
    const { x, z } = body.position(), level = Math.cos(body.pitch());
    const look = new Vector3(Math.sin(body.yaw()) * level, Math.sin(body.pitch()), Math.cos(body.yaw()) * level);
    camera.position.set(x, body.eyes(), z);
    camera.setTarget(camera.position.add(look));
    hand.follow(seconds, camera.position, look, narrow.matches ? 'below' : 'beside');
    presence.update(seconds);
    clock += seconds;
    hint();
  });
  return { redraw, measures: trying.measures };
}
