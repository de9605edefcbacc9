/** People who work in the mall: those who come by an invitation and sign up. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openInvitations } from '../../server/accounts/invitations.ts';
import type { Role } from '../../server/storage/invitations.ts';
import { DESKTOP, PHONE } from './harness.ts';
import type { RunningMall } from './harness.ts';

export type Language = 'en' | 'zh';
const WORDS = {
  en: { name: 'Your name', email: 'Email', accepted: 'Invitation accepted' },
  zh: { name: '怎么称呼你', email: '邮箱', accepted: '已接受邀请' },
} as const;

/** Signs up on the page that an invitation opened. */
export async function signUp(page: Page, language: Language, email: string): Promise<void> {
  const words = WORDS[language];
  await page.getByLabel(words.name).fill('Lin Yue');
  await page.getByLabel(words.email).fill(email);
  await page.locator('input[name=password]').fill('a calm blue vase');
  await page.locator('button[type=submit]').click();
  await page.getByText(words.accepted).waitFor();
}

/** Opens an invitation in a fresh browser and signs up there, in the browser's language. */
export async function signUpBy(mall: RunningMall, role: Role, email: string, options: BrowserContextOptions = DESKTOP): Promise<Page> {
  const link = openInvitations({ db: mall.db(), origin: mall.origin, now: Date.now }).invite(role);
  const page = await mall.open(await mall.someone(options), link.slice(mall.origin.length));
  await signUp(page, options.locale === 'zh-CN' ? 'zh' : 'en', email);
  return page;
}

/** Signs somebody up to run Kiln, in English on a desktop or in Chinese on a phone, and opens a tab of its mug. */
export async function atTheMug(mall: RunningMall, language: Language, email: string, tab: string): Promise<Page> {
  const page = await signUpBy(mall, { role: 'merchant', store: 'kiln' }, email, language === 'zh' ? PHONE : DESKTOP);
  await page.evaluate(() => { location.hash = '#/kiln/products'; });
  await page.getByRole('searchbox').fill('morning');
  await page.locator('tbody tr').first().click();
  await page.getByRole('tab', { name: tab, exact: true }).click();
  return page;
}
