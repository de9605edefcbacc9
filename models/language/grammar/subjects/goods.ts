/** What a thing is made of, how large it is, and what it is. */
import { ways } from './subject.ts';
import type { Subject } from './subject.ts';

export const goods: Subject = {
  material: {
    en: ways(`
      what is {it} made (of|from|out of)
      what is (the |){product} made (of|from)
      what material is {it}
      is {it} (real |genuine |){material}
      is (the |){product} (real |made of |){material}
      material of (the |){product}
      what is in {it}
      what are the ingredients(| of {it}| of the {product})
      does {it} contain (nuts|sugar|alcohol)
      which material
      what does {it} smell of
      what is the fabric
      is it {material} or {material}
      is (that|it|this) (proper|solid|pure|real) {material}(| or just plastic)
      what's (the |){product} (upholstered|covered|lined|filled) (in|with)
      does (the |){product} (have|contain) (perfume|sugar|plastic|{material}) (in it|)
      is there any {material} in (it|the {product})
      what kind of {material} is it
      is {it} vegan
      what are (they|the {product}) made of
      composition(| of {it})
      tell me what {it} is made of
      is it made with {material}
      what does (the |){product} (smell|taste) (of|like)
    `, `
      which material did they use for {it}
      could you say what the {product} consists of
      would you call {it} genuine {material}
      what goes into the {product}
    `),
    zh: ways(`
      {product}是什么(材质|材料|做的|料子)
      {it}是什么(材质|材料|做的|料子|面料)
      {it}是(不是|)(真的|){material}(吗|的吗|)
      {product}是{material}(的|做的)吗
      (材质|材料|成分|面料)(|是什么)
      {product}的(材质|材料|成分|配料)
      {it}里面有什么
      {it}用什么做的
      {it}的配料(|表)
      {it}含(糖|酒精|坚果)吗
      {it}什么味道
      {it}闻起来怎么样
      {product}是什么香味
      是真{material}吗
      (这沙发|这包|它|{product}|{it})是{material}的(不|吗|么)
      {product}(里|里面|)(加|放|含)(香精|糖|防腐剂|什么)(了吗|吗|)
      {it}(啥|用啥|拿什么)做的
      {product}用的(啥|什么)(料|材料|皮|布)
      {it}是(实木|塑料|金属|{material})吗
      (孕妇|小孩)能用吗，什么成分
      {product}什么(味|味道|味儿|香型)
      (这|它)是什么(皮|布|木头|料)
      {it}的(料|面料|用料)好吗
      (成分表|配料表)
    `, `
      做{it}用的什么料
      请问{product}的面料
      {it}算不算{material}的
      {product}里含哪些成分
    `),
  },
  measure: {
    en: ways(`
      how (big|large|tall|wide|heavy|long|deep) is {it}
      how (big|large|tall|wide|heavy|long|deep) is (the |){product}
      what (are|is) the (dimensions|measurements|size|weight)(| of {it}| of the {product})
      (dimensions|measurements|weight) (of|for) (the |){product}
      how much does {it} weigh
      how much does (the |){product} weigh
      will {it} fit (on my desk|in my car|in a small room|in the hand luggage)
      what does {it} weigh
      weight
      dimensions
      {product} dimensions
      how many (centimetres|cm|grams) is {it}
      is {it} heavy
      is (the |){product} (wider|taller|longer|heavier) than (a metre|a meter|one metre|{size})
      what's (the |)(size|weight|height|width|length)(| of {it}| of the {product})
      how much space does {it} (take|need)
      tell me (the |)(size|weight|dimensions)(| of {it})
      would {it} fit (in|on|under) (a shelf|my wall|my table|a suitcase|the boot)
      how many (grams|kilos|litres|inches) (is|does) {it}(| weigh| hold)
      exact (measurements|dimensions)
      (height|width|depth) of (the |){product}
      can i carry {it} or is it too heavy
      how (big|heavy|tall) are (they|these)
      how much does (the |){product} hold
      how large is your {category}
    `, `
      give me the measurements of {it}
      what is the weight of the {product}
      is the {product} very heavy
      how high is {it}
    `),
    zh: ways(`
      {product}(多大|多重|多高|多长|多宽|有多大|有多重|有多高)
      {it}(多大|多重|多高|多长|多宽|有多大|有多重|有多高|重吗|重不重)
      {product}的(尺寸|重量|大小|长宽高)
      {it}的(尺寸|重量|大小|长宽高)(|是多少)
      (尺寸|重量|长宽高|大小)
      {product}重(吗|不重)
      {it}放(得下|不下)吗
      {it}(能放进|放得进)(包里|行李箱|车里|小房间)吗
      多少克
      {it}几斤
      {product}几厘米
      占地方吗
      {it}占地多少
      {product}(几斤重|有多沉|沉不沉|几公斤)(|啊|呀)
      (这书柜|这桌子|它|{product})有多(高|长|宽|大|重)
      {product}多长多宽
      {it}(沉吗|沉不沉|占地方不)
      {product}(能装多少|容量多少|装得下电脑吗)
      {it}(宽|高|长|深)(度|)(多少|几厘米)
      (具体|)(尺寸|大小|重量)(说一下|多少|是啥)
      我家{category}放得下吗
      {product}占多大地方
      {product}(有没有|超过)一米(宽|长|高|)
      它有几公斤
      {it}(长宽|高度)
    `, `
      {it}的长宽各是多少
      请问{product}重量多少
      {product}体积大吗
      有多少斤
    `),
  },
  describe: {
    en: ways(`
      tell me (more |)about (the |){product}
      tell me (more |)about {it}
      what is (the |){product}
      what is {it}
      describe (the |){product}
      describe {it}
      more (info|information|details) (on|about) (the |){product}
      details (please|)
      what can you (tell me|say) about {it}
      is {it} any good
      is (the |){product} (any |)good
      why should i buy {it}
      what is special about (the |){product}
      {product}
      what am i looking at
      what do you know about (the |){product}
      explain {it} to me
      so what is (this|that|it)(| exactly| then)
      what can you (say|tell me) about (the |){product}
      talk to me about (the |){product}
      what is the story (of|behind) {it}
      is (the |){product} worth (it|buying|the money)
      what is so (good|great|nice) about {it}
      what do you think of (the |){product}
      what is {it} for
      how does (the |){product} work
      give me (some |)(info|information) (on|about) {it}
      i am interested in (the |){product}
      tell me (something|everything) about {it}
      read me the card
      what is the thing i am (holding|looking at)
      would you describe {product}
    `, `
      give me some details about the {product}
      can you describe {it} for me
      i would like to know more about {product}
      what makes the {product} special
    `),
    zh: ways(`
      (介绍一下|讲讲|说说){product}
      (介绍一下|讲讲|说说){it}
      {product}(是什么|怎么样|好不好|好用吗|好吗)
      {it}(是什么|怎么样|好不好|好用吗|是干什么的|好吗)
      {product}有什么(特点|特别的|好处|优点)
      {it}有什么(特点|特别的|好处|优点)
      {product}
      (详细|具体)说说
      (详情|细节)
      我想了解{product}
      我想了解一下{it}
      我看的这是什么
      {product}值得买吗
      为什么要买{it}
      {it}有什么故事
      (给我|跟我|)(讲讲|说说|介绍介绍|聊聊){product}(呗|吧|)
      这(是|)(个啥|啥玩意儿|什么东西|干嘛用的)
      {product}(咋样|好使吗|值不值|行不行)
      {it}(咋样|好使吗|值不值|是干嘛的)
      {it}(好在|特别在)(哪|哪里)
      {product}有啥(特点|好的|特别)
      (说说|讲讲)(这个|它)(呗|吧)
      我手(里|上)(拿|)的是(什么|啥)
      {product}(是做什么|是干什么|干嘛)用的
      对{product}(感兴趣|有兴趣)
      {product}的(介绍|故事|详情|信息)
      看看{product}的详情
    `, `
      跟我聊聊{product}
      {product}到底好在哪
      能说明一下{it}吗
      请介绍{product}这款
    `),
  },
};
