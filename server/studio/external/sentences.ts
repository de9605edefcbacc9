/** Cuts words into sentences as they come, so that each can be looked at whole and leave while the next is still being made. */

const CLOSERS = '["”’)）」』*]*';
/** An end: Chinese marks at once; others once something follows, for a point may be within a number or a name. */
const END = new RegExp(`[。！？…；]${CLOSERS}|[.!?;:]${CLOSERS}(?=\\s)|\\n+`, 'u');
/** Points that end no sentence. */
const NO_END = /(?:\b(?:mr|mrs|ms|dr|no|vs|approx|e\.g|i\.e|st|incl)|\b\p{Lu})\.$/iu;

export interface Sentences {
  /** Sentences that are whole with these words, marks and spaces as they came. */
  add(words: string): string[];
  /** What is left when no more comes. */
  rest(): string[];
}

export function openSentences(): Sentences {
  let waiting = '';
  return {
    add(words) {
      waiting += words;
      const out: string[] = [];
      for (let from = 0; ;) {
        const end = END.exec(waiting.slice(from));
        if (!end) break;
        const upTo = from + end.index + end[0].length, sentence = waiting.slice(0, upTo);
        if (NO_END.test(sentence)) { from = upTo; continue; }
        out.push(sentence);
        waiting = waiting.slice(upTo);
        from = 0;
      }
      return out.filter((each) => each.trim() !== '');
    },
    rest() {
      const left = waiting;
      waiting = '';
      return left.trim() === '' ? [] : [left];
    },
  };
}
