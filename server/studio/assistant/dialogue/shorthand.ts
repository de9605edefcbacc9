/** Texts as people thumb them, in plain words: what is left out, run together or spelt by ear is put back before anything is read. */

const WORDS: Readonly<Record<string, string>> = {
  u: 'you', ur: 'your', r: 'are', n: 'and', pls: 'please', plz: 'please', plss: 'please', thx: 'thanks', tnx: 'thanks', thnx: 'thanks', ty: 'thank you', tysm: 'thank you', cya: 'see you', nvm: 'never mind',
  gimme: 'give me', lemme: 'let me', wanna: 'want to', gonna: 'going to', gotta: 'have to', smth: 'something', sth: 'something', smthing: 'something', sumthing: 'something', somethin: 'something', anythin: 'anything',
  shud: 'should', shuld: 'should', wud: 'would', cud: 'could', wat: 'what', wut: 'what', wot: 'what', wich: 'which', hav: 'have', av: 'have', em: 'them', bday: 'birthday', pressie: 'present', prezzie: 'present', xmas: 'christmas',
  gf: 'girlfriend', bf: 'boyfriend', hubby: 'husband', cuz: 'because', coz: 'because', bc: 'because', rn: 'right now', abt: 'about', btw: 'by the way', idk: "i don't know", fav: 'favourite', ppl: 'people', sz: 'size', col: 'colour', color: 'colour', colors: 'colours',
  dont: "don't", doesnt: "doesn't", didnt: "didn't", isnt: "isn't", arent: "aren't", wasnt: "wasn't", wont: "won't", cant: "can't", couldnt: "couldn't", havent: "haven't", hasnt: "hasn't", im: "i'm", ive: "i've", youre: "you're", theyre: "they're",
  thats: "that's", whats: "what's", wheres: "where's", hows: "how's", whos: "who's", whens: "when's", theres: "there's", heres: "here's", lets: "let's", adress: 'address', recieve: 'receive', recieved: 'received', recomend: 'recommend',
  reccomend: 'recommend', cheep: 'cheap', cheeper: 'cheaper', availble: 'available', avaliable: 'available', avail: 'available', retrun: 'return', exhange: 'exchange', cancle: 'cancel', delivary: 'delivery', prise: 'price', wieght: 'weight',
};
const WORD = new RegExp(String.raw`(?<![\p{L}\p{N}'’-])(?:${Object.keys(WORDS).join('|')})(?![\p{L}\p{N}'’-])`, 'giu');

/** Runs of letters that only what follows tells apart. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bill (?=take|have|buy|get|keep|go|try|need|look|want|think|pay|be)/gi, "i'll "], [/\bid (?=like|love|want|rather|be|prefer|say)/gi, "i'd "], [/\bits (?=been|not|too|the|a|for|broken|so|still)/gi, "it's "], [/\bshes\b/gi, "she's"],
  [/\bhes\b/gi, "he's"], [/\b(\d{1,2}) ?(?:yrs?|y\/o|yo)\b(?: old)?/gi, '$1 years old'], [/\bw\/o\b/gi, 'without'], [/\bw\/(?= ?\w)/gi, 'with '], [/\bhow ?much 4\b/gi, 'how much for'],
];

const HAN: readonly (readonly [RegExp, string])[] = [
  [/为啥/g, '为什么'], [/啥(?!子)/g, '什么'], [/肿么|咋/g, '怎么'], [/有木有/g, '有没有'], [/木有/g, '没有'], [/多少(?:米|银子|大洋|刀|软妹币)/g, '多少钱'], [/哪儿/g, '哪里'], [/俩(?!人|口)/g, '两个'], [/仨/g, '三个'], [/(?:^|[,，。！\s])亲[,，~～\s]+|[啊呀吧]?亲[~～!！]*$/g, ''],
  [/(好|是|对|行)(?:滴|哒|嘞|咧|嗒)/g, '$1的'], [/(?<!小|孙|女)娃娃?(?!衣|菜|机|鱼)/g, '孩子'], [/(?<=[发寄送]货?|收到|到货?|还有|回复|好)没(?:有)?[?？]?$/g, '了吗'], [/(?<=有.{0,10})没[?？]?$/g, '吗'],
  [/(?<=[有能行会可是贵重大].{0,10})不[?？]?$/g, '吗'], [/^有不/g, '有没有'], [/还有了吗/g, '还有吗'],
];

/** The same request in plain words; texts that are plain stay as they are. */
export function inPlainWords(text: string): string {
  const latin = text.replaceAll(/[’‘`´]/g, "'").replaceAll(WORD, (word) => WORDS[word.toLowerCase()] ?? word);
  const whole = PHRASES.reduce((left, [pattern, plain]) => left.replaceAll(pattern, plain), latin);
  return /\p{Script=Han}/u.test(whole) ? HAN.reduce((left, [pattern, plain]) => left.replaceAll(pattern, plain), whole) : whole;
}
