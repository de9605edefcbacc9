/** Texts of spoken answers in English. */
export const speech = {
  aloud: 'Answers aloud', off: 'Off', own: 'In the assistant\'s voice', device: 'In this device\'s voice', stop: 'Stop speaking',
  failed: 'That could not be said aloud; the answer is written above.',
} as const;
