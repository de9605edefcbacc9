/** What the mall knows, as the account's panel shows it: read when it is opened, and again after every change. */
import { formatMoney } from '../../../shared/money.ts';
import type { Texts } from '../../texts.ts';
import type { Screen } from '../ui/view.ts';
import { knownScreen } from './known-screen.ts';
import type { KnownState } from './known-screen.ts';
import type { Answer, Mine } from './mine.ts';

export interface Knowing {
  /** Begins to read, and draws. */
  open(): void;
  screen(): Screen;
}

export interface KnowingDeps {
  readonly mine: Pick<Mine, 'known' | 'forget' | 'forgetTold' | 'optOut'>;
  readonly texts: Texts;
  readonly redraw: () => void;
  readonly go: (address: string) => void;
  readonly onBack: () => void;
}

/** Where all of it is downloaded from. */
const DATA = '/api/me/data';

export function openKnowing({ mine, texts, redraw, go, onBack }: KnowingDeps): Knowing {
  let shown: KnownState = { state: 'reading' };
  const show = (next: KnownState): void => {
    shown = next;
    redraw();
  };
  const read = async (forgotten = false): Promise<void> => {
    const answer = await mine.known();
    show(answer.ok ? { state: 'ready', known: answer.value, asking: false, forgotten } : { state: 'failed' });
  };
  const change = async (doing: Promise<Answer<unknown>>, forgotten: boolean): Promise<void> => {
    if ((await doing).ok) await read(forgotten);
    else show({ state: 'failed' });
  };
  const ask = (asking: boolean): void => { if (shown.state === 'ready') show({ ...shown, asking, forgotten: false }); };
  return {
    open() {
      show({ state: 'reading' });
      void read();
    },
    screen: () => knownScreen({
      shown, t: texts.t, of: (text) => text[texts.locale()],
      day: (at) => new Date(at).toLocaleDateString(texts.locale() === 'zh' ? 'zh-CN' : 'en-GB', { year: 'numeric', month: 'long', day: 'numeric' }),
      onAgain: () => void read(), onExport: () => go(DATA), onBack, onForgetTold: (key) => void change(mine.forgetTold(key), false), money: (minor, currency) => formatMoney(minor, currency, texts.locale()), onKeep: () => ask(false),
      onForget: (sure) => { if (sure) void change(mine.forget(), true); else ask(true); },
      onOptOut: (out) => void change(mine.optOut(out), false),
    }),
  };
}
