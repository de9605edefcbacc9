/** One question taken apart into what it asks one after another. */

/** Where a sentence ends, and words that begin another request within one. */
const ENDS = /(?<=[!?;。！？；\n])\s*|(?<=[a-z\p{Script=Han}]\.)\s+/u;
const EN_ASKS =
  "(?:do|does|is|are|can|could|will|would|what|what's|where|how|which|when|i|i'd|i'll|please|add|put|show|take|tell|find|remember|also|cancel|compare)";
const JOINS = new RegExp(
  String.raw`,? (?:and|but) (?:also |then )?(?=${EN_ASKS}\b)|, (?=(?:also|plus|then|and then)\b)|, (?=${EN_ASKS} )|\s+then (?=${EN_ASKS}\b)|[,，]\s*(?=(?:再|另外|还有|顺便|然后|同时|也|帮我|给我|能不能|能|可以|多少钱|有没有|在哪|放哪|摆哪|搁哪|放在哪|怎么|贵不|重不|包邮|几天|多久|请|我想|我要|把|带我))|(?:另外|顺便)(?=.{3})`,
  'u',
);
/** A Chinese question ended by a comma, with more after it. */
const ANSWERABLE = /(?<=(?:吗|呢|[啥什]么?价|几块钱?|多[高重大宽]|有没有|多少钱?|在哪里?|什么样?|几天|多久|哪个|怎么样|如何|贵不贵))[,，]\s*(?=.{3})/u;
/** Shorter than this a part is none of its own, letters. */
const LEAST = { en: 5, zh: 2 };

/** Sentences first, then requests joined within them; most are one. */
export function clausesOf(text: string): string[] {
  const sentences = text
    .split(ENDS)
    .map((each) => each.trim())
    .filter((each) => /[\p{L}\p{N}]/u.test(each));
  if (sentences.length === 0) return [text];
  return sentences.flatMap((sentence) => {
    const parts = sentence
      .split(JOINS)
      .flatMap((part) => part.split(ANSWERABLE))
      .map((each) => each.trim())
      .filter((each) => each !== '');
    return parts.length > 1 && parts.every(isWhole) ? parts : [sentence];
  });
}

const isWhole = (part: string): boolean => part.length >= (/\p{Script=Han}/u.test(part) ? LEAST.zh : LEAST.en);

/** Where a speaker takes back what they just said: `mugs, no wait, bowls`, 要红的，不对，蓝的. */
const TAKES_BACK =
  /^(?<before>.{3,}?)(?:\.{2,}|…|[,，。;；-])?\s*(?:no,? wait|wait,? no|(?:oh,? )?no,? sorry|sorry,? no|sorry,? i mean[t]?|no,? i mean[t]?|scratch that|(?:啊|哦|噢)?不对|(?:啊|哦|噢)不|不是不是|说错了|打错了|口误)[,，.。!！…:： ]+(?<after>.{2,})$/iu;
/** What was said after the speaker took the rest back; null where they did not. */
export function takenBack(text: string): { readonly before: string; readonly after: string } | null {
  const { before, after } = TAKES_BACK.exec(text.trim())?.groups ?? {};
  return before === undefined || after === undefined ? null : { before, after };
}

/** Names first and then which of them: `the metro and the pulse, which is lighter`. */
const NAMES_THEN_WHICH =
  /^(?!.*\b(?:do|does|can|have|how|what|where|want|need|show)\b.*,)[^,，?？]{3,60}[,，]\s*(?:so )?(?:which|哪)[^,，]{0,30}$/i;
export const isNamesThenWhich = (text: string): boolean => NAMES_THEN_WHICH.test(text.trim());
