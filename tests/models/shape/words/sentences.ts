/** Reads the descriptions of `sentences.txt`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expected } from '../../../../models/shape/words/evaluate.ts';
import { COLOURS } from '../../../../models/shape/words/lexicon/colours.ts';

const SIDES = new Set(['width', 'height', 'depth']), COLOURED = new Set(['main', 'accent', 'detail']);

export interface Sentence extends Expected { readonly language: 'en' | 'zh' }

/** @throws Error with the line that cannot be read */
export function sentences(): Sentence[] {
  const lines = readFileSync(join(import.meta.dirname, 'sentences.txt'), 'utf8').split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const cells = line.split(/ \| ?/), last = cells.at(-1) ?? '', nothing = last.trim() === '-';
    const facts = nothing ? '' : last, family = nothing ? null : cells.at(-2)?.trim() ?? '', text = cells.slice(0, nothing ? -1 : -2).join(' | ').trim();
    const row: { -readonly [K in keyof Expected]: Expected[K] } = { text, family }, sides: Record<string, number> = {}, params: Record<string, number | string> = {};
    for (const fact of facts.split(/\s+/).filter((each) => each !== '')) {
      const [name = '', value = ''] = fact.split('=');
      if (COLOURED.has(name)) row[name as 'main'] = hexOf(value, line);
      else if (SIDES.has(name)) sides[name] = Number(value);
      else if (name === 'material') row.material = value;
      else params[name] = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
    }
    if (text === '') throw new Error(`no text: ${line}`);
    return { ...row, sides, params, language: /\p{Script=Han}/u.test(text) ? 'zh' : 'en' };
  });
}

function hexOf(name: string, line: string): string {
  const colour = COLOURS.find(({ en }) => en.includes(name.replaceAll('-', ' ')));
  if (!colour) throw new Error(`no colour ${name}: ${line}`);
  return colour.hex;
}
