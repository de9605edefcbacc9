/**
 * The filter before words reach others: what people say to all, and what is generated. It reads one text at a
 * time, in English and Chinese, holds the whole of it back or none, and says why. It is rules, not a model, so
 * that each can be read, and costs microseconds; `npm run bench -- care` measures it on texts that no rule was made from.
 */
import type { HeldBack } from '../../../shared/care.ts';
import { ADULT } from './adult.ts';
import { fold } from './fold.ts';
import { FRAUD } from './fraud.ts';
import { HARASSMENT } from './harassment.ts';
import { pointsElsewhere } from './links.ts';
import { tellsPersonal } from './personal.ts';
import { isBroken } from './rule.ts';

export type Verdict = { readonly ok: true } | { readonly ok: false; readonly reason: HeldBack };
export interface FilterOptions {
  /** Hosts with their ports that links may name: the mall's own, so that a spot in it can be shared. */
  readonly ownHosts: ReadonlySet<string>;
}
export const FILTER_DEFAULTS: FilterOptions = { ownHosts: new Set() };

/** A pattern is made ready when it is first used, which takes long enough to be felt in a room: both kinds of strings are tried before. */
export function warmUp(): void {
  for (const text of ['nothing', '没有什么']) judge(text);
}

const PASSED: Verdict = { ok: true };

/** Judges one text; where several reasons hold, the gravest is named. */
export function judge(text: string, { ownHosts }: FilterOptions = FILTER_DEFAULTS): Verdict {
  const folded = fold(text);
  const broken = (rules: typeof HARASSMENT): boolean => rules.some((rule) => isBroken(rule, folded));
  if (broken(HARASSMENT)) return { ok: false, reason: 'harassment' };
  if (broken(ADULT)) return { ok: false, reason: 'adult' };
  if (broken(FRAUD)) return { ok: false, reason: 'fraud' };
  if (tellsPersonal(folded, (rule) => isBroken(rule, folded))) return { ok: false, reason: 'personal' };
  return pointsElsewhere(folded, ownHosts) ? { ok: false, reason: 'links' } : PASSED;
}
