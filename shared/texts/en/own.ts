/** Texts of "make it yours" in English; every other language has the same keys. */
export const own = {
  makeItYours: 'Make it yours',
  reading: 'Fetching what can be changed…',
  failed: 'That did not work. Try again in a moment.',
  again: 'Try again',
  making: 'Making it…',
  'tone-main': 'Main colour', 'tone-accent': 'Second colour', 'tone-detail': 'Detail colour',
  material: 'Material', pattern: 'Pattern', engraving: 'Engraved words', artwork: 'Picture',
  asItIs: 'As it is', plain: 'None', plus: '{{name}} +{{price}}', upTo: '{{name}} (up to {{count}} signs, +{{price}})', patterned: 'A pattern of its own',
  scale: 'How large it repeats', 'scale-small': 'Small', 'scale-medium': 'Medium', 'scale-large': 'Large',
  patterns: 'Pick one', patternN: 'Pattern {{n}}', more: 'More like this', less: 'Not this', others: 'Six others', drawing: 'Drawing patterns…', steer: 'Pick the one you like best; the next six are its children.',
  price: 'As it comes', part: '{{title}}: {{value}}', total: 'Yours', takesNothing: 'Change something: you see it in your hand.',
  add: 'Put mine in the cart', another: 'Put another in the cart', added: 'Yours is in the cart.', save: 'Copy the link', saved: 'The link is copied: whoever opens it holds your design.', link: 'The link to your design: {{link}}',
  startOver: 'As it was', close: 'Done', soldOut: 'This one is sold out; choose another colour or size on its card.',
  unavailable: 'This design can no longer be bought as it is. Change it, and it can.', theirs: 'A design that was shared with you. Change what you like.', linkDead: 'The design of this link is not there.',
  'problem-words': 'Use letters, digits and plain punctuation.', 'problem-long': 'At most {{count}} signs fit.', 'problem-label': 'There is room for words or a picture, not both.', 'problem-closed': 'The store does not offer this any more.', 'problem-large': 'With these choices the model grows too large. Choose simpler parts or another pattern.',
  'problem-busy': 'Many people are making things just now. Try again in a moment.', 'problem-daily': 'You kept as many designs today as one may. Come back tomorrow.', 'problem-cruel': 'The store does not engrave this.',
} as const;
