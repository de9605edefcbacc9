/** Care for the people in the mall: what of their words reaches others. */
import { judge, warmUp } from './filter/index.ts';
import type { FilterOptions, Verdict } from './filter/index.ts';

export interface Care {
  /** Whether a text may reach others. */
  readonly judge: (text: string) => Verdict;
}

export type CareDeps = FilterOptions;

export function openCare({ ownHosts }: CareDeps): Care {
  warmUp();
  return { judge: (text) => judge(text, { ownHosts }) };
}
