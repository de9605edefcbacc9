/** Small words in many people's words: greetings, thanks, assent and refusal, who is there, what else there is to say. */
import { ways } from '../subjects/subject.ts';
import type { Subject } from '../subjects/subject.ts';

export const askedManners: Subject = {
  greet: {
    en: ways(`
      (good |)(morning|afternoon|evening|day)(| to you| all| folks| friend| team|)(!|.|)
      (hi|hello|hey|yo|hiya|oi|sup|wassup|alright|ahoy)(| again| mate| love| you| over there| friend| bot| assistant|)(!|!!|~|)
      (anyone|anybody|somebody|someone) (here|there|home|around|about)(?|)
      (nice|good|lovely) to (meet|see) you(| again|)
    `, ''),
    zh: ways(`
      (哈喽|哈罗|hello|hi|嗨|嘿|喂|你好|您好|早|早上好|午安|晚上好|hey)(呀|啊|哇|～|~|！|你好|老板|小姐姐|亲|)
      (有|在)(人|客服|人吗|客服在)(在|吗|么|不)(吗|)
      (幸会|初次见面|又见面了|好久不见|我又来了)(！|，你好|)
    `, ''),
  },
  thanks: {
    en: ways(`
      (thanks|thank you|cheers|ta|thx|ty|tysm|tks|thanx|much obliged|bless you|nice one|legend)(| so much| a bunch| a million| very much| for the help| for that| buddy| mate| love| you're a star| that's helpful|)(!|.|)
      (that's|thats|you've been|you are|you were) (very |so |really |super |)(helpful|kind|a great help|useful|a star|a lifesaver)(|, thanks|, thank you)
      (great|perfect|brilliant|amazing|lovely|good|nice|fab)(,|) (that's what i needed|thanks|ta|cheers|thank you)
    `, ''),
    zh: ways(`
      (谢谢|谢|谢了|感谢|多谢|蟹蟹|3q|thanks|thx|有劳|麻烦了|辛苦)(你|您|啦|了|哈|亲|！|~|老板|)
      (帮|太)(大忙|贴心|感谢|谢谢)(了|您了|你了)
      (好的|好嘞|明白|知道了|收到|ok|了解)(，|)(谢谢|谢了|感谢|多谢)(啊|哈|)
    `, ''),
  },
  bye: {
    en: ways(`
      (bye|byee|cya|ciao|see ya|later|laters|ttyl|good night|night|farewell|so long|goodbye)(| then| now| for now| mate| all|)(!|)
      (i'm|im|i am|i've|gotta|got to|have to|need to|better) (off|out|leaving|going|run|go|head off|done|dash)(| now| then|, bye|, thanks|)
      (that's|thats|that is|that'll be|that will be) (me|all|it|everything|me done)(| for today| for now| then| thanks|)
      (talk|speak|see you) (later|soon|tomorrow|next time|another time)
    `, ''),
    zh: ways(`
      (拜|拜拜|bye|再见|再会|88|886|回聊|撤了|溜了|走啦|闪了|下线了|睡了)(啦|喽|~|！|您嘞|)
      (先|今天|那)(这样|到这|走了|就到这|撤了|不聊了)(吧|啦|，拜|，再见|)
      (没|没有)(别的|其他|什么)(事|问题|)(了)(，再见|，拜拜|，先走了)
    `, ''),
  },
  yes: {
    en: ways(`
      (y|ya|yh|ye|yea|yeh|yeah|yup|yep|yas|yes|aye|ok|okay|k|kk|okie|oki|okey dokey|sure|surely|absolutely|totally|indeed|certainly|definitely|deffo|affirmative|roger|correct|right|exactly)(| please| pls| thanks| do| go ahead| go on| then| do it| that's right| confirm| mate|)(!|.|)
      (go|go on|go ahead|go for it|do it|do that|please do|proceed|confirm|confirmed|let's do it|lets go|sounds good|sounds great|works for me|that works|fine|fine by me|perfect|great|lovely|brilliant|cool|good|alright|all right|that's it|that's the one|bring it on|be my guest|i guess so|if you like|happy with that|ok do it)(| please| then| thanks|)(!|.|)
    `, ''),
    zh: ways(`
      (好|好的|好呀|好嘞|好滴|嗯|嗯嗯|恩|行|行的|行吧|可以|可以的|可|成|中|妥|没问题|没毛病|对|对的|对头|是|是的|是呀|没错|正是|确认|确定|ok|okk|yes|同意|就这样|当然|当然可以|必须的|要得|安排|走起|麻烦了|来吧|办吧|弄吧|请)(吧|啊|呀|哈|！|，就这样|，谢谢|，麻烦了|)
    `, ''),
  },
  no: {
    en: ways(`
      (no|nope|nah|naw|nay|no way|no no|nein|not really|not now|not yet|not today|no need|no thanks|no thank you|no ta|i'm good|i'm fine|im good|i'm ok|all good)(| thanks| ta| for now| actually| mate| i changed my mind|)(!|.|)
      (leave it|skip it|drop it|forget it|forget about it|never mind|nvm|don't bother|scrap that|hold off|hang on, no|wait no|stop|don't|rather not|maybe later|another time|let me think|i'll think about it|i'll pass|pass|not for me|too late)(| for now| then| thanks|)
    `, ''),
    zh: ways(`
      (不|不了|不要|不用|不用了|别|先别|不必|算了|算啦|罢了|不行|不对|不是|没有|免了|不需要|再说吧|回头再说|再想想|我再看看|考虑一下|等等|先等等|暂时不用|下次吧|放弃)(吧|了|啊|，谢谢|，先不要|哈|)
    `, ''),
  },
  who: {
    en: ways(`
      (who|what) (exactly |)(are|r) (you|u)(| then| exactly| really|)(?|)
      (is this|are you|r u|am i chatting with|am i speaking to) (a |an |)(real |actual |live |)(person|human|bot|robot|machine|ai|chatgpt|assistant|salesperson|member of staff|someone in the shop)(?|)
      (what|whats|do you have|you got) (your |a |)(name|do i call you|should i call you|you called)(?|)
    `, ''),
    zh: ways(`
      (你|您)(到底|究竟|)(是|叫)(谁|什么|啥|机器人还是人|真人吗|ai吗|哪个店的|什么名字)(啊|呀|)
      (跟我|在跟我|和我)(说话|聊天)的(是|)(谁|人吗|真人吗|机器人吗)
      (怎么|如何)(称呼)(你|您|)(啊|呢|)
    `, ''),
  },
  help: {
    en: ways(`
      (what|which things|what else|what all) (can|do|could) (you|u|this thing|i) (do|help with|do for me|help me with|ask|know|ask you)(| about| here| exactly|)(?|)
      (how|can you explain how) (does|do) (this|it|all this|the chat|you) (work|help)(?|)
      (i'm|im|i am) (lost|new here|confused|not sure what to do|stuck|just starting)(|, help|, can you help|)
      (help|help me|need help|some help|a hand|assistance|i need a hand)(!| please| pls| here|)
    `, ''),
    zh: ways(`
      (你|您|这个|这里)(能|会|可以|都能)(干|做|帮我做|帮忙|回答|提供)(什么|啥|哪些事|些什么|哪些)(呢|呀|啊|)
      (怎么|如何|咋)(用|操作|玩|弄|逛)(啊|这个|呢|)
      (帮|帮个|求|需要)(忙|帮助|助|我一下|帮忙)(呗|啊|！|)
      (第一次来|刚来|新手|不太会)(，|)(怎么用|怎么逛|能教教我吗|)
    `, ''),
  },
  human: {
    en: ways(`
      (can|could|may|let) (i|me|we) (speak|talk|chat|get through) (to|with) (a |an |the |someone |)(human|person|real person|manager|member of staff|shop assistant|agent|supervisor|somebody|from the store|who works here|living human)(| please| now|)
      (put me through|transfer me|connect me|hand me over|pass me on) (to |)(a human|someone|an agent|the manager|a real person|customer service|your boss)
      (not you|no bots|stop the bot|enough of this bot|i'm done with bots)(,|) (a human|a person|someone real|real person)(| please|)
      (is there|do you have|are there) (a |any |)(human|real people|real person|staff|someone) (here|i can talk to|around|available)(?|)
    `, ''),
    zh: ways(`
      (能|可以|我要|我想|给我|帮我|请)(转|接|找|叫|换|联系)(个|一下|一个|)(人工|真人|客服|店员|店长|经理|老板|活人|负责人|人)(吗|吧|来|说话|)
      (不要|不想|别)(跟|和)(机器人|机器|ai)(聊|说)(了|)(，|)(找人工|要真人|转人工|)
      (有|有没有)(真人|人工|人工客服|店员)(吗|么|在吗|可以聊吗)
      (让|叫)(你们|)(店长|经理|领导|管事的|负责人)(来|出来|跟我说|接电话)
    `, ''),
  },
};
