import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { COPY_MOST, type CopyDesk, type CopyFact, type CopyKind, type Finding } from '../../../shared/copy.ts';
import { Refused } from '../../console/api.ts';
import { useWords } from '../../console/words.tsx';
import { Trouble } from '../make/adjust.tsx';
import { useErrand } from '../make/use-errand.ts';
import { checkText, fetchDesk, keepText } from './api.ts';
import { Findings } from './findings.tsx';
import type { DeskProps } from './pane.tsx';
import { Origin } from './shown.tsx';

export interface EditorProps extends Pick<DeskProps, 'store' | 'desk' | 'locale'> {
  readonly kind: CopyKind;
  readonly start: { readonly text: string; readonly facts: readonly CopyFact[]; readonly generated: boolean };
  readonly kept: (desk: CopyDesk) => Promise<void>;
  readonly back: () => void;
}

/** A text as somebody changes it: read again before it is kept, with what does not hold named. */
export function Editor({ store, desk, locale, kind, start, kept, back }: EditorProps) {
  const { t } = useWords(), { id } = desk.product;
  const [text, setText] = useState(start.text), [findings, setFindings] = useState<readonly Finding[] | null>(null);
  const { running, trouble, run } = useErrand();
  const edited = text.trim() !== start.text.trim(), most = COPY_MOST[kind], tooLong = text.length > most;
  const check = (): Promise<void> => run(async () => setFindings((await checkText(store, id, locale, text)).findings));
  const keep = (): Promise<void> => run(async () => {
    const found = (await checkText(store, id, locale, text)).findings;
    setFindings(found.length > 0 ? found : null);
    if (found.length > 0) return;
    const send = (version: number): Promise<CopyDesk> => keepText(store, id, kind, locale, { text, facts: [...start.facts], generated: start.generated, edited, version });
    try {
      await kept(await send(desk.product.version));
    } catch (error) {
      // Another edit of the product came between; where it left this text alone, it is kept over the newest.
      if (!(error instanceof Refused && error.code === 'version-changed')) throw error;
      const now = await fetchDesk(store, id);
      if (now.product.description[locale] !== desk.product.description[locale]) throw error;
      await kept(await send(now.product.version));
    }
  });
  return (
    <Stack>
      <Textarea
        label={t('copy:edit')} autosize minRows={kind === 'title' ? 1 : 4} maxRows={14} lang={locale} value={text} error={tooLong}
        description={t('copy:letters', { n: text.length, most })} onChange={({ currentTarget: { value } }) => { setText(value); setFindings(null); }}
      />
      <Group gap="xs"><Origin generated={start.generated} edited={edited} /></Group>
      {findings && <Findings title={t('copy:wrong')} findings={findings} />}
      {findings?.length === 0 && <Text size="sm" c="teal.8" role="status">{t('copy:checked')}</Text>}
      <Trouble text={trouble} />
      <Group justify="space-between">
        <Button variant="default" onClick={back}>{t('copy:backToDrafts')}</Button>
        <Group gap="xs">
          <Button variant="default" disabled={running || text.trim() === ''} onClick={() => { void check(); }}>{t('copy:check')}</Button>
          <Button loading={running} disabled={text.trim() === '' || tooLong} onClick={() => { void keep(); }}>{t(kind === 'description' ? 'copy:keepLive' : 'copy:keep')}</Button>
        </Group>
      </Group>
    </Stack>
  );
}
