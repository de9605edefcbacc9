/** Texts of what keeps the mall a place to be in, for its shoppers, in English. */
export const care = {
  harassment: 'Not sent: the filter reads it as insulting, threatening or coarse. Nobody else has seen it. Say it in other words.',
  adult: 'Not sent: the filter reads it as sexual. Nobody else has seen it. Children shop here too.',
  fraud: 'Not sent: the filter reads it as a scam. Nobody else has seen it. Goods are paid for at the checkout only.',
  personal: 'Not sent: it gives away how somebody can be reached or found, or asks for it. Nobody else has seen it.',
  links: 'Not sent: it names a page outside of the mall. Nobody else has seen it. Links to a spot in the mall are fine.',
} as const;
