/**
 * How much each product is liked, by product id, with the version of the model of taste that says so. What
 * is made of it (a layout, a recommendation, an offer) names that version.
 */
export class Scores extends Map<string, number> {
  readonly model: number;

  constructor(model: number, entries: Iterable<readonly [string, number]>) {
    super(entries);
    this.model = model;
  }
}

/** The version behind a liking, as a part of what is made of it; nothing where no model was asked. */
export function madeBy(liking: ReadonlyMap<string, number> | null): { readonly model?: number } {
  return liking instanceof Scores ? { model: liking.model } : {};
}
