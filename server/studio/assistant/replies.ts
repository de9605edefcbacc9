/** Words that answer a question of ours: a yes, a no, and what is as good as either while something waits for one. */
import { numberOf } from './numbers.ts';

const YES =
  /^(?:(?:yes+|yeah+|yea|ye|yep|yup|yeh|yh|ya|mhm+|mm+hm+|uh huh|aye|go on|sure|ok|okay|okey|kk?|alright|all right|fine|go for it|why not|sounds? good|works for me|exactly|indeed|i do|go ahead|do it|please do|correct|right|confirm(?:ed)?|absolutely|of course|definitely|perfect|great|sounds good|that'?s (?:right|fine|it)|please|y)[\s,.!]*)+(?:please|do(?: it| that| so)?|thanks(?: a lot| very much| so much)?|thank you(?: kindly| very much| so much| dear| indeed)?|that is (?:right|fine|what i want)|go ahead|add (?:it|them)|that's right|cancel it|i'm sure|i am sure)?[\s.!]*$|^(?:好|好的|好啊|好呀|好吧|好哇|嗯好|嗯呐|哦好|可以的|可以啊|行啊|行呀|行的|中|妥|是呀|是啊|对啊|对呀|必须的|没毛病|就它(?:了)?|就这个(?:了)?|放吧|放进去|下单吧|行|行吧|可以|嗯|嗯嗯|是|是的|对|对的|没错|确认|确定|那就|帮我|要|要的|加吧|加上|加|就这样|麻烦(?:了|你了)?|没问题|当然|成|ok|请|办吧|退吧|取消吧|换吧|发吧|提交|写吧|记下来|记一下|转给他们|转过去)(?:[,，。!！吧啊呀的了 ]|好的|取消|退|换|改|提交|记下来|可以|行|确认|加吧|加上吧|就这样|谢谢|麻烦了|没错|办吧|退吧|取消吧)*$/i;
const NO =
  /^(?:no|nope|nah|not? (?:now|yet|really)|don'?t|never ?mind|forget it|no,? thanks?|no thank you|leave it|stop|wait|rather not|(?:hm+,? )?actually,? no|hm+,? no|better not|skip it|on second thou?ghts?,? no|changed my mind|i changed my mind)\b[^?]{0,24}$|^(?:还是)?(?:不|不用|不要|不了|不需要|不想要|没必要|算了|别|先不|不必|不行|等等|等一下|再想想|我再想想|改主意了|不加|不退了|不换了|不取消)(?:[了吧,，。! 谢]|谢谢|算了|先不|不要|不用|再看|取消|加|退|换|改)*$/i;

export const isYes = (text: string): boolean => YES.test(unstretched(text));
/** Without the letters that are drawn out: yeaaah, 好好好好. */
const unstretched = (text: string): string => text.trim().replaceAll(/([a-z])\1{2,}/giu, '$1');
export const isNo = (text: string): boolean => NO.test(text.trim());

const ASSENTS = [
  /^(?:great|ok(?:ay)?|perfect|lovely|cool|good|brilliant|fab|nice)[ ,!]*(?:ta|thanks?|thank you|cheers)[.! ]*$/i,
  /^(?:(?:oh|hm+|um+|ah|well|great|cool|ok(?:ay)?|alright|perfect|nice|lovely|fine|fair enough|right|yes|yeah|yep|yup|sure|please|thanks)[,.! ]+)*(?:yes|yeah|yep|yup|yea|ya|sure|ok(?:ay)?|please(?: do)?|do (?:it|that|so)|go (?:ahead|on|for it)|(?:add|cancel|send|return|exchange|swap|change|open|write|report) (?:it|them|both|all|that|one)|confirm(?:ed)?|correct|exactly|that'?s (?:right|it|the one|fine|ok)|sounds good|absolutely|of course|definitely|i do|works|deal|i'?m sure|both|put (?:it|them) in|take (?:it|them) out|pass it on|let'?s do (?:it|that)|why not|fine by me|i'?d like that|that would be (?:great|good|nice|lovely))\b[^?]{0,32}$/i,
  /^(?:嗯+|哦|噢|那|好|好的|行|可以|ok|对)?[,，。!！ ]*(?:嗯+|好(?:的|呀|啊|吧|嘞|哒|滴|哇|咯)?|行(?:吧|啊|的)?|可以(?:的|啊)?|对(?:的|啊|呀)?|是(?:的|啊|呀)?|没错|要(?:的|啊)?|确(?:认|定)|加(?:吧|上|进去|入|购)|放(?:吧|进去)|退(?:吧|了吧|掉吧)|取消(?:吧|掉吧|了吧)?|换(?:吧|了吧)|改(?:吧|了吧)|提交|就(?:这样|这么办|它|这个)|麻烦(?:你|您)?(?:了)?|没问题|当然|成|妥|安排|下单|买(?:吧|了)?|都要|都加|记(?:吧|上)|转(?:吧|过去)|帮我)[^?？吗呢]{0,8}$/i,
];
/** What turns a yes into something else: a but, a count, another request. */
const CHANGED =
  /\d|\b(?:but|not|n't|wait|instead|rather|other|another|also|and|in|two|three|four|where|how|what|which|show|different)\b|n't\b|不|别(?!的)|但|换成|改成|还有|再|另|顺便|多少|哪|几|什么|怎|规则|规定|两|三|四/i;

/** Whether words say that something else is wanted than what was proposed. */
export const changesIt = (text: string): boolean => CHANGED.test(text);

/** A yes to what was just proposed, with a few more words about it: `yeah go on then`, 嗯帮我加上吧. */
export const isAssent = (text: string): boolean =>
  isYes(text) ||
  (!CHANGED.test(text) && text.length <= (/\p{Script=Han}/u.test(text) ? 16 : 44) && ASSENTS.some((each) => each.test(text.trim())));

const DECLINES = [
  /^(?:(?:hm+|um+|oh|ok(?:ay)?|well|sorry|ah|eh|meh|no|wait|hang on|hold on|nah|actually|never mind|you know what|on second thoughts?)[,.! ]+)*(?:no|nope|nah|not (?:now|yet|today|really|sure|for me|any ?more)|wait|hold on|keep (?:it|them|those|these|that|both)|leave (?:it|them|that)|don'?t|do not|never ?mind|forget (?:it|that)|i(?:'ll| will|'d rather| would rather) (?:keep|leave|think|pass|wait|come back|not|sleep on)|let me (?:think|sleep|check)|maybe (?:later|not|another|next)|another time|later|i(?:'ve| have)? changed my mind|skip|pass|stop|i(?:'m| am) (?:good|fine|ok|not sure|not ready)|rather not|better not|no need|it'?s (?:fine|ok|okay|too much)(?: (?:as|like) it is)?)\b[^?]{0,40}$/i,
  /^(?:嗯|额|呃|哦|那|先别|唉|哎|啊|等下|等等|等一下|不好意思|哎呀|哎哟|emm+)*[,，。 ]*(?:算了|不了|不用|不要|不必|别|先不|先别|不退|不换|不改|不取消|不买|不加|还是(?:算了|不|留|别|先)|留着|再(?:说|想想?|看看?|考虑考?虑?)(?=[吧了啊呀哈一。,，!！ ]|$)|我(?:再|先|还)(?:说|想|看|考虑)|我?(?:再|先)?(?:考虑|想)(?:一?下|想|考虑)?|等会|等等|等一?下|回头|下次|改天|没想好|不想|先放|先等|不急|暂时不|暂不|反悔|后悔|太贵了?,?，?(?:算了|不))[^?？吗]{0,14}$/i,
];
/** A no to what was just proposed, in whatever words: `actually keep them`, 等会儿再说. */
export const isDecline = (text: string): boolean => !ELSE.test(text) && (isNo(text) || DECLINES.some((each) => each.test(text.trim())));
/** Words of somebody who wants something else instead. */
const ELSE =
  /\b(?:meant?|get me|show me|what|how|where|which|instead|but|want an?|has|have|allergic|(?:is|are|does|do|can|will) (?:it|that|this|these|those|they)|(?:just|only) (?:one|two|three)|(?:one|two|three) only)\b|会不会|能不能|是不是|购物车|多少|我说的|要的是|换成|改成|给我|看看别|什么|哪/i;

const YES_THAT = /^(?:yes+|yeah+|yep|yup|right|ok(?:ay)?|对的?|是的?|好的?|嗯+|行)[,，.。!！ ]+(?<that>.+)$/iu;
/** A yes that says again how many, which colour or which size was proposed, and nothing else: 对，两支. */
export function agreesTo(text: string, { quantity = 1, ...chosen }: Readonly<Record<string, unknown>>): boolean {
  const that = YES_THAT.exec(text.trim())?.groups?.['that'];
  if (that === undefined) return false;
  const rest = [chosen['colour'], chosen['size']].reduce<string>((left, word) => (typeof word === 'string' ? left.replace(word, ' ') : left), that),
    pieces = numberOf(rest);
  return (pieces === null || pieces === quantity) && rest.replace(COUNTED, ' ').replaceAll(/[\s,，.。!！吧啊的呀]|\b(?:please|in|of (?:them|those|it)|pieces|size)\b/giu, '') === '';
}
const COUNTED = /(?:\d{1,2}|[一两二三四五六七八九十]+)[个双件只条盏本把顶盒瓶套罐包袋份张支台副码号]?|\b(?:one|two|three|four|five|six|eight|ten)\b/iu;

/** Few words that call off, send back or take out, and what they may be a yes to. */
const UNDOES: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^(?:那|就|还是|算了|嗯|好|ok|no|please|actually|just)*[,， ]*(?:(?:取消)+|cancel)(?: (?:it|that|this))?(?:掉|了|吧)*[.!。！]?$/i,
    ['cancel_order'],
  ],
  [/^(?:那|就|还是|算了)*[,， ]*退(?:掉|了|吧)+[.!。！]?$/i, ['return_order', 'cancel_order']],
  [/^(?:那|就|还是|算了)*[,， ]*(?:删|拿|去)(?:掉|了|吧|出来)+[.!。！]?$/i, ['remove_from_cart']],
];
/** Whether a text calls off what waits rather than agreeing to it. */
export const speaksAgainst = (pending: string, text: string): boolean =>
  UNDOES.some(([pattern, tools]) => pattern.test(text.trim()) && !tools.includes(pending));

/** Plain words of yes alone: who says ok before a question has agreed to nothing. */
const YES_AND =
  /^(?:yes|yeah|yep|yup|yes please|please do|确认|好的?[,， ]*(?:加|放)(?:吧|进去)|要的|是的|可以|行|对的?|好的?(?=[,， ]*(?:顺便|另外)))(?:[,，.。!！ ]+(?:and|then|also|plus|再|还有|顺便|另外|那)?|(?= (?:and|then) ))[,， ]*(?:and |then )?(?<more>[^,，.。!！\s].+)$/iu;
/** What is said after a yes to what was proposed; null where nothing is. Whether it changes that is for the reader of goals to say. */
export const saidAfterYes = (text: string): string | null => YES_AND.exec(text.trim())?.groups?.['more'] ?? null;
