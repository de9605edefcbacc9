import { Badge, Button, Group, Paper, Progress, Stack, Text, Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { EngineJob, MakeEngine } from '../../../shared/make.ts';
import { useWords } from '../../console/words.tsx';
import { Trouble } from './adjust.tsx';
import { askEngine, cancelJob } from './api.ts';
import { DropPlace } from './drop-place.tsx';
import { Drafts } from './upload.tsx';
import type { UploadProps } from './upload.tsx';
import { useErrand } from './use-errand.ts';

export interface FromEngineProps extends UploadProps { readonly engine: MakeEngine }

/** Milliseconds between two looks at a job. */
const EVERY = 2000;
const MEGABYTE = 2 ** 20;
const STATES = { queued: 'jobQueued', working: 'jobWorking', finishing: 'jobFinishing', done: 'jobDone', failed: 'jobFailed', cancelled: 'jobCancelled' } as const;
const isOpen = ({ state }: EngineJob): boolean => state === 'queued' || state === 'working' || state === 'finishing';

/** Asks the external service, shows how far it is, and what came back. */
export function FromEngine({ store, product, engine, most, busy, wear, reload }: FromEngineProps) {
  const { t, of } = useWords(), { running, trouble, run } = useErrand(reload);
  const [text, setText] = useState(() => of(product.sentence)), waiting = product.jobs.some(isOpen);
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => { void reload(); }, EVERY);
    return () => clearInterval(timer);
  }, [waiting, reload]);
  return (
    <Stack>
      <Text size="sm">{t('making:engineHint', { name: engine.name })}</Text>
      {engine.takes.includes('text') && (
        <Stack gap="xs" align="start">
          <Textarea w="100%" label={t('making:engineText')} autosize minRows={2} maxLength={600} value={text} onChange={({ currentTarget: { value } }) => setText(value)} />
          <Button loading={running} disabled={text.trim() === ''} onClick={() => { void run(() => askEngine(store, product.id, { text })); }}>{t('making:askEngine')}</Button>
        </Stack>
      )}
      {engine.takes.includes('image') && <DropPlace title={t('making:dropPhoto')} hint={t('making:photoHint', { mb: Math.floor(most / MEGABYTE) })} accept="image/png,image/jpeg,image/webp" take={(photo) => { void run(() => askEngine(store, product.id, { photo })); }} disabled={running} />}
      <Trouble text={trouble} />
      {product.jobs.map((job) => <Job key={job.id} job={job} cancel={() => { void run(() => cancelJob(store, job.id)); }} />)}
      <Drafts store={store} product={product} drafts={product.drafts.filter(({ source }) => source === 'engine')} busy={busy} wear={wear} reload={reload} />
    </Stack>
  );
}

function Job({ job, cancel }: { readonly job: EngineJob; readonly cancel: () => void }) {
  const { t, moment } = useWords(), { state, progress, message, at } = job;
  return (
    <Paper withBorder p="xs">
      <Group justify="space-between" wrap="nowrap">
        <Group gap="xs"><Badge variant="light" color={state === 'failed' ? 'red' : state === 'done' ? 'green' : 'gray'}>{t(`making:${STATES[state]}`)}</Badge><Text size="xs" c="dimmed">{moment(at)}</Text></Group>
        {isOpen(job) && <Button size="compact-xs" variant="subtle" color="dark" onClick={cancel}>{t('making:cancelJob')}</Button>}
      </Group>
      {isOpen(job) && <Progress mt={6} size={5} value={progress === null ? 100 : Math.max(4, progress * 100)} animated={progress === null} striped={progress === null} aria-hidden />}
      {message !== null && <Text size="xs" c="dimmed" mt={4} lang="en">{message}</Text>}
    </Paper>
  );
}
