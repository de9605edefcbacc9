/** The panel on which a shopper makes what they hold their own. */
import type { CustomOffer, DesignPreview, PatternScale, Patterns, Tone, Touch } from '../../../shared/design.ts';
import type { Locale, LocalText } from '../../../shared/locale.ts';
import { formatMoney } from '../../../shared/money.ts';
import type { ProductCard } from '../../../shared/shop.ts';
import type { TextKey } from '../../../shared/texts/index.ts';
import type { Texts } from '../../texts.ts';
import type { Block, Option, Screen } from '../ui/view.ts';
import type { Refused } from './api.ts';

export interface YoursView {
  readonly card: ProductCard;
  readonly offer: CustomOffer;
  readonly touch: Touch;
  readonly preview: DesignPreview | null;
  readonly making: boolean;
  readonly problem: Refused | null;
  /** Six to choose from; null while they are drawn. */
  readonly patterns: Patterns['patterns'] | null;
  readonly sold: 'no' | 'out' | 'added';
  /** The link to the kept design, once it was asked for; whether it was copied. */
  readonly link: { readonly address: string; readonly copied: boolean } | null;
  /** Somebody else's design, opened by their link. */
  readonly isTheirs: boolean;
  readonly busy: boolean;
  readonly locale: Locale;
  readonly t: Texts['t'];
  readonly change: (touch: Touch) => void;
  readonly steer: (how: 'more' | 'less' | 'others') => void;
  readonly add: () => void;
  readonly share: () => void;
  readonly startOver: () => void;
  readonly again: () => void;
}

const SCALES: readonly PatternScale[] = ['small', 'medium', 'large'];
const PROBLEMS: Readonly<Record<string, TextKey>> = {
  'design-signs': 'own:problem-words', 'design-one-label': 'own:problem-label', 'design-closed': 'own:problem-closed', 'design-not-offered': 'own:problem-closed', 'design-too-large': 'own:problem-large',
  'impossible-model': 'own:problem-large', 'design-busy': 'own:problem-busy', busy: 'own:problem-busy', 'too-many': 'own:problem-busy', 'design-daily': 'own:problem-daily', 'design-held-back': 'own:problem-cruel',
};
/** Refusals of words are said at their field. */
const OF_WORDS = 'touch.engraving';

export function yoursScreen(view: YoursView): Screen {
  const { card, offer, touch, preview, making, problem, t, locale } = view;
  const money = (minor: number): string => formatMoney(minor, offer.currency, locale), say = (text: LocalText): string => text[locale];
  const priced = (title: LocalText, price: number): string => (price === 0 ? say(title) : t('own:plus', { name: say(title), price: money(price) }));
  const trouble = problem && problem.field !== OF_WORDS ? t(PROBLEMS[problem.code] ?? 'own:failed') : null;
  const blocks: Block[] = [
    { kind: 'text', text: say(card.name), tone: 'quiet' },
    ...(view.isTheirs ? [{ kind: 'text', text: t('own:theirs'), tone: 'quiet' } as const] : []),
    { kind: 'text', text: preview ? money(preview.total) : '…', tone: 'strong' },
    ...(trouble !== null ? [{ kind: 'text', text: trouble, tone: 'error' } as const, { kind: 'actions', actions: [{ label: t('own:again'), act: view.again }] } as const] : []),
    ...(trouble === null ? [{ kind: 'text', text: making ? t('own:making') : t('own:takesNothing'), tone: 'quiet' } as const] : []),
    ...offer.colours.map(({ tone, title }): Block => ({ kind: 'choices', label: say(title), options: tones(view, tone, priced) })),
    ...(offer.materials.length > 0 ? [{ kind: 'choices', label: t('own:material'), options: offer.materials.map(({ material, title, price }, i) => ({ label: priced(title, price), pressed: (touch.material ?? offer.materials[0]?.material) === material, act: () => view.change({ ...touch, material: i === 0 ? undefined : material }) })) } as const] : []),
    ...offer.parts.map((part): Block => {
      const value = touch.parts?.[part.name] ?? part.own, set = (next: number | string): void => view.change({ ...touch, parts: { ...touch.parts, [part.name]: next } });
      if (part.kind === 'choice') return { kind: 'choices', label: say(part.title), options: part.options.map((option) => ({ label: priced(option.title, option.price), pressed: option.value === value, act: () => set(option.value) })) };
      const share = Math.round(((Number(value) - part.min) / (part.max - part.min)) * 100);
      return { kind: 'range', id: part.name, label: priced(part.title, part.price), value: Number(value), min: part.min, max: part.max, step: part.step, said: part.step === 1 ? String(value) : `${share}%`, set };
    }),
    ...(offer.engraving ? [words(view, offer.engraving, money)] : []),
    ...(offer.artworks.length > 0 ? [{
      kind: 'choices', label: t('own:artwork'),
      options: [{ label: t('own:plain'), pressed: touch.artwork === undefined, act: () => view.change({ ...touch, artwork: undefined }) }, ...offer.artworks.map(({ sha256, title, price, address }): Option => ({ label: priced(title, price), picture: address, pressed: touch.artwork === sha256, act: () => view.change({ ...touch, artwork: sha256, engraving: undefined }) }))],
    } as const] : []),
    ...(offer.pattern ? patterns(view, offer.pattern.price, money) : []),
    ...(preview && preview.parts.length > 0 ? [
      { kind: 'row', label: t('own:price'), value: money(preview.base), tone: 'quiet' } as const,
      ...preview.parts.map(({ title, value, amount }): Block => ({ kind: 'row', label: t('own:part', { title: say(title), value: say(value) }), value: `+${money(amount)}`, tone: 'quiet' })),
      { kind: 'row', label: t('own:total'), value: money(preview.total), tone: 'strong' } as const,
    ] : []),
    ...(view.link ? [{ kind: 'text', text: view.link.copied ? t('own:saved') : t('own:link', { link: view.link.address }), tone: 'quiet' } as const] : []),
    ...(view.sold === 'added' ? [{ kind: 'text', text: t('own:added'), tone: 'quiet' } as const] : view.sold === 'out' ? [{ kind: 'text', text: t('own:soldOut'), tone: 'error' } as const] : []),
    ...actions(view),
  ];
  return { title: t('own:makeItYours'), blocks };
}

function actions({ preview, problem, busy, sold, t, ...view }: YoursView): Block[] {
  const able = preview !== null && problem === null && !busy;
  const changed = preview !== null && preview.parts.length > 0;
  return [
    { kind: 'actions', actions: [{ label: t('own:save'), disabled: !able || !changed, act: view.share }, { label: t('own:startOver'), disabled: !changed, act: view.startOver }] },
    { kind: 'actions', actions: [{ label: t(sold === 'added' ? 'own:another' : 'own:add'), primary: true, disabled: !able || !changed, act: view.add }] },
  ];
}

function tones({ offer, touch, t, change }: YoursView, tone: Tone, priced: (title: LocalText, price: number) => string): Option[] {
  const chosen = touch.colours?.[tone], set = (id: string | undefined) => () => change({ ...touch, colours: { ...touch.colours, [tone]: id } });
  return [{ label: t('own:asItIs'), pressed: chosen === undefined, act: set(undefined) }, ...offer.swatches.map(({ id, hex, title, price }): Option => ({ label: priced(title, price), swatch: hex, pressed: chosen === id, act: set(id) }))];
}

function words({ touch, problem, t, change }: YoursView, { most, price }: { most: number; price: number }, money: (minor: number) => string): Block {
  const fault = problem?.field === OF_WORDS ? t(problem.code === 'design-too-long' ? 'own:problem-long' : PROBLEMS[problem.code] ?? 'own:failed', { count: most }) : null;
  return { kind: 'field', id: 'engraving', label: t('own:upTo', { name: t('own:engraving'), count: most, price: money(price) }), value: touch.engraving ?? '', input: 'text', error: fault, set: (value) => change({ ...touch, engraving: value === '' ? undefined : value, artwork: undefined }) };
}

function patterns({ touch, patterns: six, t, change, steer }: YoursView, price: number, money: (minor: number) => string): Block[] {
  const { pattern } = touch, choose = (genome: string) => () => change({ ...touch, pattern: { genome, scale: pattern?.scale ?? 'medium' } });
  return [
    {
      kind: 'choices', label: t('own:plus', { name: t('own:pattern'), price: money(price) }),
      options: [{ label: t('own:plain'), pressed: !pattern, act: () => change({ ...touch, pattern: undefined }) }, ...(six ?? []).map(({ genome, picture }, i): Option => ({ label: t('own:patternN', { n: i + 1 }), picture, pressed: pattern?.genome === genome, act: choose(genome) }))],
    },
    { kind: 'text', text: t(six ? 'own:steer' : 'own:drawing'), tone: 'quiet' },
    { kind: 'actions', actions: [{ label: t('own:more'), disabled: !pattern || !six, act: () => steer('more') }, { label: t('own:less'), disabled: !pattern || !six, act: () => steer('less') }, { label: t('own:others'), disabled: !six, act: () => steer('others') }] },
    ...(pattern ? [{ kind: 'choices', label: t('own:scale'), options: SCALES.map((scale) => ({ label: t(`own:scale-${scale}`), pressed: pattern.scale === scale, act: () => change({ ...touch, pattern: { ...pattern, scale } }) })) } as const] : []),
  ];
}
