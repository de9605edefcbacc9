/** Texts of spoken answers in Chinese. */
export const speech = {
  aloud: '语音播报回答', off: '关闭', own: '店员的声音', device: '设备自带的声音', stop: '停止播报',
  failed: '暂时无法播报，请看文字回答。',
} as const;
