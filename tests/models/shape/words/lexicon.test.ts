import { expect, test } from 'vitest';
import { FAMILIES } from '../../../../models/shape/families/index.ts';
import { LEXICON, phrasesOf } from '../../../../models/shape/words/lexicon/index.ts';
import { lookIn } from '../../../../models/shape/words/looks.ts';

test('each family has its words: names, and words for every parameter and every option, in both languages', () => {
  const missing: string[] = [];
  for (const family of FAMILIES) {
    const words = LEXICON[family.name];
    if (!words || words.names.en.length < 3 || words.names.zh.length < 3) missing.push(`${family.name}: names`);
    for (const [name, parameter] of Object.entries(family.parameters)) {
      const look = words?.looks[name], right = look?.kind === (parameter.kind === 'choice' ? 'options' : parameter.unit === 'count' ? 'count' : 'range');
      if (!look || !right) missing.push(`${family.name}: ${name}`);
      if (look?.kind === 'options' && parameter.kind === 'choice') for (const option of parameter.options) if (!look.options[option]) missing.push(`${family.name}: ${name}=${option}`);
    }
  }
  expect(missing).toEqual([]);
});

test('no word is of a family, parameter, option or part that there is not', () => {
  const dead: string[] = [];
  for (const [name, words] of Object.entries(LEXICON)) {
    const family = FAMILIES.find((each) => each.name === name);
    if (!family) dead.push(name);
    for (const [parameter, look] of Object.entries(words.looks)) {
      const declared = family?.parameters[parameter];
      if (!declared) dead.push(`${name}: ${parameter}`);
      if (look.kind === 'options') for (const option of Object.keys(look.options)) if (declared?.kind !== 'choice' || !declared.options.includes(option)) dead.push(`${name}: ${parameter}=${option}`);
    }
    for (const role of Object.keys(words.parts)) if (family && !(role in family.finishes)) dead.push(`${name}: part ${role}`);
  }
  expect(dead).toEqual([]);
});

test('each phrase of a parameter means that parameter, and no two options share one', () => {
  const wrong: string[] = [];
  for (const family of FAMILIES) {
    const words = LEXICON[family.name];
    for (const [parameter, look] of Object.entries(words?.looks ?? {})) {
      const lists = look.kind === 'options' ? Object.entries(look.options) : look.kind === 'range' ? [['high', look.high], ['low', look.low]] as const : [['count', look.counted]] as const;
      for (const [means, phrases] of lists) for (const phrase of phrasesOf(phrases)) {
        const found = words && lookIn(phrase.replace('*', '').replace('#', '3'), family, words);
        const says = found?.kind === 'option' ? found.option : found?.kind === 'end' ? (found.high ? 'high' : 'low') : found?.kind;
        if (found?.parameter !== parameter || says !== means) wrong.push(`${family.name}: ${phrase} is ${found?.parameter}=${says}, not ${parameter}=${means}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});
