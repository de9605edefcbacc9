import type { reviews as en } from '../en/reviews.ts';

/** 商场里的买家评价。 */
export const reviews: Readonly<Record<keyof typeof en, string>> = {
  title: '评价', of: '{{name}}的评价', row: '买家评价', value: '{{stars}} 星（{{count}} 条）', none: '还没有买家评价。', read: '看评价', write: '写评价', change: '修改我的评价', remove: '撤回评价',
  stars: '打几颗星', starsOf: '{{stars}} 星', words: '说说看', send: '发布', sent: '评价已发布，不会显示你的名字。', one: '买家 · {{day}}', mine: '我 · {{day}}', only: '只有买过的人才能评价。', chooseStars: '请先选择星级。',
  reading: '正在读取评价……', failed: '评价没能读取，请重试。', notFit: '这些话不能公开显示，请去掉辱骂、链接和个人信息。', notSent: '没有发布成功，请重试。', again: '重试', back: '关闭',
};
