/** How many pieces are wanted, as people say it: `x2`, two jars, 两包. */

const EN_PIECES = String.raw`\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|a dozen|a couple(?: of)?`;
const NOT_PIECES = String.raw`(?!\s*(?:ml|cl|yuan|rmb|kuai|bucks|years?|yrs?|cm|mm|kg|g\b|minutes|hours|days|weeks|months|people|percent|%|hundred|thousand|-|or |to \d))`;
const PIECES = [
  new RegExp(String.raw`\b(${EN_PIECES}|one) (?:copies|copy|packets?|units?)\b`, 'i'),
  /\b(pair) of (?:the|those|these|them)\b/i,
  /(?<=[买来要拿])(一对)/,
  new RegExp(String.raw`(?:[,;] ?|\bjust |\bonly |\btoo,? )(${EN_PIECES}|one)(?:,? (?:please|pls|thanks|ta))?[.! ]*$`, 'i'),
  new RegExp(String.raw`^(?:and |ok(?:ay)? |then |yes |just |hmm )*(${EN_PIECES}) of\b`, 'i'),
  /\b(?:x ?(\d{1,2})|(\d{1,2}) ?x)\b/i,
  new RegExp(
    String.raw`\b(?:are|for|buy|need|take|want|get|got|have|add|put|give me|order|grab|make (?:it|that)|(?:sorry,? )?(?:just|only))\s+(${EN_PIECES})\b${NOT_PIECES}`,
    'i',
  ),
  new RegExp(
    String.raw`\b(${EN_PIECES}|one) (?:of (?:them|those|these|it|the)|pairs?|pieces|jars?|boxes|bottles|tins?|packs?|bags?|cups|mugs|bowls|plates)\b`,
    'i',
  ),
  new RegExp(String.raw`^(?:and |ok(?:ay)? |then |yes |just )*(${EN_PIECES}) (?!of\b)(?=[a-z])${NOT_PIECES}`, 'i'),
  /(\d{1,2}|[两二俩三四五六七八九十]+)(?:个|双|件|只|盒|瓶|把|盏|本|套|罐|包|袋|顶|份|支|条|张|副|对|箱|坛|桶|枚|串|杯|片|管|枝|盆|台|根|提|听)(?!月|人|小时)/,
  /^(?:那|就|要|还是|算了)*(一)(?:个|双|件|只|盒|瓶|把|盏|本|套|罐|包|袋|顶|份|支|条|张|副)(?:就|吧|够|$)/,
];
export const piecesSaid = (text: string): string | undefined =>
  PIECES.map((pattern) =>
    pattern
      .exec(text)
      ?.slice(1)
      .find((part) => part !== undefined),
  )
    .map((found) => (found === '一对' ? 'pair' : found))
    .find((found) => found !== undefined);
