/** Asking after a thing in many people's words: its price, whether it is there, what it comes in, is made of, measures and is like. */
import { ways } from '../subjects/subject.ts';
import type { Subject } from '../subjects/subject.ts';

export const askedGoods: Subject = {
  price: {
    en: ways(`
      (so |ok |right |and |but |)how much (are we talking|are you asking|does that one|is that|do i owe|would it be|does it work out)(| for {product}| for the {product}| for {it})
      (what's|whats|what is) the (ticket|sticker price|asking price|retail|going rate|damage|price tag|rrp|final price)(| on {product}| on the {product}| on {it}| for the {category})
      (roughly |)(what|how much) (am i|are we|would i be) (looking at|paying|spending|in for)(| for {product}| for the {product}| with {product})
      (is|are) (the |){product} (under|over|more than|less than|still|really) {most}
      (does|do) (the |){product} (cost|go for|come in at) (under|over|more than|less than) {most}
      (the |){product}(,| -| :|)(£|$|)(how many|price|how much|cost)(??|?| pls| please|)
      (price|cost)(?|:| please| pls| check)( {product}| the {product}| {it})
      (can|could) (i|you) (get|give me|have|quote me) (a |the |)(price|quote)(| for {product}| on the {product}| for {it})
      (how expensive|how pricey|how dear|how cheap) (is|are) (the |){product}
      what (sort of|kind of) (money|price|price range) (is|are) (the |){product}(| in| at)
      (and |)(the |)(small|large|bigger|smaller|{size}|{colour}) one(,| is| -|) how much
      (does|do) (the |){size} (cost|come to) (the same|more|less|extra)(| than the {size})
      (is|are) all (the |)(colours|sizes) the same price
      (what|how much) (will|does) (two|three|a pair|a set|{quantity}) (of those|of them|of these|{product}|) (come to|cost|be|set me back)
      (do you know |remember )(how much|what price)(| the| that) {product} (is|was|costs)
      (is|are) {it} (expensive|pricey|dear|costly|cheap)
    `, ''),
    zh: ways(`
      ({product}|这个|那款|{it})(卖|要|是|标|得)(多少|几个钱|啥价|什么价钱|多少大洋|多少软妹币)(啊|呀|呢|)
      (这|那|它|{product})(玩意儿|东西|款|)(得|要|需要)(花|掏)(多少|多少钱|几个钱)(啊|)
      ({product}|{it})(价格|价钱|标价|定价|售价)(怎么样|几何|如何|是多少|发我一下|告诉我|来一个)
      (报个|说个|给个)(价|价格|价钱)(呗|吧|)(，{product}|)
      ({product}|{it})(有没有|是不是)(超过|低于|不到)({most})
      ({product}|{it})(贵不贵|贵吗|便宜吗|多钱|几多钱|几多|多少米|几块)(啊|呀|)
      (一个|一双|一件|一套|一瓶|一盒)({product}|)(多少|多少钱|几块|啥价)(呢|)
      ({size}的|{size}码|大的|小的|{colour}的)(那个|那款|)(多少|多少钱|什么价|贵一点吗|也这个价吗)
      (两个|两双|三件|{quantity}个|{quantity}份|一对)(一起|加一起|总共|合计|)(多少|多少钱|要多少|算下来多少)
      (各个|不同|几个)(颜色|尺码|规格)(价格|价钱)(一样|都一样|有差别)(吗|不)
      ({product}|这款)(现在|目前|今天|现价|实际)(卖|)(多少|多少钱|什么价)
      (帮|替|给)(我|)(看下|查下|看看|查一下)({product}|这个|它)(的|)(价|价格|多少钱)
      (要|想)(买|入手|带走){product}(得|要|需)(准备|花)(多少|多少钱)
      ({it}|这)(什么|啥|怎么)(价位|价|个价|卖法)
    `, ''),
  },
  stock: {
    en: ways(`
      (is there|are there|you got|u got|have you got|got|there's) (a |an |any |)({product}|{it}|that) (in|for) (size |a |){size}
      (is|are) (there|they) (a|any) {colour} (one|ones|version|pair)(| of {it}| of the {product}| left| available)
      (does|do) (it|they|this|these|that|the {product}) (come|exist|run) (in|as) (a |size |){size}(| too| as well)
      (does|do) (it|they|this|these|that|the {product}) (come|exist) in {colour}(| too| as well| please)
      (what about|how about|and|or) (in |)(the |a |){colour}(| one| version)(?| then?)
      (have|do) (you|u) (still |)(have|got) (any |a |the |){product}(| left| around| here| in stock| at all| today)
      (could|can) i (still |)(get|buy|order|find) (a |the |){product}(| in {size}| in {colour}| here| today)
      (is|are) (the |){product} (sold out|gone|all gone|unavailable|discontinued|out of stock|back)(| yet| already| again)
      (when|will) (is|are|do|does|will) (the |){product} (be |)(back|restocked|coming back|in again)(| in stock|)
      (how many|what number) (of (these|those|them)|{product}|pairs|units|pieces) (do you have|are there|have you got|remain|can i get)(| left|)
      (enough|have you got enough|is there enough) (of |)({product}|them|these|those) for {quantity}
      (i need|we need|could you do|can you do) {quantity} (of (them|these|those)|{product})(, got that many|, is that possible|, do you have enough|)
      (last|only) (one|few|pair)(| left)(?)
      ({product}|{it})(,| -|) {colour}(,| and| in|) {size}(?| available?| got it?| in stock?)
      (my size|a {size}|{size})(| in {it}| in the {product})(,|) (available|in stock|got one|still there)(?|)
      (check|look) (if|whether) (you have|there is|there's) (the |a |any ){product}(| in {colour}| in {size}| in the back)
    `, ''),
    zh: ways(`
      ({product}|{it}|这款|那双)(还|)(买得到|能买|拿得到|在卖|有卖|供货)(吗|不|么)
      ({product}|{it}|这款)(有没有|有无|出不出|做不做)({colour}|{colour}的|{size}|{size}码)(的|)
      (有没有|有|要)({colour}|{colour}色)(的|款|)({product}|)(呢|吗|)
      ({colour}|{colour}的|{size}码|{size}的)(还有|断货|没了|没货|有)(吗|了吗|没|么)
      ({product}|这个|那个)(断货|缺货|没货|下架|售罄|卖没|停产)(了|)(吗|没|么)
      ({product}|{it})(什么时候|啥时候|几时|多会儿)(补货|到货|再有|能有|上架)
      ({product}|{it})(库存|存货|货)(还|)(多|够|足|剩多少|有多少|够不够)(吗|)
      (要|想要|需要)({quantity}个|{quantity}件|{quantity}双)(，|)(够|有|货够|够不够|有这么多)(吗|)
      (帮|)(我|)(查|看)(下|一下|看)({product}|)({size}|{size}码|{colour}|)(有没有货|还有没有|有货没|还有吗)
      ({product}|这双)(就|只)(剩|有)(这|)(一|几|{size})(个|双|件|码|)(了|)(吗|)
      (同款|一样的|这款)(换|要|有)({colour}|{size}码|{size})(的|)(吗|有吗|行吗)
      ({size}|{size}码|{colour})(的|)(我|)(能|还能)(买到|拿到|要到)(吗|)
    `, ''),
  },
  sizes: {
    en: ways(`
      (what|which) (size|sizes|size range) (does|do|can i get|are there for|is there for|have you got for|comes|come in) (it|they|the {product}|{product}|these)(| come in|)
      (how (big|small|large|high|low)|up to what) (does|do) (the sizes|the sizing|it|they|the {product}) (go|start|run)
      (do|does) (it|they|the {product}|these) (come|go) (in|up to) (half sizes|bigger sizes|kids sizes|larger sizes|all sizes|wide)
      (is|are) (there|it|they|the {product}) (one size|only one size|a one size thing|different sizes)(| fits all|)
      (sizes|sizing|size run|size list|size options)(?| for {product}?| of the {product}?| please)
      (list|give me|tell me|show) (all |)(the |)(sizes|size options)(| you have| of {it}| for {product}| in stock)
    `, ''),
    zh: ways(`
      ({product}|{it}|这款)(都|)(有|出|做)(哪几个|哪些|几个|什么|多少个)(码|尺码|号|码数|尺寸|规格|容量)
      ({product}|{it})(码数|尺码|号码)(从|)(几|多少|多大)(到|)(几|多少|多大)(的|)
      ({product}|这款|它)(最大|最小)(的|)(是|有|做到|到|码是)(多少|几码|多大|几号|什么码)
      ({product}|{it})(有|分)(大小|大小码|均码|半码|加大码|童码)(吗|的吗|没)
      (列|说|报)(一下|下|)(所有|全部|)(尺码|码数|码)(吧|)
    `, ''),
  },
  colours: {
    en: ways(`
      (any|are there|is there|got|you got|have you) (any |)(other|different|brighter|darker|more|nicer) (colour|colours|shades|options)(| for {it}| in {it}| of the {product}|)
      (what|which) (colour|colours|shades|finishes|colourways) (can i|could i|do i|do you|have you|is it|are they|does it|do they|does the {product}|is the {product})(| get| choose from| have| got| come in| available in|)
      (is|does) {it} (only|just) (come in|available in|in) (black|this|that|{colour}|one colour|this colour)
      (colour|colours|color) (options|choices|range|selection)(| for {it}| of {product}|)(?| please)
      (show|tell|list) me (the|all the|what) (colours|other colours)(| it comes in| you have| of the {product}|)
    `, ''),
    zh: ways(`
      ({product}|{it}|这款)(都|一共|)(有|出|能选|可选)(哪几种|几种|什么|哪些|多少种|啥)(颜色|色|配色|花色)
      (颜色|花色|配色)(有|可以|能)(哪些|几个|选什么|选|多不多|给我看看)(呀|)
      (不喜欢|不想要)(这个|{colour}|这)(颜色|色)(，|)(有|还有|有没有)(别的|其他|其它)(吗|颜色吗|)
      ({product}|它|这款)(除了|不要)({colour})(，|)(还有|有没有)(别的|其他|什么)(颜色|色|)(吗|)
    `, ''),
  },
  material: {
    en: ways(`
      (what's|what is|whats) (in|inside) (the |){product}
      (is|are) (it|they|the {product}|these) (made (of|from|with|out of) |really |real |actual |genuine |pure |100% |all |)({material}|leather|plastic|metal|wood|natural)
      (what|which) (is|are|kind of|sort of|type of) (material|fabric|stuff|wood|leather|metal|wool)(| is it| is that| is {product}| are they| do you use| is the {product}| made of)
      (does|do) (it|they|the {product}) (contain|have|use|include) (any |)({material}|nuts|dairy|gluten|animal products|plastic|sugar|alcohol|nickel)
      (ingredients|ingredient list|composition|materials|fabric|what's it made of)(| of the {product}| for {product}| please|)(?|)
      (feels|looks) like ({material}|plastic|leather|cheap plastic)(,|) (is it|right)(?)
    `, ''),
    zh: ways(`
      ({product}|{it}|这款)(是|用|拿)(什么|啥|哪种)(料|材料|面料|布|皮|木头|木|材质|做成|做)(的|)(呀|啊|)
      ({product}|{it}|这)(是|是不是)({material}|真皮|实木|纯棉|塑料|金属|天然)(的|做的|材质|)(吗|么|)
      ({product}|它|这款)(含|有|用了|里面有|添加)({material}|坚果|糖|酒精|香精|防腐剂|动物成分)(吗|没有|)
      (什么|啥)(材质|料子|面料|成分|配料|做的)(啊|呀|)(，{product}|)
      ({product}|{it})(里面|里头|内胆|鞋底|外面|表面)(是|用)(什么|啥)(做的|材料|料|)
    `, ''),
  },
  measure: {
    en: ways(`
      (how much|what) (space|room) (does|do) (it|they|the {product}) (take|take up|need)
      (what|how) (size|big|large) (is|are) (it|the {product}|this thing|that) (in cm|roughly|exactly|in total|when open|when folded)
      (what|how much) (does|do) (it|they|this|the {product}) (weigh|weight)(| exactly| roughly| in kilos|)
      (how much|how many litres) (does|do|can|will) (it|they|the {product}) (hold|fit|carry|take)
      (will|would|does|can|could) (it|they|the {product}|this) (fit|go|get) (in|into|on|onto|under|through|by) (a|my|the|our|an) (\
desk|small flat|door|shelf|car|bedroom|hallway|suitcase|sink|table|corner|window|overhead bin|lift)
      (is|are) (it|they|the {product}) (heavy|light|big|small|tall|wide|huge|bulky|tiny|long)(| to carry| for a child| for one person|)
      (dimensions|measurements|weight|height|width|size in cm|length)(| of {it}| of the {product}| for {product}| please| pls|)(?|)
      how (tall|wide|deep|high|heavy|thick|big|long) (would you say |exactly |)(is|are) (the |){product}
    `, ''),
    zh: ways(`
      ({product}|{it})(多大|多高|多宽|多长|多深|多重|多厚|多大个|有多沉|多少斤|几公分|多少厘米|多大尺寸)(啊|呀|的|)
      ({product}|{it}|这个)(重|沉|占地方|占地|大|高|轻)(不重|不沉|不占地方|不大|不|吗)
      ({product}|{it})(放|搁|摆)(在|)(门口|桌上|床头|客厅|小户型|阳台|角落|架子上|包里)(放得下|搁得下|大不大|合适吗|会不会太大|够不够大)
      ({product}|{it}|这包)(能|可以|)(装|放|盛|容纳)(多少|得下|下电脑|下衣服|几升)(吗|东西|)
      ({product}|{it})(长宽高|尺寸|重量|净重|规格|直径|高度)(是|)(多少|呢|说一下|发一下|有吗|)
      (拎|背|拿|抱|搬)(着|起来|)(重不重|沉不沉|累不累|会不会重)(，{product}|)
    `, ''),
  },
  describe: {
    en: ways(`
      (is|are) (the |){product} (a good|worth the|worth|any) (buy|money|it|good|present)
      (what do|do) (you|people) (think|say) (of|about) (the |){product}
      (what's|what is|whats) (the deal|so good|good|special|nice|great|different|the story) (with|about) (the |){product}
      (talk me through|run me through|walk me through|describe|explain) (the |){product}
      (i'd|i would|id) (like|love) to (know|hear|learn) (more|a bit more|everything|something) (about|on) (the |){product}
      (how|how well) (does|do|is|are) (the |){product} (work|hold up|perform|wear|smell|taste|sound|feel|last)
      (does|do|can|is|will|could) (the {product}|it|this|they) (\
waterproof|come with a {noun}|need {noun}|run out|hold up|stay sharp|get hot|handle rain|work with my phone|go in the wash|be ironed|be used outdoors|be returned to shape|turn off by itself)
      (is|are) (it|they|this|the {product}) (for|suitable for|ok for|safe for|good for) (kids|adults|beginners|a dog|sensitive skin|winter|two people|the office|running|travel|daily use|men|women)
      (so |and |ok |)(this one|that one|the {colour} one|the first|the last one|the {material} one|the cheapest one)(?| tell me| what's it like| what about it| go on)
      (more|tell me more|go on|details|info|specs|give me the details)(| please| about it| on that one| on the {product}| about the second one|)
      (what|whats) (can|does|do) (it|the {product}|this thing|they) (do|have|come with|include)(| exactly|)
      (how many|how long|how loud|how bright|how warm|how strong|how hot) (pieces|players|pages|hours|does the battery last|does it burn|is it|are they|does it get|people is it for|lumens)(| in {product}| on the {product}|)
    `, ''),
    zh: ways(`
      ({product}|{it}|这款)(好在哪|有啥好|值不值|值得买吗|值吗|靠谱吗|口碑怎么样|有什么亮点|有什么用|是干嘛的|怎么用|有啥特点)(啊|呀|)
      (详细|仔细|具体|简单|)(介绍|讲|说|聊)(一下|下|讲|说|)({product}|这款|它|第一个|最后一个)(呗|吧|)
      ({product}|{it})(质量|做工|手感|效果|味道|口感|音质|舒适度|续航|亮度)(怎么样|如何|好吗|好不好|行不行|咋样)
      ({product}|{it})(能|可以|会|会不会|能不能|可不可以)(\
碰水|淋雨|机洗|手洗|洗|掉毛|缩水|起球|变形|带上飞机|当礼物|当睡衣|户外用|调节|拆|折|加热|冷冻|连手机|自己关)(吗|不|)
      ({product}|{it})(适合|合适|可以给|能给)(小孩|老人|新手|男生|女生|敏感肌|孕妇|上班|跑步|夏天|冬天|日常)(吗|用吗|穿吗|么)
      ({product}|{it})(几个人|几岁|多少页|多少片|多少块|能用多久|能烧多久|能玩多久|充一次电用多久)(能玩|的|可以玩|)(啊|)
      (想|我想)(了解|知道|多了解)(一下|下|点|)({product}|这款)(的|)(情况|信息|细节|)
      (那|)(第一个|第二个|最后那个|{colour}那个|便宜的那个|{material}的那个)(呢|怎么样|咋样|好吗|说说|介绍下)
    `, ''),
  },
};
