/** Texts of the moderator's queue in English. */
export const moderation = {
  models: 'Models', reports: 'Reports', sections: 'Sections', waiting_one: '{{count}} case waits', waiting_other: '{{count}} cases wait', decidedLately: 'Decided lately',
  empty: 'No report waits', emptyHint: 'What shoppers report appears here, most reported first.', nobody: 'Nothing was decided yet.',
  person_kind: 'Person', chat_kind: 'Chat line', answer_kind: 'Answer of the assistant', product_kind: 'Product text',
  harassment_reason: 'Insult or threat', adult_reason: 'Sexual', fraud_reason: 'Scam', personal_reason: 'Private data', wrong_reason: 'Not true', other_reason: 'Something else',
  reportedBy_one: '{{count}} report', reportedBy_other: '{{count}} reports', before_one: 'warned or muted once before', before_other: 'warned or muted {{count}} times before', in: 'in {{place}}', concourse: 'the concourse',
  noWords: 'They said nothing lately.', reportedLine: 'reported', question: 'Question', answer: 'Answer', note: 'Note for the record',
  dismiss: 'Dismiss', warn: 'Warn', mute: 'Mute', hide: 'Hide the text', uphold: 'Uphold', muteFor: 'Mute for', hours_1: '1 hour', hours_24: '1 day', hours_168: '7 days',
  dismiss_done: 'Dismissed', warn_done: 'Warned', mute_done: 'Muted until {{until}}', hide_done: 'Text hidden', uphold_done: 'Upheld', decided: 'Decided: {{what}}.',
} as const;
