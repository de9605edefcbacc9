import { expect, test } from 'vitest';
import { CATEGORIES } from '../../../../models/language/lexicon/categories.ts';
import { kindNamed, partOf } from '../../../../server/studio/assistant/kinds.ts';
import { needIn } from '../../../../server/studio/assistant/needs.ts';
import { withoutPassing } from '../../../../server/studio/assistant/passing.ts';

const KNOWN = new Set(Object.keys(CATEGORIES));
const kind = (text: string): string | undefined => kindNamed(text, KNOWN)?.words;

test('a thing that is named like a colour is none', () => {
  const colour = (text: string): string | null => needIn(withoutPassing(text)).colour;
  expect(colour('vase that a single rose stands in')).toBeNull();
  expect(colour('a rose mug')).toBe('rose');
  expect(colour('fell asleep on the beach, red as a crab')).toBeNull();
  expect(colour('shoes to go with my red dress')).toBeNull();
  expect(colour('my red one')).toBe('red');
  expect(withoutPassing('喝咖啡的杯子')).not.toContain('咖啡');
  expect(withoutPassing('咖啡色的杯子')).toBe('咖啡色的杯子');
});

test('where a thing stands, what it is for and what is done to it is not what is asked for', () => {
  expect(kind('客厅沙发后头想立个灯，能从肩膀上照书')).toBe('灯');
  expect(kind('my lower back aches on the couch every night')).toBe('cushion');
  expect(kind('手上老是裂口子，天天洗碗洗的')).toBeUndefined();
  expect(kind("need a bag that fits a 14 inch laptop and doesn't look like a school bag")).toBe('bag');
  expect(partOf('cocoa', 'for cocoa')).toBe('beside');
  expect(partOf('办公桌', '放办公桌上的小东西')).toBe('beside');
  expect(partOf('boots', 'looking for boots')).toBe('wanted');
  expect(partOf('灯', '来盏灯')).toBe('wanted');
  expect(partOf('灯', '一本书')).toBeNull();
});

test('words that people use for several kinds are of all of them', () => {
  expect([...(kindNamed('便宜的台灯', KNOWN)?.of ?? [])]).toEqual(['table-lamp', 'desk-lamp']);
  expect([...(kindNamed('送个书', KNOWN)?.of ?? [])]).toEqual(['book', 'picture-book']);
});
