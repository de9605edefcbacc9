/** Looking for goods and for the way, comparing, and taking advice, as people talk. */
import { ways } from '../subjects/subject.ts';
import type { Subject } from '../subjects/subject.ts';

export const looking: Subject = {
  find: {
    en: ways(`
      (i|we) (could use|could do with|fancy|want|need|am after|are after|would love) (a |an |some |a new |a pair of |){category}(| in {colour}| under {most}| made of {material}| in size {size}| that is {quality})
      (something|anything|a thing) (to|for|that) (keep (warm|dry|my coffee hot)|sit on|sleep on|eat from|cook with|read by|wear|carry my laptop|put flowers in|play with|write with|drink from|hang on the wall)(| under {most}| for less than {most}| in {colour})
      (do|would|might) you (have|sell|stock|keep|do) (such a thing as |)(a |any |some |){category}(| for under {most}| in {colour}| in {material}| here)
      (got|any) (nice|decent|good|cheap|proper|cool|pretty) {category}(| under {most}| in {colour}| for {quality}|)
      (show|find|bring|get|give) me (a few |some |all your |your |the |){colour} {category}(| in size {size}| in {size}| under {most}|)
      (i'm|i am|we are|we're) (hunting|searching|shopping|looking|browsing) for (a |some |){material} {category}
      what (kinds of |sort of |types of |){category} (do you have|have you got|are there|can i get)(| for {most}| in {colour}| under {most}|)
      {category}(,|) {colour}(,|) (under|max|up to) {most}
      {category} (costing|priced|that cost) (less|no more) than {most}
      cheap {category}(|,) (say |)(under|below|less than) {most}
      is there (a|any) {category} (i can|to) (buy|get|have) for {most}
      (something|anything) (warm|waterproof|light|soft|pretty|sturdy|comfy|elegant)(| for (winter|the office|the beach|school|a toddler|my desk))(| under {most})
      (where are|i need) {category} in {size}, {colour} (if possible|ideally|preferably)
      my {category} (broke|got lost|is worn out|is too old)(,|) (i need|i want|do you have) (a new one|another one|a replacement)
    `, ''),
    zh: ways(`
      (想|要|打算|准备|考虑)(弄|整|入|置办|添|买|挑|选)(一|几|)(个|双|件|把|顶|条|盏|只|套|){category}(，|)({colour}的|{most}以内的|{material}的|{size}码的|{quality}的|)(有吗|有没有|)
      (有没有|有|卖不卖)(好看|便宜|像样|结实|耐用|不错|实惠)(一点|点|)的{category}(，|)({most}以内|{most}以下|不超过{most}|)
      (能|可以|适合)(坐|躺|穿|戴|装电脑|插花|喝水|看书用|做饭|挂墙上|放阳台|送人)的(东西|{category})(有吗|有没有|)(，{most}以内|)
      (来|拿|给|找)(我|)(几|一)?(个|双|件|条|顶|款)({colour}|{material}|{quality}|{size}码)(的|){category}(看看|瞧瞧|)
      {category}(，|)({colour}的|{size}码|{material}的)(，|){most}(以内|以下|左右|封顶)
      {most}(以内|以下|之内|左右|封顶)(，|)(有没有|有|找)(个|双|件|)(像样的|不错的|){category}(吗|没|)
      (便宜|实惠)(点|一点|些)的{category}(，|){most}(以内|以下|之内)
      (你|你们|你家|这|这儿|这里|店里)(卖|有|做)(不卖|没有|)?{category}(的|)(吗|不|没|么)
      (都|)(有|卖)(些|点|)(啥|什么|哪些)(样|样的|种类的|款的|){category}
      (我|)(在|正)(找|挑|物色|寻)(一|)(个|双|件|款){colour}(的|){category}
      (我|)(的|家)(里的|){category}(坏|旧|丢|破)了(，|)(想|要)(换|买|再买)(个|一个|把|双|)(新的|)
      (想|要)(吃|喝|闻|看|用|穿)(点|些){category}
      (给|帮)(我|)(家里|孩子|老人|自己|办公室)(找|买|挑)(个|双|件|点){category}
      (保暖|防水|轻便|柔软|透气|耐脏|舒服)(一点|点|)的(有没有|有什么|{category}有吗|东西有吗)
    `.replaceAll(/\)\?/g, '|)'), ''),
  },
  refine: {
    en: ways(`
      (hm|hmm|ok|okay|and|right)(,|) (what about|how about|and) (in |the |)({colour}|{size}|{material}|{product}|{category}|a {colour} one|size {size})
      (only|just) (the |ones |those |)(below {most}|under {most}|in {colour}|in {material}|{quality}|in {size})(| please)
      (make|have) (it|that|them) (a |in |)({size}|{colour}|{material}|under {most})(| please| instead| then)
      (no|not|actually|rather|sorry)(,|) (i meant|i want|i'd like|make it|rather) (the |a |)({colour}|{product}|{category}|{colour} one|{size})
      (same|the same) (thing|question|one) (for|but|with|in) (the {product}|{colour}|{size}|{category})
      (do|would) (you|they) have (it|that|them|those) in {colour} (as well|too|instead)
      (and|but|or) (a little|a bit|something) (more|less) {quality}
      (and|or) (for|up to|around|over) {most}
      (without|not|no|anything but) ({colour}|{material}|leather)(| please)
    `, ''),
    zh: ways(`
      (嗯|哦|好|那)(，|)({colour}|{colour}的|{size}|{size}码|{material}的|{product}|{category}|{quality}的)(呢|怎么样|有吗|如何)
      (只|就|光)(看|要)({most}以下|{most}以内|{colour}|{material}|{quality}|{size}码)的(就行|就好|吧|)
      (换|改)(成|个|作)({colour}|{size}码|{material}|{category}|{product})(的|)(看看|吧|呢|)
      (不|不对|等等|算了|还是)(，|)(我|)(说|要|看)(的是|)({colour}的|{product}|{category}|{size}码的)(吧|)
      (同样|一样)(的|)(要|看|换)({colour}|{size}码|{material})的
      (再|稍微)(贵|便宜|大|小|{quality})(一点|点)也(行|可以)
      (别|不要|除了)({colour}|{material})(的|)(，|)(其他|别的|)(都行|可以|)
      (如果|要是|假如)(是|换|选)({colour}|{size}码|{product}|{material})(的|)呢
    `, ''),
  },
  where: {
    en: ways(`
      (which|what) (way|direction|corner|aisle|row|shelf|side|part of the (shop|store)) (are|is|do i go for|to|has) (the |your |)({category}|{product})
      (i'm|i am) (standing|right) (here|by the door|at the entrance|at the counter)(,|) (how do i get|which way|where do i go) (to|for) (the |)({category}|{product})
      (i|we) (cannot|can't|couldn't) (for the life of me |seem to |) (find|see|spot|locate) (the |your |any |)({category}|{product})(| anywhere| at all|, where is it)
      (walk|take|lead|guide|bring|point|show) (me|us) (over |)(to|towards|where) (the |your |)({category}|{product})(| is| are| please| would you)
      (where|whereabouts) (abouts |exactly |in the (shop|store) |in here |)(are|is|do you keep|did you put|would i find) (the |your |)({category}|{product})
      (i've|i have) (been |)(looking|looked) (everywhere|all over|for ages) for (the |)({category}|{product})
      (can|could) (you|somebody) (show|tell) me (the way|how to get|where to go) (to|for) (the |)({category}|{product})
      (how|which way) (do|can) (i|we) (get|reach|walk|go) (to|there|to (the |)({category}|{product}))(| from here)
    `, ''),
    zh: ways(`
      {category}(在|往|朝)(哪|哪个|啥|什么)(方向|边|头|区|排|位置|角落)(走|啊|呀|)
      {product}(在|往|朝)(哪|哪个|啥|什么)(方向|边|头|区|排|位置|角落|架子)(走|啊|上|)
      (我|)(在|站在)(门口|入口|柜台|这儿)(，|)(怎么|咋|往哪)(去|到|走到|走)(去|)({category}|{product})(那|那儿|那边|)
      (我|)(找|转|绕)(了|)(半天|两圈|一圈|好久)(了|)(都|也|)(没|没有)(找|看|瞧)(到|见|着)({category}|{product})
      ({category}|{product})(我|)(找|转)(了|)(半天|好久)(都|也|)没(找到|看到|见着)
      (带|领|引|陪)(我|我们)(去|到|走到)(看看|找|)({category}|{product})(那|那儿|那边|)(吧|好吗|)
      (指|给我指)(个|一下|下)(路|方向)(，|)({category}|{product})
      ({category}|{product})(摆|放|搁|陈列|藏)(在|)(哪|哪里|哪儿|什么地方|啥地方)(了|啊|呀|)
      (怎么|咋|如何)(才能|)(找到|走到|过去看)({category}|{product})
      ({category}|{product})(离|)(这|这儿)?(远吗|近吗|在附近吗|在这层吗)
    `.replaceAll(/\)\?/g, '|)'), ''),
  },
  stores: {
    en: ways(`
      (is|are) there (a |any |some |)(place|shop|store|shops|anywhere|somewhere) (here |in here |in this mall |around here |)(that (does|sells|has|stocks)|for|selling|with) {category}
      (which|what) (floor|level|side|unit) is {store} (on|at)
      (who|which (shop|store|one)) (here |in this mall |)(stocks|carries|deals in|specialises in|does|has) {category}
      (what|which) (other |else |)(shops|stores|places) (are there|do you have|can i visit|are near|are next door)
      (tell|show|list|name) me (the|all the|the other|every) (shops|stores)(| in here| of the mall)
      (i want|i'd like|take me|bring me|let's go|how do i go) (to go |)(to|over to|into) {store}
      (what|anything) (kind of shop is|do they sell at|do they have at|is there at|good at) {store}
      (where|whereabouts) (is|do i find|would i find) {store}(| in the mall| please)
      (does|do) (anyone|anybody|any shop|somebody) (here |)(sell|have|do) {category}
      (is|are) {store} (open|close by|upstairs|downstairs|nearby|worth a visit)
    `, ''),
    zh: ways(`
      (这|这儿|这里|商场|商场里|你们这)(有没有|有)(专门|)(卖|做|经营)(的|){category}(的|)(店|铺子|地方|店铺)(吗|)
      (哪家|哪个|哪间|谁家|什么)(店|铺子|店铺|商家|)(是|)(专门|)(卖|做|有|经营|主营){category}(的|)(啊|呀|)
      {store}(在|是)(几|哪)(楼|层|号|边|个位置)(啊|呀|)
      (其他|别的|旁边|隔壁|附近|周围)(的|)(店|铺子|商家|店铺)(都|)(有|是|卖)(哪些|什么|啥|干嘛的)
      (想|要|打算)(去|逛|找|看看){store}(，|)(怎么走|带我去|往哪走|在哪|)
      {store}(都|主要|)(卖|做|有)(些|点|)(什么|啥)(东西|好东西|)(啊|的|)
      (买|看|挑){category}(得|该|要|应该)(去|上|到|找)(哪|哪家|哪儿|谁家)
      (商场|这儿|这里)(一共|总共|)(有|开了)(多少|几|哪些|哪几)(家|个)?(店|商家|铺子)
      (带|领)我去{store}(逛逛|看看|转转|)
    `.replaceAll(/\)\?/g, '|)'), ''),
  },
  alternative: {
    en: ways(`
      (do you have|have you got|is there) (that|the same|it|one like it|something like that|this) (but |only |just |)({attribute}|in a {attribute} version|less expensive|for less)
      (bit|little|way|far|much) too (steep|pricey|expensive|heavy|big|bulky|small|large|dear)(| for me| for us)(|, what else|, anything else|, got anything {attribute})
      (that|it|this)(| one) (is|'s|feels|looks) (a bit |way |much |just |)too (heavy|big|small|expensive|bulky|dear|large|wide)(| for me| for us| for my taste)
      (i'd|i would) (want|like|need|prefer|rather) (a |something |one |)({attribute}) (one |)(than (this|that|it))
      (anything|something|got anything|what else) (else |other |)(in this (style|line|range)|along these lines|of this sort|in that vein)
      (got|have|any) (others|other ones|another one|other models|different ones)(| like this| like it)
      (more than i|i didn't) (want|wanted|plan|planned) to (spend|pay)
      (out of|above|beyond|over) my (price range|budget|means)
      (can|could) you (go|find|show|offer) (me |)(anything |something |a bit |)({attribute}|lower|cheaper)
      (show|find) me (a |an |some |)(cheaper|similar|lighter|smaller|bigger|different|comparable) (one|ones|{category}|alternative|option)
      ({attribute})(,| please|?| than that)
    `, ''),
    zh: ways(`
      (一样|同样|类似|这种)(的|)(有没有|有|找个)(价钱|价格|)({attribute}|便宜|低)(些|点|一点|一些)(的|)(吗|)
      (对|给)(我|我们)(来说|)(有点|太|稍微)(贵|重|大|小|沉)(了|)(点|)(，|)(还有|有没有|换个)(别的|其他的|{attribute}的|啥)(吗|)
      (这个|它|这款|这双)(有点|太|稍微)(贵|重|大|小|沉|占地方)(了|)(点|啊|)
      (想|要)(个|找个|来个)比(这个|它|这)(更|)({attribute}|能装|划算|好拿)(一点|点|些|)(的|)
      (这|这种|同)(种|一)?(风格|款式|类型|样子)的(还有|再来|有没有)(别的|几个|其他|)(吗|看看|)
      (超|超出|高于|过)(了|)(我的|)(预算|价位|想花的钱)(了|)(，|)(低一点的有吗|有便宜的吗|)
      (再|还)(有|找|看看|推荐)(没有|个|几个|)(别的|其他|差不多|更{attribute}|{attribute}点)(的|)(款|选择|)(吗|没|)
      (能|可以|有没有)(再|)(便宜|轻|小|大)(一|)(点|些)(的|)(没|吗|选择)
      (换|来|看)(一|)(款|个|双|件)({attribute}|便宜|轻便|小巧)(点|些|一点|)的
      (不想|没打算)花(这么|那么)多(钱|)
    `.replaceAll(/\)\?/g, '|)'), ''),
  },
  compare: {
    en: ways(`
      (what's|what is|is there a) (the |big |real |)difference (between|with) (the |)({product} and (the |){product}|the two|these|those three|this and that one)
      ({product}|this one|the first)( versus | vs | or | against )(the |)({product}|that one|the second)(|, which|, what's the difference|, your opinion|, which is {attribute})
      (which|what) (of|out of|among) (the |these |those |)(two|three|ones|lot|both) (is|would be|has|costs|weighs|lasts|would last) (the |)({attribute}|better|best|longer|most|more|longest)
      (is|are) the (first|second|last|other|{colour}) (one|bag|pair|lamp) (any |)({attribute}|better|heavier|nicer)(| than (this|that|the first|the other))
      (does|would|will) (the |)({product}|this one) (last longer|weigh more|cost more|fit more|be {attribute}) than (the |)({product}|that one|the other)
      (put|set|hold) (them|these|the two|{product} and {product}) (side by side|next to each other|against each other)
      (help me|i can't) (decide|choose) between (the |)({product} and (the |){product}|the two|these two)
      (torn|undecided) between (the |)({product} and (the |){product}|these two)
    `, ''),
    zh: ways(`
      {product}(跟|和|同|与|对比){product}(差|区别|不同|不一样)(在|)(哪|哪儿|哪里|什么地方)(啊|)
      (这|那)(几|两|三)(个|款|双|件)(里|里头|当中|之间|)(哪个|哪款|谁|哪双)(最|更|比较|)({attribute}|好|耐用|划算|值|经用)(啊|呀|)
      (第一|第二|前面|后面|另)(个|款|双)(是不是|要|会|)(更|比较|)({attribute}|好|贵|轻)(一点|些|)(吗|)
      {product}(会|是不是|有没有|要)比{product}(更|)({attribute}|好|贵|轻|重|耐用)(吗|些|)
      (放|摆)(一起|一块)(比比|看看|对比一下)
      (在|)({product}和{product}|这两个)(之间|里|)(纠结|犹豫|选不出来|拿不定主意|怎么选)
      (选|买|挑){product}(还是|好还是){product}(好|呢|划算|)
      (它俩|这俩|两款|两个)(比|相比|比起来)(怎么样|哪个好|谁{attribute}|有啥差别)
    `, ''),
  },
};
