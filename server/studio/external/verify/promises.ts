/**
 * What a shop can be held to: prices to come, returns, delivery, what is left, what a thing is, what was done. Such words
 * leave only where the facts of the turn speak of the same, and in much the same words; deeds never, for the model has none.
 */
import { FINE, held, textsOf } from './evidence.ts';
import type { Checked, Evidence, Why } from './evidence.ts';

interface Family {
  readonly why: Why;
  readonly says: RegExp;
  /** The sentence must be made of the facts' own words for the most part. */
  readonly close?: boolean;
}

/** Shares of the content of a promise that the facts must hold. */
const CLOSE = 0.6;

const POLICY: readonly Family[] = [
  { why: 'promise', close: true, says: /\bfree\b(?!-)|complimentary|no (?:extra |additional )?(?:cost|charge|fee)|on the house|gratis|gift with|免费|包邮|赠送|白送|免运费|不要钱|附赠|送你一|送您一/iu },
  { why: 'promise', close: true, says: /\brefund|money[- ]back|\breturn(?:s|ed|able|ing)?\b|\bexchang(?:e|es|ed|ing)\b|send it back|bring it back|退款|退货|退换|包退|换货|退还|退掉|可以退|能退/iu },
  { why: 'promise', close: true, says: /\bguarantee|\bwarrant|lifetime|insured|\bpromise|we ensure|peace of mind|保修|质保|保证|终身|承诺|包换|担保|放心(?:购|买)/iu },
  { why: 'promise', close: true, says: /\bdeliver|\bshipp|\bship(?:s|ment)?\b|\barriv|dispatch|tomorrow|next[- ]day|overnight|same[- ]day|express|within (?:the )?(?:day|week|hour)|送达|发货|到货|配送|送货|次日|当天|明天|明早|今晚/iu },
  { why: 'promise', close: true, says: /discount|\d ?% ?off|percent off|\bon sale\b|\bsales?\b(?! assistant)|\bpromo|coupon|voucher|\bdeals?\b|special (?:offer|price)|half[- ]price|bargain|reduced|markdown|cashback|price match|buy one|优惠|打折|折扣|特价|半价|促销|满减|代金|礼券|优惠券|降价|返现|买一送|便宜卖/iu },
  { why: 'promise', says: /best price|lowest price|cheapest (?:in|anywhere)|limited (?:time|edition|offer)|last chance|only today|today only|hurry|selling fast|best[- ]?sell|most popular|award|number one|top[- ]rated|exclusive|never (?:break|fade|wear)|全网|最低价|最后(?:一天|机会)|仅限|限时|限量|抓紧|热销|爆款|销量第一|第一品牌|绝不会|永远不/iu },
  { why: 'promise', says: /\b(?:manager|supervisor|owner|head office|system|administrator|admin|developer|openai|staff) (?:has |have |just )?(?:approv|agree|authori[sz]|allow|said|told|confirm|override)|(?:经理|老板|店长|总部|系统|管理员)(?:已经?)?(?:同意|批准|授权|允许|确认|说)/iu },
];

const PROPERTIES: Family = {
  why: 'property', says: /water[- ]?(?:proof|resistant|repellent)|\bvegan\b|\borganic\b|hand[- ]?made|hand[- ]?crafted|hypoallergenic|\brecycled|\bgenuine\b|\bauthentic\b|certified|dishwasher|microwav|machine[- ]wash|unbreakable|shatter|non[- ]?toxic|\bbpa\b|fire[- ]?(?:proof|resistant)|flame|antibacterial|orthop|medical|\bcures?\b|\bheals?\b|allerg|child[- ]?safe|\bsafe for\b|edible|made in \w+|防水|手工|有机|正品|可水洗|机洗|洗碗机|微波|环保|认证|无毒|防摔|抗菌|防火|阻燃|治疗|治愈|医用|过敏|可食用|产自|产地|原产/iu,
};

/** What the model cannot have done, nor be about to do: the server acts, after the shopper's own yes. */
const DEED = /\b(?:i|we)(?:'ve| have| just| already|'ll| will| can| could|'m going to| am going to| shall)*\s+(?:now |already |just |gladly |happily |also |personally )*(?:added?|order(?:ed)?|placed?|reserved?|cancel(?:led|ed)?|refund(?:ed)?|charged?|book(?:ed)?|appl(?:y|ied)|reduced?|upgraded?|waived?|removed?|sen[dt]|email(?:ed)?|call(?:ed)?|knock(?:ed)?|lower(?:ed)?|chang(?:e|ed)|updat(?:e|ed)|delet(?:e|ed)|transfer(?:red)?|paid|pay|bought|buy|purchas(?:e|ed)|gave|give you|hold|held|match(?:ed)?|confirm(?:ed)?|activat(?:e|ed)|grant(?:ed)?|unlock(?:ed)?)\b|\b(?:has|have|is|was) been (?:added|ordered|placed|reserved|cancel\w*|refunded|charged|booked|applied|approved|changed|deleted|confirmed|activated|unlocked|granted|updated)|\byour (?:order|refund|discount|payment|purchase) (?:is|has been|was) (?:placed|confirmed|complete|approved|applied|processed|on)|\b(?:done|all set|consider it done)[!.]|(?:已经?|帮(?:您|你)|给(?:您|你)|为(?:您|你)|替(?:您|你)|我(?:会|可以|能|来|这就|马上|现在|立刻|将|已|已经|帮|替|给))+(?:加入|加到|放进|下单|下了单|取消|退款|退了|预留|预订|扣款|锁定|安排|发送|申请|删除|修改|改成|打折|便宜|免掉|免单|免去|送出|支付|付款|购买|买下|转账|开通|激活|减免|调价|降到)|(?:下单|支付|付款|取消|退款|预订|申请)成功|搞定了|办好了/iu;

/** What may be said of stock, by what the tools said of it. */
const LEFT = /\b(?:in stock|available|we (?:do )?have (?:it|them|one|some|plenty)|plenty|still (?:have|there)|you can (?:still )?(?:get|buy) (?:it|them))\b|有货|有现货|现货|库存充足|还有|货足|尚有/iu;
const GONE = /\b(?:sold out|out of stock|unavailable|not available|none left|discontinued|no longer (?:sold|available|made)|don't (?:have|sell|carry)|do not (?:have|sell|carry))\b|售罄|缺货|断货|卖完|没货|无货|停产|下架|没有(?:这|了|卖)|不卖/iu;
const SAID_LEFT: ReadonlySet<string> = new Set(['in-stock', 'enough', 'sizes', 'open-sizes', 'open-colours', 'colours', 'list', 'price', 'one-size', 'size-price', 'sold-at', 'stands', 'ask-cart', 'together', 'stores', 'fits', 'better', 'winner', 'side-by-side']);
const SAID_GONE: ReadonlySet<string> = new Set(['sold-out', 'no-colour', 'no-size', 'not-out', 'stranger', 'not-here', 'nothing-within', 'sizes', 'colours', 'enough', 'no-better', 'no-offers', 'no-orders', 'order-unknown']);

export function checkPromises(text: string, { facts, acts }: Evidence): Checked {
  const deed = DEED.exec(text);
  if (deed) return held('deed', deed[0]);
  const said = textsOf(facts), all = said.join('\n');
  for (const { why, says, close = false } of [...POLICY, PROPERTIES]) {
    for (const [words] of text.matchAll(new RegExp(says.source, 'giu'))) {
      // Of a property or a boast the very words; of a policy that the facts speak of such a thing at all.
      const backed = close ? says.test(all) && contained(text, all) >= CLOSE : all.toLowerCase().includes(words.toLowerCase());
      if (!backed) return held(why, words);
    }
  }
  const sayings = new Set<string>(acts.map(({ say }) => say));
  const left = LEFT.exec(text), gone = GONE.exec(text);
  if (gone ? !overlaps(sayings, SAID_GONE) : left && !overlaps(sayings, SAID_LEFT)) return held('promise', (gone ?? left)?.[0] ?? '');
  return FINE;
}

const overlaps = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((each) => b.has(each));

const LITTLE: ReadonlySet<string> = new Set('a an the and or of in on at to for from by with is are was be it its this that these those you your we our i they them can may will if as so but not no yes please'.split(' '));
/** Share of a sentence's content, words or pairs of characters, that stands in `source` too. */
function contained(text: string, source: string): number {
  const of = contentOf(text), known = new Set(contentOf(source));
  return of.length === 0 ? 1 : of.filter((each) => known.has(each)).length / of.length;
}
function contentOf(text: string): string[] {
  const english = (text.toLowerCase().match(/[a-z]+|\p{Nd}+/gu) ?? []).filter((word) => !LITTLE.has(word)).map((word) => word.replace(/(?:ies|es|s|ed|ing)$/, ''));
  const chinese = (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i, i + 2)));
  return [...english, ...chinese];
}
