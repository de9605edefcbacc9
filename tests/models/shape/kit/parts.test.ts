/** Parts of the kit against lengths, areas and volumes worked out on paper. */
import { describe, expect, it } from 'vitest';
import { chain, strung } from '../../../../models/shape/kit/chain.ts';
import { faceted, gem, girdle } from '../../../../models/shape/kit/gem.ts';
import { buckle, strap } from '../../../../models/shape/kit/hide.ts';
import { hoop } from '../../../../models/shape/kit/hoop.ts';
import { leaf } from '../../../../models/shape/kit/leaf.ts';
import { boundsOf, pointAt } from '../../../../models/shape/kit/mesh.ts';
import type { Mesh } from '../../../../models/shape/kit/mesh.ts';
import { laid, roundedRectangle, upright } from '../../../../models/shape/kit/outline.ts';
import { panel } from '../../../../models/shape/kit/panel.ts';
import { hills } from '../../../../models/shape/kit/screen.ts';
import { ringSection, sweep } from '../../../../models/shape/kit/sweep.ts';
import { pad, tuft, welt } from '../../../../models/shape/kit/upholstery.ts';
import { cross, dot, length, subtract } from '../../../../models/shape/kit/vector.ts';
import type { Vec2, Vec3 } from '../../../../models/shape/kit/vector.ts';

const triangles = (mesh: Mesh): Vec3[][] => Array.from({ length: mesh.indices.length / 3 }, (_, t) => [0, 1, 2].map((k) => pointAt(mesh, mesh.indices[t * 3 + k] ?? 0)));
const corners = ([a, b, c]: Vec3[]): [Vec3, Vec3, Vec3] => [a ?? [0, 0, 0], b ?? [0, 0, 0], c ?? [0, 0, 0]];
/** Enclosed volume by the divergence theorem: positive where faces look outwards. */
const volume = (mesh: Mesh): number => triangles(mesh).map(corners).reduce((sum, [a, b, c]) => sum + dot(a, cross(b, c)) / 6, 0);
const surface = (mesh: Mesh): number => triangles(mesh).map(corners).reduce((sum, [a, b, c]) => sum + length(cross(subtract(b, a), subtract(c, a))) / 2, 0);
const area = (outline: readonly Vec2[]): number => outline.reduce((sum, [x, y], i) => { const [u, v] = outline[(i + 1) % outline.length] ?? [x, y]; return sum + (x * v - u * y) / 2; }, 0);
const size = (mesh: Mesh): Vec3 => { const { min, max } = boundsOf([mesh]); return subtract(max, min); };
/** Edges (by place) that do not belong to two faces: none where a mesh is closed. */
function openEdges(mesh: Mesh): number {
  const count = new Map<string, number>(), name = (p: Vec3): string => p.map((x) => Math.round(x * 1e6)).join();
  for (const three of triangles(mesh)) three.forEach((p, i) => { const edge = [name(p), name(three[(i + 1) % 3] ?? p)].sort().join('|'); count.set(edge, (count.get(edge) ?? 0) + 1); });
  return [...count.values()].filter((n) => n !== 2).length;
}

describe('outlines', () => {
  it('a rounded rectangle has the area of the rectangle less four corners, runs counter-clockwise and turns its corners in as many steps as asked', () => {
    const outline = roundedRectangle(0.4, 0.2, 0.05, 40);
    expect(area(outline)).toBeCloseTo(0.4 * 0.2 - (4 - Math.PI) * 0.05 ** 2, 5);
    expect(outline).toHaveLength(4 * 41);
    expect(Math.max(...outline.map(([x]) => x))).toBeCloseTo(0.2, 9);
  });
  it('a radius too great for it makes a stadium, not a knot', () => expect(area(roundedRectangle(0.4, 0.2, 9, 60))).toBeCloseTo(Math.PI * 0.1 ** 2 + 0.2 * 0.2, 5));
  it('lies flat with its second axis to -z, and stands up at a depth', () => {
    expect(laid([[1, 2]], 3)).toEqual([[1, 3, -2]]);
    expect(upright([[1, 2]], 3)).toEqual([[1, 2, 3]]);
  });
});

describe('panels', () => {
  it('is as thick as asked, closed, and loses at its rim what the rounding takes', () => {
    const r = 0.004, mesh = panel(roundedRectangle(0.2, 0.1, 0.02, 24), 0.01, r, 12), [w, h, d] = size(mesh);
    expect([w, h]).toEqual([expect.closeTo(0.2, 6), expect.closeTo(0.1, 6)]);
    expect(d).toBeCloseTo(0.01, 9);
    expect(openEdges(mesh)).toBe(0);
    // Both quarter rounds take (1 - pi/4) r² of the section along a rim whose middle runs a little inside the outline.
    const whole = (0.2 * 0.1 - (4 - Math.PI) * 0.02 ** 2) * 0.01, round = 2 * (0.16 + 0.06) + 2 * Math.PI * 0.02, taken = 2 * (1 - Math.PI / 4) * r * r * round;
    expect(volume(mesh)).toBeGreaterThan(whole - taken * 1.02);
    expect(volume(mesh)).toBeLessThan(whole - taken * 0.9);
  });
});

describe('hoops and chains', () => {
  it('a ring of wire has the volume of a torus by Pappus, and a gap leaves out its share', () => {
    const whole = 2 * Math.PI ** 2 * 0.05 * 0.004 ** 2;
    expect(volume(hoop(0.05, 0.004, [160, 48]))).toBeCloseTo(whole, 7);
    expect(volume(hoop(0.05, 0.004, [160, 48], { gap: Math.PI / 2 }))).toBeCloseTo(whole * 0.75, 7);
    expect(size(hoop(0.05, 0.004, [160, 48], { ry: 0.02 }))[1]).toBeCloseTo(2 * 0.024, 4);
  });
  it('strings as many pieces on a path as fit, spread evenly and aimed along it', () => {
    const piece = sweep([[0, 0, -0.004], [0, 0, 0.004]], ringSection(0.001, 0.001, 6)), row = strung([[0, 0, 0], [0.1, 0, 0]], 0.01, piece), points = piece.positions.length / 3;
    expect(row.positions.length / 3).toBe(10 * points);
    const middles = Array.from({ length: 10 }, (_, i) => { let sum = 0; for (let k = 0; k < points; k++) sum += pointAt(row, i * points + k)[0]; return sum / points; });
    middles.forEach((x, i) => expect(x).toBeCloseTo(0.005 + 0.01 * i, 6));
    // Aimed along x: 8 mm long that way, 2 mm across.
    expect(size(strung([[0, 0, 0], [0.1, 0, 0]], 0.1, piece))[0]).toBeCloseTo(0.008, 6);
    expect(size(strung([[0, 0, 0], [0.1, 0, 0]], 0.1, piece))[1]).toBeLessThanOrEqual(0.0020001);
  });
  it('links of a chain overlap by their wire, each turned a quarter against the last', () => {
    const one = chain([[0, 0, 0], [0, 0, 0.001]], 0.01, 0.006, 0.001, 12), all = chain([[0, 0, 0], [0, 0, 0.0592]], 0.01, 0.006, 0.001, 12);
    // 59.2 mm at a pitch of 10 - 2.6 mm: eight links.
    expect(all.indices.length / one.indices.length).toBe(8);
    expect(openEdges(all)).toBe(0);
  });
});

describe('gems', () => {
  it('a solid of flat sides encloses what its rings do: a frustum of a square', () => {
    const ring = (half: number, y: number): Vec3[] => laid([[half, -half], [half, half], [-half, half], [-half, -half]], y);
    const mesh = faceted([ring(2, 0), ring(1, 3)]);
    // h/3 (A + a + sqrt(A a)) with A = 16, a = 4, h = 3.
    expect(volume(mesh)).toBeCloseTo(28, 9);
    expect(openEdges(mesh)).toBe(0);
    // Each side keeps one normal: slant of 1 in 3.
    const n = mesh.normals.slice(0, 3);
    expect(n[1]).toBeCloseTo(1 / Math.sqrt(10), 9);
  });
  it.each(['round', 'oval', 'emerald', 'princess', 'pear', 'marquise'] as const)('%s is closed, faces outwards, and is as wide as asked', (cut) => {
    const mesh = gem(cut, 0.004, 16), [w] = size(mesh);
    expect(openEdges(mesh)).toBe(0);
    expect(volume(mesh)).toBeGreaterThan(0);
    expect(w).toBeLessThanOrEqual(0.0080001);
    expect(w).toBeGreaterThan(0.0065);
    expect(girdle(cut, 0)[1]).toBeCloseTo(0, 9);
  });
});

describe('hide', () => {
  it('a strap is as wide and as thick as asked, and a buckle fills its size', () => {
    const [w, thick] = size(strap([[0, 0, 0], [0, 0, 0.1]], 0.024, 0.002, [0, 1, 0], false));
    expect([w, thick]).toEqual([expect.closeTo(0.024, 6), expect.closeTo(0.002, 6)]);
    const [bw] = size(buckle(0.03, 0.02, 0.0015, [6, 8]));
    expect(bw).toBeCloseTo(0.03, 4);
  });
});

describe('leaves', () => {
  it('a flat leaf of constant width has a flat face of its length by its width, and one that swells by 0.6 mm over it', () => {
    const mesh = leaf(0.2, 0.05, { rows: 6, columns: 4, outline: () => 1, bend: 0, fold: 0 });
    // A parabola of 0.6 mm over four columns rises by 0.45 and 0.15 mm and falls again.
    const across = 2 * (Math.hypot(0.0125, 0.00045) + Math.hypot(0.0125, 0.00015));
    expect(surface(mesh)).toBeCloseTo(0.2 * (0.05 + across), 8);
  });
  it('bends along an arc of its own length', () => {
    const mesh = leaf(0.2, 0.05, { rows: 60, columns: 2, outline: () => 1, bend: Math.PI / 2, fold: 0 }), [, high, deep] = size(mesh), r = 0.2 / (Math.PI / 2);
    expect(deep).toBeCloseTo(r, 3);
    // Its faces lie 0.6 mm apart.
    expect(high).toBeCloseTo(r + 0.0006, 4);
  });
});

describe('upholstery', () => {
  it('is drawn in on its buttons and full in the middle of a diamond', () => {
    for (const [x, y] of [[0, 0], [1, 1], [2, 0], [-1, 3]] as const) expect(tuft(x, y)).toBeCloseTo(0, 6);
    expect(tuft(1, 0)).toBeCloseTo(1, 9);
    expect(tuft(0, -1)).toBeCloseTo(1, 9);
  });
  it('bulges on both broad faces by its crown, keeps its seams, and stays closed', () => {
    const mesh = pad(0.6, 0.15, 0.6, { crown: 0.02, radius: 0.03, edgeSteps: 3, faceSteps: 8 });
    expect(size(mesh)[1]).toBeCloseTo(0.15 + 2 * 0.02, 6);
    expect(openEdges(mesh)).toBe(0);
  });
  it('a welt runs round the rim', () => {
    const [w, , d] = size(welt(0.6, 0.5, 0.1, 0.05, 0.004, [8, 8]));
    expect([w, d]).toEqual([expect.closeTo(0.608, 3), expect.closeTo(0.508, 3)]);
  });
});

describe('screens', () => {
  it('hills stand on the lower edge and never leave the round corners of a screen', () => {
    for (const mesh of hills(0.06, 0.13, 0.01, 0, 0.0002, 24)) {
      expect(boundsOf([mesh]).min[1]).toBeCloseTo(-0.065, 9);
      for (let i = 0; i < mesh.positions.length / 3; i++) {
        const [x, y] = pointAt(mesh, i), dx = Math.abs(x) - 0.02, dy = -0.055 - y;
        if (dx > 0 && dy > 0) expect(Math.hypot(dx, dy)).toBeLessThanOrEqual(0.0100001);
      }
    }
  });
});

describe('sweeps', () => {
  it('a factor a side makes a flat ribbon of a square bar', () => {
    const mesh = sweep([[0, 0, 0], [0, 0, 1]], [[0.1, -0.1], [0.1, 0.1], [-0.1, 0.1], [-0.1, -0.1]], { up: [0, 1, 0], scale: () => [2, 0.5] }), [w, h] = size(mesh);
    expect([w, h]).toEqual([expect.closeTo(0.4, 9), expect.closeTo(0.1, 9)]);
    expect(volume(mesh)).toBeCloseTo(0.04, 9);
  });
});
