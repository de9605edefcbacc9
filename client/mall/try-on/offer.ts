/** Offers to try things on; what does it is fetched when it is first wanted. */
import type { Scene } from '@babylonjs/core/scene.js';
import type { ProductCard } from '../../../shared/shop.ts';
import type { Choice } from '../card.ts';
import { NARROW } from '../ui/panels.ts';
import type { Action } from '../ui/view.ts';
import type { Fitting, FittingDeps } from './index.ts';
import { mirrorSpot } from './spot.ts';

export interface TryingOn {
  /** What a product's card adds for goods that are worn. */
  readonly actions: (card: ProductCard, choice: Choice) => readonly Action[];
  readonly tryOn: (card: ProductCard, choice: Choice) => void;
  readonly measures: () => void;
  readonly stop: () => void;
}

export interface TryingOnDeps extends Omit<FittingDeps, 'spot'> {
  /** Whether a mirror could stand at a place of the world. */
  readonly isFree: (at: { readonly x: number; readonly z: number }) => boolean;
  /** What is in the hand makes room. */
  readonly putBack: () => void;
}

export function offerTryOn({ isFree, putBack, ...deps }: TryingOnDeps): TryingOn {
  const { scene, texts } = deps, spot = () => mirrorSpot(eyesOf(scene), isFree, window.matchMedia(NARROW).matches);
  let fitting: Promise<Fitting> | null = null;
  const open = (): Promise<Fitting> => {
    fitting ??= import('./index.ts').then(({ openFitting }) => openFitting({ ...deps, spot }));
    return fitting;
  };
  const tryOn = (card: ProductCard, choice: Choice): void => {
    putBack();
    void open().then((each) => each.tryOn(card, choice));
  };
  return {
    tryOn,
    actions: (card, choice) => (card.wears === null ? [] : [{ label: texts.t('fit:tryOn'), act: () => tryOn(card, choice) }]),
    measures: () => void open().then((each) => each.measures()),
    stop: () => void fitting?.then((each) => each.stop()),
  };
}

/** Where the eyes are and look, and whether they are in a headset. */
function eyesOf(scene: Scene): Parameters<typeof mirrorSpot>[0] {
  const camera = scene.activeCamera;
  if (!camera) throw new Error('nobody looks');
  const { x, y, z } = camera.globalPosition, look = camera.getForwardRay(1).direction;
  return { at: { x, y, z }, look: { x: look.x, y: look.y, z: look.z }, fov: camera.fov, isHeadset: camera.getClassName() === 'WebXRCamera' };
}
