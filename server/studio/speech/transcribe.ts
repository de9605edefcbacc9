/**
 * Asks an OpenAI-compatible server to write down what was said. The server may be slow, down, cut off or wrong: what it does is
 * bounded in time and size, goes to its own address only, and ends as a value that says why.
 */
import { z } from 'zod';
import type { Locale } from '../../../shared/locale.ts';
import { bounded, jsonOf, reasonOf } from '../bounded.ts';

/** A server that hears, as its owner names it. */
export interface HearingSettings {
  /** Address of an OpenAI-compatible server, with the path before `/audio/transcriptions`: `http://gpu.local:8000/v1`. */
  readonly address: string;
  readonly model: string;
  /** Sent as a bearer token; none where the server asks for none. */
  readonly key?: string;
}
export interface TranscribeOptions {
  /** Milliseconds to the last byte of an answer, and bytes of it. */
  readonly timeout: number;
  readonly most: number;
}
export const TRANSCRIBE_DEFAULTS: TranscribeOptions = { timeout: 6000, most: 65_536 };

export type Transcribed = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };
export type Transcribe = (wav: Uint8Array<ArrayBuffer>, locale: Locale) => Promise<Transcribed>;

/** Letters of a question. */
const LONGEST = 400;
const Answer = z.object({ text: z.string().max(20_000) });

export function openTranscribe({ address, model, key }: HearingSettings, options: Partial<TranscribeOptions> = {}): Transcribe {
  const { timeout, most } = { ...TRANSCRIBE_DEFAULTS, ...options }, target = new URL('audio/transcriptions', address.endsWith('/') ? address : `${address}/`);
  return async (wav, locale) => {
    const form = new FormData();
    form.set('file', new Blob([wav], { type: 'audio/wav' }), 'said.wav');
    form.set('model', model);
    form.set('language', locale);
    form.set('response_format', 'json');
    try {
      const response = await fetch(target, { method: 'POST', body: form, redirect: 'error', signal: AbortSignal.timeout(timeout), headers: key === undefined ? {} : { authorization: `Bearer ${key}` } });
      const body = await bounded(response, most);
      if (body === null) return { ok: false, message: `it sent more than ${most} bytes` };
      if (!response.ok) return { ok: false, message: `it answered ${response.status}` };
      const parsed = Answer.safeParse(jsonOf(body));
      return parsed.success ? { ok: true, text: parsed.data.text.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST) } : { ok: false, message: 'it answered in a form that its protocol does not have' };
    } catch (error) {
      if (error instanceof DOMException && error.name === 'TimeoutError') return { ok: false, message: `it did not answer within ${timeout / 1000} s` };
      return { ok: false, message: `it could not be reached: ${reasonOf(error)}` };
    }
  };
}
