import type { Design } from '../../../shared/make.ts';
import { openWords } from './propose.ts';
import type { Proposed, ProposeOptions } from './propose.ts';

/** Tasks of a thread that the network is opened with: reading and making are apart from it again, sizes of garments are found in it. */
const words = openWords();

export async function propose({ text, options }: { readonly text: string; readonly options: ProposeOptions }): Promise<Proposed> {
  return (await words).propose(text, options);
}

/** @throws RangeError for designs of two families */
export async function between({ from, to, at }: { readonly from: Design; readonly to: Design; readonly at: number }): Promise<Design> {
  return (await words).between(from, to, at);
}

/** The last task of the thread: the network's own threads end in order. */
export async function close(): Promise<void> {
  await (await words).close();
}
