import { Badge, Button, Group, Loader, NativeSelect, Paper, SimpleGrid, Slider, Stack, Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useEffect, useRef, useState } from 'react';
import type { Draft, DraftsAnswer, KeptPoster } from '../../../shared/copy.ts';
import { useWords } from '../../console/words.tsx';
import { Trouble } from '../make/adjust.tsx';
import { useErrand } from '../make/use-errand.ts';
import { dropPoster, keepPoster, writeDrafts } from './api.ts';
import type { DeskProps } from './pane.tsx';
import { drawPoster, LAYOUTS, looksOf, PATTERNS, TYPES, type Look } from './poster-draw.ts';

interface Chosen { readonly words: string; readonly look: Look }

/** Posters of a product: three to choose from, the one that is worked on, and those that are kept. */
export function PosterDesk({ store, desk, locale, set }: DeskProps) {
  const { t } = useWords(), { id } = desk.product;
  const [answer, setAnswer] = useState<DraftsAnswer | null>(null), [seed, setSeed] = useState(0), [chosen, setChosen] = useState<Chosen | null>(null), [degrees, setDegrees] = useState(0);
  const { running, trouble, run } = useErrand(), [settled] = useDebouncedValue(degrees, 300), product = usePicture(desk.product.models?.[0] ?? null, desk.product.colour, settled);
  const write = (next: number): void => {
    setSeed(next);
    void run(async () => setAnswer(await writeDrafts(store, id, { kind: 'poster', locale, seed: next })));
  };
  const looks = looksOf(seed);
  return (
    <Stack>
      <Group>
        <Button loading={running && !chosen} onClick={() => { setChosen(null); write(answer ? seed + 1 : seed); }}>{t(answer ? 'copy:again' : 'copy:write')}</Button>
        {product.state === 'drawing' && <Group gap={6}><Loader size="xs" /><Text size="sm" c="dimmed">{t('copy:drawing')}</Text></Group>}
        {product.state !== 'drawing' && !product.picture && <Text size="sm" c="dimmed">{t(desk.product.models ? 'copy:drawFailed' : 'copy:noModel')}</Text>}
      </Group>
      <Trouble text={trouble} />
      {answer?.notes.includes('no-promotion') && <Text size="sm" c="dimmed">{t('copy:noPromotion')}</Text>}
      {answer?.drafts.length === 0 && <Trouble text={t('copy:nothing')} />}
      {answer && !chosen && (
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          {answer.drafts.map((draft: Draft, i) => {
            const look = looks[i] ?? looks[0];
            return (
              <Stack key={draft.lines.join()} gap="xs" role="group" aria-label={t('copy:draft', { n: i + 1 })}>
                <Poster words={draft.lines} look={look} desk={desk} locale={locale} picture={product.picture} />
                <Button size="xs" variant="light" onClick={() => setChosen({ words: draft.lines.join('\n'), look })}>{t('copy:choose')}</Button>
              </Stack>
            );
          })}
        </SimpleGrid>
      )}
      {chosen && <Working {...{ store, desk, locale, set, chosen, degrees, running, run }} picture={product.picture} change={setChosen} turn={setDegrees} back={() => setChosen(null)} />}
      {desk.posters.length > 0 && <KeptPosters posters={desk.posters} remove={(poster) => { void run(async () => set(await dropPoster(store, id, poster))); }} />}
    </Stack>
  );
}

interface WorkingProps extends DeskProps {
  readonly chosen: Chosen;
  readonly degrees: number;
  readonly picture: HTMLCanvasElement | null;
  readonly running: boolean;
  readonly run: (work: () => Promise<unknown>) => Promise<void>;
  readonly change: (chosen: Chosen) => void;
  readonly turn: (degrees: number) => void;
  readonly back: () => void;
}

function Working({ store, desk, locale, set, chosen, degrees, picture, running, run, change, turn, back }: WorkingProps) {
  const { t } = useWords(), canvas = useRef<HTMLCanvasElement>(null), words = chosen.words.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const choose = <K extends keyof Look>(part: K, options: readonly Look[K][], label: string) => (
    <NativeSelect
      label={label} value={chosen.look[part]} data={options.map((value) => ({ value, label: t(`copy:${part}${value}` as 'copy:layoutCentre') }))}
      onChange={({ currentTarget: { value } }) => change({ ...chosen, look: { ...chosen.look, [part]: options.find((each) => each === value) ?? chosen.look[part] } })}
    />
  );
  const keep = (): Promise<void> => run(async () => {
    const blob = canvas.current && await blobOf(canvas.current);
    if (!blob) throw new Error('the poster could not be drawn');
    set(await keepPoster(store, desk.product.id, locale, words, blob));
    notifications.show({ message: t('copy:keptNow') });
  });
  const download = (): void => {
    if (!canvas.current) return;
    const link = document.createElement('a');
    Object.assign(link, { href: canvas.current.toDataURL('image/png'), download: `${desk.product.id}-${locale}.png` });
    link.click();
  };
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <Poster words={words} look={chosen.look} desk={desk} locale={locale} picture={picture} canvas={canvas} />
      <Stack gap="sm">
        <Textarea label={t('copy:posterWords')} autosize minRows={4} maxRows={8} maxLength={300} lang={locale} value={chosen.words} onChange={({ currentTarget: { value } }) => change({ ...chosen, words: value })} />
        <SimpleGrid cols={{ base: 3 }} spacing="xs">{choose('layout', LAYOUTS, t('copy:layout'))}{choose('pattern', PATTERNS, t('copy:pattern'))}{choose('type', TYPES, t('copy:type'))}</SimpleGrid>
        <div><Text size="sm" fw={500}>{t('copy:turn')}</Text><Slider min={-180} max={180} step={5} value={degrees} onChange={turn} label={(value) => `${value}°`} thumbProps={{ 'aria-label': t('copy:turn') }} /></div>
        <Badge variant="light" color="grape" radius="sm" style={{ alignSelf: 'start' }}>{t('copy:generated')}</Badge>
        <Group gap="xs">
          <Button variant="default" onClick={back}>{t('copy:backToDrafts')}</Button>
          <Button variant="default" onClick={download}>{t('copy:download')}</Button>
          <Button loading={running} disabled={words.length === 0} onClick={() => { void keep(); }}>{t('copy:keepPoster')}</Button>
        </Group>
      </Stack>
    </SimpleGrid>
  );
}

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob | null> => new Promise((done) => { canvas.toBlob(done, 'image/png'); });

interface PosterProps extends Pick<DeskProps, 'desk' | 'locale'> {
  readonly words: readonly string[];
  readonly look: Look;
  readonly picture: HTMLCanvasElement | null;
  readonly canvas?: React.RefObject<HTMLCanvasElement | null>;
}

function Poster({ words, look, desk: { theme }, locale, picture, canvas }: PosterProps) {
  const { t } = useWords(), own = useRef<HTMLCanvasElement>(null), target = canvas ?? own, key = words.join('\n'), mark = t('copy:madeByProgram');
  useEffect(() => {
    if (target.current) drawPoster(target.current, { words: key.split('\n'), look, theme, locale, product: picture, mark });
  }, [target, key, look, theme, locale, picture, mark]);
  return <canvas ref={target} role="img" aria-label={t('copy:posterAlt', { words: words.join(' · ') })} data-product={picture ? 'drawn' : undefined} style={{ width: '100%', aspectRatio: '3 / 4', display: 'block', borderRadius: 6, boxShadow: '0 1px 6px rgb(0 0 0 / 18%)' }} />;
}

interface Picture { readonly state: 'drawing' | 'done'; readonly picture: HTMLCanvasElement | null }

/** The product's own picture, turned by an angle; what was drawn before stays until the next is there. */
function usePicture(address: string | null, colour: string, degrees: number): Picture {
  const [drawn, setDrawn] = useState<{ readonly key: string; readonly picture: HTMLCanvasElement | null }>({ key: '', picture: null }), key = `${address}/${colour}/${degrees}`;
  useEffect(() => {
    let current = true;
    const draw = async (): Promise<HTMLCanvasElement | null> => {
      if (address === null) return null;
      const { pictureOf } = await import('../../viewer/picture.ts');
      return pictureOf(address, { colour, turn: (degrees / 180) * Math.PI });
    };
    draw().then((picture) => { if (current) setDrawn({ key, picture }); }, () => { if (current) setDrawn({ key, picture: null }); });
    return () => { current = false; };
  }, [address, colour, degrees, key]);
  return { state: drawn.key === key ? 'done' : 'drawing', picture: drawn.picture };
}

function KeptPosters({ posters, remove }: { readonly posters: readonly KeptPoster[]; readonly remove: (id: string) => void }) {
  const { t, moment } = useWords();
  return (
    <Stack gap="xs">
      <Text fw={600} size="sm">{t('copy:keptPosters')}</Text>
      <SimpleGrid cols={{ base: 2, xs: 4 }}>
        {posters.map(({ id, words, address, at }) => (
          <Paper key={id} withBorder p={6} role="group" aria-label={t('copy:posterAlt', { words: words.join(' · ') })}>
            <img src={address} alt={t('copy:posterAlt', { words: words.join(' · ') })} loading="lazy" style={{ width: '100%', aspectRatio: '3 / 4', objectFit: 'cover', display: 'block' }} />
            <Group justify="space-between" mt={4} gap={4}><Text size="xs" c="dimmed">{moment(at)}</Text><Button size="compact-xs" variant="subtle" color="gray" onClick={() => remove(id)}>{t('copy:remove')}</Button></Group>
          </Paper>
        ))}
      </SimpleGrid>
    </Stack>
  );
}
