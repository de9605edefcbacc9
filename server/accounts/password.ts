/**
 * Rules for passwords after NIST SP 800-63B: length counts, composition does not; what is guessed first
 * is refused. Nothing is looked up elsewhere.
 */
/** Words that common passwords are built around, and rows of keys. */
const GUESSED_FIRST = ['password', 'passwort', 'galleria', 'qwerty', 'asdfgh', 'zxcvbn', '1q2w3e', 'iloveyou', 'letmein', 'welcome', 'admin', 'abc123', 'woaini', 'mima'];
const RUNS = '01234567890 abcdefghijklmnopqrstuvwxyz qwertyuiop asdfghjkl zxcvbnm 09876543210';

/** Why a password of allowed length is still too easy to guess; null when it is not. */
export function weakness(password: string, email: string): 'common' | 'repeats' | 'is-email' | null {
  const plain = password.toLowerCase();
  const local = email.toLowerCase().split('@')[0] ?? '';
  if (new Set(plain).size < 5) return 'repeats';
  if (local.length >= 4 && without(plain, [local]).length < 5) return 'is-email';
  if (without(plain, GUESSED_FIRST).length < 5 || RUNS.includes(plain)) return 'common';
  return null;
}

/** What is left after taking out `words`, digits and marks: the part that has to be guessed. */
function without(password: string, words: readonly string[]): string {
  const kept = words.reduce((rest, word) => rest.replaceAll(word, ''), password);
  return kept === password ? password : kept.replaceAll(/[\d\W_]/g, '');
}
