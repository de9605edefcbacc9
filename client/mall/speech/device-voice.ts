/** The voices of the device itself. Only those that speak without asking a server elsewhere: nothing leaves the mall. */
import type { Locale } from '../../../shared/locale.ts';

export interface Saying {
  readonly stop: () => void;
  /** How wide a mouth stands that says it, 0 to 1: browsers tell no more than where words begin. */
  readonly mouth: (now: number) => number;
}
/** What of a browser's voice is looked at. */
export interface KnownVoice { readonly lang: string; readonly localService: boolean; readonly default: boolean }

/** Syllables a second, and milliseconds that a mouth moves after a word began. */
const SYLLABLES = 4.5, A_WORD = 600;

/** The best of them for a language, the device's own choice first; null where there is none. */
export function pickVoice<V extends KnownVoice>(voices: readonly V[], locale: Locale): V | null {
  const able = voices.filter(({ lang, localService }) => localService && lang.toLowerCase().replace('_', '-').split('-')[0] === locale);
  // What is spoken in the mall is Mandarin, simplified.
  const near = (voice: V): number => (voice.default ? 2 : 0) + (/^(?:zh[-_]cn|en[-_](?:gb|us))$/i.test(voice.lang) ? 1 : 0);
  return able.toSorted((a, b) => near(b) - near(a))[0] ?? null;
}

export function voiceOfDevice(locale: Locale): SpeechSynthesisVoice | null {
  return 'speechSynthesis' in window ? pickVoice(speechSynthesis.getVoices(), locale) : null;
}

export function sayOnDevice(voice: SpeechSynthesisVoice, words: string, onEnd: () => void): Saying {
  const saying = new SpeechSynthesisUtterance(words);
  let word = performance.now(), isOver = false;
  const end = (): void => {
    if (isOver) return;
    isOver = true;
    onEnd();
  };
  saying.voice = voice;
  saying.lang = voice.lang;
  saying.onboundary = () => { word = performance.now(); };
  saying.onend = end;
  saying.onerror = end;
  speechSynthesis.cancel();
  speechSynthesis.speak(saying);
  return {
    stop() {
      isOver = true;
      speechSynthesis.cancel();
    },
    mouth: (now) => (isOver || now - word > A_WORD ? 0 : 0.35 + 0.35 * Math.sin(2 * Math.PI * SYLLABLES * (now - word) / 1000)),
  };
}
