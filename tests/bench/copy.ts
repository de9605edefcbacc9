/**
 * `copy`: what the studio writes for goods of the embedded mall, checked by counting its facts in the text; and, from the same
 * grammar, a trained generator of models/language/wording with its constrained decoding, to see which of the two should write:
 * of its sentences, those that are none of the grammar's, over acts as the studio asks for them.
 */
import { join } from 'node:path';
import { randomFrom, shuffled } from '../../models/engine/random.ts';
import type { Act } from '../../models/language/wording/acts.ts';
import { framesOf } from '../../models/language/wording/copy/expand.ts';
import type { Frame } from '../../models/language/wording/copy/expand.ts';
import { COPY_ACTS } from '../../models/language/wording/copy/frames.ts';
import { openSayer } from '../../models/language/wording/generate.ts';
import { train } from '../../models/language/wording/train.ts';
import type { Saying } from '../../models/language/wording/vocabulary.ts';
import { readStoreFiles } from '../../server/commerce/shelf.ts';
import { makeDrafts } from '../../server/studio/copy/drafts.ts';
import type { CopySource } from '../../server/studio/copy/facts.ts';
import { COPY_KINDS } from '../../shared/copy.ts';
import { TONES } from '../../shared/tone.ts';
import type { Draft } from '../../shared/copy.ts';
import { LOCALES } from '../../shared/locale.ts';
import type { Locale } from '../../shared/locale.ts';
import { figure } from './figure.ts';
import type { BenchOptions, Figure } from './figure.ts';

/** Goods that are written about: one in so many. */
const EACH = 6;
const EPOCHS = 60, DRAWS = 8;

export async function bench({ say }: Pick<BenchOptions, 'say'>): Promise<readonly Figure[]> {
  const composed = await studio(), trained = await network(say);
  return [
    figure('fact.errors', composed.errors, 'texts', 'lower', { goal: 0 }), figure('texts', composed.texts, 'texts', 'higher'), figure('distinct', composed.distinct, 'of texts', 'higher'),
    figure('ms', composed.ms, 'ms for three drafts', 'lower', { reference: trained.ms, by: 'trained generator, three sentences' }),
    figure('foreign', 0, 'of sentences', 'lower', { reference: trained.foreign, by: 'trained generator' }), figure('trained.unsaid', trained.unsaid, 'of acts', 'lower'), figure('trained.seconds', trained.seconds, 's', 'lower'),
  ];
}

async function studio(): Promise<{ errors: number; texts: number; distinct: number; ms: number }> {
  const files = await readStoreFiles(join(import.meta.dirname, '../../assets/catalogue')), seen = new Set<string>();
  let errors = 0, texts = 0, asked = 0;
  const began = performance.now();
  for (const { products, promotions, ...store } of files) {
    for (const [n, product] of products.entries()) {
      if (n % EACH !== 0) continue;
      const stock = product.variants.map(({ sku, size, colour, price, stock: onHand }) => ({ sku, store: store.id, product: product.id, size: size ?? null, colour, price, onHand }));
      const source: CopySource = { store, product, stock, promotions: promotions.map((promotion) => ({ promotion, left: promotion.budget })), now: Date.parse('2026-11-26'), zone: 'UTC' };
      for (const kind of COPY_KINDS) for (const locale of LOCALES) {
        asked++;
        for (const draft of makeDrafts(source, { kind, locale, tone: TONES[n % TONES.length] ?? 'plain', seed: n, forbidden: [] }).drafts) {
          texts++;
          seen.add(draft.lines.join('\n'));
          if (!holdsItsFacts(draft)) errors++;
        }
      }
    }
  }
  return { errors, texts, distinct: seen.size / texts, ms: (performance.now() - began) / asked };
}

/** Each fact once, and no figure beside them. */
function holdsItsFacts({ lines, facts }: Draft): boolean {
  let left = lines.join('\n').toLowerCase();
  for (const { value } of facts.toSorted((a, b) => b.value.length - a.value.length)) {
    const at = left.indexOf(value.toLowerCase());
    if (at < 0) return false;
    left = `${left.slice(0, at)}\u0000${left.slice(at + value.length)}`;
  }
  return !/\p{Nd}/u.test(left);
}

/** All sentences of a frame, with holes. */
function sentencesOf({ pattern }: Frame): string[] {
  const choice = /\[([^\]]*)\]/.exec(pattern);
  if (!choice) return [pattern];
  return (choice[1] ?? '').split('|').flatMap((way) => sentencesOf({ tone: null, slots: [], pattern: pattern.replace(choice[0], way) }));
}

/** Holes and words; of Chinese each character. */
const tokensOf = (text: string, locale: Locale): string[] => text.match(locale === 'zh' ? /\{[a-z]+\}|\S/gu : /\{[a-z]+\}|[\p{L}’'-]+|\S/gu) ?? [];

async function network(say: BenchOptions['say']): Promise<{ foreign: number; unsaid: number; ms: number; seconds: number }> {
  const known = new Map<string, Set<string>>(), sayings: Saying[] = [], acts = new Map<string, Act>();
  for (const locale of LOCALES) for (const kind of COPY_ACTS) for (const frame of framesOf(locale, kind)) for (const text of sentencesOf(frame)) {
    for (const tone of frame.tone === null ? TONES : [frame.tone]) {
      const act: Act = { kind: `${locale}.${kind}.${tone}`, facts: frame.slots.toSorted().map((slot) => ({ slot, value: slot })) }, words = tokensOf(text, locale), key = `${act.kind}(${frame.slots.toSorted().join()})`;
      sayings.push({ act, words });
      acts.set(key, act);
      known.set(key, (known.get(key) ?? new Set()).add(words.join('')));
    }
  }
  const started = performance.now(), wording = await train(shuffled(sayings, randomFrom(3)), { epochs: EPOCHS }, { onEpoch: (epoch, loss) => say(`copy: epoch ${epoch + 1} of ${EPOCHS} over ${sayings.length} sentences, loss ${loss.toFixed(3)}`) });
  const seconds = (performance.now() - started) / 1000, sayer = await openSayer(wording, { draws: DRAWS, threads: 2 }), began = performance.now();
  const asked = [...acts], said = await sayer.say(asked.map(([, act]) => act), randomFrom(4)), ms = (performance.now() - began) / asked.length / DRAWS * 3;
  await sayer.close();
  const all = said.flatMap((sentences, i) => sentences.map((words) => known.get(asked[i]?.[0] ?? '')?.has(words.join('')) ?? false));
  return { foreign: all.filter((isKnown) => !isKnown).length / Math.max(1, all.length), unsaid: said.filter((sentences) => sentences.length === 0).length / asked.length, ms, seconds };
}
