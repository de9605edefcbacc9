/**
 * Answers given to nobody: a program runs its first hundred answers several times slower than those that follow, and no
 * shopper shall wait for that.
 */
import type { Locale } from '../../../shared/locale.ts';
import { CONCOURSE_ID } from '../../../shared/mall.ts';
import { openAssistant } from './index.ts';
import type { AssistantDeps } from './index.ts';
import type { Goods } from './goods.ts';

export interface Rehearsal {
  /** Resolves when all is said, or after the answers that were being given when it was stopped. */
  readonly done: Promise<void>;
  readonly stop: () => Promise<void>;
}
export interface RehearsalDeps extends Omit<AssistantDeps, 'onAsked' | 'onAnswered' | 'seed'> {
  /** Hears why an answer failed; the rest is not rehearsed then. */
  readonly onFault: (error: unknown) => void;
}

/** Questions asked at the same moment: few, and as many as in a busy mall. */
const WAVES = [1, 6, 20, 20] as const;

/** Nothing of it is remembered or learnt from. */
export function rehearse({ onFault, ...deps }: RehearsalDeps): Rehearsal {
  const assistant = openAssistant({ ...deps, seed: 1, onAsked: () => {} }),
    questions = questionsOn(deps.goods());
  let stopped = false;
  const answer = async ({ text, locale }: Rehearsed, id: string): Promise<void> => {
    const given = assistant.ask({ id, shopper: id, place: CONCOURSE_ID, text, locale, looking: null });
    if (given.ok) for await (const _ of given.parts);
  };
  const answerAll = async (): Promise<void> => {
    let asked = 0;
    for (const many of WAVES) {
      const wave = Array.from({ length: many }, (_, i) => questions[(asked + i) % questions.length] as Rehearsed);
      if (stopped) return;
      await Promise.all(wave.map((each, i) => answer(each, `rehearsal-${asked + i}`)));
      asked += many;
    }
  };
  const done = answerAll().catch(onFault);
  return {
    done,
    stop() {
      stopped = true;
      return done;
    },
  };
}

interface Rehearsed {
  readonly text: string;
  readonly locale: Locale;
}

/** What only reads the record, on goods that there are. */
function questionsOn({ items }: Goods): readonly Rehearsed[] {
  const step = Math.max(1, Math.floor(items.length / 4)),
    names = [0, 1, 2, 3].flatMap((i) => items[i * step]?.product.name ?? []);
  const en = names.flatMap(({ en: name }) => [
    `How much is the ${name}?`,
    `Where do I find the ${name}, and does it come in blue?`,
    `Something like the ${name} but cheaper`,
  ]);
  const zh = names.flatMap(({ zh: name }) => [`${name}多少钱？`, `${name}在哪里，有蓝色的吗？`, `有没有比${name}便宜一点的`]);
  const said = (locale: Locale, texts: readonly string[]): readonly Rehearsed[] => texts.map((text) => ({ text, locale }));
  return [
    ...said('en', [...en, 'A warm present for a five-year-old under 200', 'Do you have running shoes in 42?', "What's your returns policy?", 'hello']),
    ...said('zh', [...zh, '两百以内送给五岁孩子的礼物', '有42码的跑鞋吗？', '可以退货吗？', '你好']),
  ];
}
