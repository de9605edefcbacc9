/** Small talk, being lost, being fed up, telling of oneself, as people type on a phone. */
import { ways } from '../subjects/subject.ts';
import type { Subject } from '../subjects/subject.ts';

export const typedManners: Subject = {
  greet: {
    en: ways(`
      (hey|hi|hello|yo|hiya|heya|howdy|morning|evening|good day)(| there| you| everyone| shop)(|!|, how are you|, how's it going|, you ok|, anyone there|)
      (how are you|how's it going|how are things|how do you do|you alright|what's up)(| today| doing|)(?|)
    `, ''),
    zh: ways(`
      (哈喽|嗨|喂|你好|您好|早|早啊|下午好|晚上好|hi|hello|嘿)(啊|呀|～|！|，在吗|，有人吗|)
      (在吗|在不在|在么|有人吗|老板在吗|店家在吗|最近好吗|吃了吗|今天忙吗)
    `, ''),
  },
  thanks: {
    en: ways(`
      (thanks|thank you|cheers|ta|much appreciated|many thanks)(|!| a lot| so much| mate| for that| for your help)
      (ok|cool|great|perfect|brilliant|nice|lovely|super|good)(,|) (thanks|thank you|cheers|that helps|appreciate it)(|!)
    `, ''),
    zh: ways(`
      (谢谢|谢了|谢啦|多谢|感谢|辛苦了|麻烦你了|太感谢了|3q)(啊|哈|你|您|！|)
      (好的|好|行|嗯|ok|明白了|知道了)(，|)(谢谢|谢啦|多谢|谢了|感谢)(啊|哈|)
    `, ''),
  },
  bye: {
    en: ways(`
      (bye|bye bye|see you|goodbye|later|take care|good night|i'm off|gotta go|that's it for today|that's all)(|!| then| for now|, bye|, see you)
      (that's|that is) (all|it|everything)(,| for now,| thanks,|) (bye|goodbye|see you|have a good day)
    `, ''),
    zh: ways(`
      (拜拜|再见|88|回见|走了|先这样|我先走了|下次再来|先逛到这|改天再来)(啊|哈|！|了|)
      (没事了|没别的了|就这些|好了)(，|)(拜拜|再见|走了|先这样)
    `, ''),
  },
  who: {
    en: ways(`
      (are you|is this|am i (talking|chatting|speaking) to) (a |an |)(bot|robot|real person|human|ai|computer|machine|program)(?|)
      (who|what) (are you|am i talking to|is this)(| exactly| anyway|)(?|)
      (do you|have you got) (have |)a name(?|)
    `, ''),
    zh: ways(`
      (你|你们|这)(是|)(机器人|真人|ai|人工智能|程序|人工|客服|电脑)(吗|吧|还是真人|)
      (你|)(叫啥|叫什么|谁啊|是谁|什么来头|哪位)(呀|)
    `, ''),
  },
  help: {
    en: ways(`
      (i need|can you|could you) (help|help me|some help|give me a hand)(| please| with something|)(?|)
      (what can|what do|how can) (you|i) (do|do here|help with|ask|ask you)(?|)
      (i want to|i'd like to|wanna) (buy|shop|look for|get) (something|stuff|things|a few things)
      (not sure|no idea) (where to start|what i want|how this works)
      (help|menu|options|commands)(?|)
    `, ''),
    zh: ways(`
      (帮|帮帮|帮我|帮个忙|求助)(我|一下|看看|)(呗|吧|)
      (你|你们|)(能|会|可以)(干|做|帮我|干点)(啥|什么|些什么)(呀|)
      (想|我想|来)(买|逛|看|挑)(点|些|点儿)(东西|什么|啥)
      (不知道|没想好|不会)(买啥|怎么用|咋弄|从哪看起)
    `, ''),
  },
  human: {
    en: ways(`
      (get|give|find|call|fetch) me (a |an |someone |somebody |)(person|human|real person|actual human|your manager|real|who knows)(| now| please|!|)
      (i want|i'd rather|let me) (to |)(talk|speak) (to|with) (a person|a human|someone real|your boss|the owner|someone else)(| please|!|)
      (this is useless|you don't get it|you're no help|hopeless)(,|) (get me|i want|give me) (a person|a human|someone)
      (human|agent|operator|customer service|representative)(| please|!|)
    `, ''),
    zh: ways(`
      (叫|找|换|来|转)(个|一个|)(人|真人|活人|人工|懂的|管事的|能做主的)(来|跟我说|接|)(吧|行不行|！|)
      (跟你|说半天|讲不清|你听不懂)(说不清|没用|也没用|)(，|)(找|叫|换|转)(个|)(人|人工|真人|店员)(来|)
      (人工|客服|转人工|真人客服|要人工)(！|呢|)
    `, ''),
  },
  yes: {
    en: ways(`
      (yes|yep|yeah|yup|sure|ok|okay|fine|alright|go for it|do it|please|sounds good|perfect|why not|correct|exactly|that's right|y|k)(| please| then| do it| go ahead|!|)
    `, ''),
    zh: ways(`
      (好|好的|行|可以|嗯|嗯嗯|对|是的|没错|成|中|要|ok|当然|确定|就这样|好啊|行吧|可以啊)(吧|啊|呀|！|，谢谢|)
    `, ''),
  },
  no: {
    en: ways(`
      (no|nope|nah|not now|no thanks|never mind|leave it|forget it|rather not|don't|not really|better not|i changed my mind)(| thanks|,| then| thank you|!|)
      (hm|hmm|actually|on second thought)(,|) (no|leave it|i'll keep it|i'll keep them|not now|rather not)
    `, ''),
    zh: ways(`
      (不|不用|不要|不了|算了|别|先不|不必|不买了|不退了|不换了|还是算了|再想想|不需要)(了|吧|谢谢|，谢谢|)
    `, ''),
  },
  where: {
    en: ways(`
      ({product}|{category}|the {colour} one|{it}|the (first|second) one)(,|) (where|where is it|where's that|which shelf|where do i find it|show me the way)(?|)
      (take me|bring me|lead me|show me the way|walk me) (there|to it|to them|to the {product}|to the {category}|to the first one)(| please|)
      (can't|cannot|couldn't) (find|see|spot) (the |any |){product}
    `, ''),
    zh: ways(`
      ({product}|{category}|它|第一个|那个|{colour}的那个)(，|)(在哪|放哪|摆哪|放在哪|哪边|哪个架子|放哪儿了|怎么走)(啊|呢|)
      (带我|领我)(去|过去|看看|去看)({product}|{category}|那个|)(吧|)
      (找不到|没看到|没找着|看不见)({product}|{category})
    `, ''),
  },
  stores: {
    en: ways(`
      (which|what) (shop|store|place) (sells|has|does|do i go to for|for) {category}(?|)
      (where|where can i|where do i) (buy|get|find) (a |some |){category}(| here| in this mall|)
      (what|which) (shops|stores|brands) (are there|do you have|are in here|is there)(| in this mall|)
      what's (in|inside) (this|the) mall
    `, ''),
    zh: ways(`
      (哪家|哪个店|哪里|哪儿|谁家)(有|卖|能买|买得到){category}(啊|呢|)
      (这|这里|商场里|你们这)(都|)(有|)(哪些|什么|几家)(店|品牌|牌子)(啊|呢|)
      (买|想买){category}(去哪|去哪家|上哪儿|找哪家)
    `, ''),
  },
  remember: {
    en: ways(`
      (my |)(shoe |)(size|feet|foot)( is| are|:) (a |){size}(|, remember that|, note that)
      (i'm|i am|i take|i wear) (a |)(size |){size}(| in (shoes|jackets|trousers|hats)|)
      (i|my wife|my son) (hate|hates|love|loves|can't stand|don't like|prefer) ({colour}|{material})(|, remember|, for next time|)
    `, ''),
    zh: ways(`
      (我|)(脚|鞋|鞋码|衣服|尺码)(是|穿|)({size}|{size}码)(的|)(，记一下|，记住|)
      我(不喜欢|讨厌|喜欢|只穿|不穿)({colour}|{material})(的|)(，记着|，记一下|)
    `, ''),
  },
  forget: {
    en: ways(`
      (forget|delete|erase|remove) (my size|what i told you|everything|all that|my data|my budget|what i said|me)(| please|)
    `, ''),
    zh: ways(`
      (把|)(我的|我说的|记的|)(码|尺码|信息|资料|预算|喜好)(都|给我|)(忘了|删了|清了|忘掉|别记了)(吧|)
    `, ''),
  },
};
