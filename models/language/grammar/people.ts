/** What people tell of themselves: measures, what is to be remembered, and words to be put on a thing. */
import type { Random } from '../../engine/random.ts';
import type { Language } from './expand.ts';

/** A measure of a body as people give it. */
export function measureOf(language: Language, random: Random): string {
  const tall = 150 + random.below(45), heavy = 42 + random.below(60), foot = 22 + random.below(8) + (random.below(2) === 0 ? 0 : 0.5), girth = 55 + random.below(60);
  const forms = language === 'en'
    ? [`${tall} cm`, `${tall}cm`, `1.${tall - 100} m`, `1m${tall - 100}`, `${4 + random.below(3)} foot ${random.below(12)}`, `${heavy} kg`, `${heavy}kg`, `${heavy} kilos`, `${heavy * 2} pounds`, `${foot} cm`, `${girth} cm`, `${girth}`]
    : [`${tall}`, `${tall}cm`, `${tall}厘米`, `一米${'五六七八'[random.below(4)]}`, `1米${tall - 100}`, `${heavy}公斤`, `${heavy}kg`, `${heavy * 2}斤`, `${foot}厘米`, `${foot}cm`, `${foot}`, `${girth}厘米`];
  return forms[random.below(forms.length)] as string;
}

/** Words to be engraved, printed or stitched. */
const WRITTEN: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Anna', 'Lily', 'Tom', 'Ben & Kate', 'J.S.', 'AK', 'Happy Birthday', 'happy birthday mum', 'Forever', 'To Dad', 'to my love', 'Team Blue', 'Best Mum Ever', 'Love', 'Class of 2026',
    'Marry me', 'Good luck', 'Run Forrest', 'Maya 2019', 'Congratulations', 'Since 1998', 'hello world', 'Stay wild', 'home sweet home', 'for Grandpa', 'Olivia and Sam',
  ],
  zh: ['小美', '张伟', '生日快乐', '百年好合', '爱你一万年', '妈妈我爱你', '平安喜乐', '王小明', '毕业快乐', '加油', '永远在一起', '福', '新婚快乐', '老爸辛苦了', '心想事成', '乐乐', '一帆风顺', '520', '最好的你', '前程似锦', '莉莉', '2026届'],
};

/**
 * What is to be kept in mind: `note` is a sentence, `notenow` what no longer holds, and `notething` what somebody
 * wants to see or never to see. Places in braces are filled as in any template.
 */
const NOTES: Readonly<Record<Language, Readonly<Record<'note' | 'notenow' | 'notething', readonly string[]>>>> = {
  en: {
    note: [
      'i wear size {size}', 'i take a {size}', 'i like {colour}', 'i love {colour} things', 'i hate {colour}',
      'i do not like {material}', 'i am allergic to {material}', 'i am allergic to nuts', 'i am vegan', 'i only buy {material}',
      'i have wide feet', 'i am {body} tall', 'i weigh {body}', 'i have two kids', 'i have a dog', 'i collect {category}s',
      'i prefer {quality} things', 'i never spend more than {most}', 'i live in a small flat', 'i run three times a week',
      'i have sensitive skin', 'i am left handed', 'i drink green tea', 'i shop for my mother', 'i work from home',
      'i always want free delivery', 'i am looking for {category}', 'i do not eat sugar', 'i need wide shoes', 'my size is {size}',
      'my shoe size is {size}', 'my budget is {most}', 'my favourite colour is {colour}', 'my wife wears {size}', 'my daughter is six',
      'my son loves dinosaurs', 'my husband hates {colour}', 'my feet are {body}', 'my waist is {body}', 'my birthday is in may',
      'my name is Anna', 'my dog is called Bo', 'my mother likes {category}s', 'my skin is dry', 'my flat is small',
      'my girlfriend is a {size}', 'my budget is usually {most}', 'my kid is allergic to nuts',
    ],
    notenow: [
      'wear size {size}', 'like {colour}', 'take a {size}', 'live there', 'have a dog', 'want {category}s', 'hate {colour}',
    ],
    notething: [
      '{colour} things', '{category}s', '{material}', 'anything {colour}', 'expensive stuff', 'things under {most}', '{quality} things',
      'anything over {most}', '{material} goods', 'fur', 'perfume',
    ],
  },
  zh: {
    note: [
      '我穿{size}码', '我穿{size}', '我喜欢{colour}', '我讨厌{colour}', '我不喜欢{material}', '我对{material}过敏', '我对坚果过敏', '我吃素', '我只买{material}的',
      '我脚宽', '我身高{body}', '我体重{body}', '我有两个孩子', '我养狗', '我爱收集{category}', '我喜欢{quality}的', '我预算不超过{most}', '我家里地方小', '我每周跑步', '我皮肤敏感',
      '我是左撇子', '我爱喝绿茶', '我给我妈买', '我在找{category}', '我不吃糖', '我老婆穿{size}码', '我儿子六岁', '我不爱花哨的', '我脚长{body}', '我只要环保的', '我女朋友喜欢{colour}',
      '我的尺码是{size}', '我的预算是{most}',
    ],
    notenow: ['穿{size}码'],
    notething: [
      '{colour}的', '{category}', '{material}的', '{colour}的东西', '贵的', '{most}以上的', '{most}以内的', '{quality}的', '皮草', '香水',
      '{material}的{category}',
    ],
  },
};
export type NoteName = keyof typeof NOTES.en;

export function noted(name: NoteName, language: Language, fill: (slot: string) => string, random: Random): string {
  const list = NOTES[language][name];
  return (list[random.below(list.length)] as string).replaceAll(/\{([a-z]+)\}/g, (_, slot: string) => fill(slot));
}

const PARTS = {
  en: {
    start: ['to', 'for', 'from', 'dear', 'happy', 'love you', 'thank you', 'best', 'our', 'hello', 'good luck', 'always', 'with love', 'merry', 'captain', 'team', 'property of'],
    heart: ['Grandad', 'Grandma', 'Nora', 'Leo', 'Mia', 'Mr Fox', 'birthday', 'Christmas', 'teacher', 'friend', 'sunshine', 'Emma', 'Max', 'wedding day', 'summer', 'day', 'Rosie', 'the boss', 'anniversary', 'home', 'coffee'],
    end: ['', '', '', '2024', '2025', 'forever', '!', 'with love', 'x', '& co', '2010'],
  },
  zh: {
    start: ['送给', '祝', '致', '亲爱的', '给', '永远爱', '我的', '感谢', '最好的', '可爱的', '加油', '幸福'],
    heart: ['爷爷', '奶奶', '诺拉', '小雨', '思思', '老师', '宝贝', '爸妈', '闺蜜', '大伟', '阿明', '团队', '新娘', '同桌', '一家人', '圆圆'],
    end: ['', '', '', '生日快乐', '健康长寿', '天天开心', '万事如意', '一路顺风', '永远年轻', '心想事成', '2025'],
  },
} as const;

/** Words to be put on a thing: known ones, or some put together. */
export function writtenOf(language: Language, random: Random): string {
  const pick = (list: readonly string[]): string => list[random.below(list.length)] as string, { start, heart, end } = PARTS[language];
  if (random.next() < 0.4) return pick(WRITTEN[language]);
  const words = [random.next() < 0.7 ? pick(start) : '', pick(heart), pick(end)].filter((word) => word !== '');
  return language === 'zh' ? words.join('') : words.join(' ').replace(' !', '!');
}
