/** Offers the headset where the browser has one; what it needs is loaded when it is put on for the first time. */
import type { Panels } from '../ui/panels.ts';
import type { Stance } from '../presence/track.ts';
import type { Headset, HeadsetDeps } from './headset.ts';

export interface HeadsetOffer extends Omit<HeadsetDeps, 'onWorn'> {
  /** Where others see head and hands from now on; null when the headset is taken off. */
  readonly poseFrom: (source: (() => Stance) | null) => void;
  readonly label: (worn: boolean) => string;
  /** Hears of a headset that could not be entered. */
  readonly onFailure: (error: unknown) => void;
}

/** Adds the tool that puts a headset on. */
export function offerHeadset(panels: Panels, offer: HeadsetOffer): void {
  let headset: Headset | null = null, worn = false;
  const open = async (): Promise<Headset> => {
    const [{ openHeadset }, { stanceOf }] = await Promise.all([import('./headset.ts'), import('./stance.ts')]);
    return openHeadset({
      ...offer,
      onWorn(session) {
        worn = session !== null;
        offer.poseFrom(session && (() => stanceOf(session)));
        panels.redraw();
      },
    });
  };
  const toggle = async (): Promise<void> => {
    try {
      headset ??= await open();
      await headset.toggle();
    } catch (error) {
      offer.onFailure(error);
    }
  };
  void isSupported().then((supported) => {
    if (supported) panels.addTool({ id: 'headset', icon: 'headset', label: () => offer.label(worn), pinned: true, order: 1, act: () => void toggle() });
  });
}

/** False where the browser has no WebXR or must not use it. */
async function isSupported(): Promise<boolean> {
  return (await navigator.xr?.isSessionSupported('immersive-vr').catch(() => false)) ?? false;
}
