import type { Locale } from '../../../shared/locale.ts';
import { loadRecogniser } from './load.ts';
import type { Heard } from './recognise.ts';

/** Tasks of a thread that the network is opened with. */
const recogniser = loadRecogniser();

export async function hear({ samples, locale }: { readonly samples: Float32Array; readonly locale: Locale }): Promise<Heard> {
  return (await recogniser).hear(samples, locale);
}

/** The last task of the thread: the network's runtime ends in order. */
export async function close(): Promise<void> {
  await (await recogniser).close();
}
