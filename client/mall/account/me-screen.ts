import { OUTFITS, SKINS, VisitorName } from '../../../shared/account.ts';
import type { Comfort, Look, Me, MePatch } from '../../../shared/account.ts';
import { LOCALES } from '../../../shared/locale.ts';
import type { Locale } from '../../../shared/locale.ts';
import type { TextKey } from '../../../shared/texts/index.ts';
import type { Texts } from '../../texts.ts';
import type { Action, Block, Screen } from '../ui/view.ts';

export interface MeView {
  readonly me: Me;
  /** The name as it stands in the field, which may be none that one can have. */
  readonly name: string;
  readonly unsaved: boolean;
  readonly t: Texts['t'];
  readonly onName: (name: string) => void;
  readonly onChange: (patch: MePatch) => void;
  readonly onLocale: (locale: Locale) => void;
  readonly onSign: (how: 'up' | 'in' | 'out') => void;
  /** Shows what the mall knows. */
  readonly onKnown: () => void;
  /** Opens the form of one's own measures. */
  readonly onMeasures: () => void;
  /** Opens another page of the mall. */
  readonly onGo: (address: string) => void;
}

const FORMS: Readonly<Record<Look['form'], TextKey>> = { round: 'account:round', tall: 'account:tall', square: 'account:square' };
const SKIN_NAMES: Readonly<Record<(typeof SKINS)[number], TextKey>> = {
  '#f1c9a5': 'account:porcelain', '#dba97c': 'account:honey', '#c68e63': 'account:amber', '#8d5a3a': 'account:chestnut', '#5b3a26': 'account:cocoa',
};
const OUTFIT_NAMES: Readonly<Record<(typeof OUTFITS)[number], TextKey>> = {
  '#3b6ea5': 'account:blue', '#2e8a8a': 'account:teal', '#4f8a5b': 'account:green', '#b08a2e': 'account:ochre',
  '#a5523b': 'account:rust', '#a8486b': 'account:rose', '#7a5ba5': 'account:violet', '#4a4f58': 'account:slate',
};
const LANGUAGES: Readonly<Record<Locale, string>> = { en: 'English', zh: '中文' };
const TURNS: readonly Comfort['snapTurn'][] = [0, 30, 45, 90];
const MOVES: Readonly<Record<Comfort['move'], TextKey>> = { teleport: 'account:teleport', smooth: 'account:glide' };

/** Name, account, look, language and comfort of whoever is at the page. */
export function meScreen({ me, name, unsaved, t, onName, onChange, onLocale, onSign, onKnown, onMeasures, onGo }: MeView): Screen {
  const { look, comfort } = me;
  const wear = (part: Partial<Look>): void => onChange({ look: { ...look, ...part } });
  const suit = (part: Partial<Comfort>): void => onChange({ comfort: { ...comfort, ...part } });
  const valid = VisitorName.safeParse(name).success;
  const blocks: Block[] = [
    { kind: 'field', id: 'name', label: t('account:name'), value: name, input: 'text', error: valid ? null : t('account:nameRule'), set: onName },
    ...unsaved ? [{ kind: 'text', text: t('account:unsaved'), tone: 'error' } as const] : [],
    ...standing(me, t, onSign, onGo),
    { kind: 'actions', actions: [{ label: t('account:known'), act: onKnown }, { label: t('fit:measures'), act: onMeasures }] },
    {
      kind: 'choices', label: t('account:figure'),
      options: (['round', 'tall', 'square'] as const).map((form) => ({ label: t(FORMS[form]), pressed: look.form === form, act: () => wear({ form }) })),
    },
    { kind: 'choices', label: t('account:skin'), options: SKINS.map((skin) => ({ label: t(SKIN_NAMES[skin]), swatch: skin, pressed: look.skin === skin, act: () => wear({ skin }) })) },
    { kind: 'choices', label: t('account:outfit'), options: OUTFITS.map((outfit) => ({ label: t(OUTFIT_NAMES[outfit]), swatch: outfit, pressed: look.outfit === outfit, act: () => wear({ outfit }) })) },
    { kind: 'choices', label: t('account:language'), options: LOCALES.map((locale) => ({ label: LANGUAGES[locale], pressed: me.locale === locale, act: () => onLocale(locale) })) },
    {
      kind: 'choices', label: t('account:motion'),
      options: [false, true].map((reducedMotion) => ({ label: t(reducedMotion ? 'account:reduced' : 'account:full'), pressed: comfort.reducedMotion === reducedMotion, act: () => suit({ reducedMotion }) })),
    },
    { kind: 'text', text: t('account:comfort'), tone: 'strong' },
    {
      kind: 'choices', label: t('account:turning'),
      options: TURNS.map((snapTurn) => ({
        label: snapTurn === 0 ? t('account:smoothly') : t('account:degrees', { degrees: snapTurn }), pressed: comfort.snapTurn === snapTurn, act: () => suit({ snapTurn }),
      })),
    },
    {
      kind: 'choices', label: t('account:moving'),
      options: (['teleport', 'smooth'] as const).map((move) => ({ label: t(MOVES[move]), pressed: comfort.move === move, act: () => suit({ move }) })),
    },
    {
      kind: 'choices', label: t('account:edges'),
      options: [true, false].map((vignette) => ({ label: t(vignette ? 'account:dimmed' : 'account:clear'), pressed: comfort.vignette === vignette, act: () => suit({ vignette }) })),
    },
    {
      kind: 'choices', label: t('account:posture'),
      options: [false, true].map((seated) => ({ label: t(seated ? 'account:seated' : 'account:standing'), pressed: comfort.seated === seated, act: () => suit({ seated }) })),
    },
  ];
  return { title: t('account:title'), blocks };
}

function standing({ kind, email, merchantOf, planner, operator }: Me, t: Texts['t'], onSign: MeView['onSign'], onGo: MeView['onGo']): Block[] {
  if (kind === 'guest') {
    return [
      { kind: 'text', text: t('account:guest'), tone: 'quiet' },
      { kind: 'actions', actions: [{ label: t('account:signUp'), primary: true, act: () => onSign('up') }, { label: t('account:signIn'), act: () => onSign('in') }] },
    ];
  }
  const pages: Action[] = [
    ...merchantOf.length > 0 ? [{ label: t('account:stores', { count: merchantOf.length }), act: () => onGo('/merchant/') }] : [],
    ...planner ? [{ label: t('account:floors'), act: () => onGo('/planner/') }] : [],
    ...operator ? [{ label: t('account:models'), act: () => onGo('/operator/') }] : [],
  ];
  return [
    { kind: 'row', label: t('account:signedIn'), value: email ?? '' },
    { kind: 'actions', actions: [...pages, { label: t('account:signOut'), act: () => onSign('out') }] },
  ];
}
