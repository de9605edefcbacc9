import type { console as en } from '../en/console.ts';

/** 商家页与规划页共用的文字。 */
export const console: Readonly<Record<keyof typeof en, string>> = {
  otherLanguage: 'English',
  signIn: '登录', signUp: '注册', signOut: '退出登录',
  signInLead: '使用你在商场里的账号登录。',
  email: '邮箱', password: '密码', name: '怎么称呼你',
  passwordHint: '至少 10 个字符，几个词连起来比符号更好记也更安全。',
  haveAccount: '已有账号', noAccount: '第一次来',
  wrongPassword: '邮箱或密码不对。',
  emailTaken: '这个邮箱已经注册过，请直接登录。',
  passwordEasy: '这个密码太容易被猜到，换一个吧。',
  passwordMissing: '请输入密码。', passwordShort: '至少 10 个字符。',
  nameWrong: '可用文字、数字和空格，最多 24 个字。',
  emailWrong: '格式如 mei@example.com。',
  tooMany: '尝试过于频繁，请一分钟后再试。',
  invited: '你收到了一份邀请，登录或注册后即可接受。',
  inviteAccepted: '已接受邀请。',
  inviteFailed: '邀请已被使用或已过期，请联系对方重新发送。',
  failed: '没有成功', failedHint: '商场没有正常回应。',
  retry: '重试', loading: '加载中…', close: '关闭', cancel: '取消', save: '保存', saved: '已保存', search: '搜索',
  toMall: '去商场', account: '账号',
  today: '今天', days7: '近 7 天', days30: '近 30 天', range: '时间范围',
  signedOut: '登录已失效，请重新登录。',
  secondsShort: '{{n}} 秒', minutesShort: '{{n}} 分钟', hoursShort: '{{n}} 小时',
};
