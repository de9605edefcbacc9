/**
 * Sound out of tracks: a cascade of formants behind a glottis, and hiss beside it, after Klatt (1980), "Software for a
 * cascade/parallel formant synthesizer". The glottis is KLGLOTT88 (Klatt and Klatt 1990), whose closing edge is smoothed by a
 * polynomial (Valimaki 2007), so that high voices have no wrong tones.
 */
import type { Random } from '../../engine/random.ts';
import { openHisser } from './noise.ts';
import type { Hisser } from './noise.ts';
import type { NoiseName } from './phones.ts';
import { resonate, resonator, tune } from './resonator.ts';
import { FRAMES } from './tracks.ts';
import type { Tracks } from './tracks.ts';
import type { Voice } from './voices.ts';

/** Samples a second. */
export const RATE = 16_000;

const WIDTHS = [60, 90, 150] as const;
const FIXED: readonly number[] = [200, 260, 340, 450, 600];

/** @param pitch Hz, one a frame @returns samples around an RMS of a tenth for a vowel; not yet limited */
export function synthesise(tracks: Tracks, pitch: Float32Array, voice: Voice, random: Random): Float32Array {
  const per = RATE / FRAMES, out = new Float32Array(tracks.length * per);
  const mouth = [resonator(), resonator(), resonator()] as const;
  const upper = FIXED.map((width, i) => ({ centre: voice.scale * (3500 + 1000 * i), width })).filter(({ centre }) => centre < 0.46 * RATE)
    .map(({ centre, width }) => { const filter = resonator(); tune(filter, centre, width * voice.scale, RATE); return filter; });
  const hissers = new Map<NoiseName, Hisser>();
  const white = (): number => (random.next() * 2 - 1) * Math.sqrt(3);
  const glottis = openGlottis(voice, random);
  const at = (track: Float32Array, frame: number, part: number): number => {
    const a = track[frame] as number, b = track[Math.min(track.length - 1, frame + 1)] as number;
    return a + (b - a) * part;
  };

  for (let frame = 0; frame < tracks.length; frame++) {
    const nasal = tracks.nasal[frame] as number, breathy = tracks.voice[frame] === 0 ? 1 : 0, name = tracks.noise[frame] ?? null;
    for (let k = 0; k < 3; k++) {
      const f = (tracks.formants[k] as Float32Array)[frame] as number, width = WIDTHS[k] as number;
      // A breathing glottis is open: the first formant loses most by it.
      const wide = width * voice.scale * (1 + 1.2 * nasal + (k === 0 ? 2.5 * breathy : 0.4 * breathy));
      tune(mouth[k] as (typeof mouth)[0], Math.min(f * voice.scale, 0.46 * RATE), wide, RATE);
    }
    let hisser = name === null ? null : hissers.get(name) ?? null;
    if (name !== null && !hisser) {
      hisser = openHisser(name, RATE, Math.sqrt(voice.scale));
      hissers.set(name, hisser);
    }
    for (let i = 0; i < per; i++) {
      const part = i / per, voiced = at(tracks.voice, frame, part), hiss = at(tracks.hiss, frame, part);
      const { flow, isOpen } = glottis(at(pitch, frame, part));
      // Breath that streams through a vibrating glottis comes in its open half.
      const air = white() * (at(tracks.breath, frame, part) + 0.16 * voice.breath * voiced * (isOpen ? 1 : 0.4));
      let x = VOICE * voiced * flow + AIR * air;
      for (const filter of upper) x = resonate(filter, x);
      for (const filter of mouth) x = resonate(filter, x);
      out[frame * per + i] = x + (hisser && hiss > 1e-5 ? LOUD * hiss * (voiced > 0.05 && !isOpen ? 0.5 : 1) * hisser.colour(white()) : 0);
    }
  }
  return out;
}

/** Gains that bring a vowel's voice to an RMS of about a tenth, and breath and hiss beside it to the levels of their sounds. */
const VOICE = 0.16, AIR = 0.05, LOUD = 0.1;

/** The flow's derivative at each sample; the pitch wavers a little, as no throat holds it (Klatt and Klatt 1990). */
function openGlottis(voice: Voice, random: Random): (pitch: number) => { readonly flow: number; readonly isOpen: boolean } {
  const state = { flow: 0, isOpen: false };
  const pole = poleOf(voice.tilt);
  let phase = 0, sample = 0, low = 0, strength = 1;
  return (pitch) => {
    const s = sample++ / RATE, waver = 1 + 0.006 * (Math.sin(2 * Math.PI * 12.7 * s) + Math.sin(2 * Math.PI * 7.1 * s) + Math.sin(2 * Math.PI * 4.7 * s)) / 3;
    const step = Math.max(40, pitch) * waver / RATE;
    phase += step;
    if (phase >= 1) {
      phase -= 1;
      strength = 1 + 0.03 * (random.next() - 0.5);
    }
    const x = phase / voice.open;
    let flow = x < 1 ? 2 * x - 3 * x * x : 0;
    // The jump from -1 back to 0 as the glottis closes, spread over two samples.
    const after = (phase - voice.open) / step;
    if (after >= 0 && after < 1) flow -= 0.5 * (1 - after) ** 2;
    else if (after < 0 && after > -1) flow += 0.5 * (1 + after) ** 2;
    low += (1 - pole) * (strength * flow - low);
    state.flow = low;
    state.isOpen = x < 1;
    return state;
  };
}

/** Pole of the one-pole low pass that is down by `db` at 3 kHz. */
function poleOf(db: number): number {
  if (db <= 0) return 0;
  const cos = Math.cos(2 * Math.PI * 3000 / RATE), loss = 10 ** (db / 10);
  // (1 - p)^2 * loss = 1 - 2 p cos + p^2
  const a = loss - 1, b = -2 * loss + 2 * cos, c = loss - 1;
  return (-b - Math.sqrt(b * b - 4 * a * c)) / (2 * a);
}
