/** Words that are about any product: finish, size, negation, numbers and units. */
import type { MaterialName } from '../../materials/library.ts';
import { words } from './entry.ts';
import type { Words } from './entry.ts';

/** How a surface was finished. What it makes of a material is in `FINISHED`. */
export const FINISHES = {
  matt: words('matt|matte|flat-finish|powder-coated|satin-finish|frosted', '哑光|磨砂|亚光|雾面|哑面'),
  gloss: words('glossy|gloss|shiny|high-gloss|polished|lacquered|mirror-finish', '亮面|光面|亮光|抛光|高光|镜面'),
  brushed: words('brushed|hairline', '拉丝|拉丝面'),
} as const satisfies Readonly<Record<string, Words>>;
export type FinishWord = keyof typeof FINISHES;

/** A finish with the stated material, or with none (`null`), where that names another material. */
export const FINISHED: Readonly<Record<FinishWord, readonly (readonly [stated: MaterialName | null, worn: MaterialName])[]>> = {
  matt: [['polished-steel', 'brushed-steel'], ['gloss-plastic', 'matte-plastic'], ['brass', 'brushed-brass'], ['copper', 'brushed-copper'], ['patent-leather', 'smooth-leather'], [null, 'matte-plastic']],
  gloss: [['brushed-steel', 'polished-steel'], ['matte-plastic', 'gloss-plastic'], ['brushed-brass', 'brass'], ['brushed-copper', 'copper'], ['leather', 'patent-leather'], [null, 'gloss-plastic']],
  brushed: [['polished-steel', 'brushed-steel'], ['brass', 'brushed-brass'], ['gold', 'brushed-brass'], ['copper', 'brushed-copper'], [null, 'brushed-steel']],
};

/** Size in words: how far the whole, or one side, is from the usual, as a logarithm. */
export interface Scale { readonly words: Words; readonly whole: number; readonly tall: number; readonly wide: number }
export const SCALES: Readonly<Record<string, Scale>> = {
  mini: { words: words('mini|tiny|miniature|micro|pocket-sized', '迷你|超小|微型|袖珍'), whole: -0.45, tall: 0, wide: 0 },
  small: { words: words('small|little|compact|petite', '小号|小巧|小型|小'), whole: -0.22, tall: 0, wide: 0 },
  large: { words: words('large|big|roomy|generous|oversized', '大号|大型|宽敞|加大|大'), whole: 0.22, tall: 0, wide: 0 },
  huge: { words: words('huge|giant|extra large|enormous|xxl', '巨大|超大|特大|巨型'), whole: 0.4, tall: 0, wide: 0 },
  tall: { words: words('tall|high|lofty', '高高的|高款|高挑|加高'), whole: 0, tall: 0.28, wide: -0.05 },
  low: { words: words('low|short|squat|stubby', '矮款|矮胖|低矮|矮'), whole: 0, tall: -0.28, wide: 0.05 },
  slim: { words: words('slim|slender|narrow|skinny|sleek', '纤细|细长|修长|窄|纤薄'), whole: 0, tall: 0.06, wide: -0.25 },
  wide: { words: words('wide|broad|chunky|stout', '宽大|宽款|宽|粗壮'), whole: 0, tall: -0.04, wide: 0.25 },
};

/** What says that the next thing is not wanted. */
export const NEGATIONS: Words = words(
  'without|no|not|without any|not in|don\'t want|minus the|never|free of|minus|skip|omit|avoid|leave out|leave off|leave away|anything but|nothing with|except|instead of|rather than',
  '不要|没有|无|不带|不是|别用|去掉|非|省掉|省去|除去|避开|拒绝|禁止|不需要|不喜欢|不用|别要|免',
);
/** Words of a direction, on either side of its number. */
export const AXES = {
  width: words('wide|width|w', '宽|宽度'), height: words('tall|high|height|h', '高|高度|身高'), depth: words('deep|depth|d', '深|深度|进深'),
  across: words('diameter|in diameter|across|dia|ø', '直径|口径|盘径|径'), length: words('long|length|l', '长|长度'), thick: words('thick|thickness|thin', '厚|厚度'),
} as const satisfies Readonly<Record<string, Words>>;
export type Axis = keyof typeof AXES;
/** What a length runs from and to: 12 cm from base to rim, 30 cm side to side, 上下20厘米. */
export const ENDS = {
  width: words('side|left|right', '左右'), height: words('top|bottom|base|rim|foot|floor', '上下'), depth: words('front|back|rear', '前后'), across: words('', ''),
  length: words('end|tip|heel|toe', '首尾|头尾'), thick: words('', ''),
} as const satisfies Readonly<Record<Axis, Words>>;

export const METRES: Readonly<Record<string, number>> = {
  mm: 0.001, millimetre: 0.001, millimetres: 0.001, millimeter: 0.001, millimeters: 0.001, 毫米: 0.001,
  cm: 0.01, cms: 0.01, centimetre: 0.01, centimetres: 0.01, centimeter: 0.01, centimeters: 0.01, 厘米: 0.01, 公分: 0.01,
  m: 1, metre: 1, metres: 1, meter: 1, meters: 1, 米: 1, dm: 0.1, 分米: 0.1,
  in: 0.0254, inch: 0.0254, inches: 0.0254, '"': 0.0254, '″': 0.0254, '”': 0.0254, 英寸: 0.0254, 寸: 0.0254,
  ft: 0.3048, foot: 0.3048, feet: 0.3048, 英尺: 0.3048, 尺: 1 / 3,
};
export const LITRES: Readonly<Record<string, number>> = {
  ml: 0.001, millilitre: 0.001, millilitres: 0.001, milliliter: 0.001, milliliters: 0.001, cc: 0.001, cl: 0.01, l: 1, litre: 1, litres: 1, liter: 1, liters: 1,
  毫升: 0.001, 升: 1, oz: 0.0295735, 'fl oz': 0.0295735, ounce: 0.0295735, ounces: 0.0295735, 盎司: 0.0295735,
};
/** Small whole numbers in words. */
export const NUMERALS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, single: 1, double: 2, triple: 3,
  一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十二: 12, 单: 1, 双: 2,
};
/** Lighter and darker shades of a named colour. */
export const SHADES = { dark: words('dark|deep', '深|暗'), light: words('light|pale|pastel|soft', '浅|淡'), bright: words('bright|vivid|neon', '亮|鲜|荧光') } as const satisfies Readonly<Record<string, Words>>;
