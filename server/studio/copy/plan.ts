/** Plans a text of each kind as a row of acts, each fact of the record in at most one of them, and says it. */
import { phraseOf } from '../../../models/language/wording/copy/lexicon.ts';
import { sayCopy } from '../../../models/language/wording/copy/expand.ts';
import type { Said } from '../../../models/language/wording/copy/expand.ts';
import type { CopyAct } from '../../../models/language/wording/copy/frames.ts';
import { shuffled } from '../../../models/engine/random.ts';
import type { Random } from '../../../models/engine/random.ts';
import type { CopyFact, CopyKind, Draft } from '../../../shared/copy.ts';
import type { Tone } from '../../../shared/tone.ts';
import type { Locale } from '../../../shared/locale.ts';
import { withinSentence } from './facts.ts';
import type { CopyFacts } from './facts.ts';

export interface Voice { readonly locale: Locale; readonly tone: Tone; readonly random: Random }

/** What a reduction is subject to: it is offered to shoppers one by one. */
export const OFFER_NOTE: Readonly<Record<Locale, string>> = { en: 'As offered to you in the store.', zh: '优惠以店内向你显示的为准。' };

/** A text as it grows: what is said of a fact is not said again. */
class Text {
  readonly facts: CopyFact[] = [];
  private readonly left: Map<string, string>;
  private readonly voice: Voice;

  constructor(facts: CopyFacts, voice: Voice) {
    this.left = new Map(Object.entries(saidOf(facts, voice)).flatMap(([slot, value]) => (value === undefined ? [] : [[slot, value] as const])));
    this.voice = voice;
  }
  has(slot: string): boolean { return this.left.has(slot); }
  /** A sentence with facts that are left; empty where there are none for it. @param without slots to leave for later */
  say(act: CopyAct, required: readonly string[], without: readonly string[] = []): string[] {
    const there = Object.fromEntries([...this.left].filter(([slot]) => !without.includes(slot)));
    const sentence = sayCopy(act, there, { ...this.voice, required });
    if (!sentence) return [];
    for (const { slot, value } of sentence.facts) this.note(slot, value);
    return [sentence.text];
  }
  /** A fact as it is. */
  quote(slot: string): string[] {
    const value = this.left.get(slot);
    if (value === undefined) return [];
    this.note(slot, value);
    return [value];
  }
  /** Takes a fact out without saying it. */
  take(slot: string): string | undefined {
    const value = this.left.get(slot);
    this.left.delete(slot);
    return value;
  }
  add(slot: string, value: string): void { this.left.set(slot, value); }
  note(slot: string, value: string): void {
    this.facts.push({ slot, value });
    // The kind is said once, in whatever form.
    for (const each of slot === 'what' || slot === 'bare' ? ['what', 'bare'] : slot === 'percent' || slot === 'discount' ? ['percent', 'discount'] : [slot]) this.left.delete(each);
  }
}

function saidOf(facts: CopyFacts, { locale, random }: Voice): Said {
  const pick = (list: readonly string[]): string | undefined => list[random.below(Math.max(1, list.length))];
  const kind = facts.kind && phraseOf(facts.kind, pick(facts.adjectives) ?? null, locale), [colour] = facts.colours;
  const { offer } = facts;
  return {
    name: facts.name, brand: facts.brand, store: facts.store, what: kind?.what, bare: kind?.bare, use: pick(facts.uses), material: withinSentence(facts.material, locale),
    ...(facts.colours.length === 1 ? { colour } : { colours: listed(facts.colours, locale), first: colour }),
    ...(facts.sizes.length > 0 && { sizes: facts.sizes.join(locale === 'en' ? ', ' : '、') }),
    size: facts.size ?? undefined, weight: facts.weight ?? undefined, price: facts.price ?? undefined, words: facts.words ?? undefined,
    ...(offer && { percent: offer.percent, discount: offer.discount, until: offer.until, ...(offer.minimum !== null && { minimum: offer.minimum }) }),
    ...Object.fromEntries(facts.policies.map(({ slot, value }) => [slot, value])),
  };
}

/** "ink, oat and moss", "墨黑、燕麦和苔绿" */
function listed(items: readonly string[], locale: Locale): string {
  if (items.length < 2) return items.join('');
  return locale === 'en' ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : `${items.slice(0, -1).join('、')}和${items.at(-1)}`;
}

/** One text of a kind. */
export function planText(kind: CopyKind, facts: CopyFacts, voice: Voice): Draft | null {
  const text = new Text(facts, voice), { locale, random } = voice, join = (sentences: readonly string[]): string => sentences.join(locale === 'en' ? ' ' : '');
  const chance = (share: number): boolean => random.next() < share;
  const inside = (): string[] => text.say(facts.contents ? 'holds' : 'made', ['material']);
  const offer = (required: readonly string[]): string[] => text.say('offer', [...required, locale === 'en' ? 'percent' : 'discount', 'until', ...(text.has('minimum') ? ['minimum'] : [])]);
  const opening = (): string[] => text.say('open', ['name', ...(text.has('what') ? ['what'] : [])]);
  const lines = ((): string[] => {
    switch (kind) {
      case 'title': return text.say('title', ['name']);
      case 'description': {
        const open = opening(), own = chance(0.6) ? text.quote('words') : [], middle = shuffled([inside, () => text.say(text.has('colour') ? 'colour' : 'colours', []), ...(chance(0.75) ? [() => text.say('measures', ['size'])] : []), () => text.say('sizes', ['sizes'])], random);
        return [join([...open, ...own, ...middle.flatMap((say) => say()), ...(chance(0.6) ? text.say('close', ['store']) : [])])];
      }
      case 'bullets': return bullets(text, facts, voice);
      case 'promotion': {
        const deal = facts.offer ? [...offer(['name']), ...text.say('sell', ['price'], ['name'])] : text.say('sell', ['name', 'price']);
        const why = shuffled([() => text.quote('words'), inside], random)[0]?.() ?? [];
        return [...deal, ...why, ...(facts.offer ? [OFFER_NOTE[locale]] : [])];
      }
      case 'social': {
        const open = opening(), own = text.quote('words'), more = chance(0.6) ? inside() : text.say('colours', ['colours']);
        const deal = text.say('sell', ['price'], ['name']);
        return [join(chance(0.5) && own.length > 0 ? [...own, ...open] : [...open, ...own]), join([...more, ...deal]), hashtags(text, facts, voice)].filter((line) => line !== '');
      }
      case 'alt': {
        // A picture shows one colour: the first, where there are several.
        const first = text.take('first');
        if (first !== undefined) text.add('colour', first);
        return text.say('picture', ['name', 'colour']);
      }
      case 'poster': {
        const head = text.say('headline', ['name']), own = chance(0.7) ? text.quote('words') : [], sub = own.length > 0 ? own : text.quote('bare');
        const needs = locale === 'en' ? ['percent', 'until'] : ['discount', 'until'];
        const deal = facts.offer ? text.say('deal', [...needs, ...(text.has('minimum') ? ['minimum'] : [])]) : text.say('deal', ['price']);
        return [...head, ...sub, ...deal, ...text.quote('store'), ...(facts.offer ? [OFFER_NOTE[locale]] : [])];
      }
    }
  })();
  const capital = (line: string): string => (locale === 'en' ? line.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : line);
  return lines.every((line) => line === '') ? null : { lines: lines.filter((line) => line !== '').map(capital), facts: text.facts };
}

/** Names of bullets, by slot; one is drawn. */
const LABELS: Readonly<Record<Locale, Readonly<Record<string, readonly string[]>>>> = {
  en: { made: ['Made of', 'Material'], holds: ['Inside', 'What it is'], colours: ['Colours', 'Comes in'], colour: ['Colour', 'In'], size: ['Size', 'Measures'], weight: ['Weight', 'Weighs'], sizes: ['Sizes', 'In sizes'], use: ['Good', 'Meant'], bare: ['What it is', 'Kind'], returns: ['Changed your mind?', 'If you change your mind'], shipping: ['Delivery', 'Getting it home'], warranty: ['If something breaks', 'Should it break'] },
  zh: { made: ['材质', '用料'], holds: ['内容', '里面是'], colours: ['颜色', '配色'], colour: ['颜色', '配色'], size: ['尺寸', '大小'], weight: ['重量', '分量'], sizes: ['尺码', '可选尺码'], use: ['适合', '用在'], bare: ['品类', '这是'], returns: ['不合适怎么办', '改主意了'], shipping: ['配送', '怎么送到'], warranty: ['坏了怎么办', '售后'] },
};

function bullets(text: Text, facts: CopyFacts, { locale, random }: Voice): string[] {
  const policy = facts.policies[random.below(facts.policies.length)]?.slot, some = shuffled(['colours', 'colour', 'size', 'weight', 'sizes'], random);
  const slots = [...(random.next() < 0.5 ? ['bare', 'material'] : ['material', 'bare']), 'use', ...some, ...(policy ? [policy] : [])].filter((slot) => text.has(slot));
  return slots.slice(0, 6).concat(policy && !slots.slice(0, 6).includes(policy) ? [policy] : []).flatMap((slot) => text.quote(slot).map((value) => {
    const ways = LABELS[locale][slot === 'material' ? (facts.contents ? 'holds' : 'made') : slot] ?? [slot], label = ways[random.below(ways.length)] as string;
    return locale === 'en' && slot === 'use' ? `${label} ${value}` : `${label}${label.endsWith('?') ? ' ' : locale === 'en' ? ': ' : '：'}${value}`;
  }));
}

/** Brand and kind as a network finds them. */
function hashtags(text: Text, facts: CopyFacts, { locale }: Voice): string {
  const tags = [text.take('brand'), facts.kind?.[locale], text.take('use')].filter((tag) => tag !== undefined);
  const values = tags.map((tag) => `#${tag.replaceAll(/(?:^|[\s-])(\p{L})/gu, (_, letter: string) => letter.toUpperCase()).replaceAll(/[^\p{L}\p{N}]/gu, '')}`);
  for (const value of values) text.note('hashtag', value);
  return values.join(' ');
}
