/** Words that are colours elsewhere and things or comparisons where they stand: a single rose, 喝咖啡的, red as a crab, for my white rug. */

/** Things whose names are colours too. */
const EN_THINGS = 'rose|orange|cream|tan|mustard|violet|lemon|cherry|coffee|honey|mint|plum|wine|olive|peach|cocoa|tea|milk',
  ZH_THINGS = '咖啡|抹茶|可可|奶茶|奶|红酒|柠檬|橙子|蜂蜜';
const COLOUR = 'red|orange|yellow|green|blue|purple|pink|brown|black|gr[ea]y|white|beige|navy';

const PASSING: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:an?|one|single|some|fresh|of|drink(?:ing|s)?|made|make|spilled|spilt) (?:single |fresh |long |lone |good |strong |his |her |my )*(?:${EN_THINGS})s?(?= *(?:[,.!?;]|$)| (?:in|on|to|for|from|with|that|stands?|and|or|is|at|lover|drinker|person|addict)\b)`, 'gi'),
  /\b(?:loves?|likes?) (?:his |her |their |my |a |good |strong )*(?:coffee|tea|cocoa|wine|honey)\b/gi,
  new RegExp(String.raw`\b(?:${COLOUR}) as (?:an? |the )?[a-z]+`, 'gi'),
  new RegExp(String.raw`\b(?:on|onto|over|with|match(?:es|ing)?|against|beside|next to|under|to) (?:my|our|her|his|their) (?:[a-z]+ )?(?:${COLOUR})(?= [a-z])`, 'gi'),
  /^(?:ok |and |any |some |got |what about )*(?:coffee|tea|cocoa|milk|honey|wine)\W*$/gi,
  new RegExp(`(?:那|求|续命|来点|总有|卖|有没有)(?:${ZH_THINGS})(?![色的])`, 'gu'),
  new RegExp(`(?:喝|煮|冲|泡|磨|做|爱|倒|装|盛|打)(?:杯|点|的|完|了)?(?:${ZH_THINGS})`, 'gu'),
];

/** A text in which they are blanked. */
export const withoutPassing = (text: string): string => PASSING.reduce((left, pattern) => left.replaceAll(pattern, (span) => ' '.repeat(span.length)), text);
