/** Texts of panels and toolbar in English. */
export const ui = {
  tools: 'Tools',
  menu: 'Menu',
  language: '中文',
  close: 'Close {{title}}',
  resize: 'Taller or lower',
  howMany: 'How many: {{title}}',
  fewer: 'One fewer: {{title}}',
  more: 'One more: {{title}}',
} as const;
