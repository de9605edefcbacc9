import { useState } from 'react';
import { useWords } from '../../console/words.tsx';
import { troubleOf } from './trouble.ts';

export interface Errand {
  readonly running: boolean;
  /** Why the last one failed, in the reader's language. */
  readonly trouble: string | null;
  /** Does something at the server; what it changed is then read anew, where `reload` says how. */
  run(work: () => Promise<unknown>): Promise<void>;
}

/** One thing at a time that is asked of the server, and what became of it. */
export function useErrand(reload?: () => Promise<void>): Errand {
  const words = useWords(), [running, setRunning] = useState(false), [trouble, setTrouble] = useState<string | null>(null);
  return {
    running,
    trouble,
    async run(work) {
      setRunning(true);
      setTrouble(null);
      try {
        await work();
        await reload?.();
      } catch (error) {
        setTrouble(troubleOf(error, words));
      } finally {
        setRunning(false);
      }
    },
  };
}
