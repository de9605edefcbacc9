/** Authors in fifths: what is learnt is judged on each fifth's turns by what the other authors wrote. */
const FOLDS = 5;

/** @param outside authors who are learnt from and never judged on */
export function foldsOf(authors: Iterable<string>, outside: ReadonlySet<string>): readonly ReadonlySet<string>[] {
  const judged = [...new Set(authors)].filter((author) => !outside.has(author));
  return Array.from({ length: FOLDS }, (_, fold) => new Set(judged.filter((_author, i) => i % FOLDS === fold)));
}
