import type { xr as en } from '../en/xr.ts';

/** Texts of the headset in Chinese. */
export const xr: Readonly<Record<keyof typeof en, string>> = {
  enter: '戴上头显',
  leave: '摘下头显',
  failed: '头显没能进入，请确认它已开机并连接，再试一次。',
};
