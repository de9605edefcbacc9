import { Alert, Button, Drawer, Group, MultiSelect, SimpleGrid, Stack, Switch, Text, TextInput, type TextInputProps } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import type { MerchantProduct, MerchantPromotion, MerchantStore } from '../../shared/merchant.ts';
import { Refused } from '../console/api.ts';
import { useWords } from '../console/words.tsx';
import { addPromotion, savePromotion } from './api.ts';
import { checkPromotion, draftOf, losesMoney, type PromotionErrors, type PromotionField } from './promotion-draft.ts';

export interface PromotionDrawerProps {
  readonly store: MerchantStore;
  readonly products: readonly MerchantProduct[];
  /** Null makes a new one. */
  readonly shown: MerchantPromotion | null;
  readonly close: () => void;
  readonly saved: (promotion: MerchantPromotion) => void;
  readonly reload: () => Promise<void>;
}

/** Makes or edits a promotion. */
export function PromotionDrawer({ store, products, shown, close, saved, reload }: PromotionDrawerProps) {
  const { t, of, money } = useWords();
  const [draft, setDraft] = useState(() => draftOf(shown, Date.now()));
  const [errors, setErrors] = useState<PromotionErrors>({});
  const [failed, setFailed] = useState<'outdated' | 'failed' | null>(null);
  const [busy, setBusy] = useState(false);

  const field = (name: PromotionField) => {
    const error = errors[name];
    return {
      label: t(`merchant:${name}`), value: draft[name], error: error && t(error.key, { amount: money(error.minor ?? 0, store.currency) }),
      onChange: ({ currentTarget: { value } }: { currentTarget: HTMLInputElement }) => setDraft((before) => ({ ...before, [name]: value })),
    };
  };
  /** A hint under its field, so that fields of a row stay level. */
  const below = (hint: 'dailyBudgetHint' | 'marginHint'): Pick<TextInputProps, 'description' | 'inputWrapperOrder'> => (
    { description: t(`merchant:${hint}`), inputWrapperOrder: ['label', 'input', 'description', 'error'] });
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const checked = checkPromotion(draft, shown?.spent ?? 0);
    setErrors(checked.ok ? {} : checked.errors);
    if (!checked.ok) return;
    setBusy(true);
    setFailed(null);
    try {
      saved(shown ? await savePromotion(store.id, shown.promotion.id, { version: shown.version, ...checked.made }) : await addPromotion(store.id, checked.made));
    } catch (error) {
      setFailed(error instanceof Refused && error.status === 409 ? 'outdated' : 'failed');
      if (error instanceof Refused && error.status === 409) await reload();
    } finally {
      setBusy(false);
    }
  };

  const currency = money(0, store.currency).replaceAll(/[\d.,\s]/g, '');
  const numbers = { classNames: { input: 'right numbers' } };
  return (
    <Drawer opened onClose={close} position="right" size="lg" title={<Text fw={600}>{t(shown ? 'merchant:editPromotion' : 'merchant:newPromotion')}</Text>} closeButtonProps={{ 'aria-label': t('console:close') }}>
      <form onSubmit={(event) => { void submit(event); }} noValidate>
        <Stack>
          {failed && <Alert color={failed === 'outdated' ? 'orange' : 'red'} role="alert">{t(failed === 'outdated' ? 'merchant:promotionChanged' : 'console:failedHint')}</Alert>}
          <TextInput {...field('titleEn')} lang="en" />
          <TextInput {...field('titleZh')} lang="zh" />
          <SimpleGrid cols={2}>
            <TextInput {...field('percentOff')} inputMode="numeric" rightSection="%" {...numbers} />
            <TextInput {...field('frequencyCap')} inputMode="numeric" {...numbers} />
            <TextInput {...field('budget')} inputMode="decimal" leftSection={currency} {...numbers} />
            <TextInput {...field('minimumSpend')} inputMode="decimal" leftSection={currency} {...numbers} />
            <TextInput {...field('dailyBudget')} {...below('dailyBudgetHint')} inputMode="decimal" leftSection={currency} {...numbers} />
            <TextInput {...field('margin')} {...below('marginHint')} inputMode="numeric" rightSection="%" {...numbers} />
          </SimpleGrid>
          {losesMoney(draft) && <Alert color="orange" role="status">{t('merchant:marginLoss')}</Alert>}
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput {...field('from')} type="datetime-local" />
            <TextInput {...field('until')} type="datetime-local" />
          </SimpleGrid>
          <MultiSelect
            label={t('merchant:onlyThese')} data={products.map(({ id, name }) => ({ value: id, label: of(name) }))} value={[...draft.products]} searchable clearable hidePickedOptions
            onChange={(chosen) => setDraft((before) => ({ ...before, products: chosen }))}
          />
          <Switch label={t('merchant:active')} checked={draft.active} onChange={({ currentTarget: { checked } }) => setDraft((before) => ({ ...before, active: checked }))} />
          <Group justify="flex-end"><Button variant="default" onClick={close}>{t('console:cancel')}</Button><Button type="submit" loading={busy}>{t(shown ? 'console:save' : 'merchant:create')}</Button></Group>
        </Stack>
      </form>
    </Drawer>
  );
}
