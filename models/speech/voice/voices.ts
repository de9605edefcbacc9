/** The people that speak: what of a voice is theirs. */
export interface Voice {
  readonly name: string;
  /** Hz in the middle of their range, and half of that range in semitones. */
  readonly pitch: number;
  readonly range: number;
  /** Formants beside a man's: about 1.17 for women, more for children. */
  readonly scale: number;
  /** Speed; 1 is usual. */
  readonly tempo: number;
  /** Breath in the voice, 0 to 1, and the part of a period that the glottis is open. */
  readonly breath: number;
  readonly open: number;
  /** dB that the source has lost at 3 kHz beside its plain slope: soft voices lose more. */
  readonly tilt: number;
}

export const VOICES = {
  clear: { name: 'clear', pitch: 196, range: 4.5, scale: 1.15, tempo: 1, breath: 0.22, open: 0.6, tilt: 5 },
  warm: { name: 'warm', pitch: 172, range: 4, scale: 1.12, tempo: 0.95, breath: 0.35, open: 0.66, tilt: 8 },
  bright: { name: 'bright', pitch: 224, range: 5, scale: 1.19, tempo: 1.06, breath: 0.18, open: 0.58, tilt: 4 },
  calm: { name: 'calm', pitch: 112, range: 3.6, scale: 1, tempo: 0.95, breath: 0.12, open: 0.55, tilt: 5 },
  deep: { name: 'deep', pitch: 94, range: 3.4, scale: 0.96, tempo: 0.98, breath: 0.1, open: 0.52, tilt: 6 },
  light: { name: 'light', pitch: 134, range: 4.2, scale: 1.04, tempo: 1.03, breath: 0.15, open: 0.56, tilt: 4 },
} as const satisfies Record<string, Voice>;
export type VoiceName = keyof typeof VOICES;
export const VOICE_NAMES = Object.keys(VOICES) as VoiceName[];
