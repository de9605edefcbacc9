/** Bell of height 1 around 0. */
export function bell(x: number, width: number): number {
  return Math.exp(-0.5 * (x / width) ** 2);
}
