/** Asking by voice: press and speak, or hands free in a headset. What is understood is asked as if it had been typed. */
import { HeardAnswer } from '../../../shared/speech.ts';
import type { TextKey } from '../../../shared/texts/index.ts';
import type { Words } from '../presence/words.ts';
import type { Action, Block } from '../ui/view.ts';
import { takeSpeech } from './microphone.ts';
import type { Take } from './microphone.ts';

export interface ListenWish {
  readonly texts: Words;
  /** Whether a headset is worn, where hands may be full. */
  readonly inHeadset: () => boolean;
  /** Whether an answer is awaited or being said: hands free one does not listen to oneself. */
  readonly isAnswering: () => boolean;
  /** An answer aloud ends as somebody else speaks. */
  readonly hush: () => void;
  readonly redraw: () => void;
}
export interface Listening {
  /** The buttons, and what became of what was said. */
  readonly draw: (ask: (question: string) => void) => { readonly actions: readonly Action[]; readonly told: readonly Block[] };
  /** Once a frame: hands free, it listens again when nothing is being said. */
  readonly update: () => void;
  readonly stop: () => void;
}

type State = { readonly kind: 'idle'; readonly told: TextKey | null } | { readonly kind: 'listening'; readonly take: Take; readonly ended: AbortController } | { readonly kind: 'hearing'; readonly ended: AbortController };

export function openListening({ texts, inHeadset, isAnswering, hush, redraw }: ListenWish): Listening {
  const { t } = texts;
  let state: State = { kind: 'idle', told: null }, handsFree = false, asks: ((question: string) => void) | null = null;
  const become = (next: State): void => { state = next; redraw(); };

  const stop = (): void => {
    handsFree = false;
    if (state.kind !== 'idle') state.ended.abort();
    if (state.kind !== 'idle' || state.told !== null) become({ kind: 'idle', told: null });
  };
  const listen = async (): Promise<void> => {
    const ended = new AbortController(), take = takeSpeech(ended.signal);
    hush();
    become({ kind: 'listening', take, ended });
    const taken = await take.taken;
    if (ended.signal.aborted) return;
    if (!taken.ok) {
      // Hands free nobody need say anything; without a microphone it makes no sense.
      handsFree &&= taken.reason === 'silence';
      return become({ kind: 'idle', told: handsFree ? null : `speech:${taken.reason}` });
    }
    become({ kind: 'hearing', ended });
    const heard = await send(taken.samples, texts.locale(), ended.signal);
    if (ended.signal.aborted) return;
    become({ kind: 'idle', told: heard === null ? 'speech:unheard' : heard.kind === 'words' ? null : heard.kind === 'silence' && handsFree ? null : `speech:${heard.kind}` });
    if (heard?.kind === 'words') asks?.(heard.text);
  };
  const press = (): void => {
    if (state.kind === 'listening') state.take.finish();
    else if (state.kind === 'idle') void listen();
  };

  return {
    draw(ask) {
      asks = ask;
      const talk: Action = { label: t(state.kind === 'listening' ? 'speech:listening' : state.kind === 'hearing' ? 'speech:hearing' : 'speech:talk'), disabled: state.kind === 'hearing', act: press };
      const free: Action = { label: t(handsFree ? 'speech:handsFreeEnd' : 'speech:handsFree'), act: () => { if (handsFree) stop(); else { handsFree = true; redraw(); } } };
      return {
        actions: inHeadset() || handsFree ? [talk, free] : [talk],
        told: state.kind === 'idle' && state.told !== null ? [{ kind: 'text', text: t(state.told), tone: 'quiet' }] : [],
      };
    },
    update() { if (handsFree && state.kind === 'idle' && !isAnswering()) void listen(); },
    stop,
  };
}

/** Null where the server cannot be reached, or takes no more just now. */
async function send(samples: Int16Array<ArrayBuffer>, locale: string, signal: AbortSignal): Promise<HeardAnswer | null> {
  try {
    const response = await fetch(`/api/speech/heard?locale=${locale}`, { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'audio/l16' }, body: samples, signal });
    return response.ok ? HeardAnswer.parse(await response.json()) : null;
  } catch (error) {
    if (error instanceof TypeError || signal.aborted) return null;
    throw error;
  }
}
