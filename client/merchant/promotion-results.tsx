/** What came of a promotion: how it was taken, what it costs, and whether it changes what people do. */
import { Group, Progress, SimpleGrid, Stack, Text } from '@mantine/core';
import type { MerchantPromotion, PromotionResults } from '../../shared/merchant.ts';
import type { Currency } from '../../shared/money.ts';
import { useWords } from '../console/words.tsx';

export function Counts({ results: { shown, people, taken, dismissed } }: { readonly results: PromotionResults }) {
  const { t, number } = useWords();
  const counts = [
    { label: t('merchant:shownTimes'), value: shown, hint: t('merchant:shownTo', { count: people }) },
    { label: t('merchant:takenTimes'), value: taken, hint: t('merchant:takenHint') },
    { label: t('merchant:dismissedTimes'), value: dismissed, hint: t('merchant:dismissedHint') },
  ];
  return (
    <SimpleGrid cols={3} spacing="xs">
      {counts.map(({ label, value, hint }) => (
        <div key={label}>
          <Text size="xs" c="dimmed">{label}</Text>
          <Text fz="lg" fw={600} lh={1.2} className="numbers">{number(value)}</Text>
          <Text size="xs" c="dimmed">{hint}</Text>
        </div>
      ))}
    </SimpleGrid>
  );
}

interface SpendingProps {
  readonly currency: Currency;
  readonly promotion: MerchantPromotion['promotion'];
  /** Minor units. */
  readonly spent: number;
  /** Null while it is not running. */
  readonly today: PromotionResults['today'] | null;
}

/** The whole budget, and today's with a mark at what is planned up to now. */
export function Spending({ currency, promotion: { budget, dailyBudget }, spent, today }: SpendingProps) {
  const { t, money } = useWords();
  const of = (amount: number, most: number): string => t('merchant:spentOf', { spent: money(amount, currency), budget: money(most, currency) });
  return (
    <Stack gap={6}>
      <Bar label={t('merchant:budgetWhole')} figure={of(spent, budget)} share={budget > 0 ? spent / budget : 0} mark={null} />
      {today && (
        <>
          <Bar
            label={t('merchant:budgetToday')} figure={of(today.spent, today.budget)}
            share={today.budget > 0 ? today.spent / today.budget : 0} mark={today.budget > 0 ? today.planned / today.budget : null}
          />
          <Text size="xs" c={today.spent >= today.budget ? 'orange.9' : 'dimmed'} className="numbers">
            {today.spent < today.budget ? t('merchant:todayPlanned', { planned: money(today.planned, currency) })
              : t(dailyBudget === null ? 'merchant:todayAhead' : 'merchant:todayOver')}
          </Text>
        </>
      )}
    </Stack>
  );
}

interface BarProps { readonly label: string; readonly figure: string; /** 0 to 1. */ readonly share: number; readonly mark: number | null }

function Bar({ label, figure, share, mark }: BarProps) {
  return (
    <div>
      <Group justify="space-between" gap="xs" mb={2}>
        <Text size="xs" c="dimmed">{label}</Text>
        <Text size="xs" className="numbers">{figure}</Text>
      </Group>
      <div className="marked">
        <Progress value={100 * Math.min(1, share)} size="md" color={share >= 1 ? 'red' : share > 0.8 ? 'orange' : 'harbour'} aria-hidden="true" />
        {mark !== null && <span className="mark" style={{ left: `${100 * Math.min(1, mark)}%` }} aria-hidden="true" />}
      </div>
    </div>
  );
}

/** Least difference that the picture spans to either side, as a share of people. */
const LEAST_SPAN = 0.05;

/** Whether more people buy, with the interval as words and as a picture; or that it is too early. */
export function Lift({ lift }: { readonly lift: PromotionResults['lift'] }) {
  const { t, number } = useWords();
  const { shown, heldBack } = lift;
  const points = (share: number): string => `${share > 0 ? '+' : ''}${number(100 * share, 1)}`;
  return (
    <div>
      <Text size="xs" c="dimmed">{t('merchant:lift')}</Text>
      {lift.enough ? (
        <>
          <Text size="sm" fw={600}>{t(lift.low > 0 ? 'merchant:liftMore' : lift.high < 0 ? 'merchant:liftFewer' : 'merchant:liftUnclear')}</Text>
          <Interval {...lift} />
          <Text size="xs" className="numbers">{t('merchant:liftFigure', { lift: points(lift.lift), low: points(lift.low), high: points(lift.high) })}</Text>
          <Text size="xs" c="dimmed" className="numbers">
            {t('merchant:liftGroups', { bought: shown.buyers, people: shown.people, heldBought: heldBack.buyers, held: heldBack.people })}
          </Text>
        </>
      ) : (
        <>
          <Text size="sm" fw={600}>{t('merchant:liftWait')}</Text>
          <Text size="xs" c="dimmed" className="numbers">
            {lift.needed === 0 ? t('merchant:liftWaitBuyers')
              : heldBack.people <= shown.people ? t('merchant:liftWaitHint', { count: lift.needed, held: heldBack.people })
                : t('merchant:liftWaitShown', { count: lift.needed })}
          </Text>
          <Text size="xs" c="dimmed">{t('merchant:liftHow')}</Text>
        </>
      )}
    </div>
  );
}

function Interval({ lift, low, high }: { readonly lift: number; readonly low: number; readonly high: number }) {
  const span = 1.1 * Math.max(LEAST_SPAN, Math.abs(low), Math.abs(high)), at = (share: number): number => 50 + 50 * share / span;
  const colour = low > 0 ? '#2f7d4f' : high < 0 ? '#b3402e' : '#6b6560';
  return (
    <svg viewBox="0 0 100 12" preserveAspectRatio="none" width="100%" height="14" aria-hidden="true">
      <line x1="0" x2="100" y1="6" y2="6" stroke="#e4e0da" strokeWidth="1" vectorEffect="non-scaling-stroke" />
      <line x1="50" x2="50" y1="0" y2="12" stroke="#8b857e" strokeWidth="1" vectorEffect="non-scaling-stroke" />
      <line x1={at(low)} x2={at(high)} y1="6" y2="6" stroke={colour} strokeWidth="5" strokeOpacity="0.4" vectorEffect="non-scaling-stroke" />
      <line x1={at(lift)} x2={at(lift)} y1="1" y2="11" stroke={colour} strokeWidth="3" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
