import type { sizes as en } from '../en/sizes.ts';

/** Texts of the merchant's size tables in Chinese. */
export const sizes: Readonly<Record<keyof typeof en, string>> = {
  title: '尺码表',
  hint: '每个尺码对应的身材，单位厘米。填过尺寸的顾客会据此得到推荐，人台也按它来穿。',
  one: '这件商品不分尺码。',
  notWorn: '这不是穿戴商品，无需尺码表。',
  size: '尺码',
  body: '适合{{measure}}', garment: '成衣{{measure}}',
  bodyHint: '94–100', garmentHint: '112',
  height: '身高', chest: '胸围', waist: '腰围', hip: '臀围', inseam: '腿内侧长', foot: '脚长',
  cell: '{{size}} 码：{{column}}',
  for: '适用于', product: '这件商品', kind: '所有同类商品',
  save: '保存尺码表', saved: '尺码表已保存，马上用于推荐。', failed: '尺码表没能保存，请再试一次。',
  fill: '填入通用尺码', remove: '删除尺码表',
  none: '还没有尺码表：有通用尺码的会按通用尺码推荐。', ofKind: '这里显示的是同类商品共用的尺码表。',
  notRange: '请写成范围，例如 94–100。', notNumber: '请填厘米数。',
  'upside-down': '前一个数不能大于后一个数。', shrinking: '比上一个尺码还小。', inches: '这像是英寸，请填厘米。',
  'out-of-range': '超出成人的尺寸范围。', 'unknown-size': '这件商品没有这个尺码。', twice: '这个尺码重复了。', empty: '每个尺码都要填，或者整张表留空。',
  narrow: '比适合的身材小太多。',
};
