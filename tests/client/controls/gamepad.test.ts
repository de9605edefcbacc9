import { describe, expect, it } from 'vitest';
import { createPadReader } from '../../../client/mall/controls/gamepad.ts';
import type { Pad } from '../../../client/mall/controls/gamepad.ts';
import type { Comfort } from '../../../shared/account.ts';

const comfort: Comfort = { snapTurn: 45, move: 'teleport', vignette: true, reducedMotion: false, seated: false };
const pad = (axes: readonly number[], ...down: number[]): Pad => ({ axes, buttons: Array.from({ length: 17 }, (_, i) => ({ pressed: down.includes(i) })) });

describe('a gamepad', () => {
  it('walks with the left stick, ahead when it is pushed away, and not at all at rest', () => {
    const read = createPadReader();
    expect(read(pad([0, -1, 0, 0]), comfort, 0.1)).toMatchObject({ ahead: 1, right: 0 });
    expect(read(pad([1, 0, 0, 0]), comfort, 0.1)).toMatchObject({ ahead: 0, right: 1 });
    expect(read(pad([0.1, -0.1, 0.1, 0.1]), comfort, 0.1)).toMatchObject({ ahead: 0, right: 0, turn: 0, pitch: 0 });
  });
  it('snaps by the comfort setting once for each push of the right stick', () => {
    const read = createPadReader();
    const turns = [0.9, 1, 0.9, 0, -1].map((x) => read(pad([0, 0, x, 0]), comfort, 0.1)?.turn);
    expect(turns).toEqual([-Math.PI / 4, 0, 0, 0, Math.PI / 4]);
  });
  it('turns smoothly where snapping is off', () => {
    const read = createPadReader();
    const turn = read(pad([0, 0, -1, 0]), { ...comfort, snapTurn: 0 }, 0.5)?.turn ?? 0;
    expect(turn).toBeGreaterThan(0.3);
  });
  it('tells of a press once, when the button goes down', () => {
    const read = createPadReader();
    expect([[0], [0, 3], [3], [], [1, 2]].map((down) => read(pad([0, 0, 0, 0], ...down), comfort, 0.1)?.presses)).toEqual([['interact'], ['ask'], [], [], ['back', 'cart']]);
  });
});
