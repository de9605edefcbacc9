/** Looking for goods in many people's words: of a kind, for a need, for somebody, other than these, where they are. */
import { ways } from '../subjects/subject.ts';
import type { Subject } from '../subjects/subject.ts';

export const askedLooking: Subject = {
  find: {
    en: ways(`
      (any|got any|you got|do you do|do you guys have|u sell|is there|are there) (decent |nice |good |cute |plain |simple |{quality} |{colour} |cheap |){category}(?| here?| in this shop?| at all?| for sale?)
      (i'm|im|i am|we're|we are) (after|hunting for|on the hunt for|searching for|in the market for|trying to find|shopping for|in need of) (a |some |){quality} {category}(| under {most}| for {noun}|)
      (i|we|my {noun}) (need|needs|want|could do with|could use|wouldn't mind|fancy|require|am missing|is missing|ran out of) (a |some |a new |new |another |){category}(| for {noun}| asap| today|)
      {quality} {category}(| please| pls| for me| for my {noun}| under {most}| around {most}| in {colour}|, {colour}|, {size}|?)
      {category}(,|) ({colour}|{material}|{quality}|{size})(,| and|) (under|below|max|not over|up to) {most}
      {category} (under|below|for less than|max|up to|around|no more than|within|for about|between {least} and) {most}(| please| pls|?)
      (something|anything|smth|stuff) (for|to) ({noun}|{verb}|my {noun}|a {noun}|take {noun}|the {noun}|go with {noun})(| under {most}| {quality}|)
      (something|anything) ({quality}|{colour}|made of {material}|in {material}|{quality} and {quality})(| under {most}| for {noun}| for under {most}|)
      (what|which) {category} (do you have|have you got|do you sell|are there|is there|would be {quality}|are {quality}|can i get for {most}|do you stock)
      (show|gimme|give|let) me (see |)(your |the |some |all the |all your |what {category} you have|){category}(| you have| please| pls| in {colour}| under {most}|)
      (can|could) (i|we|you) (see|look at|have a look at|find me|show me|get me) (a |some |your |the |){quality} {category}
      (where|do you keep|do you have|is there) (something|anything) (like |such as |)(a |){category}
      (my|the|our) (old |last |)({category}|{noun}) (broke|died|is broken|fell apart|wore out|is worn out|got lost|is too small)(,| and| so|) (need|i need|want|looking for) (a new one|a new {category}|another)
      (it's|its|it is|it gets|i'm|im|we're) (freezing|cold|hot|raining|dark|boring|going camping|going hiking|travelling|moving house|hosting)(| next week| outside| in winter|)(,| and| so|) (need|i need|what have you got|looking for) (something {quality}|a {category}|{category})
      {category} that (won't|doesn't|don't|will|can|is|are|isn't) ({quality}|{verb}|{verb} easily|cost a fortune|fall apart|break|last)
      {category} (with|without|w) (a |)({noun}|{material}|{colour} {noun}|pockets|hood|lid|handle|straps|zip)
      {category} (for|4) (a |my |)({noun}|office|school|beach|gym|wedding|rain|snow|camping|travel|kids|men|women|work|the kitchen|the bedroom|trips)(?| please| {quality}|)
      (what|anything|something) (do you have|have you got|is there) (that's|that is|which is|) ({quality}|in {material}|{colour})
      (browse|looking at|interested in|let's see|let me see|let's look at|how about|what about) (some |the |your |){category}
    `, ''),
    zh: ways(`
      (有没有|有无|有木有|可有|请问有|你家有|店里有|能找到)(什么|啥|那种|){quality}(的|点的|一点的){category}(吗|呀|)
      ({quality}|{colour}|{material})(的|点的|){category}(有吗|有没有|来一个|给我看看|求推荐|看一下|)
      {category}(，|)({quality}|{colour}|{material})(的|点的|一点的|)(，|)({most}以内|{most}以下|不超过{most}|别超过{most}|{most}左右|)
      (想|要|打算|准备|计划|琢磨)(买|入|入手|整|弄|搞|换|添|挑|选)(个|一个|点|双|件|条|新的|){category}(，{most}以内|，{quality}的|，{quality}点|，预算{most}|)
      (我|家里|孩子|老公|老婆|我妈)(缺|少|需要|差|想要|急需|正好缺)(个|一个|件|双|){category}
      (找|求|看看|瞅瞅|看下|瞧瞧|逛逛|来看看)(有没有|一款|一个|你们的|)({quality}的|)({category})
      (有啥|有什么|都有啥|都有哪些|有哪些)({quality}的|{colour}的|)(好的|)(能|可以|)({category})(呀|)
      {category}(都|)(有|在卖)(哪些|什么款|几款|啥样的|哪几种)(啊|)
      ({most}|{most}块|{most}元)(以内|以下|左右|能)(买到|买)(的|什么样的|啥样的|){category}(有吗|有哪些|)
      (适合|给)({noun}|小孩|老人|我爸|女生|男生|上班|通勤|旅行|露营|跑步)(用|穿|戴|背|)(的|){category}(有吗|有没有|推荐|)
      (有没有|有什么|要)(能|可以)({verb}|{verb}{noun}|装{noun}|防{noun}|保{noun})(的|)({category}|东西|)
      (天|天气|最近|家里)(冷|热|太暗|太吵|下雨|干燥|空荡荡)(了|)(，|)(想|要|需要)(买|来|添)(个|点|件|)({category}|{quality}的东西)
      ({category}|)(坏|丢|破|旧|用完|穿坏)(了|)(，|)(想|要|得)(买|换|再买)(个|双|件|)(新的|{category})
      (不要太|别太|不想要太|不用太)(贵|大|重|花|厚|高|亮)(的|){category}
      (带|没有|不带)({noun}|帽子|拉链|口袋|盖|把手)(的|){category}(有|有没有|)(吗|)
    `, ''),
  },
  recommend: {
    en: ways(`
      (any|some) (ideas|thoughts|tips|suggestions|advice|recs|recommendations|inspo)(| for (a |my |){noun}| on {category}| for a (birthday|gift|present|wedding)|)(?| please|)
      (what|which) (would you|do you|should i|could i|can i|to) (recommend|suggest|get|buy|give|bring|go for|pick|advise)(| for (a |my |){noun}| as a gift| under {most}| from here|)
      (my|our|a) (mum|dad|sister|brother|boss|friend|wife|husband|girlfriend|boyfriend|son|daughter|niece|nephew|grandma|colleague|neighbour|teacher|{noun}) (is|just|has|loves|likes|hates|wants) ({verb}ing|turning {quantity}|a birthday|moving|getting married|retiring|everything|{category}|{noun})(,| and| so|) (what|any ideas|need a present|need a gift|what would you get|i need something)
      (gift|present|pressie|something|stocking filler|housewarming gift|leaving present|thank you gift) (for|4) (my |a |the |)(mum|dad|sister|brother|boss|friend|wife|husband|girl|boy|teenager|baby|colleague|couple|teacher|{noun})(|,| who) (under {most}|around {most}|likes {noun}|loves {category}|max {most}|budget {most}|)
      (i have|i've got|ive got|got|with) {most} (to spend|for a present|for a gift|budget)(,|) (what|any ideas|what can i get|suggestions)(?|)
      (what's|whats|what is|which is) (popular|good|hot|new|trending|nice|your best seller|the best thing|the most popular one|your favourite|worth it)(| here| in this shop| right now| at the moment| for {noun}|)
      (surprise|help|advise) me(| choose| pick| decide| out| with a gift|)(,| -|) (something {quality}|for {noun}|under {most}|i can't decide)
      (can't|cannot|can not|don't know how to) (decide|choose|make up my mind|pick)(| what to get| a present|)(,| help|, help me|)
    `, ''),
    zh: ways(`
      (送|给)(爸爸|妈妈|老公|老婆|男朋友|女朋友|闺蜜|同事|领导|老师|孩子|侄子|外甥女|长辈|客户|朋友|{noun})(送|买|挑|选)(点|个|)(什么|啥|礼物)(好|合适|呢|)(，{most}以内|，预算{most}|，{most}左右|)
      (朋友|同事|闺蜜|妈妈|爸爸|女朋友|孩子|老师)(过生日|结婚|搬家|乔迁|升职|退休|满月|毕业|住院|要出国)(，|)(送|买|带)(什么|啥|点啥|个什么)(好|合适|)(呢|)
      (求|来|给|帮忙|麻烦)(个|点|)(推荐|安利|建议|主意|参考)(，{category}|，{noun}用的|，送人的|，{most}以内|)
      (你|您|你们)(觉得|会|有什么|有啥|最)(推荐|建议|选|买|喜欢)(什么|哪个|哪款|的|)(呢|)
      (店里|你们|这儿|现在)(什么|啥|哪个|哪款)(最火|卖得最好|最受欢迎|口碑好|性价比高|人气高|值得买)
      (爆款|新款|热销|招牌|镇店之宝|畅销款)(有哪些|是什么|推荐一下|给我看看|)
      (伴手礼|生日礼物|结婚礼物|新年礼物|小礼物|见面礼|毕业礼物)(，|)({most}以内|{most}左右|推荐一下|有什么推荐|求推荐|)
      (不知道|没想好|纠结|选不出来)(买什么|送什么|选哪个|挑啥)(，|)(帮帮我|推荐一下|给点意见|)
    `, ''),
  },
  refine: {
    en: ways(`
      (and|or|but|ok|hmm|well|actually|no,|just|only) (in|with|for|under|over|without|not) ({colour}|{size}|{material}|{most}|{quality}|kids|men|women)(?| please| then| instead|)
      (make|let's say|lets say|say|call) (it|that) ({colour}|{size}|under {most}|{most}|{material}|{quality})(| then| instead| please|)
      (preferably|ideally|rather|must be|should be|has to be|needs to be|it's for|its for|has to|not too|nothing) ({colour}|{quality}|in {size}|{material}|under {most}|expensive|{noun}|heavy|flashy|big)(| please|)
      (only|just) (the |)({colour}|{material}|{quality}|kids|cheap|women's|men's) (ones|one|stuff)(| please|)
      (the same|same|that|same thing|same one) (but |only |just |)(in {colour}|in {size}|cheaper|in {material}|for kids|smaller|under {most})(?| please|)
      (what about|how about|and for|and what about) (a {category}|{category}|kids|{colour} ones|women|men|something {quality}|the {size}|under {most}|{material})(?| then?| instead?|)
      (i meant|i mean|no i meant|sorry,|oops,|no,|not that,) ({colour}|{category}|{size}|{product}|a {category}|under {most}|for a {noun})(| sorry|)
      (my|the|our) (budget|limit|max|maximum) (is|was|would be|'s) (actually |more like |about |only |){most}
      (can|could) (go|stretch|do|spend) (up to|to|a bit over|max|as much as) {most}
      (less|more|a bit|a little|bit|slightly) ({quality}|{attribute}|{colour}|expensive|formal|colourful|plain)(| please| if possible| one|)
      (he|she|they|my {noun})('s| is| likes| wears| hates| prefers| only wears) ({colour}|{size}|{material}|{quality}|{quantity} years old|{quantity}|tall)
      (not|no|anything but|except|without|other than) ({colour}|{material}|{quality}|that colour|{category}|leather|the {colour} one)(| please| though|)
    `, ''),
    zh: ways(`
      (要|最好|最好是|希望|想要|得是|必须|必须是)({colour}|{material}|{quality}|{size}码|便宜|大一点|小一点|厚一点|薄一点)(的|点的|一点的|)(吧|)
      (预算|价格|价位)(是|在|就|控制在|最多|大概|放宽到|提高到|降到|改成)({most})(以内|左右|吧|行吗|)
      (不要|别|不想要|除了|讨厌|不喜欢)({colour}|{material}|太{quality}|{quality}|太贵|太大|太花|皮)(的|)(了|)(吧|)
      (那|要是|如果|假如|换成)({colour}|{size}码|{category}|{material}|小孩|男款|女款|{most}以内)(的|)(呢|有吗|行吗|有没有|)
      (再|能不能|可以)(便宜|大|小|轻|厚|薄|亮|暗|素|简单|高级)(点|一点|一些|些)(的|)(吗|有吗|呢|)
      (给|是给)({noun}|男生|女生|老人|小孩|我爸|我妈|{quantity}岁的孩子)(用|穿|戴|买)(的|)
      (只|就)(要|看|想看)({colour}|{material}|{quality}|{most}以下|{category})(的|)
      (我是说|我说的是|不是，是|说错了，|不对，)({colour}|{category}|{size}码|{product}|{most})(的|)
      (一样|同样|同款|刚才那种)(的|)(，|)(但|不过|就是)(要|)({colour}|{material}|便宜点|小一号|大一号|{quality})(的|)
      ({colour}|{material}|{size}码|{most}以内|{quality})(的|)(呢|有没有|有吗|也行|吧|就行)
    `, ''),
  },
  alternative: {
    en: ways(`
      (that's|thats|it's|its|they're|bit|too|way|a little|kinda|kind of) (too |a bit |way too |over |really |)(much|expensive|pricey|dear|steep|big|heavy|small|ugly|boring|plain|flashy|out of my budget)(| for me| tbh| for a kid|)(,| -|.|) (anything|something|what|got anything|any) (else|cheaper|smaller|nicer|lighter|similar|other|simpler)(?|)
      (anything|something|nothing|one|any|got any|got anything) (cheaper|smaller|bigger|lighter|simpler|nicer|less {quality}|more {quality}|more affordable|better|fancier|else|similar|like it|like that|like this|along those lines)(?| please| pls| though|)
      (show|give|find|get) me (something|some|a few|the|other|another|any|more) (cheaper|different|other|similar|others|alternatives|options|more|else|like it|{attribute}|like the {product})(| ones| one| please|)
      (don't|dont|do not|not) (like|love|want|fancy|sure about|keen on|feeling|convinced by) (it|that|that one|this|these|the {product}|those|any of those)(,| -|.|) (what else|anything else|others|next|show me others|something else)(?|)
      (i |)(hate|dislike|can't stand) (it|this|the colour|the look|that one)(,| -|.|) (another|something else|others|what else)(?|)
      (is there|are there|have you|do you have) (a |an |any |)(cheaper|smaller|larger|lighter|kids|nicer|better|mini|budget|longer|shorter) (version|one|option|alternative|model|ones|equivalent)(| of {it}| of the {product}| than the {product}| than that|)
      (other|different|more|further|another) (options|ones|models|styles|designs|choices|brand|brands|one)(?| please| pls|)
      (the |){product} (is|are) (too |a bit |)(expensive|small|big|heavy|sold out|not for me|not quite right)(,| -|) (what else|alternatives|anything similar|anything cheaper|something like it)(?|)
      (next|next one|another|others|different one|not this one|nah, next)(?| please|)
      (similar to|like|same style as|in the style of|instead of|a substitute for|replacement for) (the |){product}(?| but cheaper| but {attribute}|)
    `, ''),
    zh: ways(`
      (有点|太|好|稍微|略|也太)(贵|大|小|重|丑|花|素|厚|薄|高|普通)(了|)(，|。|)(有|还有|有没有|来个|换个)(别的|其他的|便宜点的|小点的|大点的|轻点的|好看点的|类似的)(吗|呢|)
      (有没有|还有|有|来|换)(个|款|点|)(更|再|)(便宜|小|大|轻|好|简单|划算|实惠|高级|薄|厚)(点|一点|些|)(的|)(款|)(吗|呢|)
      (不|没|不太|没那么|不怎么)(喜欢|中意|想要|满意|感冒|合适|好看)(这个|这款|它|{product}|)(，|)(换一个|看看别的|还有吗|有别的吗|换换|再看看)
      (跟|和|像)({product}|这个|它|刚才那个)(差不多|类似|一样|一个风格|同类型)(的|款|)(还有|有)(吗|别的吗|没|)
      ({product}|这款)(没货|太贵|太大|不合适|不喜欢)(，|的话|)(有什么|有|看看)(替代|平替|别的|类似|其他)(的|吗|)
      (平替|替代品|类似款|别的款|其他款|其它选择|更多选择)(有吗|有没有|给我看看|呢|)
      (下一个|换一个|再来一个|再看几款|换一批|还有呢|别的呢)(吧|看看|)
      (超|超出|超过|高于)(我的|)(预算|心理价位)(了|)(，|)(有|看)(便宜点的|别的)(吗|)
    `, ''),
  },
  compare: {
    en: ways(`
      (which|what) (one |of (these|those|them|the two) |)(is|are|'s|would be|do you think is|lasts|looks|feels|would you say is) (the |)(better|best|cheaper|cheapest|lighter|warmest|smaller|more {quality}|{attribute}|nicer|longer|tougher|sturdier)(| value| quality| one| for {noun}| for winter|)(?|)
      (the |){product} (or|vs|versus|v|against|compared to|over) (the |){product}(?| which| which one| which is better| for {noun}|)
      (what's|what is|whats|tell me|explain) (the |)(difference|differences|diff|pros and cons)(| between (the |){product} and (the |){product}| between them| between the two| between those|)
      (how|in what way) (does|do|is|are) (the |){product} (compare|stack up|differ|different|measure up) (to|with|from|against) (the |){product}
      (is|are) (the |){product} ({attribute}|better|cheaper|bigger|lighter|warmer|worth more) (than|or) (the |){product}
      (compare|put side by side|line up|weigh up) (the |){product} (and|with|to) (the |){product}
      (compare|put) (them|these|those|both|the two|the first two|all three)(| side by side| for me| please|)
      (cheapest|lightest|biggest|smallest|warmest|best|most {quality}) (of (them|these|those|the lot|all)|one|out of those)(?| please|)
      (torn|can't choose|can't decide|undecided|hesitating) between (the |){product} and (the |){product}
      (does|do|is) (the |)(first|second|{colour}) one (cost|weigh|last|look|better|bigger) (more|less|longer|nicer|) than (the |)(other|second|{colour} one|first)
    `, ''),
    zh: ways(`
      ({product}|第一个)(和|跟|与|同|还是)({product}|第二个)(比|相比|)(哪个|谁|哪款)(更|)(好|便宜|划算|轻|大|耐用|适合我|值得买|保暖|{quality})(些|一点|呢|)
      ({product}|第一个)(和|跟|与)({product}|第二个)(有什么|有啥|的|到底)(区别|不同|差别|不一样)(吗|啊|在哪|)
      (这|那|)(两个|俩|几个|三款|两款|几款)(哪个|谁|有什么|有啥)(好|便宜|区别|最轻|最便宜|差别|更{quality}|划算|性价比高)(呢|一点|)
      (哪个|哪款|谁|哪一个|哪双|哪件)(更|最|比较|)(便宜|好|轻|大|小|耐用|保暖|{quality}|划算|值|实惠|重|贵)(呀|呢|一点|些|)
      (对比|比较|比一比|PK|比)(一下|下|)({product}和{product}|这两个|它们|前两个|这几款)
      ({product}|这个)(比|没有)({product}|那个)(好|贵|轻|大|暖和)(吗|在哪|多少|)
      (最)(便宜|轻|大|小|保暖|好|贵|实惠|{quality})(的|)(是|)(哪个|哪款|哪双|哪一个)
      (纠结|犹豫|不知道选)({product}|)(还是|和)({product}|哪个)(，|)(选哪个|哪个好|)
    `, ''),
  },
  where: {
    en: ways(`
      (where abouts|whereabouts|where exactly|where in the shop|on which shelf|in which corner|which aisle|what aisle) (is|are|do i find|can i see|would i find|do you keep) (the |your |){product}
      (how|which way) (do i|can i|would i|to) (get|go|walk|find my way) (to|over to) (the |){product}
      (can|could|would|will) (you|someone|u) (take|lead|walk|bring|guide|point|direct|show) me (to |where )(the |){product}(| is| are|)
      (can't|cannot|cant|couldn't|don't) (find|see|spot|locate) (the |any |your |){category}(|, where are they|, help|)
      (i'd like|i want|want|wanna|let me|can i) (to |)(see|look at|go to|touch|have a look at) (it|them|the {product}) (in person|myself|on the shelf|up close|for real)
      (point me|lead the way|direct me|walk with me|take me over|lead on)(| to it| to them| to the {product}| there| please|)
      (where|where's|where are|where r|wheres) (the |your |all the |){category}(| section| department| at| kept|)(?|)
    `, ''),
    zh: ways(`
      ({product}|{category}|{it})(在|放|摆|搁)(哪里|哪儿|哪个位置|哪个货架|什么地方|哪一区|店里哪边|几号架)(啊|呀|呢|)
      (怎么|咋)(找|走到|去|过去|找到)({product}|{category}|)(啊|那边|)
      (带|领|引|陪)(我|着我|一下)(去|过去|看看|走)({product}|{category}|实物|那边|)(吧|呗|好吗|)
      (想|要|能)(看看|摸摸|看一下)({product}|)(实物|真的|现场)(，在哪|)
      (没|找不|看不)(找到|到|见|着)({product}|{category}|)(，|)(在哪|帮我指一下|放哪了|)
      ({category}|{product})(那|)(区|专区|柜台|货架|架子)(在哪|怎么走|往哪走)
    `, ''),
  },
  stores: {
    en: ways(`
      (what|which) (other |)(shops|stores|brands|places) (are|do|is|have) (there|you|here|in this mall|around|nearby)(| got| have|)(?|)
      (is there|are there|do you have) (a|any) (shop|store|place|shops|stores) (for|with|that sells|that has|selling|that does) {category}(| here| in the mall| around|)
      (who|which shop|what store|which one) (sells|has|does|stocks|carries|would have) {category}(| here| in this mall| around here|)
      (where|where in the mall) (can|could|do|would|should) (i|we|one) (get|buy|find|go for|look for) {category}(| here| in the mall|)
      (what|where) (is|'s|does) {store}(| sell| have| do| like| about|)(?|)
      (take|bring|lead) me to {store}(| please|)
      (how|where) (do i get to|is|to find|can i find) {store}
      (list|show|tell me) (all |)(the |)(shops|stores)(| please| you have| here|)
    `, ''),
    zh: ways(`
      (这|商场|你们|这里|这个商场)(里|)(都|一共|总共|)(有|开了)(哪些|什么|几家|多少家)(店|商店|品牌|铺子|店铺)(呀|)
      (哪家|哪个|什么)(店|铺|)(有|卖|能买到|在卖)({category})(啊|呀|)
      (买|想买|要买|看)({category})(去|到|该去|得去|上)(哪家|哪个店|哪里|哪儿|哪)(啊|好|)
      ({store})(在哪|怎么走|卖什么|是什么店|是卖啥的|有什么)(啊|)
      (带|领)(我|)(去)({store})(吧|看看|)
      (还有|有)(别的|其他|其它)(店|商店|牌子)(吗|没)
    `, ''),
  },
};
