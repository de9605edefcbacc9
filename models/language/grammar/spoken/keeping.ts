/** What is told of oneself, asked back and taken back, as people talk. */
import { ways } from '../subjects/subject.ts';
import type { Subject } from '../subjects/subject.ts';

export const keeping: Subject = {
  remember: {
    en: ways(`
      (keep|bear|hold) in mind(| that|,) {note}
      (for|as a) (future reference|the record|next visit|your notes|reminder)(,|:|) {note}
      (don't|do not|never) ever (show|offer|suggest|recommend|give) me {notething}(| again| any more)
      (you|please) (should|ought to|can) (know|remember|note)(| that|:) {note}
      (write|jot|put|take) (it |this |)down(| somewhere)(:|,|) {note}
      (i|let me) (tell|told) you (once and for all|for next time|something)(:|,) {note}
      (from now on|in future|next time)(,|) (only|always|please) (show|suggest|offer) (me |){notething}
      (next time|when i come back)(,|) (you|please) (know|remember)(,|:|) {note}
      (no|stop) (more |showing me |)({notething})(| ever| from now on)
    `, ''),
    zh: ways(`
      (记得|你记得|要记得|千万记得|可得记住)(，|：|){note}
      {note}(，|。)(你|)(记|写|存)(好|住|下|着)(了|啊|哦|)
      (往后|今后|以后|将来|下回)(，|)(别|甭|不要|少)(再|)(给我|跟我|)(看|推|推荐|提|介绍){notething}(了|)
      (往后|今后|以后|下回)(，|)(就|只|多|专门)(给我|)(看|推|推荐|挑){notething}
      (跟你|给你)(说|交代|讲)(个事|一声|一下)(，|：){note}
      (做|打|留)(个|)(记号|备注|笔记|标记)(，|：|){note}
      (把|将)(这|这个|这点)(记|存)(下来|上|住)(，|：){note}
    `, ''),
  },
  recall: {
    en: ways(`
      (so |and |)(what|which things) (have|do|did) you (got |)(written down|noted|on file|on record|know|kept|learned|remember) (about|on|of) me(| so far| exactly|)
      (do|can) you (recall|remember|tell|still know) (which size|what size|what|my budget|what colour|the things) (i (told|gave|said|mentioned|like|asked)|i take)(| you| to you| before|)
      (have|did) i (ever |already |)(told|tell|mentioned|mention|given|give) you (my size|my budget|what i like|about my feet|my name)
      (let me|can i|i'd like to) (see|view|check|read) (what you (know|have|keep|noted) (about|on) me|my (profile|record|data|preferences))
      (who|what) (do you think |)am i (to you|, do you know me|)
      (is|are) (my size|my preferences|anything about me|my details) (saved|stored|remembered|noted)(| somewhere| with you|)
    `, ''),
    zh: ways(`
      (我|关于我)(的|)(事|事儿|情况|喜好|信息)(你|你们|)(都|)(记|存|掌握|了解)(了|着|)(些|)(什么|哪些|啥|多少)
      (我|)(跟|和|给)你(讲|说|提|报)过(我|)(穿|)(多大|几码|什么|啥|预算|喜欢什么)(没|没有|吗|来着|)
      (你|)(还|)(记|认|想)得(起|)(我|我是谁|我的码|我上次说的|我的预算)(吗|不|)
      (你那|你那儿|系统里|档案里)(有|存了|记着)(我|)(什么|啥|哪些|我的尺码)(吗|资料|记录|)
      (查|看|念)(一下|看|)(我的|关于我的|)(档案|记录|偏好|资料|备注)
      (我是谁|我叫什么|我喜欢啥|我穿多大)(，|)(你知道吗|记得吗|还记得不)
    `, ''),
  },
  forget: {
    en: ways(`
      (get rid of|throw away|wipe|scrub|remove|destroy|drop) (everything|all|anything|whatever|the things|what) (you have |you've got |you |i told you |)(stored |saved |know |noted |)(on|about) me
      (i) (don't|do not|no longer) want (my (size|data|name|details|budget|profile)|anything|any of it) (kept|stored|saved|on record|on file|remembered)
      (scrub|drop|lose|strike|delete|forget) (what i (said|told you) about (my (budget|size|feet|wife|birthday)|{notething})|that note|the bit about {notething})
      (please |)(don't|do not|stop) (keep|keeping|track|tracking|profile|note|noting) (me|my data|what i like|anything|things) (any more|on file|at all|)
      (that's|that is) (no longer true|not true any more|out of date|outdated)(,|) (remove|delete|forget) (it|that)
      (clean|clear|empty) (my|your) (slate|history|notes|memory)(| of me| about me|)
    `, ''),
    zh: ways(`
      (你|)(存|记|留|收集)的(我的|关于我的|我)(那些|东西|信息|资料|)(统统|全|都|全部)?(清|删|扔|抹|销毁)(掉|了)(吧|)
      (我的|)(尺码|名字|预算|生日|地址|资料|喜好)(别|不要|甭)(留|存|记)(底|着|了|)
      (我|)(说|提|讲)过的(预算|尺码|话|喜好|那些)(就|都|)(当|)(没|没有)?(听见|忘了|不算|说过|删掉)(吧|了|)
      (那|这)(条|个|些)(关于|)({notething}|我|尺码|预算)(的|)(记录|备注|偏好|)(划|删|去|取消)(掉|了)
      (不要|别|不许)(跟踪|记录|分析|留存)(我|我的习惯|我的信息|我说的)(了|)
      (清|洗)(一下|掉|空)(你|)(脑子|记忆|关于我的记忆|对我的印象)
    `.replaceAll(/\)\?/g, '|)'), ''),
  },
};
