import { z } from 'zod';
import { PASSWORD_LEAST, VisitorName } from '../../../shared/account.ts';
import type { TextKey } from '../../../shared/texts/index.ts';
import type { Texts } from '../../texts.ts';
import type { Block, Screen } from '../ui/view.ts';
import type { Unwilling } from './mine.ts';

/** What is typed, and what was wrong with it. */
export interface Form {
  readonly how: 'up' | 'in';
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly faults: Faults;
  readonly sending: boolean;
}
type Field = 'name' | 'email' | 'password';
export type Faults = Readonly<Partial<Record<Field | 'form', { readonly key: TextKey; readonly values?: Readonly<Record<string, number>> }>>>;

export interface SignView {
  readonly form: Form;
  readonly t: Texts['t'];
  readonly onType: (field: Field, value: string) => void;
  readonly onSend: () => void;
  readonly onOther: () => void;
  readonly onBack: () => void;
}

/** Signing up or in. */
export function signScreen({ form, t, onType, onSend, onOther, onBack }: SignView): Screen {
  const isNew = form.how === 'up';
  const errorOf = (field: keyof Faults): string | null => {
    const fault = form.faults[field];
    return fault ? t(fault.key, fault.values) : null;
  };
  const field = (id: Field, as: string, input: 'text' | 'email' | 'password', label: string): Block =>
    ({ kind: 'field', id: as, label, value: form[id], input, error: errorOf(id), set: (value) => onType(id, value) });
  const failed = errorOf('form');
  const blocks: Block[] = [
    { kind: 'text', text: t(isNew ? 'account:why' : 'account:welcomeBack'), tone: 'quiet' },
    ...isNew ? [field('name', 'name', 'text', t('account:name'))] : [],
    field('email', 'email', 'email', t('account:email')),
    field('password', isNew ? 'new-password' : 'password', 'password', isNew ? t('account:newPassword', { least: PASSWORD_LEAST }) : t('account:password')),
    ...failed === null ? [] : [{ kind: 'text', text: failed, tone: 'error' } as const],
    {
      kind: 'actions', actions: [
        { label: t(form.sending ? 'account:sending' : isNew ? 'account:signUp' : 'account:signIn'), primary: true, disabled: form.sending, act: onSend },
        { label: t(isNew ? 'account:haveOne' : 'account:haveNone'), act: onOther },
        { label: t('account:back'), act: onBack },
      ],
    },
  ];
  return { title: t(isNew ? 'account:signUp' : 'account:signIn'), blocks };
}

/** What can be told before the server is asked. */
export function faultsOf({ how, name, email, password }: Form): Faults {
  return {
    ...how === 'up' && !VisitorName.safeParse(name).success && { name: { key: 'account:nameRule' } },
    ...!z.email().safeParse(email.trim()).success && { email: { key: 'account:emailRule' } },
    ...how === 'up' && password.length < PASSWORD_LEAST && { password: { key: 'account:passwordShort', values: { least: PASSWORD_LEAST } } },
    ...how === 'in' && password === '' && { password: { key: 'account:passwordMissing' } },
  };
}

/** The server's refusal beside the field that it is about. */
export function faultOf({ code, seconds }: Unwilling): Faults {
  switch (code) {
    case 'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL': return { email: { key: 'account:emailTaken' } };
    case 'INVALID_EMAIL': case 'VALIDATION_ERROR': return { email: { key: 'account:emailRule' } };
    case 'INVALID_NAME': return { name: { key: 'account:nameRule' } };
    case 'PASSWORD_TOO_SHORT': return { password: { key: 'account:passwordShort', values: { least: PASSWORD_LEAST } } };
    case 'PASSWORD_TOO_LONG': return { password: { key: 'account:passwordLong' } };
    case 'PASSWORD_TOO_EASY': return { password: { key: 'account:passwordEasy' } };
    case 'INVALID_EMAIL_OR_PASSWORD': return { form: { key: 'account:wrong' } };
    case 'too-many': return { form: { key: 'account:tooMany', values: { count: Math.ceil((seconds ?? 60) / 60) } } };
    case 'unreachable': return { form: { key: 'account:unreachable' } };
    default: return { form: { key: 'account:failed' } };
  }
}
