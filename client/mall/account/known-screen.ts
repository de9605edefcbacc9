import type { InteractionKind } from '../../../shared/interaction.ts';
import type { LocalText } from '../../../shared/locale.ts';
import type { Currency } from '../../../shared/money.ts';
import type { Known } from '../../../shared/privacy.ts';
import type { TextKey } from '../../../shared/texts/index.ts';
import type { Texts } from '../../texts.ts';
import type { Block, Screen } from '../ui/view.ts';

/** What is shown of it: nothing yet, what the server told, or that it did not. */
export type KnownState = { readonly state: 'reading' } | { readonly state: 'failed' } | { readonly state: 'ready'; readonly known: Known; readonly asking: boolean; readonly forgotten: boolean };

export interface KnownView {
  readonly shown: KnownState;
  readonly t: Texts['t'];
  readonly of: (text: LocalText) => string;
  /** A day in the reader's language. */
  readonly day: (at: number) => string;
  readonly onAgain: () => void;
  readonly money: (minor: number, currency: Currency) => string;
  readonly onForgetTold: (key: string) => void;
  readonly onExport: () => void;
  /** Asked twice: `asking` is in between. */
  readonly onForget: (sure: boolean) => void;
  readonly onKeep: () => void;
  readonly onOptOut: (out: boolean) => void;
  readonly onBack: () => void;
}

const DID: Readonly<Record<InteractionKind, TextKey>> = {
  view: 'account:didView', approach: 'account:didApproach', dwell: 'account:didDwell', ask: 'account:didAsk', pickup: 'account:didPickup',
  try: 'account:didTry', cart: 'account:didCart', buy: 'account:didBuy', dismiss: 'account:didDismiss',
};
const LIKES: Readonly<Record<Known['likes'][number]['of'], TextKey>> = { category: 'account:likesCategory', brand: 'account:likesBrand', store: 'account:likesStore' };

/** What the mall knows of somebody and concludes, in words and counts; and what they can do about it. */
export function knownScreen({ shown, t, onAgain, onBack, ...view }: KnownView): Screen {
  const title = t('account:known'), back: Block = { kind: 'actions', actions: [{ label: t('account:back'), act: onBack }] };
  switch (shown.state) {
    case 'reading': return { title, blocks: [{ kind: 'text', text: t('account:sending'), tone: 'quiet' }, back] };
    case 'failed': return { title, blocks: [{ kind: 'text', text: t('account:failed'), tone: 'error' }, { kind: 'actions', actions: [{ label: t('account:again'), act: onAgain }, { label: t('account:back'), act: onBack }] }] };
    case 'ready': return { title, blocks: [...told(shown, t, view), ...choices(shown, t, view), back] };
  }
}

type Rest = Omit<KnownView, 'shown' | 't' | 'onAgain' | 'onBack'>;
type Ready = Extract<KnownState, { state: 'ready' }>;

function told({ known, forgotten }: Ready, t: Texts['t'], rest: Rest): Block[] {
  const { of, day } = rest, { optedOut, since, did, goods, likes, next, visits, seconds, orders } = known;
  const head = (text: string): Block => ({ kind: 'text', text, tone: 'strong' });
  return [
    ...forgotten ? [{ kind: 'text', text: t('account:forgotten'), tone: 'strong' } as const] : [],
    // What was told is something, too.
    ...optedOut || since !== null || known.told.length === 0 ? [{ kind: 'text', text: optedOut ? t('account:optedOut') : since === null ? t('account:nothingKnown') : t('account:knownSince', { day: day(since) }), tone: 'quiet' } as const] : [],
    ...known.told.length > 0 ? [head(t('desk:told')), ...known.told.map((each) => toldItem(each, t, rest))] : [],
    ...did.length > 0 ? [head(t('account:whatYouDid')), ...did.map(({ kind, count }): Block => ({ kind: 'row', label: t(DID[kind]), value: t('account:times', { count }) }))] : [],
    ...visits > 0 ? [{ kind: 'row', label: t('account:visits'), value: t('account:visitsMinutes', { count: visits, minutes: Math.round(seconds / 60) }) } as const] : [],
    ...goods.length > 0 ? [head(t('account:withWhat')), ...goods.map(({ name, count }): Block => ({ kind: 'row', label: of(name), value: t('account:times', { count }) }))] : [],
    ...likes.length > 0 ? [head(t('account:concluded')), ...likes.map((like): Block => ({ kind: 'text', text: t(LIKES[like.of], { value: of(like.value), count: like.count, among: like.among }) }))] : [],
    ...!optedOut && next.length > 0 && since !== null ? [head(t('account:guessed')), ...next.map(({ name, reason }): Block => ({ kind: 'row', label: of(name), value: of(reason) }))] : [],
    ...orders > 0 ? [{ kind: 'text', text: t('account:ordersKept', { count: orders }), tone: 'quiet' } as const] : [],
  ];
}

/** One thing that they told an assistant, and the way to have it forgotten. */
function toldItem({ key, told: each, word }: Known['told'][number], t: Texts['t'], { money, of, onForgetTold }: Rest): Block {
  const item = (title: string, value: string): Block => ({ kind: 'item', id: key, title, detail: '', value, act: { label: t('desk:forgetThis'), act: () => onForgetTold(key) } });
  switch (each.about) {
    case 'size': return item(t('desk:toldSize', { goods: t(`desk:${each.goods}`) }), each.size);
    case 'for': return item(t('desk:toldFor'), each.age === null ? t(`desk:${each.who}`) : t('desk:ofAge', { who: t(`desk:${each.who}`), age: each.age }));
    case 'likes': return item(t('desk:toldLikes'), word ? of(word) : each.value);
    case 'avoids': return item(t('desk:toldAvoids'), word ? of(word) : each.value);
    case 'budget': return item(t('desk:toldBudget'), money(each.most, each.currency));
    case 'note': return item(t('desk:toldNote'), each.text);
  }
}

function choices({ known: { optedOut }, asking }: Ready, t: Texts['t'], { onExport, onForget, onKeep, onOptOut }: Rest): Block[] {
  if (asking) {
    return [
      { kind: 'text', text: t('account:forgetSure'), tone: 'error' },
      { kind: 'actions', actions: [{ label: t('account:forgetYes'), act: () => onForget(true) }, { label: t('account:forgetNo'), primary: true, act: onKeep }] },
    ];
  }
  return [
    {
      kind: 'choices', label: t('account:mayKnow'),
      options: [false, true].map((out) => ({ label: t(out ? 'account:unknown' : 'account:knownYes'), pressed: optedOut === out, act: () => { if (optedOut !== out) onOptOut(out); } })),
    },
    { kind: 'text', text: t('account:mayKnowHint'), tone: 'quiet' },
    { kind: 'actions', actions: [{ label: t('account:takeAway'), act: onExport }, { label: t('account:forget'), act: () => onForget(false) }] },
  ];
}
