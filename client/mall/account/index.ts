/** The account's panel: who one is, signing up and in, and taking on a role by an invitation. */
import { VisitorName } from '../../../shared/account.ts';
import type { Invited } from '../../../shared/account.ts';
import type { Locale } from '../../../shared/locale.ts';
import type { StoreCard } from '../../../shared/shop.ts';
import type { Texts } from '../../texts.ts';
import type { Panels } from '../ui/panels.ts';
import type { Screen } from '../ui/view.ts';
import { meScreen } from './me-screen.ts';
import type { Answer, Mine } from './mine.ts';
import { faultOf, faultsOf, signScreen } from './sign-screen.ts';
import type { Form } from './sign-screen.ts';

export interface AccountDeps {
  readonly mine: Mine;
  readonly panels: Panels;
  readonly texts: Texts;
  readonly stores: readonly Pick<StoreCard, 'id' | 'name'>[];
  /** Token of an invitation that brought one here, null for none. */
  readonly invitation: string | null;
  readonly onLocale: (locale: Locale) => void;
  /** Everything is somebody else's now: the page begins anew. */
  readonly reload: () => void;
  readonly go: (address: string) => void;
}

const ID = 'account';

/** Adds the account's tool, and opens the panel where an invitation waits. */
export function openAccount({ mine, panels, texts, stores, invitation, onLocale, reload, go }: AccountDeps): void {
  let form: Form | null = null, invited: Answer<Invited> | null = null, token = invitation;
  let name = mine.me().name, isStale = false;
  const redraw = (): void => panels.redraw(ID);

  const sign = (how: Form['how']): void => {
    form = { how, name: mine.me().name, email: form?.email ?? '', password: '', faults: {}, sending: false };
    redraw();
  };
  const leave = async (): Promise<void> => {
    const answer = await mine.signOut();
    if (answer.ok) reload();
  };
  const send = async (): Promise<void> => {
    if (!form || form.sending) return;
    const faults = faultsOf(form);
    form = { ...form, faults };
    if (Object.keys(faults).length > 0) return redraw();
    form = { ...form, sending: true };
    redraw();
    const sent = form, email = sent.email.trim();
    const answer = sent.how === 'up' ? await mine.signUp(sent.name, email, sent.password) : await mine.signIn(email, sent.password);
    if (!answer.ok) {
      form = { ...sent, sending: false, faults: faultOf(answer) };
      return redraw();
    }
    ({ name } = answer.value);
    form = null;
    // Another person's cart, shelves and language; who signs up keeps their own.
    isStale = sent.how === 'in';
    await accept();
    if (invited === null) settle();
    else redraw();
  };
  const accept = async (): Promise<void> => {
    if (token === null || mine.me().kind === 'guest') return;
    invited = await mine.accept(token);
    token = null;
  };
  const settle = (): void => {
    [form, invited] = [null, null];
    if (isStale) reload();
    else redraw();
  };
  const show = (): void => panels.show(ID, draw, { onClose: settle });

  const draw = (): Screen => {
    const { t } = texts;
    if (invited) return invitedScreen(invited, texts, stores, go, settle);
    if (!form) {
      return meScreen({
        me: mine.me(), name, unsaved: mine.unsaved(), t, onChange: mine.change, onLocale, onGo: go,
        onSign: (how) => { if (how === 'out') void leave(); else sign(how); },
        onName(typed) {
          name = typed;
          const valid = VisitorName.safeParse(typed);
          if (valid.success) mine.change({ name: valid.data });
          else redraw();
        },
      });
    }
    const { how } = form;
    return signScreen({
      form, isInvited: token !== null, t,
      onType: (field, value) => {
        if (!form) return;
        // A fault that is being mended is not repeated meanwhile.
        const { [field]: _, form: _whole, ...faults } = form.faults;
        form = { ...form, [field]: value, faults };
        redraw();
      },
      onSend: () => void send(),
      onOther: () => sign(how === 'up' ? 'in' : 'up'),
      onBack: () => { form = null; redraw(); },
    });
  };

  mine.onChange(redraw);
  panels.addTool({ id: ID, icon: 'account', label: () => texts.t('account:tool'), order: 6, act: show });
  if (token !== null) {
    void accept().then(() => {
      if (token !== null) sign('up');
      show();
    });
  }
}

function invitedScreen(answer: Answer<Invited>, { t, locale }: Texts, stores: AccountDeps['stores'], go: (address: string) => void, onClose: () => void): Screen {
  const title = t('account:invitation');
  if (!answer.ok) {
    const text = answer.code === 'invitation-used' ? t('account:inviteUsed') : answer.code === 'invitation-expired' ? t('account:inviteExpired') : t('account:inviteFailed');
    return { title, blocks: [{ kind: 'text', text, tone: 'error' }, { kind: 'actions', actions: [{ label: t('account:back'), act: onClose }] }] };
  }
  const { role, store } = answer.value;
  const named = stores.find(({ id }) => id === store)?.name[locale()] ?? store ?? '';
  const text = role === 'owner' ? t('account:nowOwner') : role === 'planner' ? t('account:nowPlanner') : t('account:nowMerchant', { store: named });
  const page = role === 'planner' ? { label: t('account:floors'), act: () => go('/planner/') } : { label: t('account:stores', { count: role === 'owner' ? stores.length : 1 }), act: () => go('/merchant/') };
  return { title, blocks: [{ kind: 'text', text }, { kind: 'actions', actions: [{ ...page, primary: true }, { label: t('account:back'), act: onClose }] }] };
}
