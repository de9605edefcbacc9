import { Badge, Button, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { CopyFact, CopyKind, Draft, DraftsAnswer, DraftsNote, KeptCopy } from '../../../shared/copy.ts';
import { useWords } from '../../console/words.tsx';
import { Trouble } from '../make/adjust.tsx';
import { useErrand } from '../make/use-errand.ts';
import { dropText, writeDrafts } from './api.ts';
import { Editor } from './editor.tsx';
import { Findings } from './findings.tsx';
import type { CopyPaneProps, DeskProps } from './pane.tsx';
import { Lines, Origin } from './shown.tsx';

export interface TextDeskProps extends DeskProps, Pick<CopyPaneProps, 'changed'> { readonly kind: CopyKind }

/** What is being written: a draft that was chosen, a kept text again, or one from nothing. */
interface Written { readonly text: string; readonly facts: readonly CopyFact[]; readonly generated: boolean }

const NOTES = { 'no-promotion': 'copy:noPromotion', 'forbidden-words': 'copy:forbiddenWords', 'few-facts': 'copy:fewFacts' } as const satisfies Record<DraftsNote, string>;

/** Drafts of one kind of text, the one that is edited, and what is kept. */
export function TextDesk({ store, desk, locale, set, kind, changed }: TextDeskProps) {
  const { t } = useWords(), { id } = desk.product;
  const [answer, setAnswer] = useState<DraftsAnswer | null>(null), [seed, setSeed] = useState(0), [written, setWritten] = useState<Written | null>(null);
  const { running, trouble, run } = useErrand();
  const kept = desk.kept.find((each) => each.kind === kind && each.locale === locale);
  const write = (next: number): void => {
    setSeed(next);
    void run(async () => setAnswer(await writeDrafts(store, id, { kind, locale, seed: next })));
  };
  const done = async (now: typeof desk): Promise<void> => {
    set(now);
    setWritten(null);
    notifications.show({ message: t(kind === 'description' ? 'copy:keptLive' : 'copy:keptNow') });
    if (kind === 'description') await changed();
  };
  if (written) return <Editor key={written.text} store={store} desk={desk} locale={locale} kind={kind} start={written} kept={done} back={() => setWritten(null)} />;
  return (
    <Stack>
      {kept && <Kept kept={kept} edit={() => setWritten(kept)} remove={() => { void run(async () => set(await dropText(store, id, kind, locale))); }} />}
      <Group>
        <Button loading={running} onClick={() => write(answer ? seed + 1 : seed)}>{t(answer ? 'copy:again' : 'copy:write')}</Button>
        <Button variant="default" onClick={() => setWritten({ text: kind === 'description' ? desk.product.own[locale] : kept?.text ?? '', facts: [], generated: false })}>{t('copy:own')}</Button>
      </Group>
      <Trouble text={trouble} />
      {answer && <Drafts answer={answer} kind={kind} choose={(draft) => setWritten({ text: draft.lines.join('\n'), facts: draft.facts, generated: true })} />}
    </Stack>
  );
}

function Drafts({ answer: { drafts, notes }, kind, choose }: { readonly answer: DraftsAnswer; readonly kind: CopyKind; readonly choose: (draft: Draft) => void }) {
  const { t } = useWords();
  return (
    <Stack>
      {notes.map((note) => <Text key={note} size="sm" c="dimmed">{t(NOTES[note])}</Text>)}
      {drafts.length === 0 && <Trouble text={t('copy:nothing')} />}
      <SimpleGrid cols={{ base: 1, sm: Math.min(3, drafts.length) || 1 }}>
        {drafts.map((draft, i) => (
          <Paper key={draft.lines.join()} withBorder p="sm" role="group" aria-label={t('copy:draft', { n: i + 1 })} style={{ display: 'flex' }}>
            <Stack gap="xs" justify="space-between" flex={1}>
              <Lines lines={draft.lines} kind={kind} />
              <Group justify="space-between" gap="xs">
                <Badge variant="light" color="grape" radius="sm">{t('copy:generated')}</Badge>
                <Button size="xs" variant="light" onClick={() => choose(draft)}>{t('copy:choose')}</Button>
              </Group>
            </Stack>
          </Paper>
        ))}
      </SimpleGrid>
    </Stack>
  );
}

function Kept({ kept, edit, remove }: { readonly kept: KeptCopy; readonly edit: () => void; readonly remove: () => void }) {
  const { t, moment } = useWords();
  const copy = (): void => { void navigator.clipboard.writeText(kept.text).then(() => notifications.show({ message: t('copy:copied') })); };
  return (
    <Paper withBorder p="sm" bg="gray.0" role="group" aria-label={t('copy:kept')}>
      <Stack gap="xs">
        <Group gap="xs"><Text size="sm" fw={600}>{t('copy:kept')}</Text><Origin {...kept} />{kept.kind === 'description' && <Badge variant="light" color="teal" radius="sm">{t('copy:shown')}</Badge>}<Text size="xs" c="dimmed">{t('copy:keptAt', { when: moment(kept.at) })}</Text></Group>
        <Lines lines={kept.text.split('\n')} kind={kept.kind} />
        <Findings title={t('copy:outdated')} findings={kept.outdated} />
        <Group gap="xs">
          <Button size="compact-sm" variant="default" onClick={edit}>{t('copy:change')}</Button>
          <Button size="compact-sm" variant="default" onClick={copy}>{t('copy:copyText')}</Button>
          {kept.kind !== 'description' && <Button size="compact-sm" variant="subtle" color="gray" onClick={remove}>{t('copy:remove')}</Button>}
        </Group>
      </Stack>
    </Paper>
  );
}
