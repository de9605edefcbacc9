/** Texts of the moderator's queue in Chinese. */
import type { moderation as en } from '../en/moderation.ts';

export const moderation: Readonly<Record<keyof typeof en, string>> = {
  models: '模型', reports: '举报', sections: '栏目', waiting_one: '{{count}} 件待处理', waiting_other: '{{count}} 件待处理', decidedLately: '最近的处理',
  empty: '没有待处理的举报', emptyHint: '顾客的举报会出现在这里，举报人数多的在前。', nobody: '还没有处理记录。',
  person_kind: '顾客', chat_kind: '聊天内容', answer_kind: '助手的回答', product_kind: '商品文字',
  harassment_reason: '辱骂或威胁', adult_reason: '色情', fraud_reason: '诈骗', personal_reason: '泄露隐私', wrong_reason: '不属实', other_reason: '其他',
  reportedBy_one: '{{count}} 人举报', reportedBy_other: '{{count}} 人举报', before_one: '此前被警告或禁言 {{count}} 次', before_other: '此前被警告或禁言 {{count}} 次', in: '地点：{{place}}', concourse: '大厅',
  noWords: '最近没有发言。', reportedLine: '被举报', question: '提问', answer: '回答', note: '处理备注',
  dismiss: '不予处理', warn: '警告', mute: '禁言', hide: '隐藏文字', uphold: '属实', muteFor: '禁言时长', hours_1: '1 小时', hours_24: '1 天', hours_168: '7 天',
  dismiss_done: '不予处理', warn_done: '已警告', mute_done: '禁言至 {{until}}', hide_done: '文字已隐藏', uphold_done: '举报属实', decided: '处理结果：{{what}}。',
};
