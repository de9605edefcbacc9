import type { Me } from '../../shared/account.ts';
import type { Visitor } from '../../shared/state.ts';

/** Shows all somebody's present name and look. */
export function wear(visitor: Visitor, { name, look }: Pick<Me, 'name' | 'look'>): void {
  visitor.name = name;
  visitor.look.assign(look);
}
