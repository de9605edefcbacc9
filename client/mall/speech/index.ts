/** Answers aloud: whether, in whose voice, and the mouth that moves to it. Captions stay, whatever happens here. */
import type { Locale } from '../../../shared/locale.ts';
import { readSpoken } from '../../../shared/speech.ts';
import type { Vec } from '../presence/rig.ts';
import type { Words } from '../presence/words.ts';
import type { Block } from '../ui/view.ts';
import { sayOnDevice, voiceOfDevice } from './device-voice.ts';
import type { Saying } from './device-voice.ts';
import { openPlayer } from './player.ts';
import type { Ear, Player } from './player.ts';

export interface SpeechWish {
  readonly texts: Words;
  /** Remembers the choice. */
  readonly shelf: Pick<Storage, 'getItem' | 'setItem'>;
  /** Where the mouth of a place's assistant is; null where nobody stands there. */
  readonly mouthAt: (place: string) => Vec | null;
  readonly openMouth: (place: string, open: number) => void;
  readonly ear: () => Ear;
  /** What the blocks say changed. */
  readonly redraw: () => void;
}
export interface Speech {
  /** The switch, and what went wrong. */
  readonly blocks: () => Block[];
  /** Somebody asks: what was being said ends, and sound may begin. To be called while they press. */
  readonly asked: () => void;
  readonly say: (question: string, place: string, words: string) => void;
  readonly stop: () => void;
  readonly isSpeaking: () => boolean;
  /** Once a frame. */
  readonly update: () => void;
  readonly dispose: () => void;
}

const CHOICES = ['off', 'device', 'own'] as const;
type Choice = (typeof CHOICES)[number];
const KEPT = 'galleria.aloud';

export function openSpeech({ texts, shelf, mouthAt, openMouth, ear, redraw }: SpeechWish): Speech {
  const { t } = texts, remembered = shelf.getItem(KEPT);
  let choice: Choice = CHOICES.find((each) => each === remembered) ?? 'off', failed = false;
  let player: Player | null = null, saying: Saying | null = null, speaker: string | null = null, asking: AbortController | null = null;

  const wake = (): void => {
    if (choice === 'off') return;
    player ??= openPlayer();
    player.wake();
  };
  const quiet = (): void => {
    if (speaker !== null) openMouth(speaker, 0);
    speaker = null;
    saying = null;
    redraw();
  };
  const stop = (): void => {
    asking?.abort();
    asking = null;
    player?.stop();
    saying?.stop();
    if (speaker !== null) quiet();
  };
  const choose = (next: Choice): void => {
    choice = next;
    failed = false;
    shelf.setItem(KEPT, next);
    stop();
    wake();
    redraw();
  };
  const fetchAndPlay = async (question: string, place: string): Promise<void> => {
    const mine = new AbortController();
    asking = mine;
    const spoken = await fetchSpoken(question, mine.signal);
    if (mine.signal.aborted) return;
    asking = null;
    failed = spoken === null;
    if (spoken && player) {
      speaker = place;
      player.play(spoken, quiet);
    }
    redraw();
  };

  return {
    blocks() {
      const can = voiceOfDevice(texts.locale()) !== null, chosen = choice === 'device' && !can ? 'own' : choice;
      const option = (each: Choice) => ({ label: t(`speech:${each}`), pressed: chosen === each, act: () => choose(each) });
      return [
        { kind: 'choices', label: t('speech:aloud'), options: CHOICES.filter((each) => each !== 'device' || can).map(option) },
        ...(speaker === null ? [] : [{ kind: 'actions' as const, actions: [{ label: t('speech:stop'), act: stop }] }]),
        ...(failed ? [{ kind: 'text' as const, text: t('speech:failed'), tone: 'quiet' as const }] : []),
      ];
    },
    asked() {
      stop();
      wake();
    },
    say(question, place, words) {
      if (choice === 'off' || words === '') return;
      stop();
      const voice = choice === 'device' ? voiceOfDevice(languageOf(words)) : null;
      if (!voice) return void fetchAndPlay(question, place);
      speaker = place;
      saying = sayOnDevice(voice, words, quiet);
      redraw();
    },
    stop,
    isSpeaking: () => speaker !== null || asking !== null,
    update() {
      if (speaker === null) return;
      const at = mouthAt(speaker);
      if (at) player?.place(at, ear());
      openMouth(speaker, saying ? saying.mouth(performance.now()) : player?.mouth() ?? 0);
    },
    dispose() {
      stop();
      player?.dispose();
    },
  };
}

/** Null where the server has no sound for it, or cannot be reached. */
async function fetchSpoken(question: string, signal: AbortSignal): Promise<ReturnType<typeof readSpoken>> {
  try {
    const response = await fetch(`/api/speech/answers/${question}`, { credentials: 'same-origin', signal });
    return response.ok ? readSpoken(await response.arrayBuffer()) : null;
  } catch (error) {
    if (error instanceof TypeError || signal.aborted) return null;
    throw error;
  }
}

function languageOf(words: string): Locale {
  return /\p{Script=Han}/u.test(words) ? 'zh' : 'en';
}
