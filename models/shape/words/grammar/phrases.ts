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
        '{x}', '{x}', '{x}', 'a {x}', 'a {x}', 'a {x}.', 'the {x}', 'I want a {x}', 'i need a {x}', 'please make me a {x}', 'make a {x}',
        'we sell a {x}', 'a pair of {x}', 'looking for a {x}', 'show me a {x}', 'a new {x} for our shop', 'can you make a {x}?',
        'design a {x}', 'it is a {x}', 'our best {x}', 'one {x} please', 'create {x}', 'something like a {x}', 'I\'d like {x}',
        'generate a 3d model of a {x}', 'this is our {x}', 'this {x}', 'set of {x}', 'give me a {x}, thanks', 'new in: {x}',
        'do you have a {x}', 'I would like to see a {x}', 'any {x} around', 'can I order a {x}', 'my sister needs a {x}',
        'help me find a {x}', 'sketch a {x}', 'model a {x}', 'the next product is a {x}', 'wanted: {x}', 'for sale: a {x}',
        'draw me a {x}', 'here is a {x}', 'add a {x} to the store', 'we are launching a {x}', 'try a {x}',
      ],
      colour: [' in {c}', ', {c}', ' in {c}', ', in {c}', ' ({c})', ' - {c}', ', colour {c}', ' that is {c}', ', color: {c}', ' {c}',
        ', in a {c} shade', ' of {c} colour', ', dyed {c}', ', comes in {c}', ' (in {c})', ', ideally {c}', ' in a nice {c}',
        ', must be {c}', ', tinted {c}', ', the {c} one', ', want it {c}', ', tone {c}', ' as {c} as possible'],
      material: [' made of {m}', ' in {m}', ', {m}', ' of {m}', ' made from {m}', ', in {m}', ' ({m})', ', material: {m}', ' out of {m}',
        ' out of pure {m}', ', real {m}', ', cut from {m}', ' cast in {m}', ', body of {m}', ', ideally {m}', ', must be {m}',
        ' woven from {m}', ', 100% {m}', ', genuine {m}', ' (pure {m})', ', the {m} one'],
      finish: [', {a}', ' with a {a} finish', ', {a} finish', ' in {a}', ', {a} surface', ', {a} all over', ', surface {a}',
        ', must be {a}', ', in a {a} version', ' ({a})'],
      adjective: [', {a}', ', rather {a}', ' that is {a}', ', very {a}', ', {a} please', ' ({a})', ' and {a}', ', a bit {a}',
        ', fairly {a}', ', must be {a}', ', ideally {a}', ', kind of {a}', ', the {a} kind'],
      thing: [' with a {t}', ' with {t}', ', {t}', ' and a {t}', ' and {t}', ', with {t}', ' featuring a {t}', ' that has a {t}',
        ', has {t}', ', together with a {t}', ' that has {t}', ', it has a {t}', ', fitted with {t}', ', equipped with a {t}',
        ' along with {t}', ', needs {t}', ', ideally with a {t}'],
      partColour: [' with a {c} {p}', ' with {c} {p}', ', {c} {p}', ' and {c} {p}', ', {p} in {c}', ' with {p} in {c}', ', the {p} is {c}',
        ' and a {c} {p}', ' with the {p} in {c}', ', {p}: {c}', ', {p} dyed {c}', ' where the {p} is {c}', ', the {p} needs to be {c}',
        ', {c} on the {p}', ', has {c} {p}', ' along with a {c} {p}', ', {p} ({c})', ', fitted with {c} {p}', ', {p} in a {c} shade',
        ' together with {c} {p}'],
      partMaterial: [' with a {m} {p}', ' with {m} {p}', ', {m} {p}', ' and {m} {p}', ', {p} made of {m}', ' with a {p} of {m}',
        ', {p} in {m}', ' and a {m} {p}', ', the {p} is {m}', ', the {p} of real {m}', ', {p} cut from {m}', ', has {m} {p}',
        ' along with a {m} {p}', ', fitted with a {m} {p}', ', {p}: {m}', ', {p} out of {m}', ' where the {p} is {m}'],
      measure: [', {d}', ' {d}', ', about {d}', ' ({d})', ', {d}', ' - {d}', '. It is {d}', ', size {d}', '; {d}', ', approx. {d}',
        ', it must be {d}', ', around {d}', ' at {d}', ', dimensions {d}', ', close to {d}', ', nearly {d}', ' of {d}', ', exactly {d}'],
      not: [' without {x}', ', no {x}', ' without any {x}', ', not {x}', ' but not {x}', ', please no {x}', ' with no {x}', ', never {x}',
        ', free of {x}', ', skip the {x}', ", I don't want {x}", ', anything but {x}', ', nothing with {x}'],
      label: [' with the label "{l}"', ', label “{l}”', ' that says "{l}"', ' labelled "{l}"', ', text: "{l}"', ' with "{l}" on it',
        ', printed with “{l}”'],
      fields: { title: ['Title', 'Name', 'Product', '', 'Listing', 'Article'], type: ['Type', 'Category', 'Product type', 'Product group',
        'Class', 'Department'], tags: ['Tags', 'Keywords', 'Features', 'Details', 'Notes'], colour: ['Color', 'Colour', 'Option1',
        'Color name', 'Main colour', 'Finish colour'], material: ['Material', 'Fabric', 'Materials', 'Fabric type', 'Main material'],
        size: ['Size', 'Dimensions', 'Measurements', 'Measurement', 'Product size', 'Size (cm)'] },
    },
    heldOut: {
      frames: ['we would love to have a {x} on the shelf', 'could I get a {x}', 'picture a {x}', 'what about a {x}',
        'customers keep asking for a {x}', 'do you think you can build me a {x}', 'I am after a {x}', 'for spring: {x}',
        'a really nice {x}', 'imagine {x}', '{x}', '{x}'],
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
      fields: { title: ['Item', 'Product name'], type: ['Kind', 'Group'], tags: ['Labels'], colour: ['Shade', 'Colourway'],
        material: ['Made of', 'Composition'], size: ['Measures', 'L x W x H'] },
    },
  },
  zh: {
    train: {
      frames: [
        '{x}', '{x}', '{x}', '一个{x}', '一款{x}', '一只{x}', '一双{x}', '一件{x}', '一把{x}', '一张{x}', '我想要一个{x}', '我要{x}', '帮我做一个{x}', '请生成一款{x}',
          '来一个{x}', '想找{x}', '有没有{x}', '设计一款{x}', '给我看看{x}', '我们店里卖的{x}', '需要一个{x}。', '新款{x}', '这款{x}', '做个{x}吧', '{x}，谢谢', '一套{x}', '求{x}',
          '上新：{x}', '类似{x}', '一盏{x}', '一条{x}', '一顶{x}',
        '给我找{x}', '想看看{x}', '有{x}吗', '可以做{x}吗', '画一个{x}', '推荐{x}', '上新：{x}', '出一款{x}', '我们要卖{x}', '添加{x}', '这是{x}', '订做{x}', '试试{x}', '家里缺个{x}',
      ],
      colour: ['，{c}', '，颜色是{c}', '，{c}的', '（{c}）', '，颜色：{c}', ' {c}', '，要{c}', '，{c}款', '，颜色选{c}', '，主色{c}', '，染成{c}', '，偏爱{c}', '，希望是{c}',
        '，外观{c}', '，要{c}色调', '，{c}那款', '，得是{c}', '，颜色要{c}'],
      material: ['，{m}材质', '，{m}做的', '，{m}', '，材质：{m}', '（{m}）', '，用{m}', '，材料是{m}', ' {m}', '，纯{m}', '，{m}制', '，{m}质地', '，主体{m}',
        '，希望是{m}', '，得是{m}', '，以{m}为主', '，选{m}的', '，由{m}制成', '，料子是{m}'],
      finish: ['，{a}', '，表面{a}', '，{a}处理', '，{a}质感', '，{a}的', '，希望{a}', '，外表{a}', '，要{a}的感觉', '，得是{a}', '，{a}效果'],
      adjective: ['，{a}', '，{a}的', '，要{a}一点', '，{a}款', '，造型{a}', ' {a}', '，希望{a}些', '，稍微{a}', '，比较{a}', '，得{a}', '，{a}风格', '，样子{a}'],
      thing: ['，带{t}', '，{t}', '，有{t}', '，配{t}', '，带有{t}', '，{t}的', '，要{t}', '，配有{t}', '，装有{t}', '，希望有{t}', '，得有{t}', '，上面有{t}', '，含{t}', '，加个{t}'],
      partColour: ['，{c}{p}', '，{c}的{p}', '，{p}是{c}', '，{p}{c}', '，配{c}{p}', '，带{c}{p}', '，{p}为{c}', '，{p}：{c}', '，{p}用{c}', '，{p}要{c}',
        '，{p}染成{c}', '，{p}希望是{c}', '，{p}选{c}', '，配有{c}的{p}', '，加上{c}{p}', '，{p}得是{c}', '，装有{c}{p}', '，{p}那里{c}'],
      partMaterial: ['，{m}{p}', '，{m}的{p}', '，{p}是{m}的', '，配{m}{p}', '，{p}用{m}', '，带{m}{p}', '，{p}：{m}', '，{p}要{m}', '，{p}以{m}为主',
        '，{p}选{m}', '，配有{m}{p}', '，加上{m}的{p}', '，{p}得是{m}', '，装有{m}{p}', '，{p}由{m}制成'],
      measure: ['，{d}', '，{d}', '，大约{d}', '（{d}）', ' {d}', '，尺寸{d}', '，约{d}', '，大小{d}', '，{d}左右', '，尺寸为{d}', '，得有{d}', '，接近{d}', '，要{d}的',
        '，刚好{d}', '，测得{d}', '，将近{d}', '，在{d}上下'],
      not: ['，不要{x}', '，没有{x}', '，不带{x}', '，无{x}', '，不是{x}', '，别用{x}', '，不喜欢{x}', '，禁止{x}', '，拒绝{x}', '，不需要{x}', '，避开{x}'],
      label: ['，印着“{l}”', '，标签写“{l}”', '，上面写着「{l}」', '，刻字“{l}”', '，文字：“{l}”'],
      fields: { title: ['标题', '名称', '商品', '', '商品名', '产品名称'], type: ['类目', '分类', '类型', '商品类型', '所属分类'], tags: ['标签', '关键词', '特点', '备注',
        '描述'], colour: ['颜色', '颜色分类', '主色', '颜色名称', '外观颜色'], material: ['材质', '面料', '主要材质', '料子', '材料'], size: ['尺寸', '规格', '产品尺寸', '尺码',
        '规格尺寸'] },
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
