/** Which of a list is said by its place in it. */
const NTH: readonly (readonly [RegExp, number])[] = [
  [/\bfirst (?:one|pair)?\b(?! ?(?:steps|words|press|two|three))|\bthe first\W*$|\b1st\b|第一|头一|最前面(?:一|那)/i, 0],
  [/\bsecond (?:one|pair)\b|\bthe second\b|\b2nd\b|第二|中间(?:一|那)/i, 1],
  [/\bthird (?:one|pair)\b|\bthe third\b|\b3rd\b|第三/i, 2],
  [/\blast (?:one|pair)\b|\bthe last\b|最后(?:面)?(?:一|那|的)|末尾(?:一|那)/i, -1],
  [/\bother one\b|另(?:外)?一|另(?:外)?那/i, 1],
];
/** Which of two is the other depends on what was spoken of last. */
export const withoutOther = (text: string): string => text.replaceAll(/\bother one\b|另(?:外)?[一那]/gi, ' ');
/** Counted from 0, -1 is the last. */
export const nthOf = (text: string): number | null => NTH.find(([pattern]) => pattern.test(text))?.[1] ?? null;
