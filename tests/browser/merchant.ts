/** A merchant's page as those who run a store open it. */
import type { Page } from 'playwright-core';
import { openInvitations } from '../../server/accounts/invitations.ts';
import { DESKTOP, PHONE } from './harness.ts';
import type { RunningMall } from './harness.ts';

const WORDS = {
  en: { name: 'Your name', email: 'Email', accepted: 'Invitation accepted' },
  zh: { name: '怎么称呼你', email: '邮箱', accepted: '已接受邀请' },
} as const;

/** Signs somebody up to run Kiln, in English on a desktop or in Chinese on a phone, and opens a tab of its mug. */
export async function atTheMug(mall: RunningMall, language: keyof typeof WORDS, email: string, tab: string): Promise<Page> {
  const words = WORDS[language], link = openInvitations({ db: mall.db(), origin: mall.origin, now: Date.now }).invite({ role: 'merchant', store: 'kiln' });
  const page = await mall.open(await mall.someone(language === 'zh' ? PHONE : DESKTOP), link.slice(mall.origin.length));
  await page.getByLabel(words.name).fill('Lin Yue');
  await page.getByLabel(words.email).fill(email);
  await page.locator('input[name=password]').fill('a calm blue vase');
  await page.locator('button[type=submit]').click();
  await page.getByText(words.accepted).waitFor();
  await page.evaluate(() => { location.hash = '#/kiln/products'; });
  await page.getByRole('searchbox').fill('morning');
  await page.locator('tbody tr').first().click();
  await page.getByRole('tab', { name: tab, exact: true }).click();
  return page;
}
