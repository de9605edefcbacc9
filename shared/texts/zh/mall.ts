import type { mall as en } from '../en/mall.ts';

/** Texts of the walk through the mall in Chinese. */
export const mall: Readonly<Record<keyof typeof en, string>> = {
  loading: '商场开门中…',
  loadingStore: '正在上架…',
  walkKeys: '用 W A S D 或方向键行走，拖动环顾，点击商品拿起来看',
  walkTouch: '用摇杆行走，拖动环顾，点一下商品拿起来看',
  failed: '商场没有回应，请刷新页面重试。',
  storeFailed: '这家店没能打开，走出去再进来试试。',
  modelFailed: '这件商品的模型无法显示。',
  close: '放回去',
  size: '尺码',
  colour: '颜色',
  material: '材质',
  inStock_one: '现货 {{count}} 件',
  inStock_other: '现货 {{count}} 件',
  fewLeft_one: '只剩最后一件',
  fewLeft_other: '仅剩 {{count}} 件',
  soldOut: '已售完',
  measures: '尺寸',
  across: '{{width}} × {{height}} × {{depth}} 厘米',
  describedByProgram: '这段描述由程序依据商品资料生成，经店家采用。',
  generated: '模型由格乐里亚生成：{{program}} {{version}}，{{made}}，输入 {{inputs}}',
  generatedUndated: '模型由格乐里亚生成：{{program}} {{version}}，输入 {{inputs}}',
};
