/**
 * `talk`: how soon answers begin and end with twenty people asking at once, what a question takes of the thread that the rooms
 * are on, how many words a second they get and what memory that takes; how the words of long conversations wear, beside the grammar's; and how many of the written conversations
 * do what they should, with what was invented.
 */
import { CONCOURSE_ID } from '../../shared/mall.ts';
import type { Conversation } from '../server/studio/assistant/conversations/conversation.ts';
import { CONVERSATIONS } from '../server/studio/assistant/conversations/index.ts';
import { FRESH, REVIEWED } from '../server/studio/assistant/conversations/fresh.ts';
import { UNSEEN } from '../server/studio/assistant/conversations/halves.ts';
import { openJudge } from '../server/studio/assistant/conversations/judge.ts';
import { STRANGERS_LEARNT } from '../server/studio/assistant/conversations/strangers-learnt.ts';
import { STRANGERS_SCORED } from '../server/studio/assistant/conversations/strangers-scored.ts';
import { openTestMall } from '../server/studio/assistant/mall.ts';
import { figure, quantile } from './figure.ts';
import type { BenchOptions, Figure } from './figure.ts';
import { spokenFigures } from './wording/spoken.ts';

const PEOPLE = 20, ROUNDS = 15, FIRST_GOAL_MS = 300, WHOLE_GOAL_MS = 1500, SUCCESS_GOAL = 0.92, MB = 1_048_576;

export async function bench({ say }: Pick<BenchOptions, 'say'>): Promise<readonly Figure[]> {
  return [...await talkFigures(say), ...await spokenFigures(say), ...await conversationFigures(say)];
}

/** After a server's start, which ends in a rehearsal: each round, every one of the twenty asks something at the same moment, where the conversation that begins so takes place. */
async function talkFigures(say: (line: string) => void): Promise<readonly Figure[]> {
  const mall = await openTestMall(), first: number[] = [], whole: number[] = [];
  let words = 0, seconds = 0, cpu = 0;
  await mall.rehearse();
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now(), before = process.threadCpuUsage();
    const answers = await Promise.all(Array.from({ length: PEOPLE }, (_, i) => {
      const each = CONVERSATIONS[(round * PEOPLE + i) * 7 % CONVERSATIONS.length];
      return mall.ask(each?.at ?? CONCOURSE_ID, each?.turns[0]?.[0] ?? 'hello', { shopper: `shopper-${i}`, looking: each?.looking ?? null });
    }));
    seconds += (performance.now() - start) / 1000;
    const { user, system } = process.threadCpuUsage(before);
    cpu += (user + system) / 1000;
    words += answers.reduce((sum, { text }) => sum + wordsOf(text), 0);
    first.push(...answers.map((a) => a.firstMs));
    whole.push(...answers.map((a) => a.wholeMs));
    say(`round ${round + 1} of ${ROUNDS}`);
  }
  const memory = process.memoryUsage().rss / MB;
  await mall.close();
  return [
    figure('first.p95', quantile(first, 0.95), 'ms', 'lower', { goal: FIRST_GOAL_MS }),
    figure('answer.p95', quantile(whole, 0.95), 'ms', 'lower', { goal: WHOLE_GOAL_MS }),
    figure('question.cpu', cpu / (ROUNDS * PEOPLE), 'ms', 'lower'),
    figure('tokens', words / seconds, 'words/s', 'higher'),
    figure('memory', memory, 'MB', 'lower'),
  ];
}

/** English words and Chinese characters. */
const wordsOf = (text: string): number => text.match(/\p{Script=Han}|[\p{L}\p{N}¥.,'-]+/gu)?.length ?? 0;

/** `typed.success` and `strangers.learnt` were learnt from; of the conversations of `strangers.scored`, `strangers.fresh` and `strangers.reviewed` nothing but these scores was ever read. */
async function conversationFigures(say: (line: string) => void): Promise<readonly Figure[]> {
  const judge = await openJudge();
  let invented = 0, answers = 0, right = 0;
  const success = async (name: string, conversations: readonly Conversation[]): Promise<Figure> => {
    let good = 0;
    for (const [i, conversation] of conversations.entries()) {
      const { ok, turns } = await judge.judge(conversation);
      good += Number(ok);
      answers += turns.length;
      right += turns.filter(({ language }) => language).length;
      invented += turns.filter(({ invented: made }) => made.length > 0).length;
      if (i % 50 === 0) say(`${name}: conversation ${i + 1} of ${conversations.length}`);
    }
    return figure(name, good / conversations.length, '', 'higher', { goal: SUCCESS_GOAL });
  };
  const figures = [await success('task.success', CONVERSATIONS), await success('typed.success', UNSEEN.map(({ conversation }) => conversation)),
    await success('strangers.learnt', STRANGERS_LEARNT), await success('strangers.scored', STRANGERS_SCORED), await success('strangers.fresh', FRESH), await success('strangers.reviewed', REVIEWED)];
  await judge.close();
  return [...figures, figure('facts.invented', invented, 'answers', 'lower', { goal: 0 }), figure('language.right', right / answers, '', 'higher', { goal: 1 })];
}
