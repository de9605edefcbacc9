/** What buyers say, in the mall. */
export const reviews = {
  title: 'Reviews', of: 'Reviews of {{name}}', row: 'Buyers’ reviews', value: '{{stars}} of 5 ({{count}})', none: 'No buyer has reviewed it yet.', read: 'Reviews', write: 'Write a review', change: 'Change your review', remove: 'Take it back',
  stars: 'Your stars', starsOf: '{{stars}} of 5 stars', words: 'In your words', send: 'Send', sent: 'Your review is there for all to see. Your name is not shown.', one: 'A buyer · {{day}}', mine: 'You · {{day}}', only: 'Reviews are by people who bought it.', chooseStars: 'Choose your stars first.',
  reading: 'Reading reviews…', failed: 'The reviews could not be read. Try again.', notFit: 'These words cannot be shown to others. Leave out insults, links and personal details.', notSent: 'It was not sent. Try again.', again: 'Try again', back: 'Close',
} as const;
