/** What is read by rule around the network's tags: directions beside numbers, whole names, families that are named, words of two scripts, and turns of phrase that are kept apart. */
import { expect, test } from 'vitest';
import { randomFrom } from '../../../../models/engine/random.ts';
import { FAMILIES } from '../../../../models/shape/index.ts';
import { adopted, settled } from '../../../../models/shape/words/adopt.ts';
import { claimed } from '../../../../models/shape/words/claims.ts';
import { withDenials } from '../../../../models/shape/words/denied.ts';
import { directionsOf } from '../../../../models/shape/words/directions.ts';
import { descriptions } from '../../../../models/shape/words/grammar/index.ts';
import { PHRASES } from '../../../../models/shape/words/grammar/phrases.ts';
import type { SpanKind } from '../../../../models/shape/words/labels.ts';
import { wordsOfFamily } from '../../../../models/shape/words/lexicon/index.ts';
import { lookIn } from '../../../../models/shape/words/looks.ts';
import { namedBy } from '../../../../models/shape/words/names.ts';
import { quantitiesIn } from '../../../../models/shape/words/quantities.ts';
import { readText } from '../../../../models/shape/words/read.ts';
import { wholeNames } from '../../../../models/shape/words/whole.ts';

const directions = (text: string): string[] => {
  const read = readText(text), quantities = quantitiesIn(text), { axes: found } = directionsOf(read, quantities);
  return quantities.map((quantity) => found.get(quantity) ?? '-');
};

test('a number is of the direction that stands beside it, between two numbers of the one it belongs to, and of none where nothing is said', () => {
  expect(directions('a shelf 80 cm wide, 30 cm deep and 2 m tall')).toEqual(['width', 'depth', 'height']);
  expect(directions('a depth of 12 in and a width of 40 cm')).toEqual(['depth', 'width']);
  expect(directions('宽80厘米高2米深30厘米的架子')).toEqual(['width', 'height', 'depth']);
  expect(directions('12 cm from base to rim, 30 cm side to side')).toEqual(['height', 'width']);
  expect(directions('前后40厘米，口径9厘米')).toEqual(['depth', 'across']);
  expect(directions('a 30 cm vase, tall')).toEqual(['-']);
});

/** Stretches after they have grown, as `kind text`, from tags on words of the text. */
const grown = (text: string, tags: readonly (readonly [SpanKind, string])[]): string[] => {
  const read = readText(text), spans = tags.map(([kind, words]) => {
    const at = text.indexOf(words), from = read.tokens.findIndex((token) => token.from >= at), to = read.tokens.findLastIndex((token) => token.to <= at + words.length) + 1;
    return { kind, from, to };
  });
  return wholeNames(read, spans).map(({ kind, from, to }) => `${kind} ${text.slice(read.tokens[from]?.from, read.tokens[to - 1]?.to)}`);
};

test('what is tagged in part is read whole, with its shade; what ends at a comma ends there; a name swallows the words in it, and no family\'s', () => {
  expect(grown('a cap in ice blue', [['colour.main', 'blue']])).toEqual(['colour.main ice blue']);
  expect(grown('smooth leather boots', [['material.main', 'leather'], ['family', 'boots']])).toEqual(['material.main smooth leather', 'family boots']);
  expect(grown('深墨绿的杯子', [['colour.main', '绿'], ['family', '杯子']])).toEqual(['colour.main 深墨绿', 'family 杯子']);
  expect(grown('plimsolls in navy, white laces', [['family', 'plimsolls'], ['colour.detail', 'navy, white'], ['part', 'laces']])).toEqual(['family plimsolls', 'colour.detail navy', 'colour.detail white', 'part laces']);
  expect(grown('胡桃木的桌子', [['material.main', '胡'], ['colour.main', '桃'], ['material.main', '木']])).toEqual(['material.main 胡桃木']);
  expect(grown('麻烦做个杯子', [['material.main', '麻'], ['family', '杯子']])).toEqual(['family 杯子']);
});

test('a family that is named is likelier, alone most of all; what is made for it, or named by a longer word, is not it', () => {
  const named = (text: string): string[] => [...namedBy(readText(text)).keys()].sort();
  expect(named('a mug, please')).toEqual(['mug']);
  expect(named('a mug holder')).toEqual([]);
  expect(named('walnut bookshelf speaker')).toEqual(['speaker']);
  // What it is to stand on or beside is not asked for.
  expect(named('a vase to stand beside our armchair')).toEqual(['vase']);
  expect(named('a dish on the shelf')).toEqual(['plate']);
  expect(named('放在桌子上的花瓶')).toEqual(['vase']);
  // Nor what is made for it: a cover, which is no part of a chair, and 三脚架, which is no look of a camera.
  expect(named('a chair cover')).toEqual([]);
  expect(named('相机三脚架')).toEqual([]);
  expect(named('落地灯三脚款')).toEqual(['floor-lamp']);
  expect(namedBy(readText('a phone case')).get('box')).toBeLessThan(namedBy(readText('a case')).get('box')!);
  const [both, alone] = [namedBy(readText('a vase and our armchair')), namedBy(readText('a vase'))];
  expect([...both.keys()].sort()).toEqual(['armchair', 'vase']);
  expect(alone.get('vase')).toBeGreaterThan(both.get('vase')!);
  expect(both.get('vase')).toBeGreaterThan(both.get('armchair')!);
});

test('a can is one, and no verb', () => {
  const named = (text: string): string[] => [...namedBy(readText(text)).keys()];
  expect(named('do you think you can build me a carafe')).toEqual(['bottle']);
  expect(named('can I have a vase')).toEqual(['vase']);
  expect(named('a can with a lid')).toEqual(['can']);
});

test('what a denial stands before is not wanted, whatever it was tagged as, and nothing past a comma or another word', () => {
  const turned = (text: string, tags: readonly (readonly [SpanKind, string])[]): string[] => {
    const read = readText(text), spans = tags.map(([kind, words]) => ({ kind, from: read.tokens.findIndex(({ from }) => from === text.indexOf(words)), to: read.tokens.findIndex(({ to }) => to === text.indexOf(words) + words.length) + 1 }));
    return withDenials(read, spans).map(({ kind }) => kind);
  };
  expect(turned('a laptop, but leave out the abs', [['material.main', 'abs']])).toEqual(['not']);
  expect(turned('a mug without any handle', [['look', 'handle']])).toEqual(['not']);
  expect(turned('一个牛奶杯，省掉钛', [['material.main', '钛']])).toEqual(['not']);
  expect(turned('顾客老问有没有帆布帽', [['material.main', '帆布']])).toEqual(['material.main']);
  expect(turned('没有帆布的帽子', [['material.main', '帆布']])).toEqual(['not']);
  expect(turned('a bag, no lining, leather', [['material.main', 'leather']])).toEqual(['material.main']);
  expect(turned('a chair with no arms in oak', [['material.main', 'oak']])).toEqual(['material.main']);
  // What nothing tagged is not taken for a wish either.
  const read = readText('leave out the abs'), laptop = FAMILIES.find(({ name }) => name === 'laptop')!;
  expect(adopted(read, [], laptop)).toEqual([{ kind: 'not', from: 3, to: 4 }]);
});

test('Latin letters within Chinese are words of their own, and known together with what they stand before', () => {
  const { tokens, known } = readText('黑色V领短袖T恤');
  expect(tokens.map(({ text, from, to }) => [text, '黑色V领短袖T恤'.slice(from, to).toLowerCase()])).toEqual(['黑', '色', 'v', '领', '短', '袖', 't', '恤'].map((word) => [word, word]));
  expect(known.at(-2)).toContain('f:t-shirt.b');
  expect(known.at(-1)).toContain('f:t-shirt.i');
});

test('no turn of phrase by which a reader is judged is one that it is trained on, but for the bare name', () => {
  const bare = (template: string): boolean => !/[a-z\p{Script=Han}]/u.test(template.replace(/\{[a-z]+\}/g, ''));
  for (const { train, heldOut } of Object.values(PHRASES)) {
    const { fields: mine, ...turns } = train, { fields: theirs, ...judged } = heldOut;
    for (const kind of Object.keys(turns) as (keyof typeof turns)[]) for (const turn of judged[kind]) expect(turns[kind].includes(turn) && !bare(turn), `${kind} ${turn}`).toBe(false);
    for (const field of Object.keys(mine) as (keyof typeof mine)[]) for (const name of theirs[field]) expect(mine[field], field).not.toContain(name);
  }
});

test('a description denies no part that it tells of', () => {
  const next = descriptions(FAMILIES, new Map(), 'train', randomFrom(90_210));
  let denied = 0;
  for (let i = 0; i < 1500; i++) {
    const { text, family, mentions } = next(), told = new Set<string>();
    if (!family) continue;
    const parameterOf = (place: string, each: (typeof mentions)[number]): string | undefined => lookIn(each.places[place]?.[0]?.text ?? '', family, wordsOfFamily(family.name))?.parameter;
    for (const each of mentions) for (const place of ['a', 't']) told.add(each.kind === 'adjective' || each.kind === 'thing' ? parameterOf(place, each) ?? '' : '');
    for (const each of mentions) {
      const parameter = each.kind === 'not' ? parameterOf('x', each) : undefined;
      if (parameter === undefined) continue;
      denied++;
      expect(told.has(parameter), text).toBe(false);
    }
  }
  expect(denied).toBeGreaterThan(15);
});

/** Colours and materials once grammar has had its say, as `kind text`, from tags on words of the text. */
const owned = (name: string, text: string, tags: readonly (readonly [SpanKind, string])[]): string[] => {
  const family = FAMILIES.find((each) => each.name === name)!, read = readText(text), spans = tags.map(([kind, words]) => {
    const at = text.indexOf(words), from = read.tokens.findIndex((token) => token.from >= at), to = read.tokens.findLastIndex((token) => token.to <= at + words.length) + 1;
    return { kind, from, to };
  });
  return settled(read, claimed(read, spans, family), family).filter(({ kind }) => /^(?:colour|material)/.test(kind)).map(({ kind, from, to }) => `${kind} ${text.slice(read.tokens[from]?.from, read.tokens[to - 1]?.to)}`);
};

test('a colour right before the product\'s name is the product\'s, two that are joined are its first and second, and one that is nobody\'s is its own where it has none', () => {
  expect(owned('phone', 'a yellow phone', [['colour.other', 'yellow'], ['family', 'phone']])).toEqual(['colour.main yellow']);
  expect(owned('belt', '古铜色加浅灰的腰带', [['colour.accent', '古铜色'], ['colour.main', '浅灰'], ['family', '腰带']])).toEqual(['colour.main 古铜色', 'colour.main 浅灰']);
  expect(owned('sunglasses', 'glasses, all in bronze', [['family', 'glasses'], ['colour.other', 'bronze']])).toEqual(['colour.main bronze']);
  // What stands beside another thing is not the product's, nor what a part has.
  expect(owned('mug', 'a mug, beside a red armchair', [['family', 'mug'], ['colour.other', 'red']])).toEqual(['colour.other red']);
  expect(owned('belt', '腰带，走线做成红色', [['family', '腰带'], ['colour.other', '红色']])).not.toContain('colour.main 红色');
});

test('a part keeps the colour that follows it, and no comma is leapt over to give it one', () => {
  expect(owned('phone', 'a phone, its back panel coloured orange with three lenses', [['family', 'phone'], ['part', 'back panel'], ['colour.main', 'orange']])).toEqual(['colour.accent orange']);
  expect(owned('belt', '整体浅灰，针扣做成森林绿的腰带', [['colour.accent', '浅灰'], ['family', '腰带']])).toEqual(['colour.main 浅灰']);
});
