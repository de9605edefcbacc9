import { Alert, Anchor, Button, Center, Group, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { z } from 'zod';
import { VisitorName } from '../../shared/account.ts';
import type { TextKey } from '../../shared/texts/index.ts';
import { ask, Refused } from './api.ts';
import { Language } from './frame.tsx';
import { useWords } from './words.tsx';

type Field = 'name' | 'email' | 'password';
type Errors = Partial<Record<Field | 'form', TextKey>>;

/** What better-auth's codes mean to somebody at the form. */
const REFUSALS: Readonly<Record<string, Errors>> = {
  INVALID_EMAIL_OR_PASSWORD: { form: 'console:wrongPassword' },
  USER_ALREADY_EXISTS: { email: 'console:emailTaken' },
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: { email: 'console:emailTaken' },
  PASSWORD_TOO_EASY: { password: 'console:passwordEasy' },
  PASSWORD_TOO_SHORT: { password: 'console:passwordShort' },
  INVALID_NAME: { name: 'console:nameWrong' },
  INVALID_EMAIL: { email: 'console:emailWrong' },
};
const SHORTEST = 10;

export function SignIn({ title, invited, done }: { readonly title: string; readonly invited: boolean; readonly done: () => Promise<void> }) {
  const { t } = useWords();
  const [isNew, setNew] = useState(invited);
  const [values, setValues] = useState<Record<Field, string>>({ name: '', email: '', password: '' });
  const [errors, setErrors] = useState<Errors>({});
  const [busy, setBusy] = useState(false);

  const field = (name: Field) => ({
    label: t(`console:${name}`), value: values[name], error: errors[name] && t(errors[name]), name, size: 'md' as const,
    onChange: ({ currentTarget: { value } }: { currentTarget: HTMLInputElement }) => setValues((before) => ({ ...before, [name]: value })),
  });

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const wrong = check(values, isNew);
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    setBusy(true);
    const { name, email, password } = values;
    try {
      await ask('POST', isNew ? '/api/auth/sign-up/email' : '/api/auth/sign-in/email', z.unknown(), isNew ? { name, email, password } : { email, password });
      await done();
    } catch (error) {
      setErrors(meaningOf(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Center mih="100dvh" p="md">
      <Paper withBorder shadow="xs" p="xl" w="100%" maw={400} component="main">
        <form onSubmit={(event) => { void submit(event); }} noValidate>
          <Stack>
            <div>
              <Group justify="space-between"><Text size="sm" c="dimmed">Galleria</Text><Language /></Group>
              <Title order={1} size="h3">{title}</Title>
            </div>
            <Text size="sm" c="dimmed">{t(invited ? 'console:invited' : 'console:signInLead')}</Text>
            {errors.form && <Alert color="red" role="alert">{t(errors.form)}</Alert>}
            {isNew && <TextInput {...field('name')} autoComplete="name" />}
            <TextInput {...field('email')} type="email" autoComplete="email" />
            <PasswordInput {...field('password')} description={isNew && t('console:passwordHint')} autoComplete={isNew ? 'new-password' : 'current-password'} />
            <Button type="submit" size="md" loading={busy}>{t(isNew ? 'console:signUp' : 'console:signIn')}</Button>
            <Anchor component="button" type="button" size="sm" onClick={() => { setNew(!isNew); setErrors({}); }}>
              {t(isNew ? 'console:haveAccount' : 'console:noAccount')}
            </Anchor>
          </Stack>
        </form>
      </Paper>
    </Center>
  );
}

function check({ name, email, password }: Record<Field, string>, isNew: boolean): Errors {
  const wrong: Errors = {};
  if (!z.email().safeParse(email).success) wrong.email = 'console:emailWrong';
  if (isNew && !VisitorName.safeParse(name).success) wrong.name = 'console:nameWrong';
  if (password.length < (isNew ? SHORTEST : 1)) wrong.password = isNew ? 'console:passwordShort' : 'console:passwordMissing';
  return wrong;
}

function meaningOf(error: unknown): Errors {
  if (!(error instanceof Refused)) return { form: 'console:failedHint' };
  if (error.status === 429) return { form: 'console:tooMany' };
  return REFUSALS[error.code] ?? { form: 'console:failedHint' };
}
