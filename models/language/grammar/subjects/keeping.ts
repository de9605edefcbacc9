/** What an assistant is to keep in mind about somebody, what it knows, and what it is to forget. */
import { ways } from './subject.ts';
import type { Subject } from './subject.ts';

export const keeping: Subject = {
  remember: {
    en: ways(`
      (please |)(remember|note|memorise|keep in mind|bear in mind|don't forget|do not forget) (that |){note}
      (please |)(remember|note|save|store) ({note}|that {note})
      {note}(,| and|.) (please |)(remember|note|keep) (that|this|it)(| for next time| in mind)
      {note}(,| and|.) (please |)(remember|note|keep|save) (that|this|it)(| for next time| in mind)
      (save|remember|note|keep) (my size|my measurements|my taste|my address|this|that)(| for next time| for later| in my profile)
      for (next time|the future|later)(,|:|) {note}
      for (next time|the future|later)(,|:|) {note}
      just so you know(,|) {note}
      (can|could|will) you remember (that {note}|{note}|this for me|my size)
      (put|write) (that|it) down(,|:|) {note}
      (never|don't ever) (show|offer|suggest) me {notething}(| again)
      (always|from now on|only) show me {notething}
      make a note(| that {note}|: {note})
      update my (size|profile|preferences)
    `, `
      in case i come back, {note}
      store this about me: {note}
      you should know for the future that {note}
      hold on to the fact that {note}
      file away that {note}
    `),
    zh: ways(`
      (记住|记一下|记着|请记住|帮我记住|帮我记一下|你记一下)(，|：|){note}
      (记住|记一下|记着|帮我记|请记下)(我的|)(尺码|身材|喜好|口味|地址|预算|这个)(|，下次用)
      {note}(，|。|)(记住|记一下|帮我记着|你记着|记好)(|啊|哦|，下次别忘了)
      (下次|以后|今后)(，|：|)(记得|别忘了|要知道){note}
      (以后|今后|下次)(别|不要)(再|)(给我|)(推荐|推|看){notething}(了|)
      (以后|今后|从现在起)(只|都|)(给我|)(推荐|看){notething}
      (存|保存|记录)(一下|)(我的|)(尺码|喜好|信息|资料|偏好)
      (备注|记|写)(一下|下来)(：|，|){note}
      (别|不要)忘(了|记)(，|){note}
      你(要|得|能)记(住|得){note}(吗|)
      (更新|改)(一下|)我的(尺码|喜好|偏好|资料)
    `, `
      {note}，往后照这个来
      把这条存到我档案里：{note}
      心里有个数，{note}
      留个底，{note}
      往后甭给我看{notething}
    `),
  },
  recall: {
    en: ways(`
      what (do|did) you (know|remember|have|save|store|keep|note)(| down) about me
      what have you (remembered|saved|stored|noted|learnt|kept|written down)(| about me| so far)
      (show|tell) me (what you (know|remember|saved|stored|have) about me|my profile|my preferences|my saved data|my data|everything you know about me)
      do you (still |)(remember|know) (me|my size|what i like|what i told you|my budget|who i am)
      what (is|was) my (size|budget|usual size|favourite colour)(| again)
      what did i (tell|say to) you (last time|before|about my size|yesterday)
      which (size|colour) did i (tell you|say)(| i wear)
      what data do you (have|keep|store)(| on me| about me)
      (my|see my) (profile|preferences|saved things|notes)
      have you got my (size|measurements|address) (saved|on file|somewhere)
      you remember me(,|) (don't you|right)
    `, `
      list all the facts you hold on me
      am i in your memory
      which details of mine are on file
      remind me what size i gave you
      so what have i told you up to now
    `),
    zh: ways(`
      你(都|还|)(记得|知道|了解|记住|存|保存)(了|)(我|关于我)(的|)(什么|啥|哪些|哪些事|多少)
      你(还|)记得(我|我的尺码|我穿几码|我喜欢什么|我说过什么|我上次说的)(吗|不|)
      (看看|查看|给我看|显示)(你|)(记|存|保存|知道)(的|了的)(我的|关于我的|)(信息|资料|偏好|东西)
      我(的尺码|的预算|喜欢的颜色|的偏好|的资料)(是|)(什么|多少|是什么来着|是多少来着)
      我(上次|之前|以前)(跟你|)(说|讲)(过|的)(什么|啥|尺码|是几码)
      我(穿|戴)(几码|多大)来着
      你(存|收集|保存)(了|)我(的|)(什么|哪些)(数据|信息|资料)
      你(认识|记得)我(吗|不|)
      (我的|)(档案|偏好|资料|画像|喜好记录)
      关于我你(知道|记得|记了)(啥|什么|哪些)
    `, `
      你脑子里有我的哪些情况
      把你记下的我都列出来
      我之前报的是几码来着
      我交代过的你忘没忘
      你那儿有我什么记录
    `),
  },
  forget: {
    en: ways(`
      (please |)(forget|delete|erase|remove|wipe|clear) (everything|all|all data|anything|what you know|what you saved|all you know|what i told you) (about me|on me|i told you|)
      (please |)(forget|delete|erase|clear) (my size|my data|my profile|my preferences|my history|my measurements|me|that|what i said|my notes)
      (please |)forget (that |){note}
      (stop|don't|do not) (remembering|remember|store|save|keep) (me|things about me|my data|that|this|anything about me|what i say)
      i (do not|don't) want you to (remember|know|keep|store|save) (that|this|my size|anything about me|my data|me)
      (delete|clear|wipe|erase) your memory(| of me)
      (can|could|will) you (forget|delete) (me|that|my data|everything|what i told you)
      i (no longer|don't) {notenow}(,|) (forget|delete|remove) (that|it)
      that (is|was) (private|wrong)(,|) (forget|delete) (it|that)
      remove (that|my size|my address) from (my profile|your notes|your memory)
      (exercise my|i have a) right to be forgotten
      reset (my |)(profile|preferences)
    `, `
      none of what you hold on me should stay
      i'd like my traces gone
      unlearn that {note}
      strike my measurements from the record
      act as if you had never met me and keep no data
    `),
    zh: ways(`
      (忘掉|忘了|忘记|删掉|删除|清除|清空|抹掉)(关于|)我(的|)(一切|所有信息|所有资料|数据|信息|资料|记录|尺码|偏好|喜好|)(吧|)
      (把|)我(的|)(信息|资料|数据|尺码|记录|偏好|说过的话)(都|全|)(忘|删|清|抹)(了|掉|除)(吧|)
      (别|不要|不许)(再|)(记|记住|存|保存)(我|我的信息|我的尺码|我的数据|这个|了)(|了)
      (忘掉|忘了|删掉|别记)(，|){note}(这件事|这条|)
      {note}(这条|这件事|)(删|忘)(了|掉)(吧|)
      (清空|清除|删除)(你的|)(记忆|记录|聊天记录)
      我(不想|不要)(让|)你(记|知道|保存)(得|着|)(我|我的信息|我的尺码|这些)
      (刚才|之前|上次)(说|告诉你|讲)的(都|)(忘|删|不算)(了|掉)(吧|)
      (那条|那个)(记录|备注|信息)(不对|错了|过时了)(，|)(删|忘)(了|掉)
      (重置|清零)(我的|)(偏好|档案|画像)
    `, `
      我的东西你一条都别留
      当没见过我，资料销毁
      把记下来的那条划掉
      抹去我的{notething}那个偏好
      我要行使被遗忘权
    `),
  },
};
