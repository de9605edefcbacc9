/** What a shopper wants: what the reader of goals tells apart, and words that say something beside it. */
import type { Intent } from '../../../models/language/labels.ts';

/** Deeds have no intent of the reader's, or are told apart from questions about them. */
export type Deed =
  | 'add'
  | 'cart'
  | 'uncart'
  | 'checkout'
  | 'try-on'
  | 'customise'
  | 'advise'
  | 'cancel'
  | 'give-back'
  | 'exchange'
  | 'change'
  | 'complain'
  | 'person'
  | 'desk'
  | 'forget'
  | 'known'
  /** Told of oneself, to be kept. */
  | 'remember'
  /** Whether a thing is as asked: is it waterproof. */
  | 'is-it'
  /** What no store of the mall has. */
  | 'absent'
  /** Asks how one can pay. */
  | 'pay'
  /** Not understood. */
  | 'unsure';
export type Goal = Intent | Deed;

/** Goals that the reader of questions calls otherwise. */
const INTENT_OF: Readonly<Partial<Record<Goal, Intent>>> = {
  'is-it': 'describe', 'try-on': 'try', advise: 'fit', person: 'human', complain: 'ticket', uncart: 'remove', known: 'recall', 'give-back': 'returns',
  checkout: 'buy', pay: 'buy', absent: 'find', desk: 'ticket',
};
/** What a goal is to the reader of questions. */
export const intentOf = (goal: Goal): Intent => INTENT_OF[goal] ?? (goal as Intent);

/** Something told of oneself. Whether it is one is looked at by what it tells. */
const REMEMBER = { en: /\b(?:remember|note|keep in mind|bear in mind|write down|save that|for next time|just so you know|fyi)\b/i, zh: /记住|记一下|记下|记得|记着|帮我记|你记|备注|别忘了/ };

/** Sounds of who has had enough, where the deed itself tells of trouble. */
const FED_UP =
  /\b(?:useless|ridiculous|annoying|terrible|awful|worst|fed up|waste of|unacceptable|ages|joke|rubbish|hopeless|(?:third|fourth|fifth|last) time i|(?:three|four|five|\d+|several|so many|how many) times|(?:still|again) (?:no|not|nothing)|(?:for|been|over|after|it's|two|three|four|\d+) (?:a |more than )?(?:weeks?|days|month)|seriously)\b|\?\?|!!|\bugh\b|没用|半天|太差|太慢|离谱|什么态度|气死|烦死|好烦|垃圾|[两二三四五几\d]遍|都.{1,6}(?:天|周|礼拜|星期|月)了|？？|！！/i;
export const soundsFedUp = (text: string): boolean => FED_UP.test(text);

export const asksToRemember = (text: string): boolean => REMEMBER.en.test(text) || REMEMBER.zh.test(text);
