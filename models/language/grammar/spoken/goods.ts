/** Questions about goods, as people talk: half sentences, figures of speech, the thing before or after the question. */
import { ways } from '../subjects/subject.ts';
import type { Subject } from '../subjects/subject.ts';

export const goods: Subject = {
  price: {
    en: ways(`
      (what|how much) (do|would|will|did) (you|they) (want|ask|charge|take) for (it|this|these|the {product}|a {category}|your {category})
      (what|how much) (would|will|does|do) (it|they|the {product}|a {category}|{quantity} {product}|{quantity} of these) (come to|run me|run to|cost me|add up to|go for|sell for|set you back)
      (roughly|about|approximately|exactly) (how much|what) (is|are|for) (it|they|the {product}|your {category})
      (is|are) (it|they|the {product}|these|your {category}) (more|less|under|over|cheaper|dearer) than {most}
      (is|does) (it|the {product}) (really |)(cost|go for) {most}
      (the {product}|this one|these)(,|) (how much|what price|price please|what do they cost)
      (what's|what is) the (damage|price tag|sticker price|retail price|cost|going rate)(| on {it}| on the {product}| for a {category})
      (can i|could i) (get|have) (a|the) (price|quote) (for|on) (it|the {product}|{quantity} {product})
      (price|cost) (per piece|each|for one|for a pair|in {colour}|in {material}|for size {size})
      what (price range|prices) (are|do) (your|the) {category}(| in| have)
      can i get (it|the {product}|a {category}) for (under |less than |){most}
      (how|is it) (pricey|dear|expensive|costly) (is (it|that|the {product})|or not|for what it is)
    `, ''),
    zh: ways(`
      {product}(大概|大约|现在|目前|到底|)(卖|要|是|得|值)(多少|几多|多少块|几块|什么价)(钱|啊|呀|)
      {it}(大概|现在|到底|)(卖|要|得花|得付|值)(多少|多少块|几块钱)(啊|呀|钱|)
      (买|要|拿)(一|{quantity})(个|双|件|盒|只){product}(要|得|)(花|付|)(多少|几块)(钱|)
      {category}(大概|一般|通常|都|)(在|是|要)(什么|啥|多少)(价位|价格|价|钱)(上下|啊|)
      {product}(有没有|是不是|超不超|)(超过|过|不到|要){most}(吗|啊|)
      {it}(超过|不到|真的要|要){most}(吗|么)
      (这个|那个|它|{product})(的|)(价|价钱|标价|单价|定价|零售价)(是|)(多少|几何|怎么算|咋算)(啊|)
      (问|打听|查)(个|一下|下)(价|价格|价钱)(，|){product}
      {product}(这|那)?(东西|款|)(贵|便宜)(不贵|不便宜|吗|么|到什么程度)
      (一|每)(个|双|件|套|瓶)(多少钱|什么价|几块)
      {quantity}(个|件|双)(一共|总共|加起来|)(多少钱|要多少|什么价)
      {colour}的(那个|那双|那款|)(多少|什么|啥)(钱|价)
    `.replace('(这|那)?', '(这|那|)'), ''),
  },
  stock: {
    en: ways(`
      (have|do) you (still |also |)(have|got|carry|stock) (it|this|these|the {product}) (in|in a) (size |){size}(| in {colour}| left| please)
      (are|is) there (still |)(any|some|one|a pair) (of the {product}|{product}|in {size}|in {colour}) (left|there|around|available|on the shelf|in the back)
      (has|have) (it|they|the {product}|these) (sold out|run out|come back in|been restocked|arrived yet|gone)
      (when|how soon) (do|will|does) (you|it|they|the {product}) (get more|be restocked|come back|be available again|be back)(| in)
      (are|is) (you|it|the {product}|size {size}|the {colour}) (out of stock|all gone|unavailable|still on the shelf|to be had)
      (can|could) (you|i) (check|look|see) (if|whether) (there is|you have|there's) (a {size}|one in {colour}|any left|another one|the {product} in {size})
      (last|only) (one|pair|few)(| left)
      how many (of them|pieces|pairs) (do you have|are left|have you got)(| of the {product}| in {size})
      {product}(,|) {colour}(,|) {size}(,|) (do you have that|is it there|available)
      (a {size}|{colour}|the {colour} one)(,|) (do you have (it|that|one)|is it in|have you got that)
      (i'm|i am) after the {product} in {colour}, (is it|do you have it) (there|in|in stock)
      (got|any|have you) enough for {quantity}(| of us| people)
    `, ''),
    zh: ways(`
      {product}(现在|目前|店里|)(还|)(有|能买到|买得到|拿得到|有得卖)(吗|么|没|没有|不)
      {product}(是不是|是|)(没|卖没|卖光|卖完|断货|缺货|售罄)(了|)(吗|啊|)
      (帮|给|替)我(看|查|瞧)(看|一下|下|一眼)(，|)({product}|{it}|{size}码|{colour}的)(还有没有|有没有货|有货没|还在不在)
      {product}(的|)({size}码|{size}|{colour}|{colour}的)(还|)(有|能买|有货)(吗|没|不|么)
      ({size}码|{colour}的|大号|中号|小号)(还|)(有|剩|能拿)(没有|吗|没|几个)
      {it}(补货|到货|上架)(了|)(没|没有|吗)
      (什么时候|啥时候|多久)(能|会|)(再|)(有|来货|补货|到货|上)(货|)(啊|呢|)
      (库里|仓库|货架上|架子上)(还|)(有|剩)(吗|几个|多少|没)
      {product}(还|)(够|能凑)(出|)?{quantity}(个|件|双)(吗|不|)
      (最后|就剩|只剩)(一|几)(个|双|件)(了|)(吗|)
      {colour}{size}(码|)的{product}(有吗|有没有|还有没)
      (能|可以)(一次|)(买|拿|要)到?{quantity}(个|件|双)(吗|)
    `.replaceAll(/\(出\|\)\?/g, '(出|)').replace('到?', ''), ''),
  },
  sizes: {
    en: ways(`
      (how|what) (big|small|large) (do|does|can) (it|they|these|the {product}) (go|get|come|be had)
      (what|which) (is|are) the (size range|range of sizes|sizes on offer|options for size)(| of {it}| for the {product})
      (from|up to|down to) (what|which) size (is|are|do|does) (it|they|the {product}) (made|sold|come|go)
      (do|does) (you|it|they|the {product}) (have|come in|do|go up to) (kids|children's|women's|men's|plus|extra large|extra small|half) sizes
      (is|are) (it|they|the {product}) one size(| fits all)
      (all|any|other) sizes (of|for|in) (it|the {product}|this)
      (do you have|are there) (bigger|smaller|larger|more|other) (ones|sizes)(| of this)
    `, ''),
    zh: ways(`
      {product}(尺码|码数|号码)(从|)(多少|几)(到|至)(多少|几)
      {it}(最大|最小)(能|可以|)(到|做到|出到|有)(多少|几|哪个)(码|号)
      {product}(都|)(做|出|有|卖)(了|)(哪些|哪几个|几种|什么)(码|号|尺寸|尺码)
      (是|)(均码|一个码|单一尺码)(吗|么)
      (有没有|有)(大|小|加大|加小|半|童)(码|号)(的|)(吗|)
      (码数|尺码|号)(全|齐)(不全|不齐|吗)
      (尺码|规格)(表|范围|选项)(发|给)?(我|)(看看|一下|是什么|)
    `.replace('(发|给)?', '(发|给|)'), ''),
  },
  colours: {
    en: ways(`
      (does|do|is|are) (it|they|this|the {product}) (only |just |also |)(come|made|sold|available) in (anything (else|other than {colour}|but {colour})|more than one colour|just {colour}|{colour} only)
      (what|which) (other |)(colourways|shades|hues|tones|finishes|colour options|choices of colour) (do you have|are there|does it have|can i have)(| for it| for the {product})
      (i'd|i would) (prefer|like) (it in |)(another|a brighter|a darker|a lighter|a different) (colour|color|shade)
      (show|list|name) (me |)(every|all the|the other|the available) (colours|colors|shades)(| of it| of the {product})
      (not|don't) (in|like) this (colour|color)(,|) (what else|others|any other)
      (is|are) {colour} the only (colour|color|option)
    `, ''),
    zh: ways(`
      {product}(都|一共|)(出|做|有|分)(了|)(哪些|哪几种|几种|什么|啥)(色|颜色|配色|花色)(啊|呀|的|可选|)
      {it}(除了|除)({colour}|这个色|这个颜色)(以外|外|之外|)(还|)(有|出)(别的|其他|什么|啥)(色|颜色|的)(吗|没|)
      (就|只|光)(有|出)({colour}|这一个色|一种颜色)(的|)(吗|么|啊)
      (想|要)(看|换)(看|)(别的|其他|亮一点的|深一点的|浅一点的)(颜色|色)
      (颜色|配色|花色)(能|可以|怎么)(选|挑|换)(吗|)
      (给我|)(列|说|报)(一下|下)(所有|全部|有哪些)(颜色|配色)
    `, ''),
  },
  material: {
    en: ways(`
      (is|are) (it|this|these|they|the {product}|those {category}) (actually |really |genuinely |all |pure |solid |100% |)({material}|{material} or {material}|real {material}|fake|synthetic|natural)
      (is there|are there|does it have|does the {product} have) (any |)({material}|plastic|sugar|alcohol|gluten|fragrance|lead|down|fur) in (it|this|them|there)
      (what's|what is) (the lining|the sole|the outside|the frame|the filling|the top|the handle|the inside|in it|in the {product}|it made with)(| made of| of the {product})
      (which|what kind of|what sort of) ({material}|wood|metal|cloth|fabric|stuff|fibre|oil) (is|do they use|did they use)(| it| for it| in the {product})
      (what|how) does (it|the {product}|this {category}) (smell|taste|feel) (like|of)
      (ingredients|fabric|composition|materials)(|,) (please|of it|of the {product}|?)
      (i'm|i am) allergic to {material}(,|) (is|does) (it|the {product}) (ok|contain any|safe)
    `, ''),
    zh: ways(`
      {product}(的|)(里料|里衬|鞋底|面子|外层|框架|填充|把手|里面|表面)(是|用的|)(什么|啥)(料|材质|做的|材料|的)
      {product}(是不是|真是|真的是|是|算)(真|纯|全|实|)({material}|真皮|实木|纯棉|塑料)(的|做的|)(吗|么|啊|)
      {it}(是不是|真是|真的是|是|算)(真|纯|全|)({material}|真皮|实木|纯棉|塑料)(的|做的|)(吗|么|啊|)
      {it}(里头|里面|当中|)(有没有|含不含|加没加|有)({material}|糖|酒精|香精|麸质|防腐剂)(吗|啊|)
      (用|拿)(什么|啥)(做|制成|织)(的|出来的)(啊|呀|)
      (材质|面料|成分|配料|用料)(怎么样|好吗|讲一下|是啥|安全吗|天然吗)
      (闻|吃|喝|摸)(着|起来)(什么|啥|怎么)(味|样|感觉)
      {material}(的|做的)还是{material}(的|做的)
    `, ''),
  },
  measure: {
    en: ways(`
      (will|would|does|can) (it|this|the {product}|that {category}) (go|fit|get) (through|into|under|on|in|inside) (my|a|the|an) (door|lift|car boot|boot|hallway|window sill|drawer|cupboard|cabin bag|corner|bag|pocket|wall)
      (how|what) (much|many) (does|can|will) (it|the {product}|this {category}) (hold|carry|take|contain|fit)
      (how many|what) (litres|kilos|centimetres|inches|metres|people|books|bottles) (does|will|can) (it|the {product}) (hold|take|seat|weigh)
      (is|are) (it|this|the {product}) (heavy|light|bulky|big|tall|wide) (enough|to carry|for one person|for a small flat|for a child)
      (what's|what is) (its|the) (height|width|depth|length|volume|capacity|weight|diameter|footprint)(| of the {product})
      (tell|give) me (how|its|the) (big it is|heavy it is|size in cm|weight|exact size|measurements)
      (is|would) (the {product}|it|that) (be |)(taller|wider|longer|heavier|bigger) than (me|a door|a person|{body}|my desk|a metre)
      how (thick|thin|round|far across) (is|are) (it|they|the {product})
    `, ''),
    zh: ways(`
      {product}(放|搬|装|塞)(进|得进|到)(门|电梯|后备箱|抽屉|柜子|行李箱|书包|卧室)(里|)(行吗|得下吗|进得去吗|能行吗|)
      {it}(放|搬|装|塞)(得进|得下|得上)(门|电梯|后备箱|抽屉|柜子|行李箱|桌上)(吗|不)
      {product}(能|可以|)(装|盛|放|坐)(多少|几)(升|斤|本书|个人|东西|瓶)
      {product}(拿|背|提|搬)(着|起来|)(重|沉|累)(不重|不沉|吗|么)
      {it}(拿|背|提|搬)(着|起来|)(重|沉|累)(不重|不沉|吗|么)
      {product}(的|)(高度|宽度|深度|长度|容量|直径|厚度|净重|体重)(是|有|)(多少|几何|)
      {product}(比|有)(我|人|门|桌子|一米)(高|宽|长|重|大)(吗|么|多少)
      (具体|大概|准确)(多|有多)(大|重|高|宽|长|厚)(啊|呢|)
      (高|宽|长|重)(是|)(多少|几)(公分|厘米|米|公斤|斤|克)
      (多少|几)(公分|公斤|毫升|升|克|斤)(啊|的|)
    `, ''),
  },
  describe: {
    en: ways(`
      (what|anything) (should|do|must) i (need to |)know about (it|this|the {product}|these)
      (what|which) (is|are|makes) (so |)(good|special|different|clever|nice|unusual) (about|in) (it|this|the {product})
      (sell|pitch|present|introduce) (it|this|the {product}) to me
      (what|who) (is|are) (it|this|the {product}|this thing) (for|good for|meant for|supposed to be|made by)
      (could you|please|) (say|tell me) (something|a bit|a few words|a little) (more |)(about|on) (it|the {product}|this {category})
      (what have i|what did i) (picked up|got here|got in my hand|taken)
      (is|are) (it|they|the {product}) (any use|worth it|well made|good quality|reliable|popular|comfortable|easy to use)
      (what do people say|what are the reviews|how are the reviews) (about|of|for) (it|the {product})
      (the|this) {product}(,|) (what is it|tell me more|is it good|any good)
      (curious|interested|wondering) about (it|the {product})
      (the story|background|details|features|specs) (behind|of|on) (it|the {product})
    `, ''),
    zh: ways(`
      {product}(到底|究竟|)(有|)(什么|啥)(好|特别|来头|讲究|优点|名堂|用处|故事)(的|)(啊|呢|)
      {it}(到底|究竟|)(有|)(什么|啥)(好|特别|来头|讲究|优点|名堂|用处|故事)(的|)(啊|呢|)
      (给我|跟我|替我)(说说|讲讲|聊聊|科普下|推销一下|安利一下)({product}|{it})(呗|吧|呀|)
      {product}(质量|做工|口碑|评价|用着|效果)(怎么样|好吗|行不行|咋样|好不好)
      {it}(质量|做工|口碑|评价|用着|效果)(怎么样|好吗|行不行|咋样|好不好)
      (我|)(手上|手里|面前|眼前)(拿|看)?(的|)(这|这个|这件)(是|叫)(什么|啥)(东西|来着|)
      {product}(是|)(干什么|做什么|干嘛)(用|)的
      (对|想)(了解|知道|深入了解)(一下|)?{product}
      {product}(适合|给)(谁|什么人)(用|)
      (多|再)(说|讲|介绍)(点|一点|几句)(关于|)({product}|{it})(的|)
      {product}(怎么用|好用不|耐用吗|结实吗|舒服吗)
    `.replace('(拿|看)?', '(拿|看|)').replace('(一下|)?', '(一下|)'), ''),
  },
};
