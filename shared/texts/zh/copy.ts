import type { copy as en } from '../en/copy.ts';

/** 商家文案页面的文字。 */
export const copy: Readonly<Record<keyof typeof en, string>> = {
  tab: '文案', language: '文案语言', english: 'English', chinese: '中文',
  title: '标题', description: '商品描述', bullets: '卖点', promotion: '促销语', social: '社交帖子', alt: '图片说明', poster: '海报',
  translate: '翻译', reviews: '评价', kinds: '写什么',
  hint: '只依据商品档案来写，档案里没有的，一个字也不说。',
  write: '写三份草稿', again: '换一批', draft: '草稿 {{n}}', choose: '用这份', own: '自己写',
  generated: '程序生成', generatedEdited: '程序生成，人工修改', byHand: '人工撰写',
  edit: '你的文案', keep: '保存', keepLive: '保存并展示给顾客', kept: '已保存', keptNow: '已保存。', keptLive: '已保存，顾客现在就能看到。', backToDrafts: '返回草稿', letters: '{{n}} / {{most}} 字',
  keptAt: '{{when}} 保存', change: '修改', remove: '删除', copyText: '复制', copied: '已复制。', nothingKept: '还没有保存的文案。', shown: '顾客可见',
  check: '核对', checked: '句句有据，都在档案里。', wrong: '档案里没有', outdated: '档案后来有变动，以下内容已不属实',
  figure: '“{{text}}”：档案里没有这个数', claim: '“{{text}}”：商品资料里没有这么说', absolute: '“{{text}}”：绝对化用语，任何档案都证明不了', forbidden: '“{{text}}”：这个品牌不用的词',
  unfounded: '文案里有档案中没有的内容。请删去，或先更新商品资料。',
  noPromotion: '这件商品目前没有进行中的促销，所以不提任何优惠。', forbiddenWords: '有些草稿含有这个品牌不用的词，已略去。', fewFacts: '档案内容太少，写不出三份不同的草稿。',
  nothing: '写不出来：品牌禁用的词就在商品信息里。',
  voice: '{{brand}} 怎么说话', tone: '语气', plain: '平实', warm: '亲切', playful: '俏皮', refined: '雅致', forbiddenList: '禁用词', forbiddenHint: '一行一个或用逗号隔开，中英文都可以。', saveVoice: '保存', voiceSaved: '已保存，之后的草稿都照这个来。',
  layout: '版式', pattern: '底纹', type: '字体', turn: '转动商品', layoutCentre: '居中', layoutSplit: '左右分栏', layoutStage: '展台', patternPlain: '素色', patternStripes: '条纹', patternDots: '圆点', patternArcs: '弧线', patternGrid: '方格', typeSerif: '宋体', typeSans: '黑体',
  posterAlt: '海报：{{words}}', madeByProgram: '由程序生成', keepPoster: '保存海报', download: '下载', posterWords: '海报上的字，一行一句', drawing: '正在绘制商品', keptPosters: '已保存的海报', noModel: '商品还没有模型，画不出来。', drawFailed: '商品没能画出来。',
  translateHint: '认得商品目录里的词；不认得的会标出来，原样保留。', from: '原文语言', text: '原文', translateNow: '翻译', result: '译文', unknown: '不认得：{{words}}', allKnown: '每个词都认得。',
  noReviews: '买过的人还没有留下评价。', reviewCount_one: '{{count}} 条买家评价', reviewCount_other: '{{count}} 条买家评价', starsMean: '{{stars}} 星（满分 5）', inWords: '{{n}} 人写了文字', summaryHint: '由买家写的话逐条数出，每句后面是原话。', noClaims: '写的内容太少，还总结不出什么。',
};
