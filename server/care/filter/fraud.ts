/** What cheats people of money, goods or access: payment past the till, prizes, easy money, codes, forgeries, bets. */
import { han, unless, words } from './rule.ts';
import type { Rule } from './rule.ts';

const PAY = '(?:pay|paying|send|sending|wire|transfer|venmo|cashapp|zelle|paypal)';
const APPS = '(?:venmo|cash ?app|zelle|paypal|western union|moneygram|bitcoin|btc|crypto|usdt|ethereum|gift ?cards?|alipay|wechat(?: pay)?|' +
  'itunes cards?|steam cards?|bank transfer|wire transfer)';

export const FRAUD: readonly Rule[] = [
  unless(words(`${PAY} (?:me|us|him|her|it to me|the money|the deposit|money|cash|a deposit|the fee)(?: \\w+){0,6} (?:by|via|with|through|on|in|using|over|to my|into my) (?:my )?${APPS}`,
    `${PAY} (?:me|us) (?:directly|first|outside|privately|upfront|up front|half now|the deposit|a deposit|\\d+ first|now and|before)`,
    `(?:outside|off) (?:of )?(?:the )?(?:mall|platform|store|app|site|checkout)(?: \\w+){0,4} (?:pay|cheaper|deal|half|discount|cash|price|transfer)`,
    `(?:pay|buy|deal|transfer|order|sell)(?: \\w+){0,5} (?:outside|off) (?:of )?(?:the |this )?(?:mall|platform|app|site|checkout|store system)`,
    `(?:skip|avoid|bypass|instead of) (?:the )?checkout`,
    `(?:cheaper|half price|discount|deal) if you (?:pay|transfer|send|buy)(?: \\w+){0,4} (?:me|cash|direct|directly|privately|bitcoin|crypto|outside)`,
    `(?:i|we) (?:only )?(?:accept|take) (?:only )?${APPS}`, `western union`, `moneygram`,
    `(?:buy|send|read|scratch|get)(?: \\w+){0,5} gift ?cards?(?: \\w+){0,6} (?:code|codes|numbers?|photo|pictures?|back)`),
    /(?:can|could|may|how (?:do|can)|do) i pay[a-z ]+/g),
  words('(?:send|transfer|wire|pay|deposit|put|move)(?: \\w+){0,3} (?:cash|money|funds?|savings|payment|amount)(?: \\w+){0,3} (?:to|' +
    'into|in|on) (?:my|our|this|the safe|a safe|another|the following|his|her) ?(?:\\w+ )?(?:account|card|wallet|number|paypal|' +
    'bank)', 'safe account', 'cash only', 'behind the (?:store|mall|shop|building)',
    '(?:giving|give) away \\d+(?=.*(?:pay|fee|courier|first|deposit))', 'pay the (?:courier|fee|deposit|customs) (?:first|now)?',
    '\\d+ (?:percent|%) (?:a|per|every|each) (?:month|week|day)', 'no risk', 'widow', 'million (?:dollars|usd|euros|pounds)',
    '(?:type|enter|give|send|tell)(?: \\w+){0,2} (?:card|account) (?:number|details)', 'refund is ready',
    '(?:task|investment|trading|signal|earning|vip) (?:group|club|channel|team)', '(?:paid|pays?) (?:daily|weekly|per (?:like|click|task))',
    '\\d+x(?= |,|$)(?=.*(?:early|token|coin|soon|in))', '(?:token|coin)s? (?:\\w+ )?(?:will|gonna|to the moon|presale|early)',
    '(?:buy|rent|need)(?: \\w+){0,3} (?:bank|paypal|wise|crypto) accounts?',
    'fake (?:receipts?|invoices?|vouchers?|coupons?|tickets?|vaccin\\w+)',
    '(?:hospital|surgery|stranded|stuck abroad|emergency)(?=.*(?:send|money|cash|pay|transfer|help me with))',
    '(?:six|6|four|4|five) ?-?(?:digits?|figures|numbers?)(?: \\w+){0,6} (?:text|sms|phone|received|got|sent)',
    '(?:read|tell|send|give) me the (?:code|six|four|digits|numbers)', 'fell off (?:a|the) (?:truck|lorry|back)', 'deposit \\d+',
    '(?:i|we) (?:can |will )?(?:raise|fix|repair|boost|clean)(?: \\w+)? credit (?:score|history)',
    '(?:mall|store|bank|shop|galleria) (?:staff|support|security|employee) here', '(?:top|best|high quality|cheap|original) replicas?',
    'replicas? of (?:\\w+ )?(?:sneakers|bags|watches|brands|jordans|designer)',
    '(?:reseller|distributor|affiliate)(?=.*(?:income|only|start|earn|unlimited))', 'unlimited income',
    '(?:better|lower|cheaper|special) (?:price|deal|offer)(?: \\w+)? (?:privately|in private|outside|direct|directly|off|if you message)',
    'not pay here', 'pay (?:me )?privately', 'ponzi', 'skim(?:med|ming) card', 'blackmail', 'ransom',
    'send (?:something|anything|whatever you can) to my', 'cash ?app', 'venmo me', 'zelle me',
    '(?:receive|accept|take|process|forward)(?: \\w+){0,3} (?:payments?|transfers?|money)(?: \\w+){0,8} (?:keep|commission|' +
    'percent|cut|share)',
    '(?:registration|joining|join|upfront|up front|processing|activation|membership|starter|training|unlock|release|clearance|' +
    'insurance|admin) fee', '(?:held|stuck|waiting) (?:at|in|by) customs', '(?:parcel|package|delivery|shipment)(?: \\w+){0,10} pay',
    'airdrops?', 'pre ?sale(?=.*(?:coin|crypto|token|guaranteed|x))', '\\d+ ?x (?:guaranteed|returns?|gains?|profit|your|in a)',
    '(?:photo|picture|screenshot|pic|image|scan)(?: \\w+){0,2} (?:of )?(?:your|ur) (?:\\w+ )?(?:card|id|passport|wallet|bank|licen[cs]e)',
    'screenshot (?:your|ur)', '(?:lend|loan|spot|borrow) me (?:\\w+ )?(?:[$£€¥]?\\d+|some|money|a (?:hundred|few|grand))',
    '(?:verify|connect|link|sync|validate) your (?:wallet|seed|bank)',
    '(?:pay|paid|pays|give|get|earn|receive)(?: \\w+){0,6} (?:each|every|per|for) (?:\\w+ )?(?:5|five|good|' +
    'positive)(?: star)? (?:reviews?|ratings?)', '(?:buying|renting|selling|want to buy)(?: \\w+){0,2} accounts?',
    '(?:only|just) (?:takes?|accepts?|works? with|wants?) (?:bitcoin|crypto|btc|usdt|gift ?cards?|western|cash transfers?)',
    '(?:sure|guaranteed|certain|easy|100 ?%) (?:win|wins|profit|cash|bets?|tips?)',
    'bet (?:on|with)(?=.*(?:win|us|odds|tonight|match|game))', 'bad credit',
    '(?:stock|share|coin|crypto|hot|trading|insider) (?:stock |share )?tips?', 'insider (?:info|information|trading)',
    '(?:doubled?|tripled?|10x|grew)(?: \\w+){0,4} in (?:a|one|two|\\d+) (?:days?|weeks?|months?|hours?)',
    '(?:will|gonna|going to) (?:go up|rise|pump|moon|double|triple)(?: \\w+){0,2} (?:percent|%|x|soon|tomorrow|\\d+)', 'same factory',
    '(?:no one|nobody|noone) (?:can|will|could) (?:tell|notice|know the difference)',
    '(?:dm|message|text|contact|inbox) (?:me|us)(?: \\w+){0,4} (?:make|earn|money|cash|rich|income|profit|invest|loan|deal outside)',
    '(?:make|earn)(?: \\w+){0,2} \\d{3,}(?: \\w+)? (?:weekly|daily|monthly|a day|a week|per day|per week|an hour|from your phone)',
    '(?:hiring|job|vacanc\\w+)(?: \\w+){0,8} (?:no experience|dollars a day|fee|deposit first)',
    '(?:tell|give|send|need|share)(?: \\w+){0,3} (?:your|ur) (?:login|otp|pin|cvv|one time)', 'i work for the (?:mall|bank|store|police)',
    'bank (?:clerk|official|officer) here', '(?:loan|credit|cash) in (?:\\d+|five|ten|two) (?:minutes?|hours?)',
    'cash for (?:your )?(?:account|card|sim|id)', 'clone(?:d)? cards?', 'tax refund(?=.*(?:click|claim|bank|card))'),
  words('(?:guaranteed|risk ?free|sure) (?:\\w+ )?(?:profits?|returns?|income|winnings?|investment)',
    '(?:double|triple|multiply) your (?:money|investment|bitcoin|crypto|deposit|savings)',
    '(?:earn|make|get paid|making|earning) (?:up to |over |at least |around )?[$£€¥]? ?\\d[\\d,.]*k?(?: ?(?:dollars|usd|bucks|' +
    'yuan|rmb|euros?))? (?:a|per|every|each|in (?:a|one|your)|daily|weekly|/) ?(?:day|week|hour|month|daily|weekly|spare time)?',
    '(?:work|job|jobs|income|earn|money|cash)(?: \\w+){0,3} from home(?: \\w+){0,5} (?:no experience|easy|daily|\\d|guaranteed|' +
    'message me|dm|free|apply now)', 'easy money', 'quick cash', 'fast cash',
    'passive income(?: \\w+){0,4} (?:dm|join|message|guaranteed|now)', 'get rich (?:quick|fast|now|with me|today)', 'pyramid',
    'forex signals?', 'crypto (?:signals?|giveaway|pump|investment plan)', 'trading (?:signals?|bot) (?:that|with|guaranteed|for)',
    'investment (?:opportunity|scheme|plan)s?(?: \\w+){0,8} (?:guaranteed|returns?|double|profit|join|daily|dm|\\d+ ?%)',
    '(?:congratulations|congrats)[, !]*(?:\\w+ ){0,4}(?:won|winner|selected|chosen|lucky)',
    'you(?:\'ve| have|ve)? (?:just )?(?:won|been (?:selected|chosen|picked)) (?:a|an|the|our|for|as|to|\\d)',
    'claim your (?:prize|reward|gift|free|money|refund|iphone|bonus|voucher)',
    'free (?:iphone|ps5|macbook|ipad|gift ?card|bitcoin|crypto|robux|v ?bucks)(?!.{0,12}case)', 'lottery (?:winner|ticket|prize|agent)',
    'inheritance(?: \\w+){0,6} (?:million|fund|transfer|beneficiary|bank)', 'nigerian? prince',
    'just pay (?:for )?(?:the )?(?:shipping|postage|customs|handling|tax|fee)'),
  words('(?:send|give|tell|share|forward|read|type|text|dm|need|message|provide|confirm|enter)(?: \\w+){0,3} (?:me |us )?(?:your|the|' +
    'ur|that)(?: \\w+){0,3} (?:verification|security|sms|otp|one ?time|auth(?:entication)?|login|confirmation|cvv|pin)(?: code|' +
    ' number| password)?s?',
    '(?:send|give|tell|share|dm|need|confirm|provide|what is|whats|what\'s|enter|message)(?: \\w+){0,2} (?:me |us )?(?:your|' +
    'ur)(?: \\w+){0,2} (?:passwords?|pin|cvv|otp|card (?:number|details|info)|bank (?:details|account|login|card)|' +
    'account (?:details|number|login|password)|credit card|debit card|login(?: details)?|social security|ssn|seed phrase|' +
    'private key|recovery phrase|wallet)',
    '(?:your|ur) (?:account|card|order|parcel|package|payment|access) (?:has been|was|is|will be) (?:\\w+ )?(?:locked|suspended|' +
    'limited|blocked|frozen|on hold|held|deactivated|terminated)(?: \\w+){0,10} (?:click|verify|confirm|send|pay|log ?in|reply|' +
    'message|contact|call|update)',
    '(?:verify|confirm|validate) your (?:account|identity|card|payment)(?: \\w+){0,6} (?:by|here|now|immediately|within|to avoid|' +
    'or (?:it|you))',
    '(?:i am|i\'m|im|this is|we are) (?:from |with )?(?:the )?(?:galleria|mall|customer|bank|refund|support|payment|official|' +
    'store)(?: \\w+){0,3} (?:support|security|service|team|department|admin|staff|officer)(?: \\w+){0,12} (?:code|password|card|' +
    'refund|verify|transfer|deposit|account)',
    '(?:fake|replica|counterfeit|knock ?off|aaa|mirror|1 ?: ?1|superfake|first copy)(?: quality)? (?:rolex|gucci|louis|lv|nike|' +
    'prada|chanel|hermes|bags?|watch(?:es)?|sneakers?|shoes|designer|handbags?|jordans?|yeezys?|iphones?|id|ids|passports?|money|' +
    'notes|bills|receipts?|reviews?|diplomas?)',
    '(?:sell|selling|buy|buying|got|need|want|cheap|order)(?: \\w+){0,3} (?:fake|replica|counterfeit|stolen|' +
    'cloned)(?: \\w+){0,2} (?:cards?|ids?|goods|watches|bags|passports?|money|reviews?|accounts?|phones?)',
    '(?:cloned|stolen|hacked) (?:cards?|accounts?|goods)',
    '(?:buy|sell|selling|paid|pay for|write|leave)(?: \\w+){0,3} (?:5|five) star reviews?(?: \\w+){0,5} (?:for (?:money|cash|' +
    '\\$)|paid|refund|cheap|and (?:i|we) (?:pay|refund))', 'refund (?:trick|hack|method|service|glitch|scam)', 'chargeback trick',
    'carding', 'cash ?out (?:cards?|service)', 'money (?:mule|flip|laundering)', 'cash flip',
    'casino(?: \\w+){0,5} (?:bonus|free spins|deposit|win|online|jackpot|join)', 'online (?:betting|gambling|casino|slots)', 'free spins',
    'sports? bet(?:s|ting) (?:tips|site|now|win)', 'fixed match(?:es)?', '(?:payday|instant|no ?credit ?check|quick) loans?',
    'loans? (?:with )?no (?:credit check|collateral|questions)', 'buy (?:followers|likes|subscribers)'),
  unless(han(
    '刷单', '(?:一个月|每月|月|一天|每天|一年|一周)(?:能|可|就|轻松|稳)*(?:挣|赚|入|收入)(?:.{0,3})[\\d一二两三五六八十百千万]', '(?:做|接)任务(?:.{0,6})(?:佣金|赚|领|钱|结)', '佣金',
      '一单一结', '(?:核对|确认|验证|提供|登记)(?:一下)?(?:.{0,4})(?:银行卡|卡号|账户|密码)', '(?:念|报|读|说|发)(?:一下)?(?:.{0,4})(?:短信|信息)(?:.{0,4})(?:码|数|数字)', '短信里的',
      '来路(?:.{0,3})(?:别|不)', '(?:开盘|封盘|下盘|买大|买小|庄家|赔率|压一赔|押一赔)', '内部(?:信号|消息|群|股)', '吃肉了', '红包雨',
      '(?:住院|急救|车祸|手术)(?:.{0,10})(?:转|捐|借|打)(?:点|些|我)?(?:钱|款)?', '垫付', '(?:好心人|大家)(?:.{0,4})(?:转|捐|打|借)(?:点|些)?钱', '双倍(?:还|返|奉还)',
      '(?:一|二|两|三)折(?:.{0,8})(?:加|验货|私|货到|微信|扫)', '(?:流水单|收入证明|银行流水|在职证明|病假条|离婚证|房产证)', '立返', '返一千|返现\\d',
      '(?:点赞|关注|打字|抄写|手工|充场|试玩|代购|主播|模特)(?:员)?(?:招募|兼职|招聘|日结|招人)', '招募(?:.{0,8})(?:一天|日结|佣金)', '代刷', '信用卡(?:.{0,4})(?:套|刷|代还|提额|取现)',
      '(?:币|股|基金|项目)(?:.{0,6})(?:上所|上车|抄底|起飞|暴涨|拉升)', '(?:不用|别|不要|不必)(?:在|去|走)(?:.{0,4})(?:付|下单|结账|付款|买)(?:.{0,6})(?:我|私|便宜)', '找我便宜',
      '(?:私下|找我|跟我)(?:.{0,4})(?:买|拿|付)(?:.{0,4})便宜', '便宜(?:一半|[一二三四五]成)', '(?:信用|征信)(?:修复|洗白|铲单|逾期)', '兑换码(?:.{0,4})(?:发|给|买)', '内购',
      '解封(?:账号|号)', '跑分', '菠菜', '棋牌','(?:赚|挣)(?:点)?(?:零花钱|外快|快钱|大钱)', '点点(?:手机|鼠标)',
      '(?:帮|替|给)(?:我|人|忙)?(?:.{0,3})(?:收|代收|过|走|转)(?:一下|个|一)?(?:款|账|钱|流水)', '(?:给你|抽|提成|分你)(?:.{0,2})(?:百分之|\\d+个点|一成|两成|\\d+%)',
      '同(?:厂|一个厂|工厂)(?:出|生产|货|出来)', '肉眼(?:看不出|分不出|难辨)', '内部(?:员工)?(?:价|渠道|名额|货源)',
      '(?:入会|报名|会员|培训|加盟|激活|解冻|认证|工本|服装|体检)费(?:.{0,10})(?:就|才|领|返|开工|上岗|到账|退)', '(?:交|缴|付)(?:.{0,8})(?:入会费|报名费|培训费|会费|激活费|解冻费)',
      '借(?:我|点|给我)(?:点)?(?:钱|[\\d一二两三五六八九十百千万]+)', '(?:炒股|股票|基金|外汇|期货|投资|理财)(?:.{0,6})(?:老师|导师|群|大神|推荐|内幕|带|课)',
      '(?:一|两|三|\\d)(?:天|周|个月|星期|小时)(?:内)?(?:就)?(?:翻|赚\\d|赚[一二三五十百千万]|回本|到账\\d)', '好评(?:.{0,8})(?:返|给钱|\\d+[块元]|红包|一条)', '[零0]元购',
      '(?:可|能|秒|马上|随时|立即)提现', '拉(?:一个)?(?:人|新)(?:头)?(?:.{0,3})(?:\\d|[一二三五十百]|赚|给|返|奖)', '回收(?:.{0,4})(?:卡|券|烟|账号|手机卡)', '急(?:用|需|缺)钱',
      '(?:身份证|征信)(?:.{0,4})(?:就能|可|即可|能)(?:借|贷|办|下款)', '必(?:赢|赚|涨|胜)', '注册(?:.{0,3})(?:就)?(?:送|领|得)(?:.{0,2})\\d',
      '(?:付款码|收款码|二维码|条形码)(?:.{0,6})(?:截|发|给|拍|扫)', '(?:钱|款)(?:先)?(?:打|转|汇)(?:给|到|我|过来)', '先(?:打|付|交|转)(?:.{0,2})(?:全款|款|钱|定|押)', '先付款后',
      '涉嫌(?:.{0,6})(?:洗钱|犯罪|案|走私|诈骗)', '指定账户', '理赔', '(?:三|双|两|十)倍(?:赔|理|返|退)', '(?:办理|代办|专业办)(?:各种|各类)?(?:证|假|学历|文凭|资格)',
      '低价(?:充|代充|出售(?:账号|会员))', '代充', '(?:跟我|跟着我|跟老师)(?:买|投|下|押|做)', '(?:卖|出|收|租)(?:.{0,2})(?:微信|qq|支付宝|抖音|游戏)?(?:账号|号(?=$|的|可))',
      '(?:撸|薅|套)(?:.{0,3})(?:羊毛|平台|商家)', '(?:数字|虚拟|加密)(?:货)?币(?:.{0,6})(?:赚|涨|投|群|返)', '空投', '(?:usdt|泰达币|比特币)(?:.{0,6})(?:收|换|赚|投|付)',
       '刷[好信]?评(?:返|赚|兼|群)?', '好评返现', '(?:兼职|副业|宝妈|学生|在家|手机)(?:.{0,14})(?:日[赚入结]|月[入赚]|躺赚|轻松|佣金|日结|一天\\d|时薪|每天\\d)', '日[赚入](?:过)?[\\d百千万上]',
      '月[入赚](?:过|百|十|几)?[\\d百千万]', '躺赚', '稳赚', '包赚', '保本', '高(?:额)?回报', '高收益', '零风险', '无风险', '内幕(?:消息|股|票)', '荐股', '牛股',
      '跟(?:单|着老师|着我)(?:.{0,6})(?:赚|投|盈)', '带你(?:赚|发财|投资|理财|炒)', '炒(?:币|外汇|虚拟)', '(?:投资|理财|充值)(?:.{0,8})(?:返利|翻倍|返现|翻番|分红|回报|返\\d)',
      '翻倍(?:返|提现|收益)', '充\\d+(?:元|块)?(?:送|返)\\d+(?:.{0,6})(?:私|加|群|我)', '杀猪盘', '资金盘', '传销', '拉人头', '返利群', '博彩', '赌[场博球](?!约)',
      '(?:澳门|线上|网上|皇冠|真人)(?:.{0,4})(?:赌场|娱乐城|荷官|下注|投注|博彩)', '娱乐城', '下注', '投注', '彩票(?:.{0,4})(?:内部|必中|计划|预测|导师|群)', '必中', '时时彩', '六合彩',
      '棋牌(?:平台|上分|代理)', '上分',
    '(?:恭喜|祝贺)(?:您|你)?(?:.{0,10})(?:中奖|中了|获得|抽中|被选|幸运)', '中奖(?:了)?(?:.{0,12})(?:领|点|填|缴|付|联系|税|手续)', '(?:点击|点这|马上|速来|快来)领取',
      '免费(?:领|送|拿)(?:.{0,6})(?:iphone|手机|苹果|红包|现金|茅台|平板|大奖)', '领(?:取)?(?:红包|大奖|现金|补贴)(?:.{0,8})(?:加|点|扫|链接|私|填)',
      '只(?:需|要)(?:付|支付|交|出)(?:.{0,3})(?:邮费|运费|手续费|税|工本费)', '先(?:交|付|打|转|缴)(?:.{0,6})(?:押金|定金|订金|保证金|手续费|会费|\\d+|款|钱)',
      '(?:交|付|转|打)(?:.{0,4})(?:保证金|押金|解冻费|手续费|税款|验资)(?:.{0,12})(?:给我|账|就|才|即可|再|退)',
    '(?:把|将|告诉|发|报|给|提供|说)(?:.{0,6})(?:验证码|动态码|校验码)(?:.{0,6})', '验证码(?:.{0,6})(?:发|告诉|给|报|说|念)',
      '(?:把|告诉|发|报|给|提供|填)(?:.{0,8})(?:密码|银行卡号|卡号|cvv|身份证号|支付密码|安全码)',
      '(?:银行卡|支付宝|微信|账户|账号|帐号)(?:.{0,4})(?:密码)(?:.{0,8})(?:发|告诉|给|报|是多少|输)',
      '(?:账号|账户|帐号|订单|快递|包裹|银行卡)(?:.{0,4})(?:异常|冻结|被锁|封停|丢失|有问题|质量问题)(?:.{0,14})(?:点|联系|加|理赔|退款|验证|验证码|解冻|链接|客服)',
      '(?:我是|这里是|我们是)(?:.{0,8})客服(?:.{0,20})(?:退款|理赔|验证|转账|卡号|加|银行卡|解冻|密码)', '(?:双倍|三倍|十倍)(?:赔|理赔|退款)', '安全账户', '公检法', '洗钱',
    '(?:私下|线下|场外|平台外|直接|别走平台|不走平台|绕过(?:平台|商场|收银台)|不要在(?:这里|商场|平台)(?:付|买|下单))(?:.{0,10})(?:交易|转账|付款|转我|打款|打钱|便宜|给我钱|转给我|扫码|微信转|成交)',
      '(?:不走|绕过|别走|跳过)(?:平台|商场|收银)', '(?:直接|先)?(?:转账|打款|汇款|打钱|转钱|转\\d+)(?:.{0,4})(?:给我|到我|我卡|我微信|我支付宝|私人)', '(?:微信|支付宝)(?:直接)?转(?:我|给我|账给)',
      '扫(?:我|这个|一下我)(?:的)?(?:码|二维码)(?:.{0,8})(?:付|转|领|红包|便宜|送)',
      '(?:高仿|a货|精仿|超a|复刻|莆田|一比一|1比1|原单尾货)(?:.{0,10})(?:包|鞋|表|货|批发|出售|有|加|lv|耐克|潮牌|名牌|奢侈|代理|$)',
      '(?:卖|出售|办|代办|代开|制作|购买|收)(?:.{0,4})(?:假证|假钞|假币|发票|证件|学历|毕业证|身份证|银行卡|驾照|护照|黑卡|四件套|公章)', '代开发票', '套现', '养卡',
      '(?:无抵押|秒批|秒到账|无需征信|黑户|征信花|不看征信)(?:.{0,8})(?:贷|借|放款|下款)?', '(?:网贷|小额贷|贷款)(?:.{0,8})(?:秒|无抵押|加|低息|私聊|黑户|当天)', '校园贷', '裸贷',
      '出(?:售)?(?:账号|微信号|手机卡|银行卡)', '收(?:购)?(?:微信号|手机卡|银行卡|实名)', '薅羊毛群', '漏洞(?:.{0,6})(?:0元|免单|套|薅|撸)', '卡(?:bug|漏洞)', '(?:涨粉|刷粉|买粉|刷赞)',
  ), /(?:怎么|如何|可以|能|能不能|可不可以|支持|忘记|修改|改|重置)(?:.{0,6})(?:支付|付款|密码)(?:吗|么|$)|下注(?:意|册|解)/gu),
];
