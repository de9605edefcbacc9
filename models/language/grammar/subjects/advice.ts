/** Something fit to give or to have. */
import { ways } from './subject.ts';
import type { Subject } from './subject.ts';

export const advice: Subject = {
  recommend: {
    en: ways(`
      what (do|would) you recommend
      (can|could) you recommend (something|a {category}|some {category})
      i need a {quality}
      (any |)(gift |present |)ideas {quality}
      what is (good|popular|nice|new)
      recommend (me |)(a |some |){category}
      i am looking for a {quality} {quality}
      a {quality} {quality} (under|below|up to) {most}
      what should i (buy|get|give) {quality}
      something nice {quality}
      surprise me
      what is your favourite(| {category})
      i do not know what to (buy|get)
      best {category} {quality}
      what would suit {quality}
      any suggestions
      what do people (buy|like)
      help me choose (a |some |){category}
      what would you get {quality}
      i have {most}, what can i get
      gift ideas
      i need (something |){quality}
      what are your best sellers
      which {category} do you recommend
      i have no idea what to (get|buy|give)(| {quality})
      what would you (suggest|pick|choose)(| {quality})
      best {category} to give as a {quality}
      what (should|could|can) i (get|give|bring|take) {quality}
      something {quality} for (someone|a man|a woman|a boy|a girl) who has everything
      what do you (have|suggest) {quality}
      i am looking for a {quality}
      need a {quality} (for under|under|below|around) {most}
      help me (find|pick|choose) (a |something |){quality}
      what is (popular|trending|in fashion|new in)
      which one (should|would) (i|you) (take|buy|get)
      any (good |nice |)(ideas|suggestions|tips|recommendations)(| {quality})
      what goes well with (the |){product}
      i need to (find|buy) a {quality}
      would (a |){category} be a good {quality}
      my budget is {most}
      i can spend {most}
      what can i get for {most}
      {quality} {quality} please
      what {category} would you (suggest|recommend|take)
      choose (one |something |)for me
      what is the best {category}
    `, `
      what might be a nice {quality}
      got a suggestion {quality}
      could you suggest some {category}
      what would you advise me to buy
      i need inspiration {quality}
    `),
    zh: ways(`
      (有什么|有没有|)(推荐|建议)(的|吗|)
      (推荐|给我推荐)(一个|一款|几款|一下|){category}
      {quality}买什么(好|)
      {quality}(送什么|送什么好)
      想买个{quality}(的|)
      {quality}，(预算|){most}(以内|左右|)
      (有什么好|哪些|什么)(卖得好|受欢迎|热门|最火)
      (送什么|买什么)好
      {most}(以内|左右)(的|)(能买什么|有什么推荐|{quality})
      帮我(挑|选)(一个|){category}
      帮我(挑|选)(一个|个)(礼物|东西)
      不知道买什么
      有什么好东西
      给我个惊喜
      你最喜欢(哪个|什么|哪款{category})
      有什么适合{quality}的(|{category})
      有什么{quality}的推荐
      有什么新(品|货|到的)
      挑个{quality}的
      哪款{category}(好|值得买)
      我想{quality}，有主意吗
      求推荐{category}
      {quality}用什么{category}好
      (我|)(爸|妈|老公|老婆|朋友|同事|对象)(过生日|搬家|结婚|升职)(，|)(送|买)(啥|什么|点什么)(好|合适|)
      {quality}(送|买)(啥|什么|点什么|个啥)(好|合适|)
      (新手|第一次){quality}有(啥|什么)推荐(的|)
      喜欢{category}的人送(啥|什么)
      {quality}的人(送|买)什么{category}好
      (哪款|哪个|什么)(最|)(好|火|受欢迎|值得买)
      (给|帮)我(拿|出)个主意
      有(啥|什么)(好|)(推荐|建议|安利)(的|)
      (不知道|没想好|纠结)(买|送|选)(啥|什么|哪个)
      {most}(块|)(买|送)(啥|什么)好
      预算{most}(，|)(推荐|送啥|买啥)(|一下)
      推荐(几个|一下|个)(呗|吧|)
      (选|挑)个(礼物|{category})
      {quality}选哪(个|款)(好|)
      {category}(选|买)哪(个|款)(好|)
      (女生|男生|老人|孩子)会喜欢(啥|什么)
      (镇店之宝|爆款|热销)(是什么|有哪些|)
      求(推荐|建议)
    `, `
      有没有适合{quality}的好主意
      想听听你的建议
      请荐一款{category}
      {quality}的话你觉得买什么合适
      哪些东西最受欢迎
    `),
  },
};
