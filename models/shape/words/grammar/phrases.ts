/** Turns of phrase that put attributes around the noun of a product; `heldOut` ones are kept for judging. */
import type { Language, Side } from './piece.ts';

export interface Phrases {
  /** Whole sentences around `{x}`, which begins without an article. */
  readonly frames: readonly string[];
  /** {c} a colour, {m} a material, {a} an adjective, {t} a thing it has, {p} a part, {d} a measure, {x} what is not wanted. */
  readonly colour: readonly string[];
  readonly material: readonly string[];
  readonly finish: readonly string[];
  readonly adjective: readonly string[];
  readonly thing: readonly string[];
  readonly partColour: readonly string[];
  readonly partMaterial: readonly string[];
  readonly measure: readonly string[];
  readonly not: readonly string[];
  readonly label: readonly string[];
  /** Rows of a catalogue: names of their fields. */
  readonly fields: Readonly<Record<'title' | 'type' | 'tags' | 'colour' | 'material' | 'size', readonly string[]>>;
}

export const PHRASES: Readonly<Record<Language, Readonly<Record<Side, Phrases>>>> = {
  en: {
    train: {
      frames: [
        '{x}', '{x}', '{x}', 'a {x}', 'a {x}', 'a {x}.', 'the {x}', 'I want a {x}', 'i need a {x}', 'please make me a {x}', 'make a {x}', 'we sell a {x}', 'a pair of {x}', 'looking for a {x}', 'show me a {x}', 'a new {x} for our shop', 'can you make a {x}?',
        'design a {x}', 'it is a {x}', 'our best {x}', 'one {x} please', 'create {x}', 'something like a {x}', 'I\'d like {x}', 'generate a 3d model of a {x}', 'this is our {x}', 'this {x}', 'set of {x}', 'give me a {x}, thanks', 'new in: {x}',
      ],
      colour: [' in {c}', ', {c}', ' in {c}', ', in {c}', ' ({c})', ' - {c}', ', colour {c}', ' that is {c}', ', color: {c}', ' {c}'],
      material: [' made of {m}', ' in {m}', ', {m}', ' of {m}', ' made from {m}', ', in {m}', ' ({m})', ', material: {m}', ' out of {m}'],
      finish: [', {a}', ' with a {a} finish', ', {a} finish', ' in {a}', ', {a} surface'],
      adjective: [', {a}', ', rather {a}', ' that is {a}', ', very {a}', ', {a} please', ' ({a})', ' and {a}'],
      thing: [' with a {t}', ' with {t}', ', {t}', ' and a {t}', ' and {t}', ', with {t}', ' featuring a {t}', ' that has a {t}', ', has {t}'],
      partColour: [' with a {c} {p}', ' with {c} {p}', ', {c} {p}', ' and {c} {p}', ', {p} in {c}', ' with {p} in {c}', ', the {p} is {c}', ' and a {c} {p}', ' with the {p} in {c}', ', {p}: {c}'],
      partMaterial: [' with a {m} {p}', ' with {m} {p}', ', {m} {p}', ' and {m} {p}', ', {p} made of {m}', ' with a {p} of {m}', ', {p} in {m}', ' and a {m} {p}'],
      measure: [', {d}', ' {d}', ', about {d}', ' ({d})', ', {d}', ' - {d}', '. It is {d}', ', size {d}', '; {d}', ', approx. {d}'],
      not: [' without {x}', ', no {x}', ' without any {x}', ', not {x}', ' but not {x}', ', please no {x}', ' with no {x}'],
      label: [' with the label "{l}"', ', label “{l}”', ' that says "{l}"', ' labelled "{l}"', ', text: "{l}"', ' with "{l}" on it', ', printed with “{l}”'],
      fields: { title: ['Title', 'Name', 'Product', ''], type: ['Type', 'Category', 'Product type'], tags: ['Tags', 'Keywords'], colour: ['Color', 'Colour', 'Option1'], material: ['Material', 'Fabric'], size: ['Size', 'Dimensions', 'Measurements'] },
    },
    heldOut: {
      frames: ['we would love to have a {x} on the shelf', 'could I get a {x}', 'picture a {x}', 'what about a {x}', 'customers keep asking for a {x}', 'do you think you can build me a {x}', 'I am after a {x}', 'for spring: {x}', 'a really nice {x}', 'imagine {x}', '{x}', '{x}'],
      colour: [', coloured {c}', ', all in {c}', ' done in {c}', ', and it should be {c}', ', preferably {c}', ' painted {c}'],
      material: [', crafted from {m}', ', and it should be {m}', ' built from {m}', ', all {m}', ' using {m}'],
      finish: [', finished {a}', ' with {a} looks', ', preferably {a}'],
      adjective: [', quite {a}', ', and it should be {a}', ', preferably {a}', ' which is {a}'],
      thing: [', complete with a {t}', ' including a {t}', ' plus a {t}', ', it comes with {t}', ' sporting a {t}'],
      partColour: [', its {p} coloured {c}', ' whose {p} is {c}', ' plus a {c} {p}', ', and make the {p} {c}', ' sporting a {c} {p}'],
      partMaterial: [' whose {p} is {m}', ' plus a {m} {p}', ', its {p} crafted from {m}', ' topped by a {m} {p}'],
      measure: [', measuring {d}', ' and it should be {d}', ', roughly {d}', ', which is {d}'],
      not: [', but leave out the {x}', ', definitely without {x}', ' minus the {x}', ', and absolutely no {x}'],
      label: [' bearing the words "{l}"', ' and write "{l}" on it'],
      fields: { title: ['Item', 'Product name'], type: ['Kind', 'Group'], tags: ['Labels'], colour: ['Shade', 'Colourway'], material: ['Made of', 'Composition'], size: ['Measures', 'L x W x H'] },
    },
  },
  zh: {
    train: {
      frames: [
        '{x}', '{x}', '{x}', '一个{x}', '一款{x}', '一只{x}', '一双{x}', '一件{x}', '一把{x}', '一张{x}', '我想要一个{x}', '我要{x}', '帮我做一个{x}', '请生成一款{x}', '来一个{x}', '想找{x}', '有没有{x}', '设计一款{x}', '给我看看{x}', '我们店里卖的{x}', '需要一个{x}。', '新款{x}', '这款{x}', '做个{x}吧', '{x}，谢谢', '一套{x}', '求{x}', '上新：{x}', '类似{x}', '一盏{x}', '一条{x}', '一顶{x}',
      ],
      colour: ['，{c}', '，颜色是{c}', '，{c}的', '（{c}）', '，颜色：{c}', ' {c}', '，要{c}', '，{c}款'],
      material: ['，{m}材质', '，{m}做的', '，{m}', '，材质：{m}', '（{m}）', '，用{m}', '，材料是{m}', ' {m}'],
      finish: ['，{a}', '，表面{a}', '，{a}处理', '，{a}质感', '，{a}的'],
      adjective: ['，{a}', '，{a}的', '，要{a}一点', '，{a}款', '，造型{a}', ' {a}'],
      thing: ['，带{t}', '，{t}', '，有{t}', '，配{t}', '，带有{t}', '，{t}的', '，要{t}'],
      partColour: ['，{c}{p}', '，{c}的{p}', '，{p}是{c}', '，{p}{c}', '，配{c}{p}', '，带{c}{p}', '，{p}为{c}', '，{p}：{c}', '，{p}用{c}'],
      partMaterial: ['，{m}{p}', '，{m}的{p}', '，{p}是{m}的', '，配{m}{p}', '，{p}用{m}', '，带{m}{p}', '，{p}：{m}'],
      measure: ['，{d}', '，{d}', '，大约{d}', '（{d}）', ' {d}', '，尺寸{d}', '，约{d}', '，大小{d}', '，{d}左右'],
      not: ['，不要{x}', '，没有{x}', '，不带{x}', '，无{x}', '，不是{x}', '，别用{x}'],
      label: ['，印着“{l}”', '，标签写“{l}”', '，上面写着「{l}」', '，刻字“{l}”', '，文字：“{l}”'],
      fields: { title: ['标题', '名称', '商品', ''], type: ['类目', '分类', '类型'], tags: ['标签', '关键词'], colour: ['颜色', '颜色分类'], material: ['材质', '面料'], size: ['尺寸', '规格'] },
    },
    heldOut: {
      frames: ['顾客老问有没有{x}', '能不能给我弄个{x}', '麻烦设计{x}', '想象一下{x}', '打算上架{x}', '我在找的是{x}', '最好是{x}', '看中了{x}', '{x}', '{x}'],
      colour: ['，整体{c}', '，最好是{c}', '，通体{c}', '，刷成{c}'],
      material: ['，采用{m}', '，{m}打造', '，全{m}', '，最好是{m}'],
      finish: ['，做成{a}', '，{a}工艺', '，最好{a}'],
      adjective: ['，偏{a}', '，最好{a}', '，整体{a}'],
      thing: ['，附{t}', '，还要有{t}', '，搭配{t}', '，外加{t}'],
      partColour: ['，{p}做成{c}', '，搭配{c}{p}', '，外加{c}的{p}', '，而{p}要{c}'],
      partMaterial: ['，{p}采用{m}', '，搭配{m}{p}', '，外加{m}的{p}'],
      measure: ['，差不多{d}', '，做到{d}', '，量起来{d}'],
      not: ['，千万不要{x}', '，去掉{x}', '，省掉{x}'],
      label: ['，要印上“{l}”', '，贴个写着「{l}」的标'],
      fields: { title: ['品名', '宝贝'], type: ['品类', '种类'], tags: ['卖点'], colour: ['色系', '配色'], material: ['用料', '成分'], size: ['大小', '长宽高'] },
    },
  },
};
