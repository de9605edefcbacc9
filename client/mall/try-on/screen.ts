/** What is said beside the mirror. */
import type { FitAdvice } from '../../../shared/fit.ts';
import type { Locale } from '../../../shared/locale.ts';
import type { ProductCard } from '../../../shared/shop.ts';
import type { Texts } from '../../texts.ts';
import { variantOf } from '../card.ts';
import type { Choice } from '../card.ts';
import type { Action, Block, Screen } from '../ui/view.ts';
import type { Facing } from './mirror.ts';
import { adviceWords, levelWords } from './words.ts';
import type { Unit } from './units.ts';

export interface Worn { readonly card: ProductCard; readonly choice: Choice }

export interface MirrorView {
  /** What is looked at, and what else is on. */
  readonly looked: Worn | null;
  readonly others: readonly Worn[];
  readonly advice: FitAdvice | null;
  readonly state: 'dressing' | 'ready' | 'failed';
  readonly mapped: boolean;
  readonly facing: Facing;
  /** Nothing moves by itself. */
  readonly still: boolean;
  readonly unit: Unit;
  readonly locale: Locale;
  readonly t: Texts['t'];
  readonly onChoose: (choice: Choice) => void;
  readonly onMap: (on: boolean) => void;
  readonly onFace: (facing: Facing) => void;
  readonly onLook: (worn: Worn) => void;
  readonly onTakeOff: (worn: Worn) => void;
  readonly onMeasures: () => void;
  readonly onAgain: () => void;
  readonly onClose: () => void;
  /** What the cart says and does about what is looked at. */
  readonly notes: readonly Block[];
  readonly actions: readonly Action[];
}

export function mirrorScreen({ looked, others, advice, state, t, ...view }: MirrorView): Screen {
  const said: Block[] = state === 'dressing' ? [{ kind: 'text', text: t('fit:dressing'), tone: 'quiet' }]
    : state === 'failed' ? [{ kind: 'text', text: t('fit:failed'), tone: 'error' }, { kind: 'actions', actions: [{ label: t('fit:again'), act: view.onAgain }] }] : [];
  return {
    title: looked ? looked.card.name[view.locale] : t('fit:mirror'),
    blocks: [
      ...(looked && advice ? advised(looked, advice, t, view) : []), ...said,
      { kind: 'choices', label: t('fit:show'), options: [false, true].map((on) => ({ label: t(on ? 'fit:map' : 'fit:clothes'), pressed: view.mapped === on, act: () => view.onMap(on) })) },
      ...(view.mapped && looked && advice ? regions(looked, advice, t, view.unit) : []),
      {
        kind: 'choices', label: t('fit:view'),
        options: (view.still ? ['front', 'side', 'back'] as const : ['turning', 'front', 'side', 'back'] as const).map((each) => ({ label: t(`fit:${each}`), pressed: view.facing === each, act: () => view.onFace(each) })),
      },
      ...(others.length > 0 ? [{ kind: 'text', text: t('fit:alsoOn'), tone: 'strong' } as const] : []),
      ...others.map((worn): Block => ({ kind: 'item', id: `${worn.card.store} ${worn.card.id}`, title: worn.card.name[view.locale], detail: worn.choice.size ?? '', value: '', act: { label: t('fit:takeOff'), act: () => view.onTakeOff(worn) } })),
      ...(looked ? view.notes : [{ kind: 'text', text: t('fit:empty'), tone: 'quiet' } as const]),
      { kind: 'actions', actions: [...(looked ? view.actions : []), { label: t('fit:measures'), act: view.onMeasures }, { label: t('fit:close'), act: view.onClose }] },
    ],
  };
}

function advised({ card, choice }: Worn, advice: FitAdvice, t: Texts['t'], { locale, unit, onChoose, onMeasures }: Omit<MirrorView, 'looked' | 'others' | 'advice' | 'state' | 't'>): Block[] {
  const guessed = advice.sizes.find(({ size }) => size === choice.size)?.regions.filter(({ estimated }) => estimated) ?? [];
  return [
    { kind: 'text', text: adviceWords(advice, t, unit), tone: 'strong' },
    ...guessed.map(({ measure }): Block => ({ kind: 'text', text: t('fit:guessed', { measure: t(`fit:${measure}`) }), tone: 'quiet' })),
    ...(advice.verdict === 'no-measures' ? [{ kind: 'actions', actions: [{ label: t('fit:measures'), primary: true, act: onMeasures }] } as const] : []),
    ...(advice.table === 'usual' && advice.sizes.length > 0 ? [{ kind: 'text', text: t('fit:usual'), tone: 'quiet' } as const] : []),
    ...(card.sizes.length > 0 ? [{
      kind: 'choices', label: t('fit:size'),
      options: card.sizes.filter((size) => variantOf(card, { ...choice, size })).map((size) => ({
        label: size === advice.size ? t('fit:recommended', { size }) : size, pressed: size === choice.size, act: () => onChoose({ ...choice, size }),
      })),
    } as const] : []),
    ...(card.colourways.length > 1 ? [{
      kind: 'choices', label: t('fit:colour'),
      options: card.colourways.map(({ id, name, main }) => ({ label: name[locale], swatch: main, pressed: id === choice.colour, act: () => onChoose({ ...choice, colour: id }) })),
    } as const] : []),
  ];
}

function regions({ choice }: Worn, { sizes }: FitAdvice, t: Texts['t'], unit: Unit): Block[] {
  return sizes.find(({ size }) => size === choice.size)?.regions.map((region): Block => ({ kind: 'row', label: t(`fit:${region.measure}Of`), value: levelWords(region, t, unit) })) ?? [];
}
