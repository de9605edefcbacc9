/** A maker of models whose thread really dies: at once, the first time only, or never, as the request's label says. */
import { existsSync, writeFileSync } from 'node:fs';
import { build as make } from '../../../models/shape/worker.ts';

export function build(task: Parameters<typeof make>[0]): ReturnType<typeof make> {
  const [wish, mark = ''] = (task.request.label ?? '').split(' ');
  if (wish === 'die') process.exit(3);
  if (wish === 'die-once' && !existsSync(mark)) {
    writeFileSync(mark, '');
    process.exit(3);
  }
  return make(task);
}
