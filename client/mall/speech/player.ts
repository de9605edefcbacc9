/** Plays spoken words where somebody stands, so that one hears from where they come. */
import type { Spoken } from '../../../shared/speech.ts';
import { MOUTH_RATE } from '../../../shared/speech.ts';
import type { Vec } from '../presence/rig.ts';

/** Where one's head is, and where it looks; lengths in metres, the hall's frame. */
export interface Ear { readonly at: Vec; readonly ahead: Vec }

export interface Player {
  /** Lets sound begin, which browsers allow only while somebody presses something. */
  readonly wake: () => void;
  /** Plays in place of what was playing; `onEnd` hears when it ended by itself. */
  readonly play: (spoken: Spoken, onEnd: () => void) => void;
  readonly stop: () => void;
  /** How wide the mouth stands now, 0 to 1. */
  readonly mouth: () => number;
  readonly place: (mouth: Vec, ear: Ear) => void;
  readonly dispose: () => void;
}

/** At arm's length it is as loud as it was made; across a store still well heard. */
const NEAR = 1.4, FALLS = 0.7;

export function openPlayer(): Player {
  const context = new AudioContext(), panner = new PannerNode(context, { panningModel: 'HRTF', distanceModel: 'inverse', refDistance: NEAR, rolloffFactor: FALLS });
  panner.connect(context.destination);
  let playing: { readonly source: AudioBufferSourceNode; readonly mouth: readonly number[]; readonly began: number } | null = null;
  const stop = (): void => {
    if (!playing) return;
    playing.source.onended = null;
    playing.source.stop();
    playing.source.disconnect();
    playing = null;
  };
  return {
    wake: () => void context.resume(),
    play({ samples, rate, mouth }, onEnd) {
      stop();
      const buffer = context.createBuffer(1, samples.length, rate), source = new AudioBufferSourceNode(context, { buffer });
      buffer.copyToChannel(samples, 0);
      source.connect(panner);
      source.onended = () => { playing = null; onEnd(); };
      source.start();
      playing = { source, mouth, began: context.currentTime };
    },
    stop,
    mouth: () => (playing ? playing.mouth[Math.floor((context.currentTime - playing.began) * MOUTH_RATE)] ?? 0 : 0),
    place(mouth, { at, ahead }) {
      const { listener } = context;
      [panner.positionX.value, panner.positionY.value, panner.positionZ.value] = [mouth.x, mouth.y, mouth.z];
      if (!('positionX' in AudioListener.prototype)) {
        // Firefox.
        listener.setPosition(at.x, at.y, at.z);
        return listener.setOrientation(ahead.x, ahead.y, ahead.z, 0, 1, 0);
      }
      [listener.positionX.value, listener.positionY.value, listener.positionZ.value] = [at.x, at.y, at.z];
      [listener.forwardX.value, listener.forwardY.value, listener.forwardZ.value] = [ahead.x, ahead.y, ahead.z];
    },
    dispose() {
      stop();
      void context.close();
    },
  };
}
