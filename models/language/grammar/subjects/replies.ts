/** Answers to what the assistant offered. */
import { ways } from './subject.ts';
import type { Subject } from './subject.ts';

export const replies: Subject = {
  yes: {
    en: ways(`
      (yes|yeah|yep|sure|ok|okay|please do|yes please|of course|go on|sounds good|absolutely|alright)
      yes, (please|show me|lead the way|take me)
      sure, (go ahead|why not)
      ok (do it|then)
      that would be (great|nice)
      let us go
      definitely
      yes (lets|let us) (do that|go)
      (ok|okay|sure|fine)(|,) (show me|lead me|take me there|i follow)
      yes i (would|do|want that)
      exactly
      right
      that one
      why not
      i would love (to|that)
      go for it
      please
      yes (it is|that is it)
    `, `
      yup
      sure thing
      yes that one please
      fine by me
    `),
    zh: ways(`
      (好|好的|行|可以|嗯|是的|对|没问题|要|好呀|当然|成)
      好，(带路|走吧|去看看|就这个)
      嗯，(麻烦你了|带我去)
      (走吧|带路吧)
      是的，(请|谢谢)
      可以啊
      那就好
      对对
      (嗯|好|行|成|对)(，|)(走|带我去|就这个|去看看|带路|可以)(|吧)
      (要|想|需要|去)
      (好啊|行啊|可以啊|当然好)(，|)(走|去)(|吧)
      是(这个|的呢)
      (就|对)是(它|这个)
      ok
      中
      来吧
      (好|行)(嘞|哒|滴)
    `, `
      行啊
      嗯嗯好
      可以的，走
      没错就是它
    `),
  },
  no: {
    en: ways(`
      (no|nope|nah|not now|no thanks|no thank you|never mind|not really|not interested)
      no, (thanks|not that one|something else)
      i do not (want|need) (that|it)
      forget it
      maybe later
      not today
      i do not like (it|that|them)
      just (looking|browsing)
      no (it is|that is) (fine|ok|not it)
      (nah|no) (i am|im) (good|fine)
      that is not (it|what i want|what i meant)
      not (that|this)(| one)
      leave it
      no need
      i will pass
      no that does not suit me
      i would not
      neither
    `, `
      no way
      i would rather not
      nothing, thanks
      no i changed my mind
    `),
    zh: ways(`
      (不|不用|不要|不了|算了|不是|没有|不需要|不用了)
      不，(谢谢|换一个|不是这个)
      我不(要|想要|喜欢)(这个|它|)
      (先不|以后再说|下次吧)
      随便看看
      我就看看
      不感兴趣
      暂时不用
      (不用|不必|算)(了|麻烦了|啦)
      (不|别)(带|去|看|买)了
      (先|我)(不|没)(去|买|想好)
      (不|没)(兴趣|需要|想法)
      这个不(行|好|要|喜欢)
      (我|)再(想想|看看)
      (没|不)事
      不是(的|这个|它)
      (算|罢)了
    `, `
      不必了
      不太想要
      不是我要的
      先看看再说
    `),
  },
};
