import type { Page } from 'playwright-core';
import { RATE, speak } from '../../models/speech/voice/index.ts';
import { VOICES } from '../../models/speech/voice/voices.ts';

/** Gives the page a microphone before which one of the mall's own voices says something once it is open. What follows is the page's: its recorder, the way, the recogniser. */
export async function speakInto(page: Page, text: string): Promise<void> {
  const samples = [...speak(text, 'en', VOICES.clear).samples].map((sample) => sample / 32_768);
  await page.evaluate(({ said, rate }) => {
    navigator.mediaDevices.getUserMedia = () => {
      const context = new AudioContext(), buffer = context.createBuffer(1, said.length, rate), source = context.createBufferSource(), microphone = context.createMediaStreamDestination();
      buffer.copyToChannel(Float32Array.from(said), 0);
      source.buffer = buffer;
      source.connect(microphone);
      source.start(context.currentTime + 0.5);
      return Promise.resolve(microphone.stream);
    };
  }, { said: samples, rate: RATE });
}
