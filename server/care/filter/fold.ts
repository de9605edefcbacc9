/**
 * Views of a text that its writer's disguises do not survive: full-width and circled letters, invisible
 * characters, accents, Cyrillic and Greek look-alikes, figures for letters, letters set apart or repeated,
 * marks put between Chinese characters.
 */
export interface Folded {
  /** In lower case, with plain letters; words and marks as they stand. */
  readonly plain: string;
  /** Like `plain`, figures and marks inside of words read as the letters that they stand for, long runs of a letter as one. */
  readonly letters: string;
  /** Only Han characters, Latin letters and figures, nothing between them. */
  readonly dense: string;
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', һ: 'h', і: 'i', ї: 'i', ј: 'j', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', ѕ: 's', т: 't', у: 'y',
    х: 'x', ԝ: 'w',
  α: 'a', β: 'b', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', ı: 'i', ɡ: 'g', ʟ: 'l', ø: 'o', ß: 'ss', æ: 'ae',
};
const STANDS_FOR: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', '@': 'a', $: 's', '!': 'i',
  '|': 'l', '€': 'e' };
/** Traditional characters that coarse words are written with. */
const SIMPLE: Readonly<Record<string, string>> = { 幹: '干', 媽: '妈', 雞: '鸡', 屍: '尸', 賤: '贱', 腦: '脑', 殘: '残', 豬: '猪', 滾: '滚', 廢: '废', 殺: '杀',
  錢: '钱', 號: '号', 電: '电', 話: '话', 聯: '联', 繫: '系', 轉: '转', 賬: '账', 帳: '账', 賣: '卖', 買: '买', 發: '发', 會: '会', 個: '个', 們: '们', 這: '这', 網: '网',
  點: '点', 鏈: '链', 驗: '验', 證: '证', 碼: '码', 開: '开', 關: '关', 約: '约' };

export function fold(text: string): Folded {
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFD').replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll(/[\u0370-\u052f\u0131\u0261\u029f\u00f8\u00df\u00e6]/gu, (char) => LOOK_ALIKES[char] ?? char)
    .replaceAll(/\p{Script=Han}/gu, (char) => SIMPLE[char] ?? char).replaceAll(/[’‘´`]/g, "'").replaceAll(/\s+/g, ' ');
  const letters = plain.replaceAll(/[a-z0-9@$!|€]+/g,
    (word) => (/[a-z]/.test(word) && /[0-9@$!|€](?=[a-z])|[a-z][0-9@$|€]/.test(word) ? word.replaceAll(/[0-9@$!|€]/g,
    (char) => STANDS_FOR[char] ?? char) : word))
    // Letters set apart are one word; so are those with marks between them.
    .replaceAll(/(?<![a-z])[a-z](?:[ ._*-]{1,2}[a-z]){2,}(?![a-z])/g, (word) => word.replaceAll(/[^a-z]/g, ''))
    .replaceAll(/([a-z])\1{2,}/g, '$1');
  return { plain, letters, dense: plain.replaceAll(/[^\p{Script=Han}a-z0-9]/gu, '') };
}
