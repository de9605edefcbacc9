/**
 * Sentences out of templates, with the stretches that name something marked as they are written. `(a|b|)` chooses,
 * `{product}` is filled in and tagged; `{it}` points at what is being spoken of.
 */
import { weighted } from '../../engine/random.ts';
import type { Random } from '../../engine/random.ts';
import { SLOTS } from '../labels.ts';
import type { SlotKind } from '../labels.ts';

export type Language = 'en' | 'zh';
export type Phrases = { readonly train: readonly string[]; readonly heldOut: readonly string[] };
/** A stretch of a sentence; `slot` where it names something. */
export interface Piece { readonly text: string; readonly slot: SlotKind | null }
export interface Sentence { readonly text: string; readonly slots: readonly { readonly kind: SlotKind; readonly from: number; readonly to: number }[] }

/** Words for the place of a template; null where nothing is known of that name. */
export type Fill = (name: string, random: Random) => string | null;

const PART = /\(([^()]*)\)|\{([a-z]+)\}/;

/** One sentence: choices made from the inside out, then places filled. @throws RangeError for a place that `fill` does not know */
export function expand(template: string, fill: Fill, random: Random): Piece[] {
  let text = template;
  for (let open = /\(([^()]*)\)/.exec(text); open; open = /\(([^()]*)\)/.exec(text)) {
    const choices = (open[1] as string).split('|');
    text = text.slice(0, open.index) + (choices[random.below(choices.length)] as string) + text.slice(open.index + open[0].length);
  }
  const pieces: Piece[] = [];
  for (let open = PART.exec(text); open; open = PART.exec(text)) {
    if (open.index > 0) pieces.push({ text: text.slice(0, open.index), slot: null });
    const name = open[2] as string, words = fill(name, random);
    if (words === null) throw new RangeError(`the template ${JSON.stringify(template)} names {${name}}, which nothing fills`);
    pieces.push({ text: words, slot: slotOf(name) });
    text = text.slice(open.index + open[0].length);
  }
  if (text !== '') pieces.push({ text, slot: null });
  return pieces;
}

export function join(pieces: readonly Piece[]): Sentence {
  let text = '';
  const slots: { kind: SlotKind; from: number; to: number }[] = [];
  for (const piece of pieces) {
    if (piece.slot) slots.push({ kind: piece.slot, from: text.length, to: text.length + piece.text.length });
    text += piece.text;
  }
  return { text, slots };
}

/** The slot of a place; all kinds of notes are one. */
const slotOf = (name: string): SlotKind | null => (SLOTS as readonly string[]).includes(name) ? name as SlotKind : name.startsWith('note') ? 'note' : null;

const AROUND = {
  en: { before: ['', '', '', '', '', 'hi, ', 'excuse me, ', 'please ', 'hello, ', 'um ', 'so ', 'ok ', 'and ', 'could you tell me ', 'i was wondering, ', 'do you know ', 'hey, quick question: '], after: ['', '', '', '', '?', '?', ' please', ' thanks', '!', '.', ' pls'] },
  zh: { before: ['', '', '', '', '', '你好，', '请问', '请问一下，', '那个，', '嗨，', '老板，', '亲，', '麻烦问下', '想问一下', '我想知道', '请告诉我', '哎，'], after: ['', '', '', '', '？', '?', '呀', '啊', '。', '嘛', '，谢谢', '！'] },
} as const;

/** Share of requests that come after a word on how things stand, and what is said there. */
const TOLD_FIRST = 0.09;
const STANDING = {
  en: [
    'my feet are killing me, ', 'rainy sunday, ', 'toddler alert, ', 'new flat, ', 'small kitchen, ', 'hosting sunday lunch, ', "it's for the office, ", 'first time here, ',
    'bit of an emergency, ', 'quick one, ', 'moving house next week, ', 'long story but ', 'not sure you can help but ', 'sorry to bother you, ', 'i am in a rush, ',
    "it's my mum's birthday, ", 'we are four people, ', 'i work nights, ', 'i have two kids and a dog, ', 'my old one broke, ', 'winter is coming, ', 'got paid today, ',
    'saw it on the shelf, ', 'my friend has one, ', 'looks nice, ', 'cute, ', 'hmm, ', 'right, ', 'ok so ', 'yeah and ', 'oh and ', 'one more thing, ', 'last question, ',
  ],
  zh: [
    '脚疼得不行，', '下雨天，', '家里有小孩，', '刚搬家，', '厨房小，', '周末请客，', '办公室用，', '第一次来，', '有点急，', '就问一个，', '下周要出差，', '说来话长，', '不好意思打扰了，',
    '赶时间，', '我妈过生日，', '我们四个人，', '上夜班，', '家里有猫，', '旧的坏了，', '快入冬了，', '发工资了，', '在架子上看到的，', '朋友也有一个，', '挺好看的，', '不错，', '嗯，',
    '对了，', '那个，还有，', '最后一个问题，', '再问一下，', '小户型，', '预算有限，', '孩子要用，',
  ],
} as const;

/** As people type: something said around it, a slip of the finger, a word left out, capitals. */
export function roughen(pieces: readonly Piece[], language: Language, random: Random, bare: boolean): Piece[] {
  const { before, after } = AROUND[language];
  const around = bare ? { before: [''], after: ['', '?', '!', '.'] } : { before, after };
  const slip = random.next() < 0.25 ? 0.12 : 0;
  const capital = weighted([6, 3, 1], random);
  const standing = !bare && random.next() < TOLD_FIRST ? STANDING[language][random.below(STANDING[language].length)] as string : '';
  return [
    { text: standing, slot: null },
    { text: around.before[random.below(around.before.length)] as string, slot: null },
    ...pieces.map((piece) => ({ ...piece, text: cased(slip > 0 ? slipped(piece.text, slip, random) : piece.text, capital) })),
    { text: around.after[random.below(around.after.length)] as string, slot: null },
  ];
}

function cased(text: string, capital: number): string {
  return capital === 0 ? text : capital === 1 ? text.replace(/^[a-z]/, (c) => c.toUpperCase()) : text.toUpperCase();
}

/** Slips of the finger, and small words left out. */
export function slipped(text: string, rate: number, random: Random): string {
  const words = text.split(' ').map((word) => {
    if (!/^[a-z']{4,}$/i.test(word) || random.next() > rate * 2) return word;
    const at = 1 + random.below(word.length - 2);
    switch (random.below(4)) {
      case 0: return word.slice(0, at) + word.slice(at + 1);
      case 1: return word.slice(0, at) + word[at] + word.slice(at);
      case 2: return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
      default: return word.slice(0, at) + String.fromCharCode(97 + random.below(26)) + word.slice(at + 1);
    }
  });
  const kept = words.filter((word) => !/^(the|a|an|is|are|do|does|you|of)$/i.test(word) || random.next() > rate * 2);
  return kept.length > 0 ? kept.join(' ') : text;
}
