/** Three drafts of a kind that differ as much as they can, each read again before it is given. */
import { randomFrom } from '../../../models/engine/random.ts';
import type { CopyKind, Draft, DraftsAnswer, DraftsNote } from '../../../shared/copy.ts';
import type { Tone } from '../../../shared/tone.ts';
import { COPY_MOST } from '../../../shared/copy.ts';
import type { Locale } from '../../../shared/locale.ts';
import { checkCopy, truthOf } from './check.ts';
import { copyFacts } from './facts.ts';
import type { CopySource } from './facts.ts';
import { planText } from './plan.ts';

/** Names what wrote a text, in the data that is kept of it. */
export const COPY_GENERATOR = 'galleria copy 1';

export interface DraftWish { readonly kind: CopyKind; readonly locale: Locale; readonly tone: Tone; readonly seed: number; readonly forbidden: readonly string[] }

/** Texts that are made to choose three from. */
const TRIES = 14, WANTED = 3;

export function makeDrafts(source: CopySource, { kind, locale, tone, seed, forbidden }: DraftWish): DraftsAnswer {
  const facts = copyFacts(source, locale), truth = truthOf(source, locale, forbidden), random = randomFrom(seed * 7919 + 13), notes = new Set<DraftsNote>();
  const made = new Map<string, Draft>();
  for (let i = 0; i < TRIES; i++) {
    const draft = planText(kind, facts, { locale, tone, random });
    if (!draft) continue;
    const text = draft.lines.join('\n'), findings = checkCopy(text, truth);
    if (findings.some((finding) => finding.kind === 'forbidden')) notes.add('forbidden-words');
    if (findings.length === 0 && text.length <= COPY_MOST[kind]) made.set(text, draft);
  }
  const drafts = apart([...made.values()]);
  if (drafts.length >= WANTED) notes.delete('forbidden-words');
  else if (!notes.has('forbidden-words')) notes.add('few-facts');
  if ((kind === 'promotion' || kind === 'poster') && !facts.offer) notes.add('no-promotion');
  return { drafts, notes: [...notes], generator: COPY_GENERATOR };
}

/** The first, and then each that shares least with those chosen. */
function apart(drafts: readonly Draft[]): Draft[] {
  const left = drafts.map((draft) => ({ draft, pairs: pairsOf(draft.lines.join(' ')) })), chosen: typeof left = [];
  while (chosen.length < WANTED && left.length > 0) {
    const likest = left.map(({ pairs }) => Math.max(0, ...chosen.map((other) => shared(pairs, other.pairs))));
    const [next] = left.splice(likest.indexOf(Math.min(...likest)), 1);
    if (next) chosen.push(next);
  }
  return chosen.map(({ draft }) => draft);
}

const pairsOf = (text: string): Set<string> => new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, i) => text.slice(i, i + 3)));
const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => { let n = 0; for (const each of a) if (b.has(each)) n++; return n / Math.max(1, a.size + b.size - n); };
