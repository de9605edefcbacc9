/** The microphone, for as long as somebody speaks into it: opened by a press, shut when they are done. */
import { HEARD_RATE, HEARD_SECONDS } from '../../../shared/speech.ts';
import { openGate } from './gate.ts';

/** Why there is no microphone: the page came without HTTPS, there is none, it was refused, or it failed. */
export type Without = 'insecure' | 'none' | 'refused' | 'failed-microphone';
export type Taken =
  | { readonly ok: true; readonly samples: Int16Array<ArrayBuffer> }
  /** Nobody spoke. */
  | { readonly ok: false; readonly reason: 'silence' }
  | { readonly ok: false; readonly reason: Without };

/** Milliseconds between two looks at how loud it is. */
const LOOK = 40;
/** Louder than this something was said, even where a slow page saw too little of it to tell when. */
const LOUD = 0.05;

export interface Take {
  /** What was said, once they are silent again, it grew too long, or `finish` was called. */
  readonly taken: Promise<Taken>;
  /** They say that they are done. */
  readonly finish: () => void;
}

/** @param signal ends it without a result */
export function takeSpeech(signal: AbortSignal): Take {
  const finished = new AbortController();
  return { taken: record(signal, finished.signal), finish: () => finished.abort() };
}

async function record(signal: AbortSignal, finished: AbortSignal): Promise<Taken> {
  if (!window.isSecureContext || !('mediaDevices' in navigator)) return { ok: false, reason: 'insecure' };
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true } });
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
  const context = new AudioContext();
  try {
    const analyser = new AnalyserNode(context, { fftSize: 1024 }), recorder = new MediaRecorder(stream), pieces: Blob[] = [];
    context.createMediaStreamSource(stream).connect(analyser);
    recorder.ondataavailable = ({ data }) => { pieces.push(data); };
    const stopped = new Promise<void>((resolve) => { recorder.onstop = () => resolve(); });
    recorder.start();
    const spoke = await untilDone(analyser, AbortSignal.any([signal, finished]));
    recorder.stop();
    await stopped;
    if (signal.aborted || !(spoke || finished.aborted)) return { ok: false, reason: 'silence' };
    return { ok: true, samples: await pcmOf(new Blob(pieces, { type: recorder.mimeType })) };
  } catch (error) {
    // A browser that has no recorder for this, or no decoder for its own recording.
    if (error instanceof DOMException) return { ok: false, reason: 'failed-microphone' };
    throw error;
  } finally {
    for (const track of stream.getTracks()) track.stop();
    await context.close();
  }
}

/** True once somebody spoke and is silent again; false where they did not within the longest that is heard. */
function untilDone(analyser: AnalyserNode, end: AbortSignal): Promise<boolean> {
  const gate = openGate(), wave = new Float32Array(analyser.fftSize), began = performance.now();
  let loudest = 0;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      analyser.getFloatTimeDomainData(wave);
      const loudness = Math.sqrt(wave.reduce((sum, x) => sum + x * x, 0) / wave.length), state = gate(loudness, performance.now());
      loudest = Math.max(loudest, loudness);
      if (state === 'over' || performance.now() - began > 1000 * HEARD_SECONDS - 300) done(state !== 'waiting' || loudest > LOUD);
    }, LOOK);
    const done = (spoke: boolean): void => {
      clearInterval(timer);
      resolve(spoke);
    };
    end.addEventListener('abort', () => done(false), { once: true });
    if (end.aborted) done(false);
  });
}

async function pcmOf(recording: Blob): Promise<Int16Array<ArrayBuffer>> {
  const buffer = await new OfflineAudioContext(1, 1, HEARD_RATE).decodeAudioData(await recording.arrayBuffer()), heard = buffer.getChannelData(0).subarray(0, HEARD_RATE * HEARD_SECONDS);
  return Int16Array.from(heard, (sample) => Math.round(32_767 * Math.max(-1, Math.min(1, sample))));
}

function reasonOf(error: unknown): Without {
  const name = error instanceof DOMException ? error.name : '';
  return name === 'NotAllowedError' || name === 'SecurityError' ? 'refused' : name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'failed-microphone';
}
