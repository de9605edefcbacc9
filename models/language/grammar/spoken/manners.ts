/** Manners, as people talk at a counter rather than to a machine. */
import { ways } from '../subjects/subject.ts';
import type { Subject } from '../subjects/subject.ts';

export const manners: Subject = {
  greet: {
    en: ways(`
      (hi|hey|hello|morning|evening) (all|folks|you two|again|to you too|boss|my friend|lovely)
      (good|a very good|lovely) (day|morning|afternoon|evening) (to you|to you all|sir|madam|everybody|here)
      (excuse me|hello|hey)(,|) (is anyone (in|around|there|about)|anybody (home|here|in)|are you (open|free|busy))
      (nice|good|great|lovely) to (see|meet) you(| again)
      (how do you do|what's up|sup|how's things|how's your day|how are things)
      (just|i just) (came|popped|walked|dropped) in(| to say hi| to have a look)
    `, ''),
    zh: ways(`
      (店家|店主|老板娘|大姐|师傅|小妹|帅哥|美女|朋友)(，|)(好|你好|早上好|下午好|晚上好|好久不见|忙吗)
      (有|还有)(人|人招呼|人值班)(没|没有|吗|么)
      (我|)(又|刚)(来|到|进来)(了|啦)
      (吃了吗|最近好吗|生意好|生意兴隆啊|今天怎么样)
      (打个招呼|问个好|进来看看|路过看看)
      (早上|上午|中午|下午|晚上|大家|各位)好(啊|呀|哦|)
    `, ''),
  },
  thanks: {
    en: ways(`
      (ok|okay|alright|right|lovely|great|good|super|cool)(,|) (thanks|thank you|cheers|ta)(| for that| for telling me| a bunch| a million| for your time)
      (i'm|i am) (very |so |)(grateful|thankful)(| for that| to you)
      (you have|you've) (really |)(helped|saved) me(| a lot| a trip|, thanks)
      (thanks|thank you) for (explaining|checking|asking|looking|showing me|the info|the tip|being so patient|your patience)
      (appreciate|much appreciate) (it|that|the help)
      (now i know|that clears it up|that explains it|got it)(,|) (thanks|thank you|cheers)
    `, ''),
    zh: ways(`
      (好|行|嗯|哦|哦哦|可以)(，|)(谢谢|谢啦|多谢|感谢|谢谢啊|谢了哈)(你|您|了|哈|解答|告知|提醒|)
      (让|给)(你|您)(费心|添麻烦|受累)(了|啦)
      (我|)(懂|明白|清楚|知道)(了|啦)(，|)(谢|谢谢|多谢)(你|您|啊|)
      (多|真是|太)(谢谢|亏|谢)(你|您)(了|啊|提醒|)
      (十分|万分|非常|由衷)感谢
      谢谢(你|您)的(耐心|解释|建议|时间|提醒)
    `, ''),
  },
  bye: {
    en: ways(`
      (i|we) (need|have|got|ought) to (leave|head off|get going|run|catch (a|my) train|be off)(| now| soon)
      (right|ok|okay|well)(,|) (i'm|we're) (off|leaving|out of here|going home|done)(| now| for today)
      (see|speak to|talk to|catch) you (later|soon|tomorrow|next week|around|some other time)
      (so long|ciao|cheers, bye|ta ta|laters|bye for now|have a nice (day|evening|weekend))
      (i'll|we'll|i will) (be back|come back|drop by again|pop in again)(| later| tomorrow| some other time)
      that's me (done|finished|off)
    `, ''),
    zh: ways(`
      (我|那我|我们)(先|)(走|回|撤|溜|告辞|忙去)(一步|了|啦|了哈)
      (天|时间)(晚|不早|差不多)了(，|)(我|该|先)(走|回去|回家)(了|啦)
      (今天|先)(就|)(到这|到这儿|聊到这|逛到这)(吧|了|)
      (明天|周末|下周|过几天|有时间|有机会|下回)(再|)(来|见|聊|过来)(|啦|哈)
      (慢走|保重|回聊|再会|拜了个拜|88|byebye)
      (不聊|不逛|不看)(了|啦)(，|)(走了|再见|拜)
    `, ''),
  },
  yes: {
    en: ways(`
      (yes|yeah|yep|sure|ok|right)(,|) (that's|that is) (it|right|the one|fine|what i want|good)
      (yes|yeah|sure|ok)(,|) (why not|i would like that|i'd love to|take me there|do that|please do|let's go)
      (by all means|with pleasure|indeed|exactly|correct|agreed|sounds right|i think so|i guess so|perfect, do it)
      (do|yes i do|i would|yes i am|i'd like that)
      (go ahead|carry on|continue|proceed|make it so)(| please)
      that (works|suits me|would be perfect)(| for me)
    `, ''),
    zh: ways(`
      (好|行|可以|成|嗯|对|要|没问题)(的|呀|啊|吧|哦|滴|哒)(，|)(就这样|这样办|听你的|你定|去吧|走吧|来吧|麻烦你)
      (同意|赞成|当然|必须|没错|正是|是这样|确定|肯定)(的|啊|)
      (就|那就)(按|照)(你|这个)(说的|的)(来|做|办)
      (我|)(想|要|愿意|需要)(的|啊|)
      (赶紧|快|快点)(的|带我去|走)
      (嗯嗯|好好|对对对|行行行|可以可以)
    `, ''),
  },
  no: {
    en: ways(`
      (no|nah|nope)(,|) (i'm|i am|we are) (fine|good|ok|alright|all set)(| thanks)
      (no|nah)(,|) (that's|that is) (not (it|right|what i want)|wrong|all|fine)
      (i'd|i would) (rather not|prefer not to|pass)
      (not (this|that) (one|time)|not for me|not my thing|not quite|not yet|wrong one)
      (don't|do not) (worry|bother|do that)(| about it)
      (skip|drop|scrap) (it|that)
      (i'll|let me) (think about it|sleep on it|pass|have a think)
      (i'm|i am) (only|just) (looking around|browsing|having a look|killing time)
    `, ''),
    zh: ways(`
      (不|不了|不用|别|算了|免)(，|)(我|)(自己|)(看看|转转|再说|再想想|考虑考虑|不要)(就行|就好|吧|)
      (不是|不对|错了|弄错了)(，|)(不是|)(这个|这款|我说的|我要的|那个)
      (我|)(没|不)(打算|想|准备|那个意思)(要|买|去|)
      (暂时|目前|现在)(不|没)(要|需要|考虑|想法)
      (等等|慢着|先等等|先别|停)(吧|)
      (过|pass|拉倒|不考虑|没必要|没那个必要)
      (就|只是|我就)(随便|)(看看|瞅瞅|逛逛|瞧瞧)
    `, ''),
  },
  who: {
    en: ways(`
      (are|am i speaking with|is that) (you |)(a person|an actual person|a real human|software|some kind of program|a computer program|automated|an assistant)(| or not| or what)
      (what|which) (model|company|kind of ai|sort of thing) (are you|made you|is this|runs you)
      (do|does) (you|it) have (a name|a face|feelings)
      (and you are|you are|who's this|who's there|who is this|who am i dealing with|who is answering)
      (what|how) should i call you
      (is|are) (there|you) (someone|a human being) (typing|on the other end|behind the screen)
    `, ''),
    zh: ways(`
      (你|您)(是|到底是|究竟是)(谁|啥|什么人|何方神圣|哪位|人工还是智能|电脑程序)(啊|呀|吗|)
      (跟|和)我(说话|聊|对话)的(是|到底是)(谁|人|机器|电脑)(吗|)
      (你|您)(有|)(名字|姓名|外号|大名)(吗|叫啥|是什么|)
      (我|)(怎么|该怎么|如何)(称呼|叫)(你|您)(好|呢|)
      (这|对面|那头)(是|)(自动回复|真人|机器人|人工)(吗|吧|还是机器)
      (谁|哪家公司)(做|开发|训练)的你
    `, ''),
  },
  help: {
    en: ways(`
      (what|which) (things|sort of things|kind of questions|stuff) (can|could|do) (you|i) (help with|answer|ask|do|ask about)
      (i'm|i am) (new|lost|confused|a bit lost|stuck)(| here|, what now|, how does it work)
      (how|where) (do|should|does) (i|one) (start|begin|get started|go from here)
      (can|could|would) you (assist|help|guide|support) me(| please| a bit| with something)
      (explain|show me|tell me) how (this|it|everything|the mall|the shop) works
      (any|give me some) (instructions|guidance|hints)
      i (don't|do not) (know|understand) (how to use this|how this works|what to do)
    `, ''),
    zh: ways(`
      (你|您)(都|)(可以|能|会)(帮|替|给)(我|人)(做|办|解决)(点|些|)(什么|啥|哪些事)
      (我|)(第一次|头一次|刚)(来|用|进来)(，|)(不会|不懂|怎么弄|怎么开始|咋整)
      (我|)(该|要|应该)(怎么|从哪|如何)(开始|用|操作|做)
      (帮|教|指导|提示)(一下|我|我一下)(呗|吧|可以吗|)
      (有没有|有)(说明|教程|帮助|指引|攻略)(吗|)
      (这|这里|这个)(东西|商场|系统|)(怎么|咋|如何)(用|玩|操作|逛)
      (能|可以)(咨询|打听|请教)(些|你|)(什么|哪些)
    `, ''),
  },
  human: {
    en: ways(`
      (i|we) (want|need|would like|demand|prefer) (a|an|some|to see a|to talk to a) (real |actual |live |proper |)(person|human|employee|assistant|agent|manager|salesperson|supervisor)(| now| please| instead| for this)
      (get|find|fetch|send|bring|call) (me |)(a|the|your|somebody from the) (colleague|manager|owner|boss|staff|shopkeeper|team|supervisor)(| please| here| over)
      (can|could|may) i (be put through|be transferred|get connected) to (support|service|the desk|a colleague|an operator)
      (not|no) (you|a machine|a bot|robots)(,|) (a|i want a) (person|human)
      (where|how) (can|do) i (reach|contact|find|complain to) (the |a |your )(manager|owner|staff|customer care|human)
      (is|are) there (any |)(humans|people|staff|employees|someone) (working|on duty|available|around)(| here| today)
      i (have|would like to make|want to file) a complaint(| about (you|the service|a colleague))
    `, ''),
    zh: ways(`
      (我|)(要|想|得)(见|找|联系|跟|和)(一下|)(你们|)(店长|经理|老板|主管|负责人|人工|真人|客服|店员)(说|谈|聊|)(|一下|话)
      (请|麻烦|劳驾|快|)(帮我|给我|)(转|接|叫|找|喊)(到|)(人工|客服|真人|店长|你同事|负责人|值班的)(|来|过来|一下)
      (有|有没有)(能|)(说话|做主|负责|管事|值班)的(人|真人)(吗|)
      (不|别)(要|想|)(跟|和|)(机器|机器人|程序|你)(说|聊|谈|扯)(了|)(，|)(要|换|找)(真人|人工|人)
      (我|)(要|想)(投诉|提意见|反映|抱怨)(你们|一下|服务|)
      (怎么|如何)(联系|找到|打给)(人工|客服|店家|负责人)
      (真人|人工)(客服|服务|店员)(在吗|在不在|有吗|呢)
    `, ''),
  },
};
