/**
 * Replays written conversations and writes what each search was asked and what its author wanted to be found:
 * `node tests/server/studio/assistant/conversations/search-examples.ts FOLDER...` makes models/language/searches/examples.txt
 * out of the `talk-*.txt` of the folders and of our own conversations.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { writeSearch } from '../../../../../models/language/searches/examples.ts';
import { CONVERSATIONS } from './index.ts';
import { openJudge } from './judge.ts';
import type { Conversation } from './conversation.ts';
import { STRANGERS_BATCH_1 } from './strangers-batch-1.ts';
import { STRANGERS_BATCH_2 } from './strangers-batch-2.ts';
import { STRANGERS_BATCH_3 } from './strangers-batch-3.ts';
import { STRANGERS_BATCH_4 } from './strangers-batch-4.ts';
import { STRANGERS_BATCH_5 } from './strangers-batch-5.ts';
import { STRANGERS_LEARNT } from './strangers-learnt.ts';
import * as typedEn from './typed-en.ts';
import * as laterGoodsEn from './typed-later-goods-en.ts';
import * as laterZh from './typed-later-zh.ts';
import * as typedZh from './typed-zh.ts';
import { readWritten } from './written.ts';

interface Told {
  readonly author: string;
  readonly conversation: Conversation;
}
const by = (author: string, conversations: readonly Conversation[]): readonly Told[] => conversations.map((conversation) => ({ author, conversation }));

/** What is sorted by a figure is told by that figure and not ranked; where several are called it is not said which found what. */
async function examplesOf(all: readonly Told[]): Promise<readonly string[]> {
  const judge = await openJudge(),
    lines: string[] = [];
  for (const { author, conversation } of all) {
    const from = judge.mall.accounts.length;
    await judge.judge(conversation);
    for (const [k, [, does, wanted = '']] of conversation.turns.entries()) {
      const [call, ...more] = judge.mall.accounts[from + k]?.calls ?? [];
      if (wanted === '' || !does.startsWith('search_products') || call?.name !== 'search_products' || more.length > 0 || call.input['sort'] !== undefined) continue;
      lines.push(writeSearch({ author, place: conversation.at, wanted, input: call.input }));
    }
  }
  await judge.close();
  return lines;
}

const written = process.argv.slice(2).flatMap((folder) =>
  readdirSync(folder).filter((name) => /^talk-\d+\.txt$/.test(name)).sort().flatMap((name) => by(name.replaceAll(/\D/g, ''), readWritten(`${folder}/${name}`))));
const lines = await examplesOf([
  ...written,
  ...by('ours', CONVERSATIONS),
  ...by('typed', [typedEn, typedZh, laterGoodsEn, laterZh].flatMap((set) => Object.values<readonly Conversation[]>(set).flat())),
  ...by('strangers', [...STRANGERS_BATCH_1, ...STRANGERS_BATCH_2, ...STRANGERS_BATCH_3, ...STRANGERS_BATCH_4, ...STRANGERS_BATCH_5, ...STRANGERS_LEARNT]),
]);
writeFileSync(new URL('../../../../../models/language/searches/examples.txt', import.meta.url), `${[...new Set(lines)].join('\n')}\n`);
console.log(`${lines.length} examples`);
