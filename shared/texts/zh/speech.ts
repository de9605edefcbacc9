/** Texts of spoken answers and spoken questions in Chinese. */
export const speech = {
  aloud: '语音播报回答', off: '关闭', own: '店员的声音', device: '设备自带的声音', stop: '停止播报',
  failed: '暂时无法播报，请看文字回答。',
  talk: '按下说话', listening: '正在听……说完再按一下', hearing: '请稍候……', handsFree: '免手持聆听', handsFreeEnd: '停止聆听',
  'not-understood': '没听懂。请说得简短一些，比如“这个多少钱”，也可以打字。', silence: '没听到声音。请按下后大声一点说，也可以打字。',
  insecure: '语音提问需要安全连接（https），请改用文字提问。', none: '这台设备没有麦克风，请改用文字提问。',
  refused: '麦克风未获授权。请在浏览器设置中允许本页使用麦克风，或改用文字。', unheard: '没能发送出去，请稍后再试，或改用文字。',
  'failed-microphone': '麦克风无法使用。请检查是否被其他程序占用，或改用文字。',
} as const;
