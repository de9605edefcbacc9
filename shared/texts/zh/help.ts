/** Texts of the help about getting around, in Chinese. */
import type { help as en } from '../en/help.ts';

export const help: Readonly<Record<keyof typeof en, string>> = {
  title: '怎么逛',
  walk: '行走', turn: '环顾', hurry: '走快些', pick: '拿起商品', ask: '问店员', chat: '聊天', cart: '购物车', back: '关闭、放回', screen: '在面板上移动',
  walkKeys: 'W A S D，或 ↑ ↓', turnKeys: '拖动画面，或 ← →', hurryKeys: '按住 Shift', pickKeys: '点击商品，或面对它按 E',
  askKeys: '点击店员，或走近按 E；随处可按 F', chatKeys: '回车键', cartKeys: 'C', backKeys: 'Esc',
  walkTouch: '左下角的摇杆', turnTouch: '拖动画面', pickTouch: '轻点商品', askTouch: '轻点店员，或点上方“提问”', chatTouch: '点上方“聊天”', backTouch: '把面板往下拉',
  walkPad: '左摇杆', turnPad: '右摇杆', hurryPad: '按住扳机键', pickPad: '面对商品按 A', askPad: '按 Y，或走近按 A', cartPad: 'X', backPad: 'B', screenPad: '十字键移动，A 确认',
  walkHead: '左摇杆推向前：瞄准后松开，或直接走', turnHead: '右摇杆', pickHead: '指向它扣扳机，或伸手握住', askHead: '指向店员扣扳机', toolsHead: 'A 或 X', backHead: '面板上的 ×；再握一次放回',
  headset: '戴头显时：指向目标扣扳机，左摇杆移动，右摇杆转向。',
  near: '按 E 问{{name}}',
  nearTouch: '轻点{{name}}提问',
  nearPad: '按 A 问{{name}}',
};
