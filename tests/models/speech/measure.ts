/** What a phonetician measures in sound, worked out from the samples alone. */

/** Formants, Hz: peaks of a linear prediction spectrum (autocorrelation method, Makhoul 1975). */
export function formantsOf(samples: Float32Array | Int16Array, rate: number, order = 18): number[] {
  const x = Float64Array.from(samples, (s, i) => (s - 0.97 * (samples[i - 1] ?? 0)) * (0.54 - 0.46 * Math.cos(2 * Math.PI * i / samples.length)));
  const r = Array.from({ length: order + 1 }, (_, lag) => { let sum = 0; for (let i = lag; i < x.length; i++) sum += (x[i] as number) * (x[i - lag] as number); return sum; });
  let a = [1], error = r[0] as number;
  for (let m = 1; m <= order; m++) {
    let k = 0;
    for (let i = 0; i < m; i++) k -= (a[i] as number) * (r[m - i] as number);
    k /= error;
    const next = [...a, 0];
    for (let i = 1; i <= m; i++) next[i] = (a[i] ?? 0) + k * (a[m - i] as number);
    a = next;
    error *= 1 - k * k;
  }
  const power = (f: number): number => {
    let re = 0, im = 0;
    a.forEach((c, i) => { re += c * Math.cos(2 * Math.PI * f * i / rate); im += c * Math.sin(2 * Math.PI * f * i / rate); });
    return -Math.log(re * re + im * im);
  };
  const peaks: number[] = [];
  for (let f = 150; f < 4500; f += 5) if (power(f) > power(f - 5) && power(f) >= power(f + 5)) peaks.push(f);
  return peaks;
}

/** Pitch, Hz, in windows of 22 ms every 10 ms: the lag at which a window is most like itself; null where it is not (unvoiced). */
export function pitchTrack(samples: Int16Array, rate: number, lowest = 60, highest = 300): (number | null)[] {
  const size = Math.round(0.022 * rate), out: (number | null)[] = [];
  for (let at = 0; at + size + rate / lowest < samples.length; at += Math.round(0.01 * rate)) {
    const like = (lag: number): number => {
      let xy = 0, xx = 0, yy = 0;
      for (let i = at; i < at + size; i++) { const a = samples[i] as number, b = samples[i + lag] as number; xy += a * b; xx += a * a; yy += b * b; }
      return xx < size * 4e6 ? 0 : xy / Math.sqrt(xx * yy + 1);
    };
    const lags = Array.from({ length: Math.floor(rate / lowest) - Math.floor(rate / highest) }, (_, i) => Math.floor(rate / highest) + i), values = lags.map(like), best = Math.max(...values);
    // The shortest that is nearly as good: twice a period fits as well.
    const found = values.findIndex((value, i) => value > best - 0.08 && value >= (values[i + 1] ?? 0)), lag = lags[found] ?? 0;
    out.push(best > 0.6 ? rate / lag : null);
  }
  return out;
}

export function semitones(from: number, to: number): number {
  return 12 * Math.log2(to / from);
}
