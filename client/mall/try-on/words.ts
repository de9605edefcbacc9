/** Advice on sizes in words. */
import type { FitAdvice, RegionFit, SizeFit } from '../../../shared/fit.ts';
import type { Texts } from '../../texts.ts';
import { written } from './units.ts';
import type { Unit } from './units.ts';

type T = Texts['t'];

/** What is advised, with its reason: first what decides, then what else would be tight or loose. */
export function adviceWords(advice: FitAdvice, t: T, unit: Unit): string {
  const { verdict, size, other, sizes } = advice;
  switch (verdict) {
    case 'one-size': return t('fit:oneSize');
    case 'no-measures': return t('fit:noMeasures');
    case 'between': return t('fit:between', { size: size ?? '', other: other ?? '' });
    case 'none': return t('fit:none', { reason: reasonWords(nearest(sizes), t, unit) });
    case 'fits': case 'nearly': return t(verdict === 'fits' ? 'fit:fits' : 'fit:nearly', { size: size ?? '', reason: reasonWords(sizes.find((each) => each.size === size), t, unit) });
  }
}

/** The size that is off by the least in what decides. */
function nearest(sizes: readonly SizeFit[]): SizeFit | undefined {
  const off = ({ regions }: SizeFit): number => Math.abs(regions[0]?.off ?? Infinity);
  return sizes.toSorted((a, b) => off(a) - off(b))[0];
}

function reasonWords(fit: SizeFit | undefined, t: T, unit: Unit): string {
  const [main, ...rest] = fit?.regions ?? [];
  if (!main) return '';
  const first = mainWords(main, t, unit);
  return rest.filter(({ off }) => off !== 0).reduce((said, region) => t('fit:and', { first: said, second: wouldBe(region, t, unit) }), first);
}

function mainWords({ measure, body, from, to, off }: RegionFit, t: T, unit: Unit): string {
  const of = (cm: number | null): string => (cm === null ? '' : written(cm, unit));
  return t(off === 0 ? 'fit:within' : off > 0 ? 'fit:over' : 'fit:under', { measure: t(`fit:${measure}`), body: of(body), from: of(from), to: of(to), off: of(Math.abs(off)), unit: t(`fit:${unit}`) });
}

function wouldBe({ measure, off }: RegionFit, t: T, unit: Unit): string {
  return t(off > 0 ? 'fit:wouldBeTight' : 'fit:wouldBeLoose', { measure: t(`fit:${measure}`), off: written(Math.abs(off), unit), unit: t(`fit:${unit}`) });
}

/** How one region of a size sits. */
export function levelWords({ level, off }: RegionFit, t: T, unit: Unit): string {
  const said = t(`fit:${level}`);
  return off === 0 ? said : t('fit:off', { level: said, off: written(Math.abs(off), unit), unit: t(`fit:${unit}`) });
}
