/** Who the assistant is, what it can do, and whether there is somebody else. */
import { ways } from './subject.ts';
import type { Subject } from './subject.ts';

export const assistant: Subject = {
  who: {
    en: ways(`
      who are you
      what is your name
      are you (a robot|human|real|a bot|an ai|a person|a machine)
      who am i (talking|speaking) to
      what are you
      do you have a name
      tell me about yourself
      is this a (bot|chatbot|real person)
      are you chatgpt
      who made you
      am i (talking|chatting|speaking) (to|with) (a|an) (robot|machine|computer|human|person|ai|program)
      are you (actually |really |)(alive|a computer|a program|an actual person)
      what should i call you
      who is (this|there)
      what kind of (thing|assistant|bot) are you
      you are a (robot|bot|machine)(| right)
      may i know your name
      do humans answer here
    `, `
      may i ask your name
      am i chatting with a machine
      so you are a bot right
      introduce yourself
    `),
    zh: ways(`
      你是谁
      你叫什么(|名字)
      你是(机器人|真人|人|AI|人工智能|程序)吗
      我在(跟|和)谁(说话|聊天)
      怎么称呼你
      介绍一下你自己
      你是(人还是机器|什么)
      你是chatgpt吗
      谁做的你
      是真人在回答吗
      我(是|现在是)在(跟|和)(AI|机器|机器人|真人|人|程序)(说话|聊天|对话)吗
      你(是不是|到底是|其实是)(机器人|真人|AI|程序|电脑)
      (你|您)(贵姓|哪位|什么来头)
      我该叫你什么
      你有名字吗
      是人在回(我|答)吗
      后面有真人吗
      你是店员吗
    `, `
      请问您贵姓
      对面是机器吗
      你到底是什么东西
      说说你是谁
    `),
  },
  help: {
    en: ways(`
      (help|help me)
      what can you do
      how can you help(| me)
      what can i ask(| you)
      what do you know
      can you help me
      how does this work
      what should i do here
      i need (help|some help)
      how do i use this
      what are my options
      what (sort|kinds|type) of (questions|things) can (you answer|i ask)
      tell me what you can do
      i do not know (how|what to do)
      what is possible here
      how (do|can) i shop here
      i am (new here|confused|stuck)
      show me what you can do
      any help
      can you assist me
    `, `
      what kind of things can you tell me
      i am lost, please help
      how does this place work
      could you give me a hand
    `),
    zh: ways(`
      (帮助|帮帮我|帮个忙)
      你(能|会|可以)(做什么|干什么|干嘛|帮我什么)
      我(能|可以)问(你|)什么
      你都知道什么
      这里怎么用
      怎么玩
      怎么操作
      我该怎么做
      我需要帮助
      有什么功能
      能帮我一下吗
      (都|)能(问你|找你)(点|些|)啥
      你(会|懂|知道)(啥|什么|些什么)
      (怎么|咋)(逛|买|玩|弄)
      不会用
      第一次来，(怎么弄|不懂)
      有啥功能
      给我讲讲怎么用
      你有什么用
      教教我
    `, `
      你可以为我做些什么
      能问你哪些问题
      我不知道怎么用
      麻烦帮一下我
    `),
  },
  human: {
    en: ways(`
      (can i|i want to|let me) (talk|speak) to (a human|a person|someone|the manager|staff)
      get me (a human|a person|the manager)
      is there (a person|a human|someone real) (here|i can talk to)
      call the manager
      customer service please
      i have a complaint
      i want to complain
      can a real person help me
      connect me to an agent
      (get|call|fetch|find) (me |)(somebody|someone|a colleague|an employee|your supervisor)
      i (would like|want|need) (to see|) (a|the) (manager|supervisor|employee|human)
      i do not want (to talk to |)a (bot|robot|machine)
      can you (fetch|get) (a real person|somebody who works here|the owner)
      where can i complain
      this is (unacceptable|outrageous), (manager|i want the manager)
      let me speak to your (boss|superior|manager)
      real human please
    `, `
      put me through to your boss
      i would rather speak with a real person
      any staff around
      i would like to make a complaint
    `),
    zh: ways(`
      (转|我要|找|帮我转)(人工|人工客服|真人|客服)
      叫(你们|)(经理|老板|负责人)来
      我(要|想)投诉
      有没有真人(|可以说话)
      我想(和|跟)(真人|店长|经理)(说话|谈)
      客服在哪
      人工服务
      你们店长呢
      (能不能|可以|麻烦)(给我|帮我|)(找|叫|喊)(个|一个|一下)(真人|店员|人|店长|经理)(来|)
      我(不想|不要)(跟|和)(机器|机器人|AI)(说|聊|说话)
      (喊|叫)你们(老板|店长|主管)
      有(活人|真人|工作人员)吗
      (我|)要(反映问题|提意见|找领导)
      换个(真人|人)来
      人工
      投诉电话
    `, `
      我不想跟机器聊，找个人来
      请给我接客服
      我有意见要提
      你们领导在吗
    `),
  },
};
