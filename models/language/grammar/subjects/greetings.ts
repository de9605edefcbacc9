/** Coming, thanking, going. */
import { ways } from './subject.ts';
import type { Subject } from './subject.ts';

export const greetings: Subject = {
  greet: {
    en: ways(`
      (hi|hello|hey|good morning|good evening|good afternoon)(| there| everyone)
      hello {store}
      hey(,| you|) (how are you|how is it going|nice place)
      (hi|hello) (is anybody here|are you there)
      good day
      howdy
      hello, nice to meet you
      hi again
      (hi|hello|morning|evening|hey)(|,) (nice|lovely|great|pretty) (shop|store|place)
      oh (hello|hey)
      (hey|hi) (mate|friend|buddy|you)
      knock knock
      yo
      well hello
      top of the morning
    `, `
      greetings
      hiya
      good evening to you
      hello again friend
      oh hi
    `),
    zh: ways(`
      (你好|您好|嗨|哈喽|早上好|晚上好|下午好)(|呀|啊)
      你好{store}
      (在吗|有人吗|有人在吗)
      嗨，(你好|最近怎么样|这里真好看)
      (早|早安)
      你好，初次见面
      又见面了
      hello你好
      好久不见
      (老板|店员|小哥|小姐姐|掌柜)(你好|在吗|在不|好)
      (哈喽|嘿|喂|嗨)(，|)(店员|老板|有人|朋友)(|在不|在吗)
      来了来了
      (你好|您好)(，|)(第一次来|逛逛)
      早呀
      晚上好呀
    `, `
      你好你好
      哈罗
      您好，打扰一下
      大家好
    `),
  },
  thanks: {
    en: ways(`
      (thanks|thank you|cheers|many thanks)(| a lot| so much| very much)
      thanks for (your|the) help
      that (helps|helped), thanks
      (great|perfect|lovely|super), thank you
      thx
      ty
      much appreciated
      that was (helpful|useful)
      you are (very|so) (kind|helpful)
      (great|good|perfect|brilliant|awesome|wonderful|ok)(|,) (thanks|cheers|thank you|ta)
      that is (just|exactly) what i (needed|wanted)(| to know)
      i (appreciate|value) (it|that|your help)
      you (rock|saved me|made my day)
      ta
      nice(|, thanks)
      good to know(|, thanks)
      thank you for (everything|your time)
    `, `
      thank you kindly
      i really appreciate it
      awesome thanks
      nice one, cheers
    `),
    zh: ways(`
      (谢谢|多谢|感谢|谢了|谢谢你|谢谢您)(|啊|啦|了)
      太(好|棒)了，谢谢
      非常感谢
      (帮大忙了|很有帮助)
      谢谢你的帮助
      thx啦
      你真(好|贴心|热心)
      辛苦了
      麻烦你了
      (懂了|明白了|知道了|好嘞|好的|行)(，|)(谢谢|谢了|多谢|感谢)(|哈|啦|你)
      (太|真是太)(贴心|周到|专业|感谢|谢谢)(了|)
      (有用|很清楚|讲得好)
      感恩
      谢谢(老板|店员|亲)
      3q
      (你帮了我大忙|真是帮大忙)
    `, `
      太感谢你了
      谢谢，你讲得很清楚
      多谢指点
      感激不尽
    `),
  },
  bye: {
    en: ways(`
      (bye|goodbye|see you|see you later|take care)(| now)
      bye bye
      i (have to go|am leaving)(|, bye)
      (ok|okay) bye
      that is all(| for today)
      good night
      until next time
      i am done(|, goodbye)
      (right|well|ok)(|,) i am (off|going|leaving|heading out)(| now)
      i (must|should|will) (go|run|leave)(| now)
      have a (nice|good|great) (day|evening|one|weekend)
      cya
      so long
      time to go(| home)
      i will (be back|come back) (later|another time)
      catch you (around|soon)
    `, `
      farewell
      i am off then, see you
      catch you later
      have a good one
    `),
    zh: ways(`
      (再见|拜拜|回见|回头见)(|啦|了)
      我(走|先走)了
      下次(见|再来)
      (好的|行)，再见
      没别的事了
      晚安
      就这样吧，拜
      我先撤了
      我(去别家|再去|去其他地方)(逛逛|看看|转转)(|，拜|了)
      (先这样|就这样|没事了)(|，拜拜|了)
      我(该|要)(走|回家|撤)了
      改天(再来|见)
      (走|溜|撤)了(啊|)
      祝你生意兴隆
      逛完了，(再见|拜)
      (好|行|那)(|，)(再见|拜拜|回见)
    `, `
      那我走啦
      有空再来
      好，那先这样
      再会
    `),
  },
};
