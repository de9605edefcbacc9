/** Who somebody is before they said anything: a friendly name, a look, and settings that suit most. */
import { OUTFITS, SKINS, type Comfort, Look } from '../../shared/account.ts';
import { pickLocale, type Locale } from '../../shared/locale.ts';

const NAMES: Readonly<Record<Locale, { join: string; traits: readonly string[]; animals: readonly string[] }>> = {
  en: {
    join: ' ',
    traits: ['Amber', 'Breezy', 'Bright', 'Calm', 'Cheerful', 'Clever', 'Curious', 'Gentle', 'Golden', 'Happy', 'Jolly', 'Kind', 'Lively', 'Lucky', 'Merry', 'Mellow', 'Nimble', 'Quiet', 'Sunny', 'Swift', 'Velvet', 'Warm', 'Witty', 'Wandering'],
    animals: ['Badger', 'Crane', 'Deer', 'Dolphin', 'Falcon', 'Finch', 'Fox', 'Gecko', 'Hare', 'Heron', 'Koala', 'Lark', 'Lynx', 'Magpie', 'Otter', 'Owl', 'Panda', 'Penguin', 'Robin', 'Seal', 'Sparrow', 'Swan', 'Tiger', 'Wren'],
  },
  zh: {
    join: '',
    traits: ['爱笑的', '安静的', '好奇的', '快乐的', '温柔的', '机灵的', '悠闲的', '幸运的', '阳光的', '轻快的', '暖心的', '可爱的', '勇敢的', '慢悠悠的', '金色的', '爱逛街的', '热情的', '俏皮的', '自在的', '闪亮的'],
    animals: ['水獭', '狐狸', '熊猫', '白鹤', '海豚', '小鹿', '喜鹊', '企鹅', '松鼠', '猫头鹰', '考拉', '天鹅', '云雀', '海豹', '知更鸟', '白鹭', '锦鲤', '刺猬', '小虎', '猞猁'],
  },
};

/** Suits a first visit with a headset as well: nothing that moves the view against the body. */
export const DEFAULT_COMFORT: Comfort = { snapTurn: 45, move: 'teleport', vignette: true, reducedMotion: false, seated: false };

/** `random` gives numbers in [0, 1), here and below. */
export function guestName(locale: Locale, random: () => number): string {
  const { join, traits, animals } = NAMES[locale];
  return one(traits, random) + join + one(animals, random);
}

export function randomLook(random: () => number): Look {
  return { form: one(Look.shape.form.options, random), skin: one(SKINS, random), outfit: one(OUTFITS, random) };
}

/** The language that an `Accept-Language` header asks for first among ours. */
export function localeOf(acceptLanguage: string | null): Locale {
  const weighed = (acceptLanguage ?? '').slice(0, 500).split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const weight = Number(parameters.find((parameter) => parameter.trim().startsWith('q='))?.trim().slice(2) ?? 1);
    return { tag, weight: Number.isFinite(weight) ? weight : 0 };
  });
  return pickLocale(weighed.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight).map(({ tag }) => tag));
}

function one<T>(list: readonly T[], random: () => number): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new RangeError('random() must be in [0, 1)');
  return chosen;
}
