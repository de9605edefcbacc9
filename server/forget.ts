/** Keeps a map that remembers to a size: deletes its oldest entries until `most` are left. */
export function forgetOldest(map: Map<unknown, unknown>, most: number): void {
  for (const oldest of map.keys()) {
    if (map.size <= most) return;
    map.delete(oldest);
  }
}
