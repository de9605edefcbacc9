/** Something else, or one against another. */
import { ways } from './subject.ts';
import type { Subject } from './subject.ts';

export const choosing: Subject = {
  alternative: {
    en: ways(`
      (anything|something) {attribute}
      do you have (anything|something) {attribute}
      have you got a {attribute} one
      (is there|show me) (anything|something) {attribute}
      a {attribute} (one|{category})
      what is your {attribute} {category}
      {attribute} {category}
      the {attribute} (one|{category})
      (that is |it is |)too (expensive|heavy|big|small|large|dear)
      i want something {attribute} than {it}
      anything similar
      something (similar|like it|like this)
      what else do you have
      anything like (the |){product}
      something like (the |){product} but {attribute}
      do you have something similar to {it}
      show me something else
      other options
      which {category} is the {attribute}
      i cannot afford that
      that is over my budget
      (that is|it is|hmm|that is a bit|a bit) (pricey|expensive|too much|steep)(|, anything {attribute})
      have you (got |)(a|something|anything) {attribute}(| one)
      show me (something|others|more) (along the same lines|in that style|of that kind|like that)
      is there (a|one|something) (that is |){attribute}
      (too|bit) (expensive|heavy|big|small|bulky|dear)
      i need (a|one|something) {attribute}
      could it be {attribute}
      what about something {attribute}
      give me (a |)(cheap|light|small|big) one
      not that {attribute}
      what is (the|your) {attribute} {category}
      other {category}
      a different (one|{category})
      do you have others
      what else is there
      more like (this|it|that)
      which {category} is {attribute}
      i would rather (have|take|see) something {attribute}
      nothing {attribute}
    `, `
      got one that is {attribute}
      could i see something {attribute}
      that costs too much
      i would prefer a {attribute} {category}
      is there something along the lines of {product}
    `),
    zh: ways(`
      (有没有|有|来个){attribute}(一点|些|)的(吗|)
      {attribute}(一点|些|)的(有吗|呢|)
      太(贵|重|大|小|高)了
      (能|可以)(不能|)便宜(点|一点)
      (有没有|有)(类似|差不多|同类|相似)的
      还有(别的|其他的|其它的)(吗|)
      换一个
      (最|更){attribute}的{category}(是哪个|)
      {attribute}的{category}
      有没有比{it}{attribute}的
      有比{product}{attribute}的吗
      和{product}(类似|差不多|相似)的
      (超|超出)预算了
      买不起
      有(没有|)平价的
      看看别的
      想要{attribute}一点的{category}
      有没有跟{it}差不多但{attribute}的
      (有点|太|好)(贵|重|大|小)(哎|啊|了|诶)(，|)(还有|有没有)(便宜|轻|小|大)(的|点的)(没|吗|)
      来个{attribute}(点儿|点|些)的
      有没有(跟|和)这个(差不多|一样|类似)的
      还有{attribute}的(没|吗|么)
      (再|)(便宜|实惠|划算)(点|点儿|些)(的|)(呗|有吗|)
      (换|看)(个|一个)(别的|其他的|款式)
      (不要|别)这么{attribute}
      (嫌|觉得)(贵|重|大|小)
      (同类|别的)(还有|有)(啥|什么|吗)
      (有|找)(个|款)平替(吗|)
      {attribute}(点|点儿)的{category}(有吗|)
      还有(啥|什么)(别的|其他)
      能不能{attribute}点
      (差不多|类似)的(还有|有)(吗|没)
      哪个{category}{attribute}
      最{attribute}的是哪(款|个)
    `, `
      想看{attribute}些的
      这价钱我接受不了
      能找个跟{product}相近的吗
      有没有稍微{attribute}的{category}
      换款别的看看
    `),
  },
  compare: {
    en: ways(`
      which (one |of these |of them |of those |)is {attribute}
      which is the {attribute}
      compare (the |){product} (and|with|to) (the |){product}
      compare (them|these|those|the two)
      what is the difference(| between {product} and {product}| between them)
      {product} or {product}
      {product} vs {product}
      is (the |){product} {attribute} than (the |){product}
      which is better
      which (one |)would you (take|choose|pick)
      which (one |)is better, {product} or {product}
      which of the two is {attribute}
      how do they compare
      is the first one {attribute}
      is {it} {attribute} than (the |){product}
      which (of|one of) (the two|these two|them|those) (weighs|costs|is) (less|more|{attribute})
      {product} or {product}(|,) (which|what) (is better|would you take|do you prefer)
      is (the |){product} {attribute} (than|then) (the |){product}
      what is better(|,) {product} or {product}
      what sets (them|these) apart
      how is (the |){product} different (from|to) (the |){product}
      {product} versus {product}
      can you compare {product} with {product}
      is that one {attribute}
      the difference (between|of) {product} and {product}
      does {product} weigh (more|less) than {product}
      which do you prefer
      pros and cons
      are they the same
      which costs (less|more)
      which weighs (less|more)
    `, `
      how does the {product} differ from the {product}
      out of these which is {attribute}
      should i take the {product} or the {product}
      between them, which one is {attribute}
    `),
    zh: ways(`
      哪(个|一个|款|件|双){attribute}
      (这|那|它们|他们)(两个|几个|些|)哪个{attribute}
      {product}和{product}哪个(好|{attribute}|更好)
      (比较|对比)(一下|){product}和{product}
      (比较|对比)(一下|它们|这两个)
      {product}(和|跟|与){product}(有什么区别|有什么不同|的区别|差在哪)
      有什么(区别|不同|差别)
      {product}还是{product}
      {product}比{product}{attribute}吗
      {it}比{product}{attribute}吗
      哪个(好|更好|更值|划算|更划算)
      你(会|)选哪个
      选哪个(好|)
      它们之间怎么选
      第一个{attribute}吗
      (这俩|这两|这几个|它俩)(哪个|谁){attribute}(|啊|呀)
      {product}(跟|和|与|还是){product}(选哪个|买哪个|哪个好|咋选)(|好)
      {product}比{product}{attribute}(吗|么|不)
      (这俩|两个|它俩)(啥区别|有啥不一样|咋选|怎么选)
      {product}和{product}(谁|哪个){attribute}
      (给我|帮我)(比比|比较一下|对比下)
      (哪个|谁)(性价比高|值|耐用|好用)
      {product}{product}(哪个|区别)
      (前一个|后一个|那个)更{attribute}吗
      一样吗
      {product}好还是{product}好
    `, `
      {product}跟{product}相比怎么样
      这些里面哪个最{attribute}
      请帮我对比{product}与{product}
      两者差别大吗
    `),
  },
};
