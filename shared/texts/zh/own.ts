import type { own as en } from '../en/own.ts';

/** “定制”的中文文案。 */
export const own: Readonly<Record<keyof typeof en, string>> = {
  makeItYours: '定制我的专属款',
  reading: '正在看看能改什么…',
  failed: '没有成功，请稍后再试。',
  again: '再试一次',
  making: '正在制作…',
  'tone-main': '主色', 'tone-accent': '辅色', 'tone-detail': '点缀色',
  material: '材质', pattern: '图案', engraving: '刻字', artwork: '印图',
  asItIs: '原样', plain: '不要', plus: '{{name}} +{{price}}', upTo: '{{name}}（最多 {{count}} 字，+{{price}}）', patterned: '独一无二的图案',
  scale: '图案大小', 'scale-small': '小', 'scale-medium': '中', 'scale-large': '大',
  patterns: '挑一个', patternN: '图案 {{n}}', more: '多来点这样的', less: '不要这样的', others: '换六个', drawing: '正在画图案…', steer: '挑最喜欢的一个，下面六个都会像它。',
  price: '原价', part: '{{title}}：{{value}}', total: '定制价', takesNothing: '改一改试试：手里的样品会跟着变。',
  add: '把我的放进购物车', another: '再放一件进购物车', added: '你的定制款已在购物车里。', save: '复制链接', saved: '链接已复制：打开的人会拿到你的设计。', link: '这件设计的链接：{{link}}',
  startOver: '恢复原样', close: '好了', soldOut: '这一款卖完了，请在商品卡上换个颜色或尺码。',
  unavailable: '这件设计现在不能照原样购买，改一改就可以。', theirs: '这是别人分享给你的设计，喜欢就照着改。', linkDead: '链接里的设计不存在。',
  'problem-words': '只能用文字、数字和常用标点。', 'problem-long': '最多刻 {{count}} 个字。', 'problem-label': '刻字和印图只能选一样。', 'problem-closed': '店里已经不提供这一项了。', 'problem-large': '这样搭配模型太大了，请换简单一点的部件或图案。',
  'problem-busy': '现在定制的人很多，请稍后再试。', 'problem-daily': '今天保存的设计已到上限，明天再来吧。', 'problem-cruel': '店里不刻这样的内容。',
};
