import type { custom as en } from '../en/custom.ts';

/** 商家后台“开放定制”的中文文案。 */
export const custom: Readonly<Record<keyof typeof en, string>> = {
  tab: '开放定制',
  hint: '勾选顾客可以改的部分，并写明每项加价。商品原样不加价。',
  open: '允许顾客定制这件商品', saved: '已保存，顾客现在就能看到。', save: '保存', ownModel: '这件商品用的是你自己上传的模型。只有商城生成的模型可以由顾客改动。',
  colours: '颜色', 'tone-main': '主色', 'tone-accent': '辅色', 'tone-detail': '点缀色', addColour: '添加颜色', colourOf: '颜色 {{name}}', nameEn: '英文名', nameZh: '中文名', removeOf: '去掉 {{name}}',
  parts: '部件', ownIs: '原样：{{name}}', words: '文字', engraving: '刻字或绣字', most: '最多字数（1 到 48）', pattern: '图案', patternHint: '由顾客挑选、不断演变的生成图案', patternOn: '覆盖',
  pictures: '图片', picture: '图片', dropPicture: '把标志或图片拖到这里，或点击选择', pictureHint: 'PNG、WebP 或 JPEG，不超过 {{mb}} MB。透明部分会直接露出商品本身。',
  deleteOf: '删除 {{name}}', sureDelete: '删除“{{name}}”？顾客仅收藏、尚未购买的相关定制款会一并删除，且无法恢复。', delete: '删除', keepIt: '保留',
  inUse: '“{{name}}”正在使用：{{ways}}。请先从这些地方撤下；已售出的定制款会保留这张图片。', nameBreak: '、', wayBreak: '；',
  'use-offered': '{{names}}可供顾客选用', 'use-label': '印在{{names}}的标签上', 'use-cart': '在顾客购物车里的定制款上（{{names}}）', 'use-bought': '在已售出的定制款上（{{names}}）',
  onLabel: '商品自己的标签', noPicture: '还是用名称',
  priceOf: '{{name}}的加价', notAmount: '请填金额，如 12.50。', notMost: '1 到 48。', nameless: '请写中英文名称。',
  madeOwn: '顾客定制', designOf: '{{name}}的定制款', showModel: '查看模型', hideModel: '收起模型',
};
