/** One's own measures, read when they are first needed and written when they are saved. */
import type { MeasureName, MyMeasures } from '../../../shared/body.ts';
import type { Texts } from '../../texts.ts';
import type { Panels } from '../ui/panels.ts';
import { deleteMeasures, fetchMeasures, saveMeasures } from './api.ts';
import { formOf, inUnit, measuresOf, measuresScreen } from './measures-screen.ts';
import type { MeasuresForm } from './measures-screen.ts';
import type { Unit } from './units.ts';

export interface MyBody {
  readonly mine: () => MyMeasures | null;
  readonly unit: () => Unit;
  /** Opens the form; `needed` are shown first, all of them where none is named. */
  readonly open: (needed: readonly MeasureName[]) => void;
  /** Hears when measures were saved or deleted. */
  readonly onChange: (listener: () => void) => void;
}

const ID = 'measures';
/** Where a browser keeps whether one thinks in inches; the measures themselves are kept on no device. */
const INCHES = 'galleria.inches';

export function openMeasures(panels: Panels, texts: Pick<Texts, 't'>, kept: Pick<Storage, 'getItem' | 'setItem'>): MyBody {
  let mine: MyMeasures | null = null, needed: readonly MeasureName[] = [], unit: Unit = kept.getItem(INCHES) === 'yes' ? 'in' : 'cm';
  let form: MeasuresForm = formOf(null, unit, true);
  const listeners = new Set<() => void>();
  const set = (next: Partial<MeasuresForm>): void => {
    form = { ...form, ...next };
    panels.redraw(ID);
  };
  const read = fetchMeasures().then((found) => {
    mine = found;
    form = formOf(mine, unit, form.all);
    panels.redraw(ID);
  });
  const changed = (): void => { for (const listener of listeners) listener(); };
  const save = async (): Promise<void> => {
    const { measures, wrong } = measuresOf(form);
    set({ wrong });
    if (wrong.size > 0) return panels.attend(ID);
    set({ state: 'saving' });
    try {
      mine = await saveMeasures(measures);
      set({ ...formOf(mine, unit, form.all), state: 'saved' });
      changed();
    } catch (error) {
      set({ state: 'failed' });
      throw error;
    }
  };
  const remove = async (): Promise<void> => {
    try {
      await deleteMeasures();
      mine = await fetchMeasures();
      set({ ...formOf(mine, unit, form.all), state: 'deleted' });
      changed();
    } catch (error) {
      set({ state: 'failed' });
      throw error;
    }
  };
  const draw = () => measuresScreen({
    form, mine, needed, t: texts.t,
    onType: (measure, text) => set({ values: { ...form.values, [measure]: text }, wrong: new Set([...form.wrong].filter((each) => each !== measure)), state: 'open' }),
    onUnit(next) {
      unit = next;
      kept.setItem(INCHES, next === 'in' ? 'yes' : 'no');
      set(inUnit(form, next));
    },
    onCut: (cut) => set({ cut, state: 'open' }), onAll: () => set({ all: true }), onSave: () => void save(),
    onDelete: (sure) => { if (sure) void remove(); else set({ state: 'deleting' }); }, onKeep: () => set({ state: 'open' }),
  });
  return {
    mine: () => mine, unit: () => unit,
    open(wanted) {
      needed = wanted;
      void read.then(() => {
        set({ all: wanted.length === 0, state: 'open' });
        panels.show(ID, draw, { isTall: true });
      });
    },
    onChange: (listener) => void listeners.add(listener),
  };
}
