/** Words by which the reader's word for a question is believed, set right or doubted. */
import type { Intent } from '../../../../models/language/labels.ts';

/** What an intent needs to be believed: somebody who asks for it says so. */
export const NEEDS_WORDS: Readonly<Partial<Record<Intent, RegExp>>> = {
  returns: /return|refund|\bback\b|money|exchang|swap|unwanted|change (?:my|her|his) mind|wrong size|\bkeep\b|退|换|反悔|后悔|不满意|不合适|不喜欢|无理由|还收/i,
  shipping: /ship|deliver|post|courier|arriv|send|freight|\bhere\b|carry|abroad|upstairs|get (?:it|them|here|to)|dispatch|运|邮|寄|送|快递|物流|到货|几天|多久|发货|上门|上楼|海外|国外|到手|到家/i,
  bye: /^(?!(?:is|are|am|do|does|did|will|would|can|could|what|how|why|when|where|which|who)\b)(?=.*(?:bye|ciao|later|see (?:you|ya)|night|\boff\b|\bgo\b|going|leav|done|\ball\b|that's it|care|\bout\b|home|farewell|dash|run|cheers|再|拜|走|撤|溜|闪|88|晚安|下次|改天|这样|回见|没事|没别的|就这|不聊))/i,
  human: /human|person|someone|somebody|manager|staff|agent|complain|boss|customer service|人工|真人|活人|客服|经理|店长|投诉|负责人|老板/i,
  add: /\b(?:add|cart|basket|(?:my|the) bag|take|buy|have|get|order|grab|give|want|need|purchase|reserve|hold|keep)\b|加|要|买|来|拿|下单|给我|订|留/i,
  change: /chang|updat|correct|edit|amend|address|\bphone\b|number|name|recipient|改|换|地址|电话|手机|收件|收货|写错|填错/i,
  exchange: /exchang|swap|switch|replac|instead|another|different|other|bigger|smaller|larger|\bsize|换|调/i,
  remove: /remov|take .*(?:out|off|away)|delet|drop|without|put .*back|get rid|empty|clear|leave out|删|去掉|拿掉|拿出|移|不要|清空|放回/i,
  customise:
    /custom|personal|engrav|print|stitch|monogram|embroid|initial|\bname\b|logo|\bown\b|design|定制|订制|刻|印|绣|改|自己|专属|个性|图案|名字/i,
  measure:
    /\bhow\b|weigh|height|width|depth|length|diameter|capacity|volume|\bheel|\bsize|dimension|measur|\bwide|\btall|\bdeep|\blong|\bheavy|\bbig\b|\bcm\b|\bfit (?:in|on|through|under)|多[大高宽长重深]|尺寸|重(?!要)|几斤|厘米|克|公斤|占地|大小|体积|放得下(?!.{0,4}的)|高吗|宽吗|长吗|大吗/i,
  buy: /\bpay|check ?out|\bbuy\b|purchase|\bcart\b|basket|\btill\b|card\b|alipay|wechat|paypal|cash|order|付|买|支付|购物车|收银|刷卡|微信|钱|结账|下单|要了/i,
  where:
    /where|which (?:shelf|way|aisle|part|section|corner)|(?<!help me |to |could |can )find (?!me (?:a|an|some)\b|(?:a|an|some)\b)|take me|show me|lead|guide|walk|point|see\b|way to|get to|哪|带|领|位置|怎么走|怎么去|找|摆(?!.{0,4}的)|放(?!.{0,4}的)/i,
  stores: /shop|store|mall|who|where|place|get to|way to|find|店|哪|谁家|商场|怎么走|怎么去|怎么到|在/i,
  cart: /cart|basket|\bbag\b|altogether|in all\b|total|paying|i owe|come to|add up|购物车|车里|篮子|(?:一共|总共|合计|加起来)(?!(?:有)?(?:多少|几)(?:页|片|块(?!钱)|个|人|种))/i,
  cancel: /\bcancel(?:led|s)?\b|\bstop\b|mistake|by accident|undo|changed my mind|call off|don't want|取消|不要|撤|退/i,
  forget: /forget|delete|erase|忘|删|清/i,
  recall: /know|remember|told|record|知道|记|说过/i,
  warranty: /warrant|guarant|repair|break|broke|\bfix|mend|cover|\blasts?\b|保|修|坏|换/i,
  try: /\btry|\bwear|\bon\b|mirror|look|suit|fitting|试|穿|戴|背|镜|上身|上脚|效果/i,
  ticket:
    /invoice|receipt|发票|收据|broke|damag|wrong|missing|problem|complain|report|fault|torn|crack|leak|buzz|dead\b|pieces|smells|wobbl|flicker|hole|peel|stopp|\bdied|坏|碎|错|少|漏|破|投诉|问题|反映/i,
  order: /order|parcel|package|track|deliver|ship|arriv|sent|bought|G-?\d|still waiting|订单|包裹|快递|物流|发货|到哪|单|买的|收到|下的/i,
};
/** Words that say what is asked beyond doubt, where the reader errs most. */
export const SAYS: readonly (readonly [Intent, RegExp])[] = [
  ['returns', /\btake (?:it |them |things |\w+ )?back\b|money back if/i],
  ['price', /\bwhat (?:does|do|would|will) .{2,40} (?:go for|set me back|cost)\b|^(?:the )?price (?:of|for)\b/i],
  ['warranty', /\bwarrant|\bguarantee|\bcovered\b|\brepair|stopped working|broke after|保修|质保|包修|修不修|管修|能修/i],
  [
    'measure',
    /\bweigh[st]?\b|how (?:heavy|tall|wide|big|deep|high|thick)\b|how long (?:is|are) (?:it|this|that|they|these)\b|\bis (?:it|this|that) (?:heavy|tall|wide|big)\b|多重|多高|多宽|多长|多深|多大(?!的?码|号|了|岁|码)|重不重|重吗|多少(?:克|厘米|公斤)|尺寸(?:是|多)/i,
  ],
  [
    'order',
    /\bstatus of (?:everything|my|the|all)\b|\border status\b|\bmy (?:order|parcel|package|delivery)\b.{0,24}\b(?:late|delayed|missing|lost|coming|status|taking)\b|^(?:so )?what (?:have i|did i) (?:order|b(?:ought|uy))|\bmy (?:past |old |recent )?(?:orders|purchases|order history)\b|^where(?:'s| is| are) my (?:stuff|things?|goods|parcel|package|delivery|order)|(?:我|以前|之前|上次)(?:都)?(?:买|下|订|拍)过|买过(?:什么|哪些)|(?:历史|全部|所有)订单|购买记录|我的?(?:货|东西|快递|包裹)(?:呢|到哪|在哪)/i,
  ],
  [
    'shipping',
    /\bfree (?:delivery|shipping|postage|over)\b|\b(?:delivery|shipping|postage) (?:fees?|costs?|charges?|times?)\b|\bhow (?:much|long|fast|soon)\b.{0,12}\b(?:delivery|shipping|postage|ship|deliver)\b|\b(?:ship|deliver)s? (?:to|abroad|overseas|internationally)\b|\b(?:bring|carry) (?:it|them) (?:in|inside|up|upstairs|to my (?:room|door|flat))\b|包邮|运费|邮费|快递费|免邮|送货上门|送上楼|送货吗/i,
  ],
  [
    'stores',
    /\bwhat(?:'s| is| else is)? (?:in|inside) (?:this|the) mall\b|\b(?:what|which) (?:shops|stores|brands) (?:are|do you|is)\b|有(?:哪些|什么|几家)店|都有(?:什么|哪些)店/i,
  ],
  ['alternative', /\bout of my (?:price )?(?:range|league|budget)\b|\bcan't afford\b|\bover (?:my|the) budget\b|买不起|超(?:出)?预算/i],
  ['stock', /还剩|剩(?:几|多少|下)|补货|\bback in stock\b|\brestock|\bback yet\b/i],
  ['stock', /有\s*(?:\d{2}(?:码|号|的)?|[XSML]{1,3}(?:码|号)?)(?:吗|没|么)(?!.*(?:穿|合适))/i],
  ['where', /在?(?:几楼|哪一?层|哪个区)|\b(?:which|what) floor\b/i],
  [
    'promotion',
    /(?:能|可以|可不可以|能不能)(?:再|给我|给)?(?:便宜|优惠|打折|打个折|少)(?:一?点|些|钱)?(?:吗|不|呗|吧|么)?[?？]?$|(?:折扣|优惠|打折|满减|优惠券|活动)(?:吗|没|么)|\b(?:best price|any (?:discount|deal|offer|sale)s?|discount code|promo|voucher|coupon)\b|\b(?:knock|take|get) (?:something|anything|a bit|some|\d+%?) off\b/i,
  ],
  [
    'find',
    /^(?:so )?what (?:do|does) (?:you|this (?:shop|store)|they) (?:sell|have|stock|do)\b(?: here)?[?.! ]*$|^(?:你们|你家)?这?(?:家|个)?店?(?:里|这里|这)?(?:都)?(?:卖|有)(?:些)?(?:什么|哪些)(?:东西|呀|啊|呢)?[?？]?$/i,
  ],
  [
    'greet',
    /^(?:hi|hey|hello)?[ ,!]*(?:how(?:'s| are| is) (?:you|it going|things|your day)|how do you do|what's up)\b|^(?:你好|您好)?[,， ]*(?:在吗|在不在|在么|有人吗|最近好吗|今天好吗|吃了吗)/i,
  ],
  [
    'thanks',
    /^(?:(?:ok|okay|cool|great|nice|lovely|perfect|super|awesome|good|that's (?:great|all|it)|alright)[,.! ]*)*(?:many )?(?:thanks|thank you|cheers|much appreciated)\b[^?]{0,16}$|^(?:好的?|行|嗯|哦|可以|太好了|不错)?[,，!！。 ]*(?:多|太|非常)?谢(?:谢|啦|了|过)?(?:你|您|哈|啊)?[!！。~～]*$/i,
  ],
  [
    'bye',
    /^(?:(?:ok|okay|thanks?|thank you|that's all|that's it|nothing else|no)[,.! ]*)*(?:bye|goodbye|see you|see ya|good ?night|take care)\b[^?]{0,16}$|^(?:没事了?|好了?|不用了?|行|谢谢)?[,，!！。 ]*(?:拜拜|再见|回见|走了|先走了|撤了|溜了|88)[!！。~～]*$/i,
  ],
  [
    'buy',
    /\b(?:do|can|could|is|are)\b.{0,24}\b(?:take|accept|pay(?:ing)?(?: (?:with|by|using|in))?|support)\b.{0,16}\b(?:paypal|apple pay|google pay|alipay|wechat|cards?|visa|mastercard|cash|klarna|credit)|(?:微信|支付宝|信用卡|花呗|现金|刷卡|货到付款|银联|分期).{0,8}(?:吗|不|行|可以)|(?:能|可以|支持).{0,4}(?:微信|支付宝|信用卡|花呗|现金|刷卡|分期|货到付款)/i,
  ],
  [
    'describe',
    /^(?:what is|what's|what are|tell me (?:more )?about|说说|介绍|讲讲)|是(?:个|一?款|一?种)?什么(?!价|颜色|材|面料|做|时候|码|料|皮|布|木)/i,
  ],
];
/** What the reader takes a bare question after a thing for. */
export const VAGUE: ReadonlySet<Intent> = new Set(['compare', 'material', 'unknown', 'who', 'find', 'recommend', 'help']);
export const COMPARES = /\bdiff|区别|不同|差别|\bthan\b|\bor\b|\bvs\b|versus|which|compare|比|还是|哪/i;
/** A thing asked of goods rather than for goods: is it waterproof. */
export const IS_IT =
  /^(?:and |but |so )?(?:is|are) (?:it|this|that|they|these|those|the )|^(?:它|这|那)(?:个|款|双|件|只|块|副)?.{0,12}(?:吗|不)[?？]?$|(?:防水|适合.{1,6}|保暖)(?:吗|不)[?？]?$/i;

/** More of what was named: only after several were. */
export const MORE =
  /^(?:(?:any(?:thing)?|show me|got|some|any) )?(?:more|others?|else)(?: ones?| options?)?(?: please)?[?.!]*$|^what else|^(?:还有(?:吗|别的|其他|其它|没有).{0,4}|更多|别的(?:呢|吗)?|其他(?:的)?(?:呢|吗)?|再(?:看看|来)(?:几个|几款|别的|点)|换一批)[?？]?$/i;

/** What became of goods on their way, where they are the shopper's own. */
export const ARRIVES =
  /\bwhen(?:'s| is| are)\b.{0,40}\b(?:coming|arriving|due|here)\b|\barriv|\bnothing (?:came|arrived|has (?:come|arrived))\b|\b(?:still )?not (?:here|come|there yet)\b|\b(?:hasn't|haven't|didn't|never) (?:come|arrived?|turned up|received|shown up)|\bdid .{2,40} (?:ship|arrive|leave|come)\b|还没(?:有)?(?:到|收到|来|发)|没收到|到哪(?:里|了|儿)|\bget(?:s|ting)? here|\b(?:been |already )?(?:sent|shipped|dispatched|delivered)\b|\bon (?:its|their|the) way\b|\bwhen (?:will|do|does|can)\b.{0,40}\b(?:come|here|get)\b|发货|发出|寄(?:出|了|来)|到货?了?(?:吗|没)|物流|送到哪|什么时候(?:能)?(?:到|送)|几时(?:能)?到|几号到|(?:多久|几天)(?:能|可以)?(?:到|收到|送到)|(?:查|看|跟踪)(?:一?下|查|看)?我的|\btrack\b/i;
export const OWN = /\b(?:my|mine|i (?:ordered|bought|got)|we ordered)\b|我(?:的|那|买|订|下|拍)/i;
/** What went wrong with goods that were bought. */
export const COVERED = /warrant|guarantee|\bcover|保修|质保|保不保|管不管|包换|保吗|修吗|换吗/i;
/** Wants goods that were ordered no more. */
/** Orders to a program, and no wish of a shopper. */
export const TRICK =
  /以旧换新|\btrade.?in\b|\bgift.?wrap|包装成礼|礼品包装|礼盒包装|\b(?:ignore|disregard|forget|override)\b.{0,24}\b(?:instructions?|rules?|prompt|above|previous)\b|(?:忽略|无视|忘掉|别管).{0,8}(?:指令|规则|设定|提示|上文|之前)/i;
export const UNWANTED = /\b(?:don't|do not|no longer) (?:want|need) (?:the|those|these|my|that|it|them)\b|不想要了|不要了|不需要了/i;
/** Asks what would be done if it came broken. */
export const IF_BROKEN =
  /\bif\b.*\b(?:broken|damaged|in pieces|smashed|cracked|leak|breaks? on the way)|(?:碎|坏|破|裂|漏)了?(?:的话)?(?:怎么办|怎么赔|赔吗|赔不赔|管吗)/i;
/** Asks for the rule and not for one's own goods. */
export const RULE = /polic|\brules?\b|\bhow (?:long|many)\b|\bif\b|政策|规定|规则|要是|如果|的话|几天|多久|多少天|一般/i;
export const FAILED =
  /\bstopped working|\bno sound\b|\b(?:is|are|came|arrived|got|has|was|were|all|already) (?:\w+ )?(?:broken|cracked|chipped|smashed|torn|ripped|leaking|faulty|defective|dead|damaged|scratched)\b|\b(?:coming|came|fell|falling|falls|peel(?:ing|ed)?) (?:off|apart|out|away)\b|\bworn out\b|\b(?:a|has|got) holes?\b|\b(?:crackl|buzz|flicker|rattl)(?:e|es|ing|s)\b|\b(?:cracked|chipped|tore|ripped|leaks|snapped|died|crackles?)\b|\b(?:don't|doesn't|won't|do not|does not|didn't) (?:work|turn on|charge|switch on)|\bbroke\b|\bfell apart|\bone (?:ear|side|half) (?:is )?dead|\bin (?:two|three|four|\d) pieces\b|\bsmells of\b|\bhum(?:s|ming)\b|\bwobbl(?:e|es|ing|y)\b|\bdead\b|坏了|碎了|裂了|破了|漏了|摔了|缺了|少了一|断了|没(?:有)?声|不响|不亮|有杂音|失灵|开胶|掉底|起皮|褪色|充不(?:进|上)电|开不了|裂了|掉色|脱胶|断了/i;

/** What a product's card may say of its use. */
export const FEATURE =
  /\bdim(?:med|mable|mer)?\b|\bovens?\b|\bfreezer|\bbluetooth\b|\bwireless\b|\bhandmade\b|\bhand-made\b|\bfold(?:s|able)?\b|\bvegan\b|\bsugar\b|\bgluten|\bnuts\b|蓝牙|无线|手工|手作|产地|哪里产|折叠|烤箱|无糖|含糖|保质期|调光|\bbatter(?:y|ies)\b|\bcharge\b|dishwasher|microwave|washable|\bhow many (?:people |players )?(?:can )?play|\bage (?:is|for)|how old|续航|电池|充电|洗碗机|微波炉|机洗|水洗|手洗|干洗|能洗|好洗|几个人玩|几岁/i;

/** Asks where the thing is that is spoken of. */
export const WHERE_IT =
  /^(?:那)?(?:它|这个|那个)?(?:在|放|摆|放在|摆在)哪(?:里|儿|边)?[?？]?$|^where(?:'s| is| are)?(?: (?:it|that|they|this))?\??$/i;

/** Asks which languages can be spoken. */
export const TONGUES =
  /\b(?:speak|talk|understand|write)\b.{0,12}\b(?:chinese|mandarin|english|french|german|spanish|another language)|\bin (?:chinese|english)\b[^.]{0,8}\?|(?:会|能|可以)?(?:说|讲|懂|用)(?:中文|英文|英语|普通话|汉语)/i;

/** Wants to buy, and says not what. */
export const OPEN_WISH =
  /^(?:hi|hello|hey)?[,! ]*(?:i(?:'d| would)? (?:want|like|need)|i'm looking|looking) (?:to )?(?:buy|get|purchase|shop|order|find) (?:something|some (?:stuff|things)|a few things|for something)[.! ]*$|^(?:你好)?[,，]?(?:我)?(?:想|要|打算)(?:要)?(?:买|购|挑)(?:点|些|个)?(?:东西|什么|点什么)?(?:啊|呀|吧)?[。.!！]?$/i;
/** Looks round, and wants no help. */
export const BROWSES =
  /\bjust (?:looking|browsing|having a look|killing time)\b|^(?:i'm )?(?:only|just) looking|^(?:我)?(?:就|先|只是)?(?:随便)?(?:自己)?(?:看看|逛逛|瞧瞧|转转)(?:啊|吧|而已)?[。.!！]?$/i;
/** Another amount than the one just said. */
export const AMENDS =
  /\b(?:actually|make (?:it|that)|up to|ok|okay|fine|say|rather|or|maybe)\b[^?]{0,12}?\b(?:\d{2,5}|(?:one|two|three|four|five|six|seven|eight|nine|a) (?:hundred|thousand))\b(?! ?(?:of|pairs?|pieces|ml|cm))|(?:\d{2,5}|[一二两三四五六七八九十百千]{2,})(?:块|元)?(?:也行|也可以|也成|吧|都行|好了)/i;
/** Goods that were bought and do not fit. */
export const SITS_BADLY =
  /\btoo (?:big|small|tight|loose|large|narrow|wide|short|long)\b|\b(?:don't|doesn't|do not|does not|didn't|won't) fit\b|\b(?:hurt|pinch|rub)(?:s|ing)?\b|(?:太|有点|偏|好)(?:大|小|紧|松|挤|窄)|(?:大|小|紧|松|挤)了|磨脚|挤脚|夹脚|不合脚|不合身|穿不(?:上|下|进)/i;
