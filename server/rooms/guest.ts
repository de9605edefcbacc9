import type { Me } from '../../shared/account.ts';

const OUTFITS = ['#3b6ea5', '#a5523b', '#4f8a5b', '#7a5ba5', '#b08a2e', '#2e8a8a'] as const;
const SKINS = ['#f1c9a5', '#c68e63', '#8d5a3a', '#5b3a26'] as const;

/** Somebody without a session: a guest for as long as they stay in this place, named by their number in it. */
export function passingGuest(id: string, slot: number): Me {
  return {
    id, kind: 'guest', name: `Guest ${slot}`, email: null, locale: 'en', merchantOf: [], planner: false,
    look: { form: 'round', skin: SKINS[slot % SKINS.length] ?? SKINS[0], outfit: OUTFITS[slot % OUTFITS.length] ?? OUTFITS[0] },
    comfort: { snapTurn: 30, move: 'teleport', vignette: true, reducedMotion: false, seated: false },
  };
}
