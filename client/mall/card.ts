/** The card of the product in hand, and the choice one makes on it. */
import type { Locale } from '../../shared/locale.ts';
import { formatMoney } from '../../shared/money.ts';
import type { ProductCard } from '../../shared/shop.ts';
import type { Texts } from '../texts.ts';
import type { Action, Block, Screen } from './ui/view.ts';
import type { Provenance } from './world/provenance.ts';

export interface Choice { readonly colour: string; readonly size: string | null }

export interface CardView {
  readonly locale: Locale;
  readonly text: Texts['t'];
  readonly onChoose: (choice: Choice) => void;
  readonly onPutBack: () => void;
  /** Who made the model that is shown; null until it came, and for a merchant's own. */
  readonly provenance?: Provenance | null;
  /** What else is known of the choice. */
  readonly notes?: readonly Block[];
  /** What else can be done with it, the main thing first. */
  readonly actions?: readonly Action[];
  /** What is there for the few who need it, above the actions. */
  readonly asides?: readonly Action[];
}

/** Signs of the inputs' hash that the card shows: enough to tell two models apart. */
const INPUTS_SHOWN = 12;
/** Fewer than this are said to be few. */
const FEW = 6;

/** A product's card for a choice of colour and size. */
export function cardScreen(card: ProductCard, choice: Choice, { locale, text, onChoose, onPutBack, provenance = null, notes = [], actions = [], asides = [] }: CardView): Screen {
  const variant = variantOf(card, choice);
  const available = variant?.available ?? 0;
  const { width, height, depth } = card.dimensions;
  const blocks: Block[] = [
    { kind: 'text', text: card.brand, tone: 'quiet' },
    { kind: 'text', text: variant ? formatMoney(variant.price, card.currency, locale) : '—', tone: 'strong' },
    { kind: 'text', text: available === 0 ? text('mall:soldOut') : text(available < FEW ? 'mall:fewLeft' : 'mall:inStock', { count: available }), tone: 'quiet' },
    {
      kind: 'choices', label: text('mall:colour'),
      options: card.colourways.map(({ id, name, main }) => ({ label: name[locale], swatch: main, pressed: id === choice.colour, act: () => onChoose({ ...choice, colour: id }) })),
    },
    ...sizes(card, choice, text('mall:size'), onChoose),
    { kind: 'text', text: card.description[locale] },
    ...(card.generated?.description.includes(locale) ? [{ kind: 'text', text: text('mall:describedByProgram'), tone: 'quiet' } as const] : []),
    { kind: 'row', label: text('mall:material'), value: card.material[locale], tone: 'quiet' },
    { kind: 'row', label: text('mall:measures'), value: text('mall:across', { width: cm(width), height: cm(height), depth: cm(depth) }), tone: 'quiet' },
    ...notes,
    ...(provenance ? [{ kind: 'text', text: text(provenance.made === null ? 'mall:generatedUndated' : 'mall:generated', { program: provenance.program, version: provenance.version, made: provenance.made ?? '', inputs: provenance.inputs.slice(0, INPUTS_SHOWN) }), tone: 'quiet' } as const] : []),
    ...(asides.length > 0 ? [{ kind: 'actions', actions: asides.map((action) => ({ ...action, aside: true })) } as const] : []),
    { kind: 'actions', actions: [...actions, { label: text('mall:close'), act: onPutBack }] },
  ];
  return { title: card.name[locale], blocks };
}

export function variantOf(card: ProductCard, choice: Choice): ProductCard['variants'][number] | undefined {
  return card.variants.find((each) => each.colour === choice.colour && each.size === choice.size);
}

/** The choice a card opens with: this colour, in a size that can be bought if there is one. */
export function firstChoice(card: ProductCard, colour: string): Choice {
  const inColour = card.variants.filter((variant) => variant.colour === colour);
  const variant = inColour.find((each) => each.available > 0) ?? inColour[0];
  return { colour, size: variant?.size ?? null };
}

function sizes(card: ProductCard, choice: Choice, label: string, onChoose: (choice: Choice) => void): Block[] {
  if (card.sizes.length === 0) return [];
  const options = card.sizes.map((size) => {
    const wanted = { ...choice, size };
    return { label: size, pressed: size === choice.size, disabled: (variantOf(card, wanted)?.available ?? 0) === 0, act: () => onChoose(wanted) };
  });
  return [{ kind: 'choices', label, options }];
}

/** Metres as centimetres, to the millimetre. */
function cm(metres: number): string {
  return String(Math.round(metres * 1000) / 10);
}
