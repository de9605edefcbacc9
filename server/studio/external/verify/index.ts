/**
 * The last look at a large model's sentence before it leaves. It knows nothing of how the sentence came about and trusts
 * none of it: figures, names, promises, deeds and properties must be in what the tools fetched in this turn. What cannot be
 * told is held back rather than let through: the mall's own assistant then answers, which can say only what is recorded.
 */
import { FINE, held } from './evidence.ts';
import type { Checked, Evidence } from './evidence.ts';
import { checkFigures } from './figures.ts';
import { checkNames } from './names.ts';
import { checkPromises } from './promises.ts';

export type { Checked, Evidence, Why } from './evidence.ts';

export function verify(sentence: string, evidence: Evidence): Checked {
  for (const check of [checkLanguage, checkLeak, checkFigures, checkPromises, checkNames]) {
    const checked = check(sentence, evidence);
    if (!checked.ok) return checked;
  }
  return FINE;
}

/** As it is shown: without the marks of lists and of emphasis, which nobody draws here. */
export function plainly(sentence: string): string {
  return sentence.replaceAll(/\*\*|__|`|^#{1,6}\s+/gmu, '').replaceAll(/^(\s*)(?:[-*•]|\d{1,2}[.)])\s+/gmu, '$1').replaceAll(/\s*\n+\s*/gu, ' ');
}

function checkLanguage(text: string, { locale }: Evidence): Checked {
  const han = (text.match(/\p{Script=Han}/gu) ?? []).length, latin = (text.match(/[\p{Script=Latin}]+/gu) ?? []).length, other = /[^\p{Script=Latin}\p{Script=Han}\p{Script=Common}\p{Script=Inherited}]/u.exec(text);
  if (other) return held('language', other[0]);
  return (locale === 'zh' ? latin > 2 && han < latin : han > 6) ? held('language', text.trim().slice(0, 40)) : FINE;
}

/** Words in a row that are no chance. */
const ROW = { words: 7, characters: 12 };

function checkLeak(text: string, { instructions, tools, question }: Evidence): Checked {
  const tool = tools.find((name) => name.includes('_') && text.includes(name)) ?? /system prompt|my (?:instructions|prompt|guidelines|rules) (?:are|is|say)|i was (?:told|instructed)|(?:developer|admin|debug|god|root|unrestricted) mode|jailbr|<\|?\w+\|?>|\{\s*"|系统提示|提示词|我的指令|(?:开发者|管理员|调试|上帝)模式|密钥|api key/iu.exec(text)?.[0];
  if (tool !== undefined) return held('leak', tool);
  const words = text.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? [], source = (instructions.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? []).join(' '), asked = question.toLowerCase();
  for (let i = 0; i + ROW.words <= words.length; i++) {
    const row = words.slice(i, i + ROW.words).join(' ');
    if (source.includes(row) && !asked.includes(row)) return held('leak', row);
  }
  return FINE;
}
