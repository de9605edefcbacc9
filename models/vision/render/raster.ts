/** Triangles to pixels: which one is seen at each, and where on it. */
import type { Frame, Projected } from './camera.ts';
import type { Solid } from './solid.ts';

export interface Raster {
  readonly size: number;
  /** The triangle seen at each pixel, -1 where there is none. */
  readonly triangle: Int32Array;
  /** Weights of its second and third corner, corrected for perspective. */
  readonly second: Float32Array;
  readonly third: Float32Array;
  /** Distance along the camera's axis, metres; infinite where nothing is. */
  readonly depth: Float32Array;
}

/** Draws a solid with a z-buffer; pixels are seen through their middles. */
export function rasterise({ indices }: Pick<Solid, 'indices'>, { x, y, z }: Projected, frame: Frame, size: number): Raster {
  const triangle = new Int32Array(size * size).fill(-1), second = new Float32Array(size * size), third = new Float32Array(size * size);
  const depth = new Float32Array(size * size).fill(Infinity);
  for (let t = 0; t < indices.length; t += 3) {
    const a = indices[t] as number, b = indices[t + 1] as number, c = indices[t + 2] as number;
    const ax = (x[a] as number) * frame.scale + frame.x, ay = (y[a] as number) * frame.scale + frame.y;
    const bx = (x[b] as number) * frame.scale + frame.x, by = (y[b] as number) * frame.scale + frame.y;
    const cx = (x[c] as number) * frame.scale + frame.x, cy = (y[c] as number) * frame.scale + frame.y;
    const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
    if (Math.abs(area) < 1e-9) continue;
    const ia = 1 / (z[a] as number), ib = 1 / (z[b] as number), ic = 1 / (z[c] as number);
    const x0 = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5)), x1 = Math.min(size - 1, Math.floor(Math.max(ax, bx, cx) - 0.5));
    const y0 = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5)), y1 = Math.min(size - 1, Math.floor(Math.max(ay, by, cy) - 0.5));
    for (let py = y0; py <= y1; py++) {
      for (let px = x0; px <= x1; px++) {
        const dx = px + 0.5 - ax, dy = py + 0.5 - ay;
        const wb = (dx * (cy - ay) - (cx - ax) * dy) / area, wc = ((bx - ax) * dy - dx * (by - ay)) / area, wa = 1 - wb - wc;
        if (wa < -1e-7 || wb < -1e-7 || wc < -1e-7) continue;
        const near = wa * ia + wb * ib + wc * ic, far = 1 / near, at = py * size + px;
        if (far >= (depth[at] as number)) continue;
        depth[at] = far;
        triangle[at] = t / 3;
        second[at] = wb * ib * far;
        third[at] = wc * ic * far;
      }
    }
  }
  return { size, triangle, second, third, depth };
}

/** 1 where a solid covers the middle of a pixel: rows of spans, without depth. */
export function silhouette({ indices }: Pick<Solid, 'indices'>, { x, y }: Projected, frame: Frame, size: number): Uint8Array {
  const out = new Uint8Array(size * size);
  for (let t = 0; t < indices.length; t += 3) {
    const a = indices[t] as number, b = indices[t + 1] as number, c = indices[t + 2] as number;
    const ax = (x[a] as number) * frame.scale + frame.x, ay = (y[a] as number) * frame.scale + frame.y - 0.5;
    const bx = (x[b] as number) * frame.scale + frame.x, by = (y[b] as number) * frame.scale + frame.y - 0.5;
    const cx = (x[c] as number) * frame.scale + frame.x, cy = (y[c] as number) * frame.scale + frame.y - 0.5;
    const y0 = Math.max(0, Math.ceil(Math.min(ay, by, cy))), y1 = Math.min(size - 1, Math.floor(Math.max(ay, by, cy)));
    for (let row = y0; row <= y1; row++) {
      let left = Infinity, right = -Infinity;
      const meet = (px: number, py: number, qx: number, qy: number): void => {
        if ((py <= row) === (qy <= row) && py !== row && qy !== row) return;
        const at = py === qy ? px : px + ((row - py) / (qy - py)) * (qx - px);
        if ((row - py) * (row - qy) > 0) return;
        left = Math.min(left, at, py === qy ? qx : at);
        right = Math.max(right, at, py === qy ? qx : at);
      };
      meet(ax, ay, bx, by);
      meet(bx, by, cx, cy);
      meet(cx, cy, ax, ay);
      const from = Math.max(0, Math.ceil(left - 0.5)), to = Math.min(size - 1, Math.floor(right - 0.5));
      if (to >= from) out.fill(1, row * size + from, row * size + to + 1);
    }
  }
  return out;
}
