import { Alert, Button, Center, Loader } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../console/words.tsx';
import type { Viewer } from './viewer.ts';

export interface TurntableProps {
  /** Says what is shown, to whoever cannot see it. */
  readonly label: string;
  /** Gives the address of a GLB, made if need be; another function shows another model. What is given may be an object address, which the caller revokes. */
  readonly source: () => Promise<string>;
  /** A finer model of the same, shown once it is there. */
  readonly finer?: (() => Promise<string>) | undefined;
  readonly colour?: string | undefined;
  readonly height: number | string;
  readonly turning?: boolean | undefined;
}

const still = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A model that turns; by hand with a pointer or the arrow keys. */
export function Turntable(props: TurntableProps) {
  const [attempt, setAttempt] = useState(0);
  return <Turning key={attempt} {...props} again={() => setAttempt(attempt + 1)} />;
}

function Turning({ label, source, finer, colour, height, turning = true, again }: TurntableProps & { readonly again: () => void }) {
  const { t } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null), viewer = useRef<Promise<Viewer> | null>(null);
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading');

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    let gone = false;
    const opened = import('./viewer.ts').then(({ openViewer }) => openViewer(element, { turning: turning && !still() }));
    viewer.current = opened;
    opened.then((made) => { if (gone) made.dispose(); }, () => setState('failed'));
    return () => {
      gone = true;
      viewer.current = null;
      void opened.then((made) => made.dispose(), () => {});
    };
  }, [turning]);

  useEffect(() => {
    let current = true;
    const show = async (): Promise<void> => {
      try {
        for (const each of finer ? [source, finer] : [source]) {
          const [made, address] = await Promise.all([viewer.current, each()]);
          if (!current || !made) return;
          await made.show(address, colour);
          if (current) setState('shown');
        }
      } catch {
        if (current) setState('failed');
      }
    };
    void show();
    return () => { current = false; };
  }, [source, finer, colour]);

  const keys = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowLeft' ? -0.2 : event.key === 'ArrowRight' ? 0.2 : 0;
    if (by === 0) return;
    event.preventDefault();
    void viewer.current?.then((made) => made.turn(by));
  };

  return (
    <div className="turntable" style={{ height }} aria-busy={state === 'loading'}>
      <canvas ref={canvas} tabIndex={0} role="img" aria-label={label} title={t('making:turnHint')} onKeyDown={keys} />
      {state === 'loading' && <Center pos="absolute" inset={0} style={{ pointerEvents: 'none' }}><Loader size="sm" aria-label={t('making:loadingModel')} /></Center>}
      {state === 'failed' && (
        <Center pos="absolute" inset={0}>
          <Alert color="gray" variant="light" p="xs">{t('making:modelFailed')} <Button size="compact-xs" variant="subtle" onClick={again}>{t('making:tryAgain')}</Button></Alert>
        </Center>
      )}
    </div>
  );
}
