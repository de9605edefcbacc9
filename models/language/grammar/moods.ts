/** How people sound: what is said before or after a question, or in place of one, by who is pleased and by who is annoyed. */
import type { Mood } from '../labels.ts';
import type { Language, Phrases } from './expand.ts';
import { ways } from './subjects/subject.ts';

type Felt = Exclude<Mood, 'calm'>;

/** Remarks that ask for nothing; each also stands beside a question. */
export const REMARKS: Readonly<Record<Language, Readonly<Record<Felt, Phrases>>>> = {
  en: {
    pleased: ways(`
      (wow|oh|ooh|ah|yay|haha)(,|) (that|this|it) is (great|lovely|beautiful|gorgeous|amazing|so cool|wonderful|perfect|stunning|fantastic)
      i (love|adore|really like|am so happy with|am very pleased with) (it|this|these|this place|your shop|the {product}|this {category})
      (great|excellent|fantastic|brilliant|lovely|perfect|wonderful|awesome|superb)(| service| work| shop| choice| stuff)
      what a (lovely|beautiful|great|nice|cool) (shop|place|{category}|thing|mall)
      (this|that|it) (looks|feels|is) (so |really |very |)(nice|good|pretty|beautiful|lovely|great|cool|cute)
      you (have|made) my day
      you are (the best|so helpful|amazing|wonderful|a star)
      (good|great|nice) job
      (i am|i'm) (so |very |really |)(happy|pleased|delighted|impressed|excited)(| with it| today)
      exactly what i (wanted|was looking for|needed)
      best (shop|service|assistant) ever
      that was (quick|fast|easy|fun)
      this is fun
      (just |)(beautiful|gorgeous|splendid|marvellous)
      could not be better
      nice shop(| you have here)
    `, `
      this made me smile
      so glad i found you
      top marks
      i'm over the moon with the {product}
      absolutely charming place
    `),
    annoyed: ways(`
      (ugh|argh|oh come on|for god's sake|jesus|seriously|omg)(,|) (this|that|it) is (ridiculous|annoying|so slow|a joke|unbelievable|terrible|useless|outrageous)
      (this|that|it) is (ridiculous|unacceptable|a joke|a rip off|a scam|annoying|terrible|awful|useless|rubbish|a waste of time|a disgrace)
      you are (useless|no help|not helping|wasting my time|not listening|a stupid bot|so slow)
      i (already|just) (told|said|asked) you (that|twice|three times|this|before)
      (i have been|i've been) waiting (for ages|forever|for an hour|for two weeks|too long)
      (how many times|how often) do i have to (ask|say it|repeat myself|tell you)
      (what|what kind of) (terrible|awful|useless|bad|lousy) (service|shop|quality|place)
      i am (so |really |very |)(annoyed|angry|fed up|frustrated|disappointed|sick of this|furious|upset)
      (nothing|it|this) (works|ever works|is working) here
      why is (this|everything|it) so (slow|hard|complicated)
      worst (shop|service|assistant) ever
      (stop|quit) (repeating yourself|wasting my time|talking nonsense)
      that is not what i (asked|said|meant|wanted)
      you (do not|don't) (understand|get it|listen)(| anything| at all)
      (i am|i'm) (losing my patience|never coming back|done with you)
      (damn|damn it|what the hell|bloody hell|crap|this sucks)
      wrong again
      not again
      (the {product}|it) is (garbage|rubbish|terrible|cheap junk)
      are you (kidding|joking|serious|deaf|stupid)(| me)
    `, `
      i've had it up to here
      what a shambles
      my patience is running out
      this place drives me mad
      how hard can it be
    `),
  },
  zh: {
    pleased: ways(`
      (哇|哇塞|天呐|哎呀|啊|嗯)(，|)(太|真|好)(好看|漂亮|美|棒|可爱|酷|喜欢|厉害)(了|啊|呀|)
      (我|)(太|好|超|真|很|非常)(喜欢|爱|满意|开心|高兴)(了|这个|这家店|{product}|它|你们家|)
      (你|你们)(真|太|好)(棒|厉害|贴心|专业|好|给力)(了|啊|)
      (太|真)(棒|好|赞|贴心|周到|给力|划算|值)(了|)
      (这|这个|这家店|{product}|店里)(真|太|好|很)(好看|漂亮|不错|棒|美|有意思|好玩|舒服)(了|啊|)
      (正是|就是|正好是)我(想要|要|要找)的
      (完美|满意|赞|绝了|爱了爱了|惊艳|好评|五星好评)
      (服务|质量|态度)(真|太|很)(好|不错|棒)(了|)
      (今天|)(心情|逛得)(真|很|)(好|开心)
      (点赞|给你点个赞|给个好评)
      (哈哈|嘻嘻|耶)(，|)(太好了|真不错|开心)
      (比|超出)(我想的|预期)(还好|好多了|)
    `, `
      逛得真过瘾
      没想到这么惊喜
      一眼就看中了，爱不释手
      你可真是个宝
      妙啊，正合我意
    `),
    annoyed: ways(`
      (烦|气|急)死(我|人|)了
      (什么|啥)(破|烂|垃圾|鬼)(店|东西|服务|质量|玩意|态度)
      (怎么|为什么)(又|还|老是|总是|一直)(这样|这么慢|没有|不行|出错|不理我)
      (我|)(都|已经)(说|问|讲)(了|过)(三|好几|几|多少|八百|两)(遍|次)了
      (太|真)(慢|差|坑|烂|过分|离谱|气人|失望|无语)(了|)
      (你|你们)(到底|究竟|)(行不行|会不会|懂不懂|听没听懂|在干嘛|管不管|想怎样)(啊|)
      (等|弄|搞)了(半天|这么久|一个小时|两个星期|好久)(了|)(还没|都没人理|还不行|)
      (不是|没)(问|说|要)(这个|这)(啊|！|)
      (听不懂|看不懂)(人话|)(吗|啊)
      (答非所问|鸡同鸭讲|牛头不对马嘴|又答错了)
      (真|)(无语|服了|受够了|忍不了|火大|恼火|生气|郁闷|崩溃)(了|)
      (骗|坑)(人|钱|我)(的|吧|呢|)
      (垃圾|差评|一星|退钱)
      (再也|以后)不(来|买)了
      (别|不要)(浪费|耽误)我(的|)时间
      (搞|开)(什么|啥)(玩笑|鬼|名堂)
      (能不能|可不可以)(快|认真|好好)(点|说话|回答)(啊|)
      (你是|)(傻|笨|聋|猪)(吗|啊|了吧)
      {product}(质量|)(太差|就是垃圾|烂透)(了|)
    `, `
      我火气都上来了
      这也太不像话了
      没见过这么差劲的
      你在糊弄我
      心累，说不通
    `),
  },
};

/** What is put to a question, before or after it. */
export const COLOURING: Readonly<Record<Language, Readonly<Record<Felt, Readonly<Record<'before' | 'after', Phrases>>>>>> = {
  en: {
    pleased: {
      before: ways('(oh |)(great|lovely|perfect|awesome|wonderful|fantastic|nice|brilliant)(,|!)\n(oh |wow |)i (love|like) (it|this|that)(,|!|.)\nthanks(,| so much,|!) (that was|you are) (great|helpful|so kind)(,|.|!)\n(yay|hooray|wow|haha|cool)(,|!)\nmy day is (great|perfect)(,|.)', 'superb!\nmarvellous,\nthat pleases me,'),
      after: ways('(, |! |. )(i love it|this is great|so excited|love this shop|you are great|can not wait|this is fun)(|!)\n :)\n haha\n, it is (gorgeous|so pretty|beautiful|amazing)', ', i am thrilled\n, such a treat\n ^^'),
    },
    annoyed: {
      before: ways("(ugh|argh|come on|oh for god's sake|seriously|again|damn|hello?)(,|!|)\n(for the|this is the) (third|second|last|tenth) time(,|:)\n(i already|i just) (asked|said|told you)(,|:|.)\n(this is|that is) (ridiculous|annoying|a joke|terrible|unacceptable)(,|.|!)\n(i am|i'm) (fed up|so annoyed|angry|disappointed|tired of waiting)(,|.|!)\n(you are|you're) (useless|not listening|wrong again)(,|.|!)\nno(,| no no,) that is not what i (asked|meant)(,|.)\nstop (joking|wasting my time)(,|.|!)\ni have been waiting (for ages|forever|two weeks)(,|.)\nwhat the hell(,|)", 'enough of this,\ni am at the end of my rope,\ngood grief,'),
      after: ways("(, |! |. )(this is ridiculous|i am fed up|hurry up|how hard can it be|i asked three times already|answer me|this is taking forever|unbelievable|what a mess|terrible service|i am really annoyed)(|!)\n(, |! )(for god's sake|come on|damn it|seriously|already)(|!)\n(, |. )why is (this|it|everything) so (slow|hard|bad)", ', i have had enough\n, what a farce\n, my patience is gone'),
    },
  },
  zh: {
    pleased: {
      before: ways('(哇|哇塞|太好了|太棒了|真棒|真好|好棒|完美|哈哈|不错不错|赞|耶)(，|！)\n(好|太|超|真)(喜欢|好看|满意|开心|漂亮)(了|)(，|！)\n(你|你们)(真|太)(好|棒|贴心)(了|)(，|！)\n(谢谢|多谢)(，|)(太好了|帮大忙了|真贴心)(，|！)', '妙极了，\n心花怒放，\n合我心意，'),
      after: ways('(，|！)(太喜欢了|好开心|真不错|太棒了|好期待|爱了|超赞|真好看)(|！)\n(，|)(哈哈|嘻嘻|嘿嘿)', '，乐开花了\n，美滋滋\n，真叫人欢喜'),
    },
    annoyed: {
      before: ways('(烦死了|气死了|急死了|无语|服了|真是的|搞什么|拜托|喂|又来了|我去)(，|！)\n(我|)(都|已经)(说|问)了(三|好几|几|两)(遍|次)了(，|！)\n(你|你们)(到底|)(行不行|会不会|懂不懂|在干嘛|听懂没有)(，|！|啊，)\n(太|真)(慢|差|坑|过分|离谱|失望)(了|)(，|！)\n(什么|啥)(破|烂|垃圾)(店|服务|东西|态度)(，|！)\n(不是|没问)这个(，|！)\n(等|弄)了(半天|这么久|两个星期)(了|)(，|！)\n(别|不要)(废话|绕|浪费我时间)(了|)(，|！)', '受不了了，\n简直荒唐，\n火都来了，'),
      after: ways('(，|！)(烦死了|快点行不行|气死我了|急死人了|到底管不管|怎么这么慢|太差劲了|别再糊弄我|都几天了|真受够了|什么态度|问了好几遍了)(|！)\n(，|)(到底|究竟)(行不行|怎么回事|要等多久)(啊|！|)', '，忍不下去了\n，真叫人窝火\n，离了大谱'),
    },
  },
};

/** Of these whether they are calm depends on more than their words, and training does not say. */
export const EITHER_WAY: ReadonlySet<string> = new Set(['thanks', 'human', 'ticket', 'bye', 'yes', 'no', 'alternative']);
