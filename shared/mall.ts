/**
 * The concourse: one straight hall with stores on both sides.
 *
 * Its frame has the origin on the floor in the middle of the hall, z along the hall, x across. A store's
 * door stands in a side wall; `doorOf` says where, and which way one looks who walks in.
 */

/** Metres. */
export const CONCOURSE = { width: 16, height: 7.5, bay: 15, end: 9, doorHeight: 3.2 } as const;
/** Name of the place between the stores. */
export const CONCOURSE_ID = 'concourse';

export interface Door {
  readonly store: string;
  /** Middle of the opening on the floor, metres. */
  readonly x: number; readonly z: number;
  /** Direction into the store, radians about +y. */
  readonly yaw: number;
}

export interface ConcoursePlan {
  /** Along z, metres. */
  readonly length: number;
  readonly doors: readonly Door[];
  /** Where one arrives. */
  readonly arrival: { readonly x: number; readonly z: number; readonly yaw: number };
  readonly furniture: readonly Furniture[];
  /** Where the concourse's assistant waits. */
  readonly assistant: { readonly x: number; readonly z: number; readonly yaw: number };
}

/** What stands in the hall and is walked around. */
export interface Furniture {
  readonly kind: 'fountain' | 'island' | 'directory' | 'pot';
  /** Middle of its footprint, metres. */
  readonly x: number; readonly z: number;
  /** Radians about +y. */
  readonly yaw: number;
  readonly width: number; readonly depth: number;
}

/** A fountain in the middle, islands with trees and seats between the doors, the directory where one arrives, pots between the fronts. */
function furnitureOf(length: number, bays: number): Furniture[] {
  const first = -length / 2 + CONCOURSE.end + CONCOURSE.bay / 2, all: Furniture[] = [];
  for (let bay = 0; bay < bays; bay++) {
    const z = first + bay * CONCOURSE.bay, middle = bay === Math.floor(bays / 2);
    if (middle) all.push({ kind: 'fountain', x: 0, z, yaw: 0, width: 4.4, depth: 4.4 });
    if (bay + 1 < bays) all.push({ kind: 'island', x: 0, z: z + CONCOURSE.bay / 2, yaw: 0, width: 1.9, depth: 4.4 });
    for (const side of [-1, 1]) all.push({ kind: 'pot', x: side * (CONCOURSE.width / 2 - 0.5), z: z + CONCOURSE.bay / 2, yaw: 0, width: 0.6, depth: 0.6 });
  }
  all.push({ kind: 'directory', x: -4.3, z: -length / 2 + 10.5, yaw: Math.PI, width: 1.1, depth: 0.3 });
  return all;
}

/** Stores in order, alternating left and right of who arrives at -z and looks along +z. */
export function concoursePlan(stores: readonly string[]): ConcoursePlan {
  const bays = Math.ceil(stores.length / 2);
  const length = bays * CONCOURSE.bay + 2 * CONCOURSE.end;
  const first = -length / 2 + CONCOURSE.end + CONCOURSE.bay / 2;
  const doors = stores.map((store, i) => {
    const left = i % 2 === 0;
    return {
      store,
      x: left ? CONCOURSE.width / 2 : -CONCOURSE.width / 2,
      z: first + Math.floor(i / 2) * CONCOURSE.bay,
      yaw: left ? Math.PI / 2 : -Math.PI / 2,
    };
  });
  return {
    length, doors, furniture: furnitureOf(length, bays),
    arrival: { x: 0, z: -length / 2 + 4, yaw: 0 },
    assistant: { x: 2.2, z: -length / 2 + 10, yaw: Math.PI },
  };
}
