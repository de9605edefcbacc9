import { Refused } from '../../console/api.ts';
import type { Words } from '../../console/words.tsx';

/** Why something did not work, in the reader's words; the server's own sentence where it is about their file or their words. */
export function troubleOf(error: unknown, { t }: Pick<Words, 't'>): string {
  if (!(error instanceof Refused)) return t('making:failed');
  switch (error.code) {
    case 'version-changed': return t('making:changed');
    case 'too-many': case 'busy': return t('making:tooMany');
    case 'daily-budget': return t('making:dailyBudget');
    case 'unfounded': return t('copy:unfounded');
    case 'internal': case 'failed': return t('making:failed');
    default: return error.message;
  }
}
