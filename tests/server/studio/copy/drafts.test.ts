/** [CP] What the generator writes: each fact once, nothing else, three texts that differ. */
import { expect, test } from 'vitest';
import { copyFacts } from '../../../../server/studio/copy/facts.ts';
import { makeDrafts } from '../../../../server/studio/copy/drafts.ts';
import { FRAMES } from '../../../../models/language/wording/copy/frames.ts';
import { frameOf } from '../../../../models/language/wording/copy/expand.ts';
import { COPY_KINDS } from '../../../../shared/copy.ts';
import { TONES } from '../../../../shared/tone.ts';
import type { CopyKind, Draft } from '../../../../shared/copy.ts';
import { LOCALES } from '../../../../shared/locale.ts';
import type { Locale } from '../../../../shared/locale.ts';
import { FILES, productAt, sourceOf, WALLET } from './source.ts';

const wish = (kind: CopyKind, locale: Locale, seed = 0) => ({ kind, locale, tone: 'plain' as const, seed, forbidden: [] as readonly string[] });
/** The text without the values of its facts, the longest first, each taken out once; null where one does not stand in it. */
function withoutFacts({ lines, facts }: Draft): string | null {
  let left: string | null = lines.join('\n').toLowerCase();
  for (const { value } of facts.toSorted((a, b) => b.value.length - a.value.length)) {
    const at: number = left?.indexOf(value.toLowerCase()) ?? -1;
    left = at < 0 || left === null ? null : `${left.slice(0, at)}\u0000${left.slice(at + value.length)}`;
  }
  return left;
}

test('[CP1] over all goods of the mall, kinds, tones and languages: every fact stands once in its text, and no figure stands beside the facts', () => {
  let texts = 0;
  for (const [n, file] of FILES.entries()) {
    for (const { id } of file.products.filter((_, i) => i % 20 === n % 20)) {
      const source = sourceOf(file, id);
      for (const kind of COPY_KINDS) for (const locale of LOCALES) {
        const { drafts } = makeDrafts(source, { ...wish(kind, locale, n + id.length), tone: TONES[(n + id.length) % 4]! });
        expect(drafts.length, `${id} ${kind} ${locale}`).toBeGreaterThan(0);
        for (const draft of drafts) {
          const left = withoutFacts(draft);
          expect(left, `${id} ${kind} ${locale}: ${JSON.stringify(draft)}`).not.toBeNull();
          expect(left, `${id} ${kind} ${locale}: ${draft.lines.join(' / ')}`).not.toMatch(/\p{Nd}/u);
          texts++;
        }
      }
    }
  }
  expect(texts).toBeGreaterThan(400);
});

test('[CP2] what is said is what the record holds, worked out by hand for a wallet with two prices and a promotion', () => {
  const source = WALLET;
  const dearer = { ...source, stock: source.stock.map((item, i) => ({ ...item, price: i === 0 ? 7900 : 9950 })) };
  expect(copyFacts(dearer, 'en')).toMatchObject({
    name: 'Denim Trifold', brand: 'Aurelle', material: 'Reclaimed denim', colours: ['indigo', 'denim'], size: '12 cm wide, 9 cm high and 2.4 cm deep', weight: '58 g', price: '¥79–¥99.50',
    adjectives: ['playful', 'eco-friendly'], uses: ['for every day'], offer: { percent: '12%', minimum: null, until: '31 December 2029' }, words: 'Made of jeans that had a first life, with the odd mark to prove it.',
  });
  expect(copyFacts(source, 'zh')).toMatchObject({ size: '宽 12 厘米、高 9 厘米、深 2.4 厘米', weight: '58 克', price: '¥79', offer: { discount: '8.8 折', until: '2029年12月31日' }, colours: ['靛蓝', '牛仔蓝'] });
});

test('[CP3] what nobody stated is not said: estimated measures, a promotion that is over or spent, words that the generator wrote itself', () => {
  const source = WALLET;
  const guessed = { ...source, product: { ...source.product, estimated: ['dimensions' as const, 'weight' as const], generated: { description: ['en' as const] } } };
  expect(copyFacts(guessed, 'en')).toMatchObject({ size: null, weight: null, words: null });
  expect(copyFacts(guessed, 'zh').words).not.toBeNull();
  for (let seed = 0; seed < 20; seed++) for (const draft of makeDrafts(guessed, wish('description', 'en', seed)).drafts) expect(draft.lines.join(' ')).not.toMatch(/\d|first life/);
  expect(copyFacts({ ...source, now: Date.parse('2031-01-01') }, 'en').offer).toBeNull();
  expect(copyFacts({ ...source, promotions: source.promotions.map(({ promotion }) => ({ promotion, left: 0 })) }, 'en').offer).toBeNull();
  const { drafts, notes } = makeDrafts({ ...source, promotions: [] }, wish('promotion', 'en'));
  expect(notes).toContain('no-promotion');
  for (const { lines } of drafts) expect(lines.join(' ')).not.toMatch(/%|off/);
});

test('[CP4] three drafts differ, another seed gives others, the same seed the same, and tones speak differently', () => {
  const source = productAt('kiln', 'morning-mug'), texts = (seed: number, tone: (typeof TONES)[number] = 'warm') => makeDrafts(source, { ...wish('description', 'en', seed), tone }).drafts.map(({ lines }) => lines.join('\n'));
  expect(new Set(texts(1)).size).toBe(3);
  expect(texts(1)).toEqual(texts(1));
  expect(texts(2)).not.toEqual(texts(1));
  expect(new Set(TONES.flatMap((tone) => texts(1, tone))).size).toBe(12);
});

test('[CP5] a word that the brand forbids is in no draft; where nothing can be said without it, no draft is given and the note says why', () => {
  const source = productAt('kiln', 'morning-mug'), said = Array.from({ length: 10 }, (_, seed) => makeDrafts(source, wish('description', 'en', seed)).drafts).flat();
  expect(said.some(({ lines }) => /\bis a\b/.test(lines.join(' ')))).toBe(true);
  for (let seed = 0; seed < 10; seed++) for (const { lines } of makeDrafts(source, { ...wish('description', 'en', seed), forbidden: ['is a', 'Colours'] }).drafts) expect(lines.join(' ')).not.toMatch(/\bis a\b|\bcolours\b/i);
  expect(makeDrafts(source, { ...wish('title', 'en'), forbidden: ['MORNING'] })).toMatchObject({ drafts: [], notes: ['forbidden-words'] });
});

test('[CP6] no frame says a fact twice or only sometimes, or holds a figure, and each language has frames for the same acts', () => {
  for (const locale of LOCALES) for (const [act, rows] of Object.entries(FRAMES[locale])) for (const row of rows) expect(row.replaceAll(/\{[a-z]+\}/g, ''), act).not.toMatch(/\p{Nd}/u);
  for (const locale of LOCALES) for (const rows of Object.values(FRAMES[locale])) for (const row of rows) expect(frameOf(row).slots.length).toBeGreaterThan(0);
  expect(() => frameOf('{name} is {name}')).toThrow(/twice/);
  expect(() => frameOf('{name}[ in {colour}|]')).toThrow(/sometimes/);
});
