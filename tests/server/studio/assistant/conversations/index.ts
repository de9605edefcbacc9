/** All written conversations by subject; the language is that of what is said first. */
import * as affairsEn from './affairs-en.ts';
import * as affairsZh from './affairs-zh.ts';
import type { Conversation } from './conversation.ts';
import * as followEn from './follow-en.ts';
import * as followZh from './follow-zh.ts';
import * as freshEn from './fresh-en.ts';
import * as freshZh from './fresh-zh.ts';
import * as goodsEn from './goods-en.ts';
import * as goodsZh from './goods-zh.ts';

export const SUBJECTS: Readonly<Record<string, readonly Conversation[]>> = { ...goodsEn, ...goodsZh, ...followEn, ...followZh, ...affairsEn, ...affairsZh, ...freshEn, ...freshZh };
export const CONVERSATIONS: readonly Conversation[] = Object.values(SUBJECTS).flat();
