/** Insults, threats, contempt for who somebody is, and coarse language. */
import { han, unless, words } from './rule.ts';
import type { Rule } from './rule.ts';

/** Words that are an insult by themselves, however a letter is masked. */
const COARSE = [
  String.raw`(?:mother ?)?f+[u*#v]+[c*k#]+k*(?:e[rd]s?|ing?|off|wit|face|head|tard)?s?`, 'f u c k', 'fck(?:ing?|er|ed)?', 'fuk(?:ing?|er)?',
    'phuck', 'stfu', 'gtfo',
  String.raw`s+h[i*#]+t+(?:ty|head|s|face|hole|bag|show)?`, 'bull ?shit', 'b[i*#]+tch(?:es|y|ing)?', 'biatch', 'bastards?',
    'a[s*#$]+ ?h[o*#]les?', 'arseholes?', 'dumb ?ass(?:es)?', 'jack ?ass(?:es)?', 'smart ?ass',
  String.raw`c[u*#]nts?`, 'twats?', 'wankers?', 'tossers?', 'dick ?(?:head|face|wad|bag)s?', 'prick', 'douche(?:bag)?s?', 'pussies',
    'whores?', 'sluts?', 'skanks?', 'cocksuckers?', 'scumbags?', 'son of a b', 'bloody hell you', 'piss off', 'bugger off', 'sod off',
    'eff off', 'f off', 'screw (?:you|off)', 'up yours', 'bell ?ends?', 'morons?', 'imbeciles?', 'cretins?', '(?<!soap )scum', 'minger',
    'slags?',
  'n[i*#]+gg?(?:er|a|uh)s?', 'fag(?:got)?s?', 'trann(?:y|ies)', 'retard(?:s|ed)?', 'spastic', 'chinks?', 'gooks?', 'kikes?', 'wetbacks?',
    'paki', 'ragheads?', 'towelheads?', 'subhumans?', 'dyke',
];
const CALLED = 'idiots?|morons?|imbeciles?|loser|trash|garbage|pathetic|disgusting|worthless|stupid|dumb|ugly|fat|pigs?|cows?|creeps?|clowns?|' +
  'parasites?|vermin|scum|freaks?|weirdo|nobody|waste of (?:space|air|oxygen|skin)|jerks?|dimwit|brainless|useless|braindead|' +
  'filth|animals?|rats?|dogs?|cockroach(?:es)?|whale|hag|bellend|joke|failure|disgrace|liar|thief|coward|monkeys?|gorilla|witch|' +
  'troll|psycho|sick';
const SO = '(?:(?:a|an|the|so|such|really|just|very|all|bunch|nothing|but|total(?:ly)?|complete(?:ly)?|absolute(?:ly)?|utter(?:ly)?|' +
  'little|fat|like|old|dirty|stupid|ugly|dumb|most|piece|of|sad|filthy|bloody|damn|literal(?:ly)?|big|biggest|lazy|kind|pure|' +
  'real|one|too) ){0,6}';
const YOU = String.raw`(?:you(?: all| guys| people| lot)? (?:are|look|sound|smell|seem|really are|must be)|you'?re|youre|ur|u r|u are|y'?all are|your)`;
const INSULTED = '(?:cow|whale|hag|pig|freak|idiot|jew|arab|muslim|gypsy|immigrant|foreigner|indian|mexican|woman|bastard|loser|clown|creep|' +
  'animal|beggar|peasant|dog|rat|monkey|slob|lump|midget|cripple|nerd|lesbian|gay)';
const GROUPS = '(?:foreigners|gypsies|roma|refugees|americans|russians|turks|poles|japanese|koreans|cripples|disabled people|old people|' +
  'poor people|immigrants|muslims|jews|blacks|asians|chinese|indians|gays|lesbians|women|girls|men|arabs|mexicans|africans|' +
  'whites|christians|trans people|your kind|your people|those people|people like you)';

export const HARASSMENT: readonly Rule[] = [
  words(...COARSE),
  { on: 'plain', says: /[傻煞] ?[×x*] ?(?:$|[^\w])/u },
  // "Ugly", "trash" and so on are insults only of somebody.
  unless(words(`${YOU} ${SO}(?:${CALLED})`, `you ${SO}(?:idiots?|morons?|losers?|trash|pigs?|creeps?|clowns?|freaks?|jerks?|scum|cows?)`,
    `(?:she|he|they|that (?:guy|girl|woman|man)|this (?:guy|girl|woman|man))(?:'s| is| are|s)? ${SO}(?:idiots?|morons?|losers?|trash|scum|worthless|disgusting|pathetic|ugly|creeps?|brainless)`),
    /you are (?:not|never) [a-z ]+|your (?:fat|ugly|dogs?|cows?|pigs?|animals?|trash|garbage)(?: |$)(?!pigs?|face|ass|head|idiot)|you look (?:really |so )?(?:stupid good|like a million)|you (?:are|re) (?:so |too )?(?:stupid(?:ly)? (?:good|nice|lucky)|dogs? people)/g),
  words(`(?:dumb|stupid|fat|ugly|dirty|filthy|disgusting|worthless|brainless|bloody|damn|smelly|nasty|evil|rotten|lazy) (?:old |little |fat )?${INSULTED}s?(?! (?:bed|bowl|food|house|toy|lamp|mug|print|figurine|print|wash|shampoo|towel))`,
    '(?:bunch|pack|load|crowd|gang) of (?:idiots?|losers|clowns|animals|retards|pigs|rats|savages|liars)',
    '(?:immigrant|foreign|human|white|black) (?:scum|trash|filth|garbage)', 'you (?:disgust|sicken) me',
    'you make me (?:sick|puke|vomit|want to (?:puke|vomit|throw up))', 'why are you (?:even )?(?:alive|breathing|born|like this)',
    'get lost', 'freak show',
    'you (?:are|re) the (?:dumbest|ugliest|stupidest|worst|fattest|most \\w+) (?:person|thing|human|piece|idiot|girl|boy|man|woman)',
    'how (?:hideous|ugly|stupid|fat|dumb) (?:you|u) (?:are|look)', 'bite me', '(?:see|watch|make) you (?:bleed|suffer|cry|die|beg)',
    'put (?:you|him|her|them) down like', '(?:do not|dont|don\'t) want your (?:kind|sort|type|people)',
    '(?:blacks|jews|muslims|asians|gays|immigrants|foreigners|women|lesbos) (?:are )?(?:not welcome|out|go home|stay out|not allowed)',
    'you (?:reek|stink)', 'a hole(?!.{0,12}(?:in|for|saw|punch|puncher))', 'h8 (?:you|u)', 'u die', 'you die',
    '(?:if you|you should) (?:vanished|disappeared|never existed|never have been born|not have been born|not exist)', 'pathetic little',
    'see what happens to you', 'up your (?:arse|ass|butt)',
    '(?:tw[a@]ts?|lesbos?|minging|thick head|knob ?head|bell ?head|gobshite|numpty|plonker|tosser)', '(?:^|you |u )cripples?',
    'go play in traffic', 'take a (?:shower|bath),? (?:you|pig|stinky)', 'sick of your (?:kind|face)', 'ugly (?:face|mug face|bastard)',
    'spit (?:on|at|in) (?:you|your)', 'you people make', 'learn to (?:speak )?english', 'nobody cares about you', 'i(?:\'ll| will) end you',
    'you(?:\'ll| will) be sorry', 'do (?:us|me|everyone|everybody|the world) (?:all )?a favou?r and',
    '(?:everybody|everyone|they all) (?:here )?(?:laughs at|hates|despises) you',
    'your (?:mother|mom|mum|mama|momma) (?:should|is a|is so|sucks|was|must|never|would)', 'lower than (?:dirt|trash)', 'crawl back'),
  words('(?:smash|break|kick|punch|bash|cut|slice|slap|stab|shoot|burn|crush|bust|cave|rip|knock) (?:\\w+ )?(?:your|ur|his|her|' +
    'yo) (?:\\w+ )?(?:face|head|teeth|skull|legs?|arms?|house|car|throat|eyes|neck|bones|fingers|guts|in|off|out)',
    '(?:wait(?:ing)?|come|coming|looking) for you (?:\\w+ ){0,3}(?:knife|gun|bat|hammer|outside|tonight|after)',
    'with (?:a|my) (?:knife|gun|bat|hammer|axe)(?=.*you)', 'or i(?:\'ll| will|ll) make you', 'you better (?:run|hide|sleep with one eye)',
    'put you in (?:a hospital|hospital|the ground|a grave)', 'six feet under'),
  words('kill (?:your ?self|urself|ur self)', 'kys', 'go (?:and )?die', '(?:drop|fall over) dead',
    'hope (?:that )?(?:you|u|he|she|they|your \\w+) (?:all )?(?:dies?|get (?:cancer|hit|run over)|rot|chokes?|suffers?)', 'end your life',
    'jump off a (?:bridge|building|roof|cliff)', 'hang yourself', 'nobody (?:here )?(?:likes|wants|loves|would miss) you',
    'no ?one (?:here )?(?:likes|wants|would miss) you', 'world (?:would be|is) better without you',
    'shut (?:the hell )?up (?:you|already|idiot|stupid)', 'shut your (?:mouth|face|trap|hole)', 'slap you', 'go to hell', 'burn in hell',
    'rot in hell', 'eat dirt'),
  words("(?:i|we)(?:'ll| will|'m going to| am going to| gonna|'m gonna|ll|m gonna| swear i'll| want to) (?:\\w+ ){0,3}(?:kill|hurt|beat|stab|shoot|punch|smash|destroy|hunt|rape|strangle|break|find|get|make) (?:you|u|your|ya|him|her)(?! (?:a|an|the|some|one|your|another|in|there|at|by|something|know|soon|up|shortly|later|outside the|near) )(?: up| down| face| legs?| and| for this| family| regret| pay| suffer| bleed| cry|[.!]|$)",
    'i know where you live', 'watch your back', 'you(?: are|re|\'re)? (?:dead|finished|a dead man)', 'you will (?:regret|pay for|bleed)',
    'follow you home', 'break your (?:legs?|arms?|neck|face|nose|jaw|teeth)', 'punch you', 'smack you'),
  words(`(?:go|get|send (?:them|him|her|you)) back (?:to|where) (?:your (?:own )?country|you came from|your village|where you came from|africa|china|india|mexico)`,
    `(?:all )?${GROUPS} (?:are|should|must|smell|stink|ruin|need to|deserve|don't belong|dont belong|can't|cannot) (?:all |just |be |get |to )*(?:trash|scum|thieves|criminals|disgusting|dirty|filthy|stupid|inferior|animals|rats|leave|killed|die|banned|out|deported|shot|vermin|terrorists|a disease|retarded|parasites|stink|everything|dumb|belong in|too dumb|drive)`,
    `(?:i )?(?:hate|can't stand|despise) (?:all )?(?:the |these |those )?${GROUPS}`, 'white power', 'heil hitler', 'sieg heil',
    'gas the \\w+', '(?:he|she|you|they) should be (?:shot|hanged|gassed|raped)'),
  han(
    '[傻煞沙杀][逼比笔币屄叉缺b×x](?![如较赛分价例格])', '(?<![a-z])sb(?![a-z])', '(?<![a-z])(?:nmsl|cnm|tmd|wdnmd|nmb|mlgb|wcnm|rnm)(?![a-z])',
      '[操草艹肏曹][你尼泥拟][妈马麻吗全大]', '[操艹肏](?:你|他|她)', '他[妈媽马][的地]', '[你尼][妈马][的逼比死]', '妈[了的]?个?[逼比]', '妈蛋', '狗[日娘]的', '日你', '干你[妈娘老]', '[贱婊]人',
      '婊子', '绿茶婊', '[臭死骚]婊', '骚货', '破鞋', '荡妇', '狗东西', '狗杂种', '杂种', '畜[生牲]', '王八[蛋羔]', '混[蛋账]', '龟孙', '孙子你', '人渣', '败类', '垃圾人',
      '(?:你|你们|他|她|这人|这种人)(?:就是|真是|简直是|就|真|是|这个|个|简直|们|都|这种|一群|一帮|是个|也是){0,4}(?:垃圾|废物|白痴|脑残|弱智|智障|蠢货|蠢猪|笨蛋|猪|狗|贱|丑八怪|死胖子|肥猪|恶心|' +
      '神经病|变态|有病|渣|饭桶|窝囊废|低能|傻子|傻瓜|蠢|丑|乞丐|穷鬼|土鳖|乡巴佬|脑子有|没脑子|没教养|没素质)(?!桶|粮|窝|砂|抓|毛|咬|玩|肉|绳|年|头|鬃|处理|分类|袋)', '脑残', '弱智', '智障', '蠢货', '蠢猪',
      '死胖子', '死肥[猪宅]', '丑八怪', '傻屌', '屌丝', '牛马东西', '窝囊废', '神经病啊', '有病吧', '脑子[有进](?:病|水|坑)', '脑子被', '不要脸', '臭不要脸', '没教养', '有娘生', '缺德',
      '贱[货种婢样]', '智商(?:欠费|为零|堪忧|多少|有问题|低|不够用)', '长得(?:跟|像|和)(?:个)?(?:鬼|猪|猴|狗|蛤蟆|屎|怪物)', '找(?:抽|打|揍|削|骂|事)', '熊样', '傻缺', '二百五(?!十|块|元)',
      '特么', '尼玛', '(?:爹|娘|爸|妈|父母|祖宗)(?:.{0,3})(?:怎么)?(?:生出|养出|生了)', '祖宗(?:十八代|八代)', '不男不女', '怪物(?=$|滚|你)', '令?让?人?(?:真)?(?:让人)?作呕', '见一次打',
      '(?:死|臭)?肥[婆猪仔](?!皂|油)', '不该出生', '这么(?:穷|丑|胖|矮|土)还', '(?:^|[^a-z\\p{Script=Han}])操$|^操', '蠢(?:驴|得|材|到家)',
      '(?:死|臭)(?:变态|流氓|八婆|三八|乞丐|要饭的|老太婆|老头)', '(?:瘸子|瞎子|聋子|残废|乞丐|要饭的)(?:也|快|滚|走开|别|让)', '碰瓷的',
      '(?:东北|河南|上海|广东|湖南|四川|外地|本地|北京|新疆|西藏)(?:人|佬)(?:.{0,3})(?:滚|骗|脏|贼|没素质)', '瞅你', '瞧你那', '你也配', '臭傻', '大傻', '缺心眼', '没文化真可怕', '狗仗人势',
      '骂(?:的)?就是你', '畜牲', '哭丧', '给你烧纸', '棺材', '狗娘', '[狗猪]屁不如', '[猪狗]不如', '(?:真|好|看着|长得|看你就|让人)(?:真|好|太|很)?恶心(?=$|你|死|的人)',
      '没(?:人)?教(?:过)?你(?:怎么)?做人', '穷鬼', '乡巴佬', '活着(?:就是|就|真是|纯属|干嘛|干什么|只会)(?:浪费|多余|丢|祸害)?', '不配(?:活|做人|当人|待在|出现|说话|来)',
      '(?:算|是)(?:个|什么)?什么(?:东西|玩意|货色|狗屁)', '(?:什么|垃圾|狗)玩意儿?(?=$|你|也)', '没一个好(?:东西|人|货)',
      '(?:女|男|老|年轻|外地|黑)人(?:就|都)?(?:就是|都是|真是|全是)?(?:没脑子|没素质|不行|该死|蠢|贱|懒)', '是人还是(?:猪|狗|鬼|畜|牲口)', '丢人现眼', '出来丢人', '出来吓人',
      '长(?:得)?这么(?:丑|肥|胖|磕碜|寒碜)', '(?:又|真)(?:蠢|丑|肥|贱)又(?:蠢|丑|肥|贱|坏|穷)', '脑子(?:被|让|里|是不是)(?:.{0,3})(?:驴|门|狗|进|屎|水|浆糊)', '狗眼', '狗嘴',
      '装什么(?:逼|蒜|清高|大)', '吃屎', '放屁', '妈的(?!店|包|鞋|衣|礼|生|最|手|味|厨|话)', '丧门星', '扫把星', '短命鬼', '老不死', '老东西', '小三', '舔狗',
    '(?:去|快|怎么不|给我|你)死(?:吧|啊|了算|远点|一边|开)?(?=$|你|吧|啊|算|远|一边|开|的|，)', '死全家', '全家死', '你全家(?:死|都死|去死)', '死妈', '去跳楼', '自杀吧', '怎么不去死', '去死', '找死',
      '弄死', '打死你', '杀了你', '砍死', '捅死', '弄死你', '揍[死你]', '打断你', '扇你', '抽你', '废了你', '等着瞧', '我知道你(?:家)?住(?:在)?哪', '小心(?:点)?你(?:的|全)',
      '别让我(?:看见|碰见|遇见|找到)你', '堵你', '(?:挖|割|剁|砍|抠|打烂|撕烂|打爆|砸烂|敲碎|踢爆)(?:.{0,3})(?:你|眼|手|脚|头|舌|嘴|狗)',
      '你(?:的)?(?:眼睛?|手|腿|舌头|头|狗头)(?:给)?(?:挖|割|剁|砍|打断|拧)', '(?:找人|叫人|早晚|迟早|一定|信不信)(?:.{0,4})(?:弄|收拾|揍|打|砍|废|做掉|教训)(?:死)?(?:了)?(?:你|他|她)',
      '跟踪(?:了)?你', '(?:今晚|放学|出门|回家|门口)(?:.{0,4})(?:等着|小心|别走|给我等)', '让你(?:死|好看|躺|爬着|进医院|出不了|见血)', '灭了你', '做了你', '要你(?:的)?命', '烧了你',
      '滚(?:蛋|开|出去|远点|回去|回你|犊子|粗)', '(?:^|你|给我|快)滚(?:$|吧|啊)', '闭嘴', '闭上你的', '没人(?:喜欢|想看|想理|在乎)你',
    '(?:黑|外国|外地|河南|东北|上海|乡下|农村|穆斯林|印度|日本|韩国|非洲|同性恋|女|男|残疾|胖|回)(?:人|鬼|佬|子|族|的)?(?:都|就|全|们都|全都|统统)(?:是|该|应该|要|得|不配|没)(?:一群|一帮|' +
      '些)?(?:骗子|小偷|垃圾|人渣|该死|去死|死|滚|贼|畜生|脏|蠢|低等|恶心|变态|寄生虫|活着|素质|废物)', '死(?:外地|基佬|同性恋|变态|黑鬼|洋鬼子|穷鬼|娘炮)', '黑鬼', '阿三', '小日本鬼子', '支那',
      '棒子(?:国|滚|都)', '娘炮', '死娘炮', '滚回(?:你|老家|农村|去)',
  ),
];
