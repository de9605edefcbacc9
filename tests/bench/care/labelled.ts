/** Messages with what the filter should say of them. */
import type { HeldBack } from '../../../shared/care.ts';

export type Labelled = Readonly<Record<HeldBack | 'none', readonly string[]>>;
export const LABELS = ['none', 'harassment', 'adult', 'fraud', 'personal', 'links'] as const;

export interface Judged { readonly text: string; readonly label: HeldBack | 'none'; readonly said: HeldBack | 'none' }

export function judgeAll(set: Labelled, say: (text: string) => HeldBack | 'none'): Judged[] {
  return LABELS.flatMap((label) => set[label].map((text) => ({ text, label, said: say(text) })));
}

/** Of what was held back, the share that should have been; of what should have been, the share that was. The reason named does not count here. */
export function figuresOf(judged: readonly Judged[]): { readonly precision: number; readonly recall: number; readonly reason: number } {
  const held = judged.filter(({ said }) => said !== 'none'), wanted = judged.filter(({ label }) => label !== 'none'),
    right = held.filter(({ label }) => label !== 'none');
  return { precision: right.length / held.length, recall: right.length / wanted.length, reason: right.filter(({ label,
    said }) => label === said).length / right.length };
}
