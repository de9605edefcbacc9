/** Masks as pieces: what hangs together, what is large enough to be an object, what is a speck. */

export interface Piece { readonly area: number; readonly left: number; readonly right: number; readonly top: number;
  readonly bottom: number }

/** Numbers the pieces of a binary mask that hang together by sides, from 1; 0 is the background. */
export function pieces(mask: Uint8Array, width: number, height: number): { readonly labels: Int32Array; readonly found: readonly Piece[] } {
  const labels = new Int32Array(mask.length), found: Piece[] = [], stack: number[] = [];
  for (let start = 0; start < mask.length; start++) {
    if (!mask[start] || labels[start]) continue;
    const label = found.length + 1, piece = { area: 0, left: width, right: 0, top: height, bottom: 0 };
    labels[start] = label;
    stack.push(start);
    while (stack.length > 0) {
      const at = stack.pop() as number, x = at % width, y = (at - x) / width;
      piece.area++;
      piece.left = Math.min(piece.left, x); piece.right = Math.max(piece.right, x);
      piece.top = Math.min(piece.top, y); piece.bottom = Math.max(piece.bottom, y);
      const visit = (next: number): void => {
        if (!mask[next] || labels[next]) return;
        labels[next] = label;
        stack.push(next);
      };
      if (x > 0) visit(at - 1);
      if (x + 1 < width) visit(at + 1);
      if (y > 0) visit(at - width);
      if (y + 1 < height) visit(at + width);
    }
    found.push(piece);
  }
  return { labels, found };
}

/** Leaves out pieces smaller than `least` pixels, and fills holes smaller than that. */
export function withoutSpecks(mask: Uint8Array, width: number, height: number, least: number): Uint8Array {
  const out = mask.slice();
  for (const value of [1, 0]) {
    const { labels, found } = pieces(out.map((v) => (v === value ? 1 : 0)), width, height);
    for (let i = 0; i < out.length; i++) {
      const label = labels[i] as number;
      if (label > 0 && (found[label - 1] as Piece).area < least) out[i] = 1 - value;
    }
  }
  return out;
}

/** Each pixel becomes what most of the 3 x 3 around it are. */
export function majority(mask: Uint8Array, width: number, height: number): Uint8Array {
  const out = mask.slice();
  for (let y = 1; y + 1 < height; y++) {
    for (let x = 1; x + 1 < width; x++) {
      let sum = 0;
      for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) sum += mask[(y + dy) * width + x + dx] as number;
      out[y * width + x] = sum >= 5 ? 1 : 0;
    }
  }
  return out;
}

/** Euclidean distance of each set pixel to the nearest that is not (or to past the edge), pixels. Felzenszwalb and Huttenlocher 2012. */
export function distances(mask: Uint8Array, width: number, height: number): Float32Array {
  const far = width * width + height * height, squares = Float32Array.from(mask, (v) => (v ? far : 0));
  const line = (from: number, step: number, n: number): void => {
    // One more place beyond each end counts as not set.
    const f = (i: number): number => (i < 0 || i >= n ? 0 : squares[from + i * step] as number);
    const v = new Int32Array(n + 2), z = new Float32Array(n + 3), out = new Float32Array(n);
    let k = 0;
    v[0] = -1; z[0] = -Infinity; z[1] = Infinity;
    for (let q = 0; q <= n; q++) {
      let s = 0;
      for (;;) {
        const p = v[k] as number;
        s = (f(q) + q * q - (f(p) + p * p)) / (2 * q - 2 * p);
        if (s > (z[k] as number)) break;
        k--;
      }
      v[++k] = q; z[k] = s; z[k + 1] = Infinity;
    }
    k = 0;
    for (let q = 0; q < n; q++) {
      while ((z[k + 1] as number) < q) k++;
      const p = v[k] as number;
      out[q] = (q - p) * (q - p) + f(p);
    }
    for (let q = 0; q < n; q++) squares[from + q * step] = out[q] as number;
  };
  for (let x = 0; x < width; x++) line(x, width, height);
  for (let y = 0; y < height; y++) line(y * width, 1, width);
  return squares.map(Math.sqrt);
}
