import { Badge, Button, Group, Paper, Progress, SegmentedControl, SimpleGrid, Slider, Stack, Switch, Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useEffect, useState } from 'react';
import type { Design, MakeProduct, Proposal, WordsAnswer } from '../../../shared/make.ts';
import { useWords } from '../../console/words.tsx';
import { Turntable } from '../../viewer/turntable.tsx';
import { designBetween, proposeByWords } from './api.ts';
import { Trouble } from './adjust.tsx';
import type { Preview } from './previews.ts';
import { say } from './say.ts';
import { useErrand } from './use-errand.ts';

export interface FromWordsProps {
  readonly store: string;
  readonly product: MakeProduct;
  readonly preview: Preview;
  readonly choose: (design: Design) => void;
}

/** A sentence, what was understood of it, and what it could look like. */
export function FromWords({ store, product, preview, choose }: FromWordsProps) {
  const words = useWords(), { t, of } = words;
  const [text, setText] = useState(() => of(product.sentence));
  const [answer, setAnswer] = useState<WordsAnswer | null>(null);
  // The product's record is believed about its colours, until somebody says something else.
  const [ownColours, setOwnColours] = useState(true);
  const [seed, setSeed] = useState(0);
  const { running, trouble, run } = useErrand();
  const propose = (next: number): void => {
    setSeed(next);
    void run(async () => setAnswer(await proposeByWords(store, { text, product: product.id, seed: next })));
  };
  const proposals = answer?.proposals.map(({ design, confidence }) => ({ design: ownColours ? { ...design, colourways: product.colourways } : design, confidence })) ?? [];
  return (
    <Stack>
      <Textarea label={t('making:sentence')} description={t('making:sentenceHint')} autosize minRows={2} maxRows={5} maxLength={600} value={text} onChange={({ currentTarget: { value } }) => { setText(value); setOwnColours(value === of(product.sentence)); }} />
      <Group>
        <Button loading={running} disabled={text.trim() === ''} onClick={() => propose(0)}>{t('making:propose')}</Button>
        {answer && answer.proposals.length > 0 && <Button variant="default" disabled={running} onClick={() => propose(seed + 1)}>{t('making:proposeAgain')}</Button>}
        <Switch label={t('making:ownColours')} checked={ownColours} onChange={({ currentTarget: { checked } }) => setOwnColours(checked)} />
      </Group>
      <Trouble text={trouble} />
      {answer && <Understood answer={answer} />}
      {answer?.proposals.length === 0 && <Trouble text={t('making:nothingMade')} />}
      {answer && <Proposals proposals={proposals} preview={preview} choose={choose} />}
      {answer && <Between store={store} proposals={proposals} colourways={ownColours ? product.colourways : null} preview={preview} choose={choose} />}
    </Stack>
  );
}

function Understood({ answer: { understood, unknown } }: { readonly answer: WordsAnswer }) {
  const { t } = useWords();
  return (
    <Stack gap={6}>
      {understood.length > 0 && <Group gap={6} align="center"><Text size="xs" c="dimmed" w={80}>{t('making:understood')}</Text>{understood.map(({ text, means }) => <Badge key={text + means} variant="light" radius="sm">{t('making:means', { text, means })}</Badge>)}</Group>}
      {unknown.length > 0 && <Group gap={6} align="center"><Text size="xs" c="dimmed" w={80}>{t('making:unknown')}</Text>{unknown.map((text) => <Badge key={text} variant="outline" color="gray" radius="sm">{text}</Badge>)}</Group>}
    </Stack>
  );
}

export interface ProposalsProps { readonly proposals: readonly Proposal[]; readonly preview: Preview; readonly choose: (design: Design) => void }

/** Proposals side by side, turning. */
export function Proposals({ proposals, preview, choose }: ProposalsProps) {
  return <SimpleGrid cols={{ base: 1, xs: Math.min(3, proposals.length) || 1 }}>{proposals.map((proposal, i) => <Card key={JSON.stringify(proposal.design)} n={i + 1} proposal={proposal} preview={preview} choose={choose} />)}</SimpleGrid>;
}

function Card({ n, proposal: { design, confidence }, preview, choose }: { readonly n: number; readonly proposal: Proposal } & Pick<ProposalsProps, 'preview' | 'choose'>) {
  const words = useWords(), { t, percent } = words, key = JSON.stringify(design);
  const coarse = useCallback(() => preview(JSON.parse(key) as Design, 2), [preview, key]), finer = useCallback(() => preview(JSON.parse(key) as Design, 1), [preview, key]);
  return (
    <Paper withBorder p="xs" role="group" aria-label={t('making:proposal', { n })}>
      <Turntable label={t('making:proposal', { n })} source={coarse} finer={finer} height={190} />
      <Stack gap={6} mt="xs">
        <Text size="sm" fw={500}>{say(words, 'family', design.family)} · {say(words, 'material', design.material)}</Text>
        <div><Text size="xs" c="dimmed">{confidence > 0.99 ? t('making:overSure') : t('making:sure', { percent: percent(confidence) })}</Text><Progress value={confidence * 100} size={4} aria-hidden /></div>
        <Button size="xs" variant="light" onClick={() => choose(design)}>{t('making:choose')}</Button>
      </Stack>
    </Paper>
  );
}

interface BetweenProps extends ProposalsProps { readonly store: string; /** What a mix wears; its own mixed colours where null. */ readonly colourways: Design['colourways'] | null }

/** What lies between two proposals of one family. */
function Between({ store, proposals, colourways, preview, choose }: BetweenProps) {
  const { t } = useWords();
  const pairs = proposals.flatMap((a, i) => proposals.flatMap((b, k) => (k > i && a.design.family === b.design.family ? [{ value: `${i}-${k}`, from: a.design, to: b.design, names: [i + 1, k + 1] as const }] : [])));
  const [pair, setPair] = useState<string | null>(null), [at, setAt] = useState(50), [settled] = useDebouncedValue(at, 200), [found, setFound] = useState<Design | null>(null);
  const chosen = pairs.find(({ value }) => value === pair) ?? pairs[0], key = chosen ? JSON.stringify([chosen.from, chosen.to]) : null;
  useEffect(() => {
    if (key === null) return;
    let current = true;
    const [from, to] = JSON.parse(key) as [Design, Design];
    designBetween(store, from, to, settled / 100).then((made) => { if (current) setFound(made); }, () => { if (current) setFound(null); });
    return () => { current = false; };
  }, [store, key, settled]);
  const mixed = found && colourways ? { ...found, colourways } : found, shown = JSON.stringify(mixed), source = useCallback(() => preview(JSON.parse(shown) as Design, 2), [preview, shown]), finer = useCallback(() => preview(JSON.parse(shown) as Design, 1), [preview, shown]);
  if (!chosen) return null;
  return (
    <Paper withBorder p="sm">
      <Text size="sm" fw={500}>{t('making:mix')}</Text>
      <Text size="xs" c="dimmed" mb="xs">{t('making:mixHint')}</Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {mixed ? <Turntable label={t('making:mixOf', { a: chosen.names[0], b: chosen.names[1] })} source={source} finer={finer} height={180} turning={false} /> : <div style={{ height: 180 }} aria-busy />}
        <Stack justify="center">
          {pairs.length > 1 && <SegmentedControl size="xs" value={chosen.value} onChange={setPair} data={pairs.map(({ value, names }) => ({ value, label: `${names[0]} – ${names[1]}` }))} aria-label={t('making:mix')} />}
          <Slider value={at} onChange={setAt} label={null} thumbProps={{ 'aria-label': t('making:mixOf', { a: chosen.names[0], b: chosen.names[1] }) }} marks={[{ value: 0, label: chosen.names[0] }, { value: 100, label: chosen.names[1] }]} mb="md" />
          <Button size="xs" variant="light" disabled={!mixed} onClick={() => { if (mixed) choose(mixed); }}>{t('making:chooseMix')}</Button>
        </Stack>
      </SimpleGrid>
    </Paper>
  );
}
