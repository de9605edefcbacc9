/** Texts of what keeps the mall a place to be in, for its shoppers, in Chinese. */
import type { care as en } from '../en/care.ts';

export const care: Readonly<Record<keyof typeof en, string>> = {
  harassment: '没有发出：内容像是辱骂、威胁或粗话。别人都没看到，换个说法吧。',
  adult: '没有发出：内容涉及色情。别人都没看到。这里也有孩子在逛。',
  fraud: '没有发出：内容像是骗局。别人都没看到。买东西只在收银台付款。',
  personal: '没有发出：内容透露或索要个人信息、联系方式。别人都没看到。',
  links: '没有发出：内容带有商场以外的网址。别人都没看到。商场里的位置链接可以发。',
};
