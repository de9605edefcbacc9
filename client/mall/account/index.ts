/** The account's panel: who one is, and signing up, in and out. */
import { VisitorName } from '../../../shared/account.ts';
import type { Locale } from '../../../shared/locale.ts';
import type { Texts } from '../../texts.ts';
import type { Panels } from '../ui/panels.ts';
import type { Screen } from '../ui/view.ts';
import { openKnowing } from './knowing.ts';
import { meScreen } from './me-screen.ts';
import type { Mine } from './mine.ts';
import { faultOf, faultsOf, signScreen } from './sign-screen.ts';
import type { Form } from './sign-screen.ts';

export interface AccountDeps {
  readonly mine: Mine;
  readonly panels: Panels;
  readonly texts: Texts;
  readonly onLocale: (locale: Locale) => void;
  /** Opens the form of one's own measures. */
  readonly onMeasures: () => void;
  /** Everything is somebody else's now: the page begins anew. */
  readonly reload: () => void;
  readonly go: (address: string) => void;
}

const ID = 'account';

export interface Account {
  /** Shows what the mall knows of one. */
  readonly known: () => void;
}

/** Adds the account's tool. */
export function openAccount({ mine, panels, texts, onLocale, onMeasures, reload, go }: AccountDeps): Account {
  let form: Form | null = null, name = mine.me().name, isKnowing = false;
  const redraw = (): void => panels.redraw(ID);

  const knowing = openKnowing({ mine, texts, redraw, go, onBack: () => { isKnowing = false; redraw(); } });

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
    if (sent.how === 'in') reload();
    else redraw();
  };
  const show = (): void => panels.show(ID, draw, { onClose: () => { form = null; isKnowing = false; } });

  const draw = (): Screen => {
    const { t } = texts;
    if (isKnowing) return knowing.screen();
    if (!form) {
      return meScreen({
        me: mine.me(), name, unsaved: mine.unsaved(), t, onChange: mine.change, onLocale, onGo: go,
        onMeasures, onKnown: () => { isKnowing = true; knowing.open(); },
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
      form, t,
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
  return {
    known() {
      isKnowing = true;
      knowing.open();
      show();
    },
  };
}
