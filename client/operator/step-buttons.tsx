import { Button, Group } from '@mantine/core';
import type { ModelVersion, TakeStep } from '../../shared/operator.ts';
import { useWords } from '../console/words.tsx';
import { takeStep } from './api.ts';
import type { LoopProps } from './loop-view.tsx';
import { MAY_SERVE, ON_ITS_WAY, STATE_TEXTS } from './states.ts';

/** Takes a version further, into service, or off its way. */
export function StepButtons({ version: { version, state, gates }, act }: { readonly version: ModelVersion; readonly act: LoopProps['act'] }) {
  const { t } = useWords();
  const step = (to: TakeStep['to']) => () => {
    void act(async () => {
      const stepped = await takeStep(version, to);
      return t('operator:stepped', { n: stepped.version, state: t(STATE_TEXTS[stepped.state]) });
    });
  };
  const passed = gates?.every((gate) => gate.passed) ?? true;
  return (
    <Group gap="xs">
      {ON_ITS_WAY.has(state) && <Button size="xs" disabled={!passed} onClick={step('next')}>{t('operator:next')}</Button>}
      {MAY_SERVE.has(state) && <Button size="xs" variant="light" disabled={!passed} onClick={step('service')}>{t('operator:toService')}</Button>}
      {ON_ITS_WAY.has(state) && <Button size="xs" variant="subtle" color="red" onClick={step('rejected')}>{t('operator:reject')}</Button>}
    </Group>
  );
}
