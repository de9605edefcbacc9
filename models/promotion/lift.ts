/** What an offer did: buyers among those it was shown to beside those it was held back from. */

/** People whom an offer was chosen for, and how many of them bought. */
export interface Group { readonly people: number; readonly buyers: number }

export type Lift =
  /** Too few so far: `needed` people more in the smaller group, or, where that is 0, more who buy. */
  | { readonly enough: false; readonly shown: Group; readonly heldBack: Group; readonly needed: number }
  /** Difference of the shares of buyers, -1 to 1, with its 95 % interval. */
  | { readonly enough: true; readonly shown: Group; readonly heldBack: Group; readonly lift: number; readonly low: number; readonly high: number };

/** Least people in either group, and least buyers in both, for a difference to be told. */
export const LIFT_NEEDS = { people: 30, buyers: 5 } as const;
const WIDTH = 1.959964;

/** Newcombe's hybrid score interval (Statistics in Medicine 17, 1998, method 10), which holds for few people and for none buying. */
export function liftOf(shown: Group, heldBack: Group): Lift {
  const fewest = Math.min(shown.people, heldBack.people), buyers = shown.buyers + heldBack.buyers;
  if (fewest < LIFT_NEEDS.people || buyers < LIFT_NEEDS.buyers) {
    return { enough: false, shown, heldBack, needed: Math.max(0, LIFT_NEEDS.people - fewest) };
  }
  const p = shown.buyers / shown.people, q = heldBack.buyers / heldBack.people, lift = p - q;
  const [lowP, highP] = wilson(shown), [lowQ, highQ] = wilson(heldBack);
  return { enough: true, shown, heldBack, lift, low: lift - Math.hypot(p - lowP, highQ - q), high: lift + Math.hypot(highP - p, q - lowQ) };
}

/** Wilson's score interval of a share. */
function wilson({ people: n, buyers }: Group): [low: number, high: number] {
  const share = buyers / n, z = WIDTH, centre = share + z * z / (2 * n), whole = 1 + z * z / n;
  const half = z * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n));
  return [(centre - half) / whole, (centre + half) / whole];
}
