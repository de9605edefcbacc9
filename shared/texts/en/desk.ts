/** Texts of stores' desks in English: the shopper's requests, and the merchant's queue. */
export const desk = {
  requests: 'Your requests', requestsCount_one: 'Your request ({{count}})', requestsCount_other: 'Your requests ({{count}})',
  none: 'You have asked nothing of the stores\' people so far.', noneHint: 'Ask an assistant for a person, a return or an exchange, and it appears here.',
  person: 'Question for a person', return: 'Return', exchange: 'Exchange', change: 'Change of an order', problem: 'Problem',
  open: 'Waits for an answer', answered: 'Answered', closed: 'Closed',
  you: 'You', store: '{{store}}', add: 'Add something', send: 'Send', back: 'Back', failed: 'That could not be sent. Try again in a moment.', answerFrom: '{{store}} answered: {{text}}', hasAnswered: '{{store}} answered you: read it',
  yes: 'Yes, please', no: 'No, thanks',
  told: 'What you told the assistants', forgetThis: 'Forget',
  toldSize: 'Your size in {{goods}}', toldFor: 'You shop for', toldLikes: 'You like', toldAvoids: 'You avoid', toldBudget: 'Your budget', toldNote: 'In your words',
  shoes: 'shoes', clothes: 'clothes', hats: 'hats', belts: 'belts', 'kids-shoes': 'children\'s shoes',
  child: 'a child', baby: 'a baby', partner: 'your partner', parent: 'a parent', friend: 'a friend', colleague: 'a colleague', ofAge: '{{who}} of {{age}}',

  queue: 'Desk', queueEmpty: 'Nobody waits', queueEmptyHint: 'When a shopper asks for a person, a return or an exchange, it appears here with the conversation.',
  wants: 'They want', said: 'Conversation with the assistant', shopper: 'Shopper', assistant: 'Assistant', goods: 'About', order: 'Order {{number}}', since: '{{moment}}',
  answer: 'Your answer', answerHint: 'The shopper reads it in the mall, at once where they are there. They speak {{language}}.', english: 'English', chinese: 'Chinese',
  close: 'Close', reopen: 'Open again', sent: 'Sent.', us: 'You answered',
} as const;
