/** Words of a shopper that ask for a deed beyond doubt, in both languages. They open what changes something to a large model, so they are words and no reader's guess. */
import type { Deed } from '../assistant/goals.ts';

interface Cue {
  readonly deed: Deed;
  readonly en: RegExp;
  readonly zh: RegExp;
  readonly not?: RegExp;
}

/** In this order: what comes first is surer. */
const CUES: readonly Cue[] = [
  {
    deed: 'known',
    en: /what (?:do|have) you (?:know|remember|remembered|noted|kept)\b.*\b(?:me|my)\b|what (?:have i|did i) t(?:old|ell) you|what(?:'s| is) remembered|what (?:size|budget|colou?r) (?:did i|have i) (?:tell|told|say|said|give|given)|what (?:did|have) i (?:say|said)\b|do you remember (?:me|my size|what i)/i,
    zh: /(?:知道|记得|记住|记了|了解)(?:了)?我?(?:的|些)?(?:什么|哪些|多少)|关于我|我(?:刚才?|之前|上次)?(?:说|告诉)(?:你|您|过)*(?:的)?(?:是)?(?:穿|什么|多大|多少|几码|哪个码)|我(?:都)?跟你说过(?:什么|哪些)|还记得我|我(?:刚才?|之前|上次)(?:跟你|和你)?(?:说|告诉).{0,8}(?:来着|多大|多少|几岁|什么)/,
  },
  {
    deed: 'forget',
    en: /\bforget (?:everything|all|what i|that i|my|about my|me\b)|delete (?:my|what you|everything you)|stop remembering|erase/i,
    zh: /(?:忘掉|忘了|忘记|删掉|删除|清掉|清空|别记|不要记).*(?:我|说过|记|尺码|预算|喜好)|把我.*(?:忘|删)/,
    not: /forget (?:it|about it)$/i,
  },
  {
    deed: 'desk',
    en: /\b(?:did|has|have) (?:anyone|anybody|somebody|someone|the desk|they|the store|the shop|the person|your colleague)\b.*\b(?:answer|repl|come back|got back|get back|look)|any (?:answer|reply|news from)|\bmy ticket|my request|\b(?:anything|any word|any news|heard) (?:back )?from (?:the desk|the person|them|your (?:people|colleague))/i,
    zh: /回复(?:我)?(?:了)?(?:吗|没)|有(?:人)?回(?:复|音|信)|工单|我(?:的)?(?:问题|申请|请求).*(?:怎么样|回)|答复|(?:人工|客服|柜台|店员|店长|那边)(?:那边|那头)?有?(?:消息|动静|回音)(?:了)?(?:没|吗)/,
  },
  {
    deed: 'person',
    en: /\b(?:talk|speak|chat|put me through|connect me|hand me|transfer)\b.{0,20}\b(?:to|with|over)\b.{0,20}\b(?:human|person|someone|somebody|staff|manager|people|agent|colleague|owner|merchant|member)|\breal (?:person|human)\b|\b(?:human|live agent|customer service)\b.*\b(?:please|now|need|want)|(?:get|fetch|call|want|need|see) (?:me )?(?:a |the |your )?(?:human|person|manager|owner|colleague|someone real|somebody real|staff)|\b(?:get|fetch|call) (?:me )?(?:someone|somebody)\b/i,
    zh: /(?:转|找|要|叫|接|换|跟|和|联系)(?:个|一下|一个|你们|下)?(?:真)?(?:人工|真人|活人|客服|店长|经理|老板|店员|商家|负责人|你们的人|管事的)|(?:叫|找|来|换)个人|(?:叫|喊|找)人来|人工(?:服务|客服)|(?<!你是|您是|你们是)真人(?:吗|客服|来)?$|有(?:没有)?(?:真人|人工)/,
  },
  {
    deed: 'cancel',
    en: /\bcancel\b|call off my order|\bdon't want (?:my|the|that) order/i,
    zh: /取消(?:订单|这单|那单|这个单|我的|掉|一下)?|撤单|撤销订单|(?:单|订单)(?:我)?不(?:想)?要了|退单/,
    not: /cancellation policy/i,
  },
  {
    deed: 'change',
    en: /(?:change|update|correct|fix|edit|amend) (?:the |my |an? )?(?:delivery |shipping )?(?:address|phone|number|name on|recipient|order)|wrong (?:address|phone|number)\b|\b(?:delivered|sent|shipped) to (?:my|the|an?|our) .*\binstead|(?:send|deliver) (?:it|that|my order|them) (?:to|somewhere) (?:a |an )?(?:else|different|another|new|my office)/i,
    zh: /(?:改|换|修改|更改|更正)(?:一下|个|下)?(?:收货|送货|订单)?(?:的)?(?:地址|电话|收件|手机号|收货人|订单)|(?:地址|电话|手机号)(?:写|填|留)错|送到(?:另|别的)/,
  },
  {
    deed: 'exchange',
    en: /(?:G-?\d|order|bought|too (?:small|big|tight|large|loose)).*\binstead\b|\b(?:exchange|swap|switch)\b.*(?:\bfor\b|\bsize\b|\bbigger|\bsmaller|order|bought|\bthem\b|\bit\b)|\b(?:exchange|swap) (?:my|the|these|this)\b|\btoo (?:small|big|tight|large|loose|narrow|wide|short|long)\b.*\b(?:bigger|smaller|larger|other|another|different|next) (?:size|one|pair)|\btoo (?:small|big|tight|large|loose)\b.*\bsize (?:up|down)/i,
    zh: /换货|(?:买的|收到的|订单|那双|上次).*换(?:成|一|个|大|小)|想换(?:成|个|一|大|小|双|件)|能换(?:成|大|小|一|个|双|件)|(?:太|有点|偏|挤).{0,6}换(?:大|小|个|一|双|件)|换(?:大|小)(?:一)?(?:码|号|点)/,
    not: /polic|can i exchange (?:things|goods)|换货(?:政策|规定|吗|怎么)|能不能换货|以旧换新|trade.?in/i,
  },
  {
    deed: 'complain',
    en: /(?:arrived|came|turned up|got|received|delivered|box|parcel).*(?:broken|damaged|cracked|smashed|torn|leak|wrong|missing|scratched|stain|dirty|empty|faulty)|(?:missing|wrong) (?:item|from my|size was|colour was|parts?)|\bcomplain|open a ticket|report (?:a|this|the) (?:problem|issue|fault)/i,
    zh: /(?:收到|到货|寄来|送来|拆开|打开|拿到).*(?:坏|碎|破|裂|漏|脏|少了|错|划痕|空的|不亮|开胶)|少发|发错|漏发|寄错|破损|投诉|(?:报|提)个?(?:问题|工单)/,
  },
  {
    deed: 'give-back',
    en: /(?:i(?:'d| would)? (?:want|like|need)|i have|help me|i'm going|let me|please|how do i|can i|could i|may i) ?(?:to )?(?:return|send back|give back|bring back)\b.*(?:order|bought|i got|received|arrived|g-?\d|them back|it back|my\b|these|those)|(?:return|send back) (?:my|order|the order|g-?\d)|\brefund (?:me|my)|\b(?:a|my|the) refund\b.*(?:order|G-?\d|bought)|my money back/i,
    zh: /(?:我要|我想|想|帮我|申请|要|给我|麻烦).{0,8}退(?:货|掉|款|了|这|那|订单|单)|退(?:一下|掉).{0,6}(?:订单|单|买的|那双|那个|这个)|(?:订单|买的|收到的|G-?\d+).{0,12}(?:能|可以|想|要|怎么|还能)退/,
    not: /polic|policy|政策|规定|不满意|不合适的话/i,
  },
  {
    deed: 'uncart',
    en: /^(?:ok |no |actually |please |then |and )*(?:bin|ditch|scrap|chuck|kick) (?:it|that|them|that one)(?: out)?\b|(?:take|remove|delete|drop|get rid of|pull)\b.*(?:cart|basket|bag\b)|(?:take|remove) .{0,40} out again/i,
    zh: /(?:从|把).*购物车.*(?:拿|删|去|移|取)|购物车里.*(?:删|拿掉|去掉|移除|不要)|(?:删掉|移除|去掉|拿出).*购物车/,
  },
  {
    deed: 'cart',
    en: /(?:what(?:'s| is| do i have)?|show(?: me)?|see|how much is|total|anything|\bis) .{0,20}\b(?:my |the )?(?:cart|basket)\b|(?:cart|basket) (?:total|so far|come to)|^(?:so |and |ok )?(?:what(?:'s| is)|how much is) (?:the |my )?(?:total|everything|all of it|it all|bill)\b|\bwhat do i owe|how much (?:do i|would i) (?:have to )?pay (?:in total|altogether|for everything)/i,
    zh: /购物车(?:里)?(?:有|都有|现在|一共|总共|多少|放了|是|空)|看(?:看|一下|下)?(?:我的)?购物车|^(?:那|现在|我)?(?:一共|总共|总计|全部|加起来|合计)(?:是|要|得)?多少(?:钱)?[?？]?$/,
  },
  {
    deed: 'add',
    en: /\b(?:add|put|pop|throw|stick|place)\b.*\b(?:cart|basket|bag)\b|^(?:please |can you |could you |then |and )*add (?:the|a|an|one|two|three|it|them|this|\d)\b|\b(?:add|get|order|grab) me (?:a|one|two|three|the|\d)|i(?:'ll| will| shall)(?: just)? (?:take|have|buy|get|go for)\b|^(?:ok |okay |then |so )*i (?:take|want) (?:it|them|this|that|the \w+ (?:one|ones|pair))\b|i(?:'d| would) like to (?:buy|order|take) (?:it|this|that|them|these|one|two|the|a pair of the)|\blet(?:'s| us) (?:take|get|buy) (?:it|them|this|one|the)|\b(?:want|wanna) to buy (?:it|this|that|them|these|the)\b|^(?:buy|order) (?:it|this|that|them|the|one|two)|\b(?:two|three|four|\d) of (?:them|those|these),? please|\b(?:this|that|it|them|these|those|one|ones)\b.{0,12}\b(?:in|into|to) (?:the|my) (?:cart|basket|bag)\b|^(?:ok |okay |yes |yeah |alright |then |great |perfect |and )*(?:i )?(?:take|get|buy|grab) (?:it|them|this|that|both|those)\b|^give me (?:a|one|two|three|four|five|the|\d)/i,
    zh: /加(?:到|入|进|个)?.{0,16}购物车|^(?:好|那|就)?(?:的)?[,，]?加(?:上|入|进去|一下|吧)?(?:吧)?$|放(?:进|到|入|个)?.{0,16}购物车|加购|(?:就|我)要(?:这|那|它|一|两|三|\d|买这|买那)(?:个|双|件|只|条|款|盏|本|把|顶|盒|瓶|套)?|(?:^|[,，])要(?:一|两|三|四|五|\d)(?:个|双|件|只|条|盏|本|把|顶|盒|瓶|套|罐|包|袋|份|张|支)(?:$|[,，。吧啊])|(?:我)?(?:买|下单)(?:这|那|它|一|两|三|\d)(?:个|双|件|只|条|款|盏|本|把|顶|盒|瓶|套)|(?:来|给我|拿)(?:一|两|三|四|五|\d)(?:个|双|件|只|条|盏|本|把|顶|盒|瓶|套|罐|包|袋|份)|(?:那|就)(?:买|拿)(?:它|这|一|这个)|帮我(?:买|下单|拿)|我要了|要了吧|^(?:那)?就(?:要)?(?:它|这个|那个|这双|这件)(?:了|吧)?$|^(?:那)?(?:就)?(?:要|买|拿)(?:它|这个|那个|这双|这件)(?:了|吧)?$|拿下(?:了|吧)?$|^(?:那|行|好)?(?:就)?(?:买|下单)(?:了|吧|它|下)(?:吧|了)?$/,
    not: /要一(?:双|个|件|盏)?(?:.{0,6})(?:有|推荐)|how (?:do|can) i|怎么/i,
  },
  {
    deed: 'checkout',
    en: /\b(?:check ?out|pay (?:now|for (?:it|this|them|everything))|ready to (?:pay|buy)|i(?:'d| would) like to pay|go to the till|settle up|place the order)\b/i,
    zh: /结账|结算|买单|付款吧|去付款|我要付款|付钱|下单吧/,
    not: /how|怎么|如何|可以用|支持/i,
  },
  {
    deed: 'try-on',
    en: /\btry(?:ing)?\b.{0,30}\bon\b|\bhow (?:does|do|would|will) (?:it|they|this|these|the .{1,30}) look on me|see (?:it|them|myself).{0,12}\b(?:on me|in it|in them|wearing)|\bon my (?:avatar|mannequin)|\bin the mirror\b|\b(?:do|does|would|will) (?:it|this|that|these|those|they|the .{1,24}) (?:suit|look (?:good|nice|ok|right) on) me\b|\bhow do i look\b/i,
    zh: /试(?:穿|戴|一下|一试|试看?|背|上)|(?:穿|戴|背)(?:上|起来)(?:看看|什么样|怎么样|效果)|上身(?:看看|效果)|照(?:一下|下)?镜子|我?(?:穿|戴|背)(?:着|上|这个|起来)?(?:好看|好不好看|显胖|显矮|显黑|帅)(?:吗|不|么)/,
  },
  {
    deed: 'customise',
    en: /\b(?:engrav|personali[sz]|customi[sz]|monogram|embroider)|\b(?:my|her|his|a|our) (?:own )?(?:name|initials|logo|text|design|drawing|photo|picture) (?:on|onto|printed)|make (?:it|one) my own|\bown (?:design|colours?|pattern)|(?:print|put) (?:my|a|our|her|his) .{0,20}\bon (?:it|this|the|a)|\bprinted (?:on|onto)/i,
    zh: /定制|订制|刻(?:个|上|字|名)|印(?:上|个|我)|绣(?:上|个|名|字)|个性化|自己设计|自己的(?:图案|名字|照片|logo)|diy/i,
  },
  {
    deed: 'advise',
    en: /(?:which|what) size (?:in|for|of|am i|would i)\b|(?:which|what) size\b.{0,40}\b(?:should|do|would|shall|for me|fits? me|right|best|suits?|take|need)\b|(?:will|would|does|do) (?:it|they|this|these|the .{1,30}) fit(?: me)?\b|(?:run|come|comes|runs|fit|fits) (?:up )?(?:small|large|big|true to size|narrow|wide)|(?:will|would|does|do|is|are|think)\b.{1,40}\bfits? me\b|\bthink (?:a|the|my) .{1,24}\bfit\b|(?:will|would|does|do) (?:a |an |size |the )*(?:\d{2}|small|medium|large|xs|xl|[sml])\b.{0,24}\bfit\b(?! (?:in|on|into|under)\b)|\bfit (?:me|my (?:feet|head|waist))\b|recommend (?:a|my|me a) size|size (?:advice|guide|recommendation)|between (?:two )?sizes|\bmy size in|\b(?:in|have|got|do) my size\b|right size for me|\b(?:would|will) (?:a |an |the |size )*(?:\d{2}|small|medium|large|xs|xl|[sml])\b.{0,24}\b(?:swim|do|work|suit|be (?:ok|right|enough|too))\b/i,
    zh: /(?:我|应该|该|要)?(?:穿|选|买|拿|戴)(?:多大|几|什么|哪个|哪)(?:的)?(?:码|号|尺码|尺寸)|(?:适合|推荐).{0,6}(?:多大|什么|几|哪个)?(?:码|尺码)|(?:偏|会)(?:大|小)吗|(?:穿|选|买|拿|戴)多大(?:的|合适|好)?[?？]?$|偏(?:大|小)(?:还是|吗)|合(?:脚|身)吗|合不合(?:脚|身)|尺码建议|哪个码.*(?:合适|适合)|有(?:没有)?我(?:的|能穿的|这个)?(?:尺?码|号)|我(?:能|可以)?穿(?:得)?(?:合适|合身|行|可以|得?下|得?上|得?了)?(?:吗|不|么)|穿得(?:上|下|了|进)|(?:码|号|\d{2}).{0,3}我?(?:能穿|穿得|穿行|穿合适|合适)/,
  },
];

export function deedIn(text: string): Deed | null {
  return CUES.find(({ en, zh, not }) => (en.test(text) || zh.test(text)) && !not?.test(text))?.deed ?? null;
}
