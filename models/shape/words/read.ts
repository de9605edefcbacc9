/** A text as the network reads it: what is in quotes goes to the label, colour codes become words, the rest becomes features. */
import { featuresOf, plain, tokensOf } from '../../language/tokens.ts';
import type { Frame, Token } from '../../language/tokens.ts';
import { knownOf } from './lexicon/index.ts';
import { mended } from './mend.ts';

/** The first 48 words or characters of a description are read. */
export const FRAME: Frame = { length: 48, features: 14, known: 5, rows: 8192 };
/** In training a description goes to the shortest of these networks that takes it, since most are short. */
export const LENGTHS = [16, 24, FRAME.length] as const;

export interface ReadText {
  /** As it was given. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly known: readonly (readonly string[])[];
  /** What stands in quotes: the words of a label. */
  readonly label: { readonly text: string; readonly from: number; readonly to: number } | null;
}

/** A pair of quotes with up to 40 letters between; not the inches of `12"`. */
const QUOTED = /(?<![\d])(?:"([^"“”]{1,40})"|“([^”]{1,40})”|「([^」]{1,40})」|『([^』]{1,40})』|«([^»]{1,40})»)/u;
const HEX = /#[0-9a-f]{6}\b|#[0-9a-f]{3}\b/gi;
/** What stands for a colour code: no word, as long as the code, so that places stay. */
const CODE = 'colourx';

/** Whether a "can" is no can: what you can build, can I have, that can stand. */
function isVerb(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.text === 'can' && (WHO.has(tokens[i - 1]?.text ?? '') || WHO.has(tokens[i + 1]?.text ?? '') || DOES.has(tokens[i + 1]?.text ?? ''));
}
const WHO: ReadonlySet<string> = new Set('i you we they he she it one who that which'.split(' ')), DOES: ReadonlySet<string> = new Set('be have hold stand not also do make'.split(' '));

/** `mend` reads words with a slip of the finger in them as what they were meant to be; their places stay. */
export function readText(text: string, mend = false): ReadText {
  const quoted = QUOTED.exec(text), inside = quoted?.slice(1).find((each) => each !== undefined);
  const label = quoted && inside !== undefined ? { text: inside.trim(), from: quoted.index, to: quoted.index + quoted[0].length } : null;
  const bare = label ? text.slice(0, label.from) + ' '.repeat(label.to - label.from) + text.slice(label.to) : text;
  const tokens = tokensOf(bare.replace(HEX, (code) => CODE.slice(0, code.length))).slice(0, FRAME.length).map((token) => ({ ...token, text: plain(token.text) }));
  if (mend) for (const token of tokens) token.text = mended(token.text) ?? token.text;
  const known = knownOf(tokens).map((each, i) => (tokens[i]?.text.startsWith('colou') && text[tokens[i].from] === '#' ? ['colour.b'] : isVerb(tokens, i) ? [] : each));
  return { text, tokens, known, label };
}

/** Inputs of the network for one text, at least as long as its tokens. */
export function inputsOf({ tokens, known }: Pick<ReadText, 'tokens' | 'known'>, length: number, drop?: (feature: 'known' | 'spelt', token: number) => boolean): { readonly features: Int32Array; readonly present: Float32Array; readonly valid: Float32Array } {
  const features = featuresOf(tokens, known, drop, { ...FRAME, length });
  return { features, present: Float32Array.from(features, (f) => (f > 0 ? 1 : 0)), valid: new Float32Array(length).fill(1, 0, tokens.length) };
}
