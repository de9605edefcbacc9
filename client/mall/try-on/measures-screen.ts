/** The form of one's own measures. */
import { MEASURE_NAMES, MEASURE_RANGES } from '../../../shared/body.ts';
import type { MeasureName, Measures, MyMeasures } from '../../../shared/body.ts';
import type { Texts } from '../../texts.ts';
import type { Block, Screen } from '../ui/view.ts';
import { typed, written } from './units.ts';
import type { Unit } from './units.ts';

export interface MeasuresForm {
  readonly unit: Unit;
  /** As typed. */
  readonly values: Readonly<Record<MeasureName, string>>;
  readonly cut: NonNullable<Measures['cut']>;
  /** Whether all fields are shown, or only those asked for. */
  readonly all: boolean;
  readonly wrong: ReadonlySet<MeasureName>;
  readonly state: 'open' | 'saving' | 'saved' | 'failed' | 'deleting' | 'deleted';
}

export interface MeasuresView {
  readonly form: MeasuresForm;
  readonly mine: MyMeasures | null;
  /** The measures that what one tries on is chosen by. */
  readonly needed: readonly MeasureName[];
  readonly t: Texts['t'];
  readonly onType: (measure: MeasureName, text: string) => void;
  readonly onUnit: (unit: Unit) => void;
  readonly onCut: (cut: MeasuresForm['cut']) => void;
  readonly onAll: () => void;
  readonly onSave: () => void;
  /** Asked twice: `deleting` is in between. */
  readonly onDelete: (sure: boolean) => void;
  readonly onKeep: () => void;
}

export function formOf(mine: MyMeasures | null, unit: Unit, all: boolean): MeasuresForm {
  const told = mine?.told;
  return {
    unit, all, cut: told?.cut ?? 'either', wrong: new Set(), state: 'open',
    values: Object.fromEntries(MEASURE_NAMES.map((name) => [name, told?.[name] === undefined ? '' : written(told[name], unit)])) as Record<MeasureName, string>,
  };
}

/** The same form in the other unit; what is no number stays as it was typed. */
export function inUnit(form: MeasuresForm, unit: Unit): MeasuresForm {
  const values = { ...form.values };
  for (const name of MEASURE_NAMES) {
    const cm = typed(form.values[name], form.unit);
    if (cm !== null) values[name] = written(cm, unit);
  }
  return { ...form, unit, values };
}

/** What was typed, in centimetres, or which fields are no such measure. */
export function measuresOf({ values, unit, cut }: MeasuresForm): { readonly measures: Measures; readonly wrong: ReadonlySet<MeasureName> } {
  const wrong = new Set<MeasureName>(), told: Partial<Record<MeasureName, number>> = {};
  for (const name of MEASURE_NAMES) {
    if (values[name].trim() === '') continue;
    const cm = typed(values[name], unit), [least, most] = MEASURE_RANGES[name];
    if (cm === null || cm < least || cm > most) wrong.add(name);
    else told[name] = cm;
  }
  return { measures: { ...told, cut }, wrong };
}

const HINTS = { height: 'fit:heightHint', chest: 'fit:chestHint', waist: 'fit:waistHint', hip: 'fit:hipHint', inseam: 'fit:inseamHint', foot: 'fit:footHint' } as const;
const STATES = { open: null, saving: 'fit:saving', saved: 'fit:saved', failed: 'fit:notSaved', deleting: 'fit:deleteSure', deleted: 'fit:deleted' } as const;

export function measuresScreen({ form, mine, needed, t, ...on }: MeasuresView): Screen {
  const { unit, values, cut, wrong, state, all } = form, said = STATES[state], units = t(`fit:${unit}`);
  const shown = MEASURE_NAMES.filter((name) => all || name === 'height' || needed.includes(name) || values[name] !== '');
  const fields = shown.map((name): Block => {
    const [least, most] = MEASURE_RANGES[name];
    return {
      kind: 'field', id: name, label: t('fit:labelled', { name: t(HINTS[name]), unit: units }), value: values[name], input: 'text', set: (text) => on.onType(name, text),
      error: wrong.has(name) ? t('fit:wrong', { least: written(least, unit), most: written(most, unit), unit: units }) : null,
    };
  });
  const guesses = mine?.told ? MEASURE_NAMES.flatMap((name): Block[] => {
    const spread = mine.estimated[name];
    return spread === undefined ? [] : [{ kind: 'row', label: t(`fit:${name}Of`), value: t('fit:about', { value: written(mine.measures[name], unit), unit: units, spread: written(spread, unit) }), tone: 'quiet' }];
  }) : [];
  return {
    title: t('fit:measures'),
    blocks: [
      { kind: 'text', text: t('fit:why'), tone: 'quiet' }, { kind: 'text', text: t('fit:optional') },
      { kind: 'choices', label: t('fit:units'), options: (['cm', 'in'] as const).map((each) => ({ label: t(each === 'cm' ? 'fit:centimetres' : 'fit:inches'), pressed: unit === each, act: () => on.onUnit(each) })) },
      ...fields,
      { kind: 'choices', label: t('fit:cut'), options: (['womens', 'mens', 'either'] as const).map((each) => ({ label: t(`fit:${each}`), pressed: cut === each, act: () => on.onCut(each) })) },
      ...(guesses.length > 0 ? [{ kind: 'text', text: t('fit:estimated'), tone: 'strong' } as const, ...guesses] : []),
      ...(said ? [{ kind: 'text', text: t(said), tone: state === 'failed' || state === 'deleting' ? 'error' : 'strong' } as const] : []),
      state === 'deleting'
        ? { kind: 'actions', actions: [{ label: t('fit:deleteYes'), act: () => on.onDelete(true) }, { label: t('fit:keep'), primary: true, act: on.onKeep }] }
        : {
          kind: 'actions', actions: [
            { label: t('fit:save'), primary: true, disabled: state === 'saving', act: on.onSave },
            ...(shown.length < MEASURE_NAMES.length ? [{ label: t('fit:all'), act: on.onAll }] : []),
            ...(mine?.told ? [{ label: t('fit:delete'), act: () => on.onDelete(false) }] : []),
          ],
        },
    ],
  };
}
