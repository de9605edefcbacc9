/**
 * Text as the model reads it. A token is a word of letters, a number, or one Chinese character, so that both
 * languages and their mixtures go the same way. A token is a bag of hashed features: itself, its character
 * 3- and 4-grams (a typo keeps most of them), or for Chinese the pairs and triples it stands in.
 */

/** Tokens that are read: the last of a text, where a long one asks. */
export const LENGTH = 28;
/** Features a token has at most, and rows of the table that they are hashed into; row 0 is none. */
export const FEATURES = 14;
export const ROWS = 8192;

export interface Token {
  /** Lower case, full-width letters and digits made plain. */
  readonly text: string;
  /** Place in the text as it was given. */
  readonly from: number;
  readonly to: number;
}

/** Letters of a word that are no Chinese characters: of V领 the first is a word and the second a character. */
const TOKEN = /\p{Script=Han}|\d+(?:[.,]\d+)*|[[\p{L}\p{M}]--\p{Script=Han}]+(?:['’][[\p{L}]--\p{Script=Han}]+)?|[?？¥￥$%]/gv;

/** All tokens of a text. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), (found) => ({ text: plain(found[0]), from: found.index, to: found.index + found[0].length }));
}

/** The last tokens of a text, as many as are read of a question. */
export function tokenise(text: string): Token[] {
  return tokensOf(text).slice(-LENGTH);
}

/** One spelling for what reads alike. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}

/** Whether a text begins with a Chinese character; none comes before U+2E80. */
export const isHan = (text: string): boolean => text.charCodeAt(0) >= 0x2E80 && /^\p{Script=Han}/u.test(text);

/** How much of a text is read: tokens, features of a token (of the lexicon `known` at most), and rows of the table. */
export interface Frame { readonly length: number; readonly features: number; readonly known: number; readonly rows: number }
export const QUESTION_FRAME: Frame = { length: LENGTH, features: FEATURES, known: 5, rows: ROWS };

/**
 * Rows of the table for each token: int32 [length * features], zero where there is nothing. `known` says what the
 * lexicon makes of each token; `drop` leaves features out, in training.
 */
export function featuresOf(tokens: readonly Token[], known: readonly (readonly string[])[], drop: (feature: 'known' | 'spelt', token: number) => boolean = () => false, frame: Frame = QUESTION_FRAME): Int32Array {
  const out = new Int32Array(frame.length * frame.features);
  tokens.slice(0, frame.length).forEach((token, i) => {
    const spelt = drop('spelt', i) ? [] : isHan(token.text) ? hanFeatures(tokens, i) : wordFeatures(token.text);
    const lexical = drop('known', i) ? [] : (known[i] ?? []).slice(0, frame.known).map((name) => `is:${name}`);
    [...lexical, ...spelt].slice(0, frame.features).forEach((name, f) => { out[i * frame.features + f] = 1 + hash(name) % (frame.rows - 1); });
  });
  return out;
}

function hanFeatures(tokens: readonly Token[], i: number): string[] {
  const at = (k: number): string => tokens[i + k]?.text ?? '·';
  return [
    at(0), `<${at(-1)}${at(0)}`, `>${at(0)}${at(1)}`, `=${at(-1)}${at(0)}${at(1)}`,
    `<<${at(-2)}${at(-1)}${at(0)}`, `>>${at(0)}${at(1)}${at(2)}`,
  ];
}

function wordFeatures(word: string): string[] {
  if (/^\d/.test(word)) return ['#', `#${word.replaceAll(/\D/g, '').length}`, word];
  const edged = `^${word}$`, grams = new Set<string>();
  for (let i = 0; i + 3 <= edged.length; i++) grams.add(edged.slice(i, i + 3));
  for (let i = 0; i + 4 <= edged.length; i++) grams.add(edged.slice(i, i + 4));
  return [`w:${word}`, `w:${stem(word)}`, ...grams];
}

/** Runs of a sentence that are read whole, at most, and rows of the table that they are hashed into; row 0 is none. */
export const GRAMS = 144;
export const GRAM_ROWS = 16384;
/** Notions of a sentence at most. */
const NOTIONS = 9;

/**
 * What a sentence says wherever it says it: the notions that the lexicon finds in it, alone and two by two; its words
 * (Chinese: characters), each two that follow one another or stand one apart, and the pieces of 3 to 5 letters within
 * words. Rows of a table, at most GRAMS of them.
 */
export function gramsOf(tokens: readonly Token[], known: readonly (readonly string[])[] = []): Int32Array {
  const notions = [...new Set(known.flat().map((name) => name.replace(/\.[bi]$/, '')))].sort().slice(0, NOTIONS);
  const pairs = notions.flatMap((one, i) => notions.slice(i + 1).map((other) => `m${one} ${other}`));
  const runs = new Set([...notions.map((notion) => `n${notion}`), ...pairs, ...runsOf(tokens.map((token) => token.text))]);
  return Int32Array.from([...runs].slice(0, GRAMS), (run) => 1 + hash(run) % (GRAM_ROWS - 1));
}

/** The runs of words, longer ones last, so that what is cut off is the least. */
export function* runsOf(texts: readonly string[]): Generator<string> {
  const words = texts.map((text) => (/^\d/.test(text) ? `#${text.replaceAll(/\D/g, '').length}` : text)), edged = ['^', ...words, '$'];
  for (const word of words) yield `w${word}`;
  for (let i = 0; i + 1 < edged.length; i++) yield `b${edged[i]} ${edged[i + 1]}`;
  for (let i = 0; i + 2 < edged.length; i++) yield `s${edged[i]} ${edged[i + 2]}`;
  for (let n = 3; n <= 5; n++) {
    for (const word of words) {
      const whole = `^${word}$`;
      for (let i = 0; word.length > 1 && i + n <= whole.length; i++) yield `c${whole.slice(i, i + n)}`;
    }
  }
}

/** A word without the endings of plurals and the like; crude, and the same for both sides of a comparison. */
export function stem(word: string): string {
  const bare = word.replace(/'s$/, '');
  if (bare.length > 4 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  if (bare.length > 4 && /(?:ch|sh|ss|x)es$/.test(bare)) return bare.slice(0, -2);
  return bare.length > 3 && bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare;
}

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
