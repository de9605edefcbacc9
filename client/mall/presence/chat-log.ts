/** What was said around one, kept over places and over loading the page again. */
import { z } from 'zod';

const Line = z.strictObject({ name: z.string(), text: z.string(), at: z.number(), place: z.string(), mine: z.boolean(),
  /** Names the line to the room; empty in lines that were kept before they had names. */
  id: z.string().default('') });
/** `at` in milliseconds since 1970. */
export type Line = z.infer<typeof Line>;

export interface ChatLog {
  /** Oldest first, without those who are muted. */
  readonly lines: () => readonly Line[];
  readonly add: (line: Line) => void;
  /** A moderator took a line away. */
  readonly remove: (id: string) => void;
  /** Lines of others since `read` was called last. */
  readonly unread: () => number;
  readonly read: () => void;
  readonly mute: (name: string, muted: boolean) => void;
  readonly isMuted: (name: string) => boolean;
}
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

const LINES = 'galleria.chat', MUTED = 'galleria.muted';
/** Lines kept. */
const MOST = 80;

export function openChatLog(shelf: Shelf): ChatLog {
  const lines = restore(shelf, LINES, Line), muted = new Set(restore(shelf, MUTED, z.string()));
  let unread = 0;
  return {
    lines: () => lines.filter(({ name, mine }) => mine || !muted.has(name)),
    add(line) {
      lines.push(line);
      if (lines.length > MOST) lines.splice(0, lines.length - MOST);
      shelf.setItem(LINES, JSON.stringify(lines));
      if (!line.mine && !muted.has(line.name)) unread++;
    },
    remove(id) {
      const at = lines.findIndex((line) => line.id === id);
      if (at < 0) return;
      lines.splice(at, 1);
      shelf.setItem(LINES, JSON.stringify(lines));
    },
    unread: () => unread,
    read: () => { unread = 0; },
    mute(name, isMuted) {
      if (isMuted) muted.add(name);
      else muted.delete(name);
      shelf.setItem(MUTED, JSON.stringify([...muted]));
    },
    isMuted: (name) => muted.has(name),
  };
}

/** What was kept, as far as it can be read. */
function restore<T>(shelf: Shelf, key: string, item: z.ZodType<T>): T[] {
  try {
    return z.array(item).safeParse(JSON.parse(shelf.getItem(key) ?? '[]')).data ?? [];
  } catch {
    return [];
  }
}
