/** Buyers' reviews of what one looks at: a line on its card, a screen of them, and one's own. */
import { ProductReviews } from '../../../shared/review.ts';
import type { ReviewPut } from '../../../shared/review.ts';
import type { Locale, LocalText } from '../../../shared/locale.ts';
import type { Panels } from '../ui/panels.ts';
import type { Action, Block, Screen } from '../ui/view.ts';
import type { Words } from './words.ts';

/** A product as reviews know it. */
export interface Reviewed { readonly store: string; readonly product: string; readonly name: LocalText }

export interface Reviews {
  /** What a product's card adds; reads it in the background the first time. */
  readonly onCard: (of: Reviewed) => { readonly notes: readonly Block[]; readonly actions: readonly Action[] };
  /** Shows the reviews, with one's own to write for who bought it. */
  readonly open: (of: Reviewed) => void;
}

type Read = { readonly state: 'reading' } | { readonly state: 'failed' } | { readonly state: 'ready'; readonly value: ProductReviews };
interface Writing { readonly stars: number | null; readonly words: string; readonly problem: 'chooseStars' | 'notSent' | 'notFit' | null; readonly busy: boolean; readonly sent: boolean }

const ID = 'reviews', STARS = [1, 2, 3, 4, 5] as const;

/** @param send as `fetch`, with paths of the mall; one of its `TypeError`s means that nobody answered */
export function openReviews(panels: Pick<Panels, 'show' | 'redraw' | 'hide'>, words: Words, locale: () => Locale, send: (path: string, init?: RequestInit) => Promise<Response>): Reviews {
  const { t } = words, known = new Map<string, Read>();
  let writing: Writing = { stars: null, words: '', problem: null, busy: false, sent: false };
  const keyOf = ({ store, product }: Reviewed): string => `${store}/${product}`;
  const ask = async ({ store, product }: Reviewed, path: string, init?: RequestInit): Promise<'done' | 'failed' | 'refused'> => {
    let read: Read = { state: 'failed' }, refused = false;
    try {
      const response = await send(`/api/stores/${store}/products/${product}/${path}`, init);
      refused = response.status === 422;
      if (response.ok) read = { state: 'ready', value: ProductReviews.parse(await response.json()) };
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
    // What was known stays where a change failed.
    if (read.state === 'ready' || init === undefined) known.set(`${store}/${product}`, read);
    panels.redraw();
    return read.state === 'ready' ? 'done' : refused ? 'refused' : 'failed';
  };
  const reviewsOf = (of: Reviewed): Read => {
    const found = known.get(keyOf(of));
    if (found) return found;
    known.set(keyOf(of), { state: 'reading' });
    void ask(of, 'reviews');
    return { state: 'reading' };
  };
  const become = (next: Partial<Writing>): void => { writing = { ...writing, ...next }; panels.redraw(ID); };
  const change = async (of: Reviewed, path: string, init: RequestInit): Promise<void> => {
    if (writing.busy) return;
    become({ busy: true, problem: null });
    const came = await ask(of, path, init), done = came === 'done';
    become({ busy: false, sent: done && init.method === 'PUT', problem: done ? null : came === 'refused' ? 'notFit' : 'notSent', ...(done && init.method === 'DELETE' && { stars: null, words: '' }) });
  };
  const put = (of: Reviewed): void => {
    if (writing.stars === null) return become({ problem: 'chooseStars' });
    const body: ReviewPut = { stars: writing.stars, words: writing.words, locale: locale() };
    void change(of, 'review', { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  };

  const screen = (of: Reviewed): Screen => {
    const read = reviewsOf(of), close: Action = { label: t('reviews:back'), act: () => panels.hide(ID) }, title = t('reviews:of', { name: words.say(of.name) });
    if (read.state === 'reading') return { title, blocks: [{ kind: 'text', text: t('reviews:reading'), tone: 'quiet' }, { kind: 'actions', actions: [close] }] };
    if (read.state === 'failed') return { title, blocks: [{ kind: 'text', text: t('reviews:failed'), tone: 'error' }, { kind: 'actions', actions: [{ label: t('reviews:again'), primary: true, act: () => { known.delete(keyOf(of)); panels.redraw(ID); } }, close] }] };
    const { count, stars, reviews, mine, may } = read.value, own: Block[] = may ? form(of, mine !== null) : [{ kind: 'text', text: t('reviews:only'), tone: 'quiet' }];
    const all = reviews.map((review, i): Block => ({
      kind: 'item', id: `${review.at}/${i}`, title: t(mine?.at === review.at ? 'reviews:mine' : 'reviews:one', { day: words.day(new Date(review.at).toISOString()) }), value: t('reviews:starsOf', { stars: review.stars }), detail: review.words,
    }));
    return {
      title,
      blocks: [
        { kind: 'text', text: stars === null ? t('reviews:none') : t('reviews:value', { stars, count }), tone: stars === null ? 'quiet' : 'strong' },
        ...own, ...all, { kind: 'actions', actions: [close] },
      ],
    };
  };
  const form = (of: Reviewed, isChange: boolean): Block[] => [
    { kind: 'choices', label: t('reviews:stars'), options: STARS.map((stars) => ({ label: '★'.repeat(stars), pressed: writing.stars === stars, act: () => become({ stars, problem: null, sent: false }) })) },
    { kind: 'field', id: 'words', label: t('reviews:words'), value: writing.words, input: 'text', error: null, set: (value) => { writing = { ...writing, words: value.slice(0, 600), sent: false }; } },
    ...(writing.problem ? [{ kind: 'text', text: t(`reviews:${writing.problem}`), tone: 'error' } as const] : []),
    ...(writing.sent ? [{ kind: 'text', text: t('reviews:sent'), tone: 'quiet' } as const] : []),
    { kind: 'actions', actions: [
      { label: t(isChange ? 'reviews:change' : 'reviews:send'), primary: true, disabled: writing.busy, act: () => put(of) },
      ...(isChange ? [{ label: t('reviews:remove'), disabled: writing.busy, act: () => void change(of, 'review', { method: 'DELETE' }) }] : []),
    ] },
  ];

  const open = (of: Reviewed): void => {
    const read = known.get(keyOf(of)), mine = read?.state === 'ready' ? read.value.mine : null;
    writing = { stars: mine?.stars ?? null, words: mine?.words ?? '', problem: null, busy: false, sent: false };
    panels.show(ID, () => screen(of), { isTall: true });
    // Who bought it meanwhile may write now.
    void ask(of, 'reviews');
  };
  return {
    onCard(of) {
      const read = reviewsOf(of);
      if (read.state !== 'ready' || (read.value.count === 0 && !read.value.may)) return { notes: [], actions: [] };
      const { stars, count } = read.value;
      return {
        notes: stars === null ? [] : [{ kind: 'row', label: t('reviews:row'), value: t('reviews:value', { stars, count }), tone: 'quiet' }],
        actions: [{ label: t(count === 0 ? 'reviews:write' : 'reviews:read'), act: () => open(of) }],
      };
    },
    open,
  };
}
