/** Texts of spoken answers and spoken questions in English. */
export const speech = {
  aloud: 'Answers aloud', off: 'Off', own: 'In the assistant\'s voice', device: 'In this device\'s voice', stop: 'Stop speaking',
  failed: 'That could not be said aloud; the answer is written above.',
  talk: 'Press and speak', listening: 'Listening … press when done', hearing: 'One moment …', handsFree: 'Listen hands free', handsFreeEnd: 'Stop listening',
  'not-understood': 'I did not understand that. Try a short request, such as “how much is this”, or type it.', silence: 'I heard nothing. Press and speak a little louder, or type.',
  insecure: 'Speaking needs a secure address (https). Type your question instead.', none: 'This device has no microphone. Type your question instead.',
  refused: 'The microphone was not allowed. Allow it in the browser\'s settings for this page, or type.', unheard: 'That could not be sent. Try again in a moment, or type.',
  'failed-microphone': 'The microphone did not work. Check that nothing else is using it, or type.',
} as const;
