/** What a few words ask of a thing beyond doubt: its price, whether it is there, its colours, sizes, material, measures. */
import type { Intent } from '../../../models/language/labels.ts';

const QUESTIONS: readonly (readonly [Intent, RegExp])[] = [
  [
    'stock',
    /还剩|剩(?:几|多少|下)|补货|到货了?(?:吗|没)|\bback (?:in|yet)\b|\brestock|\bhow many .{0,24}\b(?:left|in stock)\b|\bhow many (?:do you have|are left)\b/i,
  ],
  [
    'measure',
    /\bhow (?:heavy|tall|wide|big|deep|high|thick|long)\b(?! (?:does|do|will|is delivery|until))|\bweigh[st]?\b|\bdimensions?\b|\bmeasurements?\b|多重|多高|多宽|多长|多深|多大(?!的?(?:码|号|了|岁)|合适)|重不重|重吗|多少(?:克|厘米|公斤)|尺寸(?:是|多|呢)|长宽|(?:[长宽高重]|直径|鞋跟)(?:各|分别)?(?:是|有)?多少/i,
  ],
  [
    'price',
    /\bhow much\b(?! (?:does|do) .{1,20} weigh)|\bprices?\b(?! range)|\bpriced\b|\bcosts?\b|\bgo(?:ing)? for\b|多少钱|什么价|怎么卖|价格|价钱|卖多少|几块钱?|几钱|贵不贵|贵吗|^多少[?？]?$|的(?:是|要|卖)?多少[?？]?$/i,
  ],
  [
    'colours',
    /\b(?:what|which|other|any other|more|how many) colou?rs?\b|什么颜色|哪些颜色|哪几个颜色|别的颜色|其[他它]颜色|几个颜色|几种颜色/i,
  ],
  ['sizes', /\b(?:what|which|other|how many) sizes\b|哪些(?:尺)?码|哪几个码|有什么(?:尺)?码|有几个码|都有什么码|什么尺码/i],
  ['material', /\bmade (?:of|from|out of|with)\b|\bmaterials?\b|\bwhat fabric\b|\bingredients?\b|材质|面料|什么料|什么做的|料子|成分/i],
  [
    'stock',
    /^(?:have you |you |u )?got\b|\bdo you have the\b|\bin stock\b|\bleft\b|\bavailab|\bgot (?:it|any|them|one|this|that)\b|\bhave (?:it|any|them|you got|this|that)\b|\bstill (?:have|got|there)\b|\bsold out\b|\bcomes? in\b(?! (?:a|an|the) )|\bdo (?:they|you have (?:it|them|this|that|one)) (?:come )?in\b|有货|现货|库存|还有(?:\S{0,6})?(?:吗|没|不|么)|有没有|有(?:吗|没|不|么)[?？]?$|卖完|断货|有\S{1,8}(?:吗|么|没)[?？]?$/i,
  ],
];

/** Null where the words ask nothing by themselves and only change what was asked before. */
export function questionIn(text: string): Intent | null {
  return QUESTIONS.find(([, pattern]) => pattern.test(text.trim()))?.[0] ?? null;
}
