import type { ui as en } from '../en/ui.ts';

/** Texts of panels and toolbar in Chinese. */
export const ui: Readonly<Record<keyof typeof en, string>> = {
  tools: '工具栏',
  menu: '菜单',
  language: 'English',
  close: '关闭{{title}}',
  resize: '展开或收起',
  howMany: '数量：{{title}}',
  fewer: '少一件：{{title}}',
  more: '多一件：{{title}}',
};
