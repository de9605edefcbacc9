/** Small words that say nothing about a product: those of the language, and those that our turns of phrase are made of. */
import { plain, tokensOf } from '../../language/tokens.ts';
import { PHRASES } from './grammar/phrases.ts';

const SMALL = 'a an the and or with without of in on at to from for by is are be it its this that these those i me my we our you your he she his her they their us want need like would could can please make create design generate build give show find looking something some one ones very really quite rather just also too as but not no so if then than more most about around approx approximately should will has have had which who whose what thanks thank hello hi made colour color coloured colored finish size style kind type model product item'.split(' ');
const SMALL_ZH = '的了和与及或在是有我你他她它们这那个只双件款把张条顶盏套对我要想请帮做给来吧吗呢啊呀，一两些种样式型色质材尺寸大约左右用配带为成上下';

const FILLERS: ReadonlySet<string> = new Set([
  ...SMALL, ...SMALL_ZH,
  ...Object.values(PHRASES).flatMap((sides) => Object.values(sides)).flatMap(({ fields, ...templates }) => [...Object.values(templates).flat(), ...Object.values(fields).flat()])
    .flatMap((template) => tokensOf(template.replace(/\{[a-z]+\}/g, ' '))).map((token) => token.text),
]);

export const isFiller = (word: string): boolean => FILLERS.has(plain(word)) || /^[^\p{L}\p{N}]+$/u.test(word);
