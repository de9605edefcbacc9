import { useState } from 'react';
import { useWords } from '../../console/words.tsx';
import { troubleOf } from './trouble.ts';

export interface Attempts {
  readonly busy: boolean;
  /** Why the last attempt failed, in the reader's words. */
  readonly trouble: string | null;
  readonly setTrouble: (trouble: string | null) => void;
  /** Carries out what may fail. */
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
}

/** What a merchant sets off, one thing at a time, and what became of it. */
export function useAttempt(): Attempts {
  const words = useWords(), [busy, setBusy] = useState(false), [trouble, setTrouble] = useState<string | null>(null);
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setTrouble(null);
    try {
      await work();
    } catch (error) {
      setTrouble(troubleOf(error, words));
    } finally {
      setBusy(false);
    }
  };
  return { busy, trouble, setTrouble, attempt };
}
