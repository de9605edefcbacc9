/** Half a sentence on a phone: one word and a question mark, a need told by what it should do, a deed in passing. */
import { ways } from '../subjects/subject.ts';
import type { Subject } from '../subjects/subject.ts';

export const askedBriefly: Subject = {
  measure: {
    en: ways(`
      (width|height|weight|depth|length|diameter|size|wider|taller|heavier|how big|how tall|how heavy|how wide|volume|capacity)(?|??| pls| please| then?| of that one?)
      (and |so |no way. |wow. |ok. |)(the |)(width|height|weight|depth|measurements|dimensions)(?| of it?| in cm?)
      (whats|what's) the (heel|seat|top|brim|strap|handle|base|width|sole) (on|of) (it|these|this|that) like(|, how tall|, how wide|, how long)
    `, ''),
    zh: ways(`
      (多高|多宽|多重|多长|多深|多大|尺寸|重量|高度|宽度|长宽|高矮|轻重)(呢|？|?|啊|呀|是多少|各是多少|)
      ({product}|它|{it})(的|)(长宽|长宽高|高|宽|直径|鞋跟|跟|带子|座高)(各|)(是|有|)(多少|多高|几公分|多长)(啊|)
      (要|得)(坐高铁|上飞机|搬上楼|寄回家)(，|)(它|{it})(多重|多大|沉不沉)
    `, ''),
  },
  describe: {
    en: ways(`
      how long does (the |a game of |){product} (take|last|run|burn|keep|play)(| usually| roughly|)
      (any|is there|are there) (nuts|peanuts|wheat|egg|gluten|milk|alcohol|perfume|{material}) in (the |that |){product}(?)
      (is|are) (the |){product} (safe|ok|fine|alright|good) (for|if) (coeliacs|a baby|someone with nut allergies|vegetarians|i am pregnant|my skin|kids)
      (once|when) (the |){product} is (empty|finished|used up)(,| do i| can i|) (throw it|refill it|what then|keep the pot)
      (has|have) (the |){product} got (sharp corners|pockets|a lid|a zip|a hood|buttons|laces|wheels|a back)
      how many (pages|players|pieces|people|cups|hours|cards) (has|does|is|are in|can) (the |){product}(| have| got| play| hold| sit| last|)
      (peanuts|eggs|milk|wheat|sugar|caffeine|alcohol) in (that|the|this) {product}(?)
    `, ''),
    zh: ways(`
      ({product}|它)(一共|总共|)(多少页|几页|多少片|几块|玩一局多久|几个人玩|坐得下几个人|能坐几位)(啊|呀|)
      ({noun}|孩子|我)对(鸡蛋|花生|牛奶|坚果|小麦)过敏(，|)({product})(能|可以)(吃|用)(吗|么)
      ({product}|这个罐子|这个瓶子|它)(用完|吃完|空了)(还|以后|)(能干嘛|能补吗|扔掉吗|怎么处理|可以留着吗)
      ({product})(里|里面|)(有|含|放)(鸡蛋|花生|酒精|坚果|糖|麸质|牛奶)(吗|没|么)
    `, ''),
  },
  find: {
    en: ways(`
      (what|which) (do|should|can) ({noun}s|nurses|runners|cooks|people with flat feet|teachers) (wear|use|buy)(| for work| all day|)
      (want|i want|i'd like|would like) to (smell|look|sound|feel) like {noun}(| lol|)
      i should (like|need) (a |an |){category}(| which {verb}s {noun}| if you have such a thing| that lasts|)
      {category} (the airline|my boss|my kids|the cat) (won't|wont|can't|doesn't) {verb}(| me| it|)
      {category} (to|i can) {verb} (in|on|with|by|at) (bed|the bath|the train|{noun})(| that won't {verb} my {noun}|)
      (something|smth|a thing|anything) (my|the|a) {noun} can {verb}(| at the {noun}| and it won't {verb}|)
      (something|smth|anything) (to|for) {verb}(ing|) (with|on|in)(| that lasts| that is {quality}|)
      (love|u know|you know) (those|the|these) {quality} {category}(|s)(|, have any|, got any| from old movies|, do you have those)
      {noun} tonight(,|) what (can i|do i|should i) {verb} (on|with) (it|them|em)
      (hosting|having|cooking|planning) {noun}(,|) need {category}
      {category} with {noun}(?| on it| for a {noun}| under {most})
      (a |){category} (all five|the whole family|four people|two of us) can {verb}
    `, ''),
    zh: ways(`
      (要|想要|有没有|求|来个)(那种|那种能|会|能)({verb}|自己{verb}|慢慢{verb}|{quality})的(，|)(哄睡用|送人|自己用|给{noun}用|)
      (下海|爬山|上班|下雨|睡前|开车|跑步|坐飞机)(能|时|)(穿|戴|用|背|看|读)的({category})
      (有没有|求|想找)(一块|一个|一双|)(能|可以){verb}{noun}的({category}|)
      ({category})(要|得|必须)(能|)({verb}{noun}|装得下{noun}|够{quality})
      ({noun}|孩子|老人|宝宝)(老|总|天天|喜欢)({verb})(，|)(求|想要|找)(一个|个|)(能{verb}的|{quality}的|{category})
      (给|帮)({quantity}岁|三岁|两岁|)(宝宝|孩子|女儿|儿子)(找|挑|选)(本|个|双|件)({verb}的|睡前读的|{category})
      ({category}|)(主角是|上面有|画着|印着|像)({noun}|小动物|花|星星)(的|)({category}|)
      (男生|女生|老人|上班族)({noun}|大油脸|干皮|脚胖)(，|){verb}的有吗
      (这边|我们那|家里)(老|总|特别)(下雨|冷|干|潮|热)(，|)(想买|要|求)(双|件|个)(不{verb}的|{quality}的|)({category})
    `, ''),
  },
  remove: {
    en: ways(`
      (bin|ditch|drop|lose|scrap|delete|remove|take out|chuck out|get rid of) (it|that|that one|the {product}|the last one|them)(| again| please| actually|)
      (take|get) (it|that|the {product}|them) (off|out)(| again| please|)
    `, ''),
    zh: ways(`
      (里面|里头|)(那个|那双|那件|)({product}|{category})(拿掉|去掉|删了|不要了|拿出来)(吧|)
      (把|)(它|那个|刚才那个|刚加的)(删|去|拿)(了|掉|出来)(吧|)
    `, ''),
  },
  fit: {
    en: ways(`
      would (a |an |the |){size} (swim on me|be ok on me|work for me|do for me|do|be too tight|suit)(| in the {product}|?)
      would (a |an |){size} {product} (do for me|fit|be right|be enough)(|?)
      (you|u) (have|know|got) my (waist|size|feet|measures)(| so|,) which {product}(| is it| then| do i take|?)
    `, ''),
    zh: ways(`
      ({product}|{category})(，|)(我|我的)(脚|头|腰|这身材)(得|要|该)(多大|几)(号|码)
      (我|)(一米八|{body})(，|)(穿|戴){size}(会不会|是不是)(小|大|紧)(了|)
    `, ''),
  },
  returns: {
    en: ways(`
      (if|once) (i |we |)(use|light|open|try|wear) (it|the {product}|the {category})(,| and| but) (don't like it|not happy|hate it)(,| -|) (can it come back|do you take it back|can i send it back)
      (trainers|shoes|a {category}) that (hurt|pinch|don't fit)(,|) (how many days|how long) to (bring|send|take) them back(| to {store}|)
    `, ''),
    zh: ways(`
      ({category}|{product})(拿回去|买回家|)(用过|点过|穿过|拆过|点亮过|试过)(了|)(，|)(不满意|不喜欢|)(还|)(收不收|退不退|能退吗|给退吗)
      (开|拆|打开)了(盖|封|包装)(还|)(给退|能退|可以退|收)(吗|不)
    `, ''),
  },
  buy: {
    en: ways(`
      (done|finished|ok|right)(,|) where do i pay(|?)
      can i (split|spread) it over {quantity} months
    `, ''),
    zh: ways(`
      (帮|给)我(结|算)(一下|下|个账|账)(吧|)
      (算|结)(一下|下)(账|总账|钱)(吧|)
    `, ''),
  },
  thanks: {
    en: ways(`
      (you|u|ur|you're|u r|you are) (a |an |the |)(lifesaver|star|legend|angel|best|gem|hero)(| thanks|!|)
    `, ''),
    zh: ways(`
      (上次|上回)(那|)({product}|{category})(真|好)(好喝|好用|不错)(，|)(谢谢|多谢)(你|您|啦|{noun}|)
      (你|您)(真|太)(好|贴心|厉害|靠谱)(了|)(，谢谢|，多谢|！)
    `, ''),
  },
  help: {
    en: ways(`
      (and |)what (can|could) you do for me(| besides that| apart from that| here|)
      what else (can|do) you (do|know|offer)
    `, ''),
    zh: ways(`
      (除了|)(这个|这些|买东西)(，|)你还(能|会)(干嘛|做什么|帮我什么)
    `, ''),
  },
  warranty: {
    en: ways(`
      (zip|strap|sole|handle|screen|battery|stitching) (went|broke|gave up|came off) (on my {category}|after a year)(.|,|) (do you|can you) (charge for mending|mend it|fix it|repair it)
    `, ''),
    zh: ways(`
      ({category}|)(拉链|鞋底|带子|把手|屏幕|电池)(坏|掉|断)了(，|)(你们|)(修|管|换)(吗|不|要钱吗)
    `, ''),
  },
  order: {
    en: ways(`
      what day did (the |my |){product} (arrive|get delivered|come|ship)
      (the |my |)({product}|{category})(,| -|) (when was it|was it) (delivered|sent|signed for)
    `, ''),
    zh: ways(`
      ({category}|{product})(哪天|几号|什么时候)(签收|到|寄出|发)(的|)(来着|)
    `, ''),
  },
  try: {
    en: ways(`
      (stick|put|pop) (the |that |)({product}|it|them) on (me|my head|my feet)(|, let's see| please)
    `, ''),
    zh: ways(`
      ({product}|它)(扣|套|戴|穿|披)(我|)(头|身|脚|脖子)上(瞧瞧|看看|试试)
    `, ''),
  },
  stock: {
    en: ways(`
      (my {noun} is tiny, |)(how many|any) (do you hold|in the {size}|in {colour} do you have|are on the shelf|have you)(|?)
      {colour}(,|) how many (do you hold|left|are there)(?)
      (tell me|pls tell me|say) (its|the {product} is|they are|it's) back(| in stock| please)
      {colour} in my size(?)
    `, ''),
    zh: ways(`
      ({material}的|{colour}的|{size}码|)(现货|仓库|店里)(还|)(几|有几|剩几|有多少)(张|个|双|件)(啊|)
      ({product}|{colour}的)(是不是|)(快没|要没|卖光)(了|)(，|)剩多少
    `, ''),
  },
  shipping: {
    en: ways(`
      (posting|sending|shipping|delivering) (just |)(a |the |one |){product}(| to me| to my flat|)(,|) what (would|does) that (add|cost|come to)
      if i (ordered|bought|order) (a |the |){category} (today|now)(,|) when would it (turn up|arrive|come|be here)
    `, ''),
    zh: ways(`
      (单|只|就)(买|寄)(一个|一双|){product}(，|)(运费|邮费)(另算吗|多少|要加多少)
      (今天|现在)(下单|买)(的话|)(，|)(几号|几天|什么时候)(能到|到|送到)
    `, ''),
  },
  ticket: {
    en: ways(`
      my {category} (came|arrived) in {quantity} pieces
      (bought|got) (a |the |my |){category} (from here |here |)(last month|in {noun}|recently)(,| and|) (the thing|it|one side|one ear) (buzzes|is dead|leaks|smells|wobbles|flickers|broke|peels)(| all night| already|)
      (the |my |)({colour} |){category} (pair |)(smells of glue|leaks|wobbles|is falling apart|bleeds colour)(| it's disgusting|)(,| -|) (making a complaint|not happy|what now)
    `, ''),
    zh: ways(`
      (上个月|前几天|刚)买的({category}|{product})(，|)(一边没声|漏水|晃|一直响|有怪味|掉渣|裂了)
    `, ''),
  },
  recommend: {
    en: ways(`
      (wifes|wife's|husbands|mums|dads|boss's) (40th|birthday|retirement|anniversary)(!|!!|)(,|) ({most} ish|around {most}|max {most}|under {most})(| and not a {category}| not {category}|)
      (boss|colleague|friend) is leaving(,|) (whip round got us|we have|budget) {most}(,|) (some|a) {quality} {category}
    `, ''),
    zh: ways(`
      (男友|女友|老公|老婆|爸妈|同事|领导)(生日|退休|升职|离职)(送|买)({category}|什么)(，|)(有啥推荐|推荐一下|{most}左右|他穿{size})
    `, ''),
  },
  unknown: {
    en: ways(`
      (is it|is it gonna|will it) (gonna |going to |)(rain|snow|be sunny)(| later| tomorrow| today)
      (order|get) me (a |some |)(pizza|taxi|takeaway|bubble tea)
      can you (sing|dance|drive|do my homework|{verb} my {noun})
    `, ''),
    zh: ways(`
      (一会|明天|今晚)(会|)(下雨|下雪|降温)(吗|不)
      (帮|替)我(点个|叫个|订个)(外卖|奶茶|奶茶外卖|车|餐厅|披萨)
    `, ''),
  },
};
