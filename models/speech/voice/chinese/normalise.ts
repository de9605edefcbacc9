/** What is written in Chinese into what is said: prices, sizes, measures, dates, order numbers. Latin words stay. */
import { cardinalZh, decimalZh, oneByOneZh } from './numbers.ts';

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const MONEY: Readonly<Record<string, string>> = { '¥': '元', $: '美元', '€': '欧元', '£': '英镑' };
const UNITS: Readonly<Record<string, string>> = { mm: '毫米', cm: '厘米', m: '米', km: '公里', g: '克', kg: '公斤', ml: '毫升', l: '升', L: '升', h: '小时', min: '分钟', W: '瓦' };
/** What one counts with: two of these are 两. */
const MEASURES = '个件双条款种样只张把家天位套块本台顶杯盏组层次周年';

export function normaliseChinese(text: string): string {
  let t = ` ${text.normalize('NFKC')} `.replace(/CN¥/g, '¥').replace(/[“”"‘’*_#|~^<>《》「」『』【】[\]{}]/g, ' ');
  t = t.replace(/(?<![A-Za-z\d])(?=[A-Z\d-]*\d)(?=[A-Z\d-]*[A-Z])[A-Z\d]{3,}(?:-[A-Z\d]+)*(?![A-Za-z\d])|(?<![A-Za-z\d])[A-Z]{1,3}-[A-Z\d-]+(?![A-Za-z\d])/g, (code) => [...code.replaceAll('-', '')].map((sign) => (/\d/.test(sign) ? oneByOneZh(sign).replace('一', '幺') : `${sign.toLowerCase()}- `)).join(''));
  t = t.replace(/(\d) ?[x×] ?(?=\d)/g, '$1乘').replace(/(\d) ?[-–—~至] ?(?=\d)/g, '$1到');
  t = t.replace(new RegExp(`([¥$€£]) ?(${NUMBER})`, 'g'), (_, sign: string, amount: string) => priced(amount, MONEY[sign] ?? ''));
  t = t.replace(new RegExp(`(${NUMBER}) ?元`, 'g'), (_, amount: string) => priced(amount, '元'));
  t = t.replace(new RegExp(`(${NUMBER}) ?%`, 'g'), (_, amount: string) => `百分之${decimalZh(amount)}`);
  t = t.replace(/(\d{4}) ?年/g, (_, digits: string) => `${oneByOneZh(digits)}年`);
  t = t.replace(/(\d{1,2}):(\d{2})(?!\d)/g, (_, hours: string, minutes: string) => `${hourOf(hours)}点${minutes === '00' ? '' : `${minutes.startsWith('0') ? '零' : ''}${cardinalZh(String(Number(minutes)))}分`}`);
  t = t.replace(new RegExp(`(${NUMBER}) ?(${Object.keys(UNITS).join('|')})(?![A-Za-z])`, 'g'), (_, amount: string, unit: string) => `${decimalZh(amount)}${UNITS[unit] ?? unit}`);
  t = t.replace(new RegExp(`(?<!\\d)2(?= ?[${MEASURES}])`, 'g'), '两');
  t = t.replace(new RegExp(NUMBER, 'g'), (amount) => decimalZh(amount));
  t = t.replace(/(?<![A-Za-z])(X{1,4}L|X{1,3}S|[A-Z])(?![A-Za-z])/g, (size) => [...size].map((letter) => `${letter.toLowerCase()}- `).join(''));
  t = t.replace(/&|＆/g, '和').replace(/[、;:：；，()（）]|—+|…+/g, ',').replace(/。/g, '.').replace(/[^\p{L}',.?!\s-]/gu, ' ');
  return t.replace(/\s+/g, ' ').replace(/ ?([,.?!]) ?/g, '$1').replace(/([,.?!])[,.]+/g, '$1').replace(/^,/, '').trim();
}

/** Money by yuan and jiao; 分 one by one after a point, as shop assistants do. */
function priced(amount: string, unit: string): string {
  const [before = '0', after = ''] = amount.replaceAll(',', '').split('.'), cents = after.padEnd(2, '0').slice(0, 2);
  const whole = before === '2' ? '两' : cardinalZh(before);
  if (cents === '00') return `${whole}${unit}`;
  if (unit === '元' && cents.endsWith('0')) return `${whole}元${cardinalZh(cents.charAt(0))}角`;
  return `${decimalZh(`${before}.${cents.replace(/0$/, '')}`)}${unit}`;
}

function hourOf(hours: string): string {
  return Number(hours) === 2 ? '两' : cardinalZh(String(Number(hours)));
}
