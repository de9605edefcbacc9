/**
 * Letters to sounds, for words that no dictionary has: the first rule that fits from the left is taken. A shorter set after
 * Elovitz, Johnson, McHugh and Shore (1976), "Letter-to-sound rules for automatic translation of English text to phonetics".
 */
type Rule = readonly [before: RegExp | null, letters: string, after: RegExp | null, sounds: string];

const START = /^$/, END = /^$/, MAGIC = /^[bcdfgjklmnpqrstvxz](?:e$|es$|ed$|ing$|er$|ely$)/, CONSONANT = /[bcdfghjklmnpqrstvwxz]$/;
const RULES: readonly Rule[] = [
  [START, 'a', END, 'AX'], [START, 'are', END, 'AA R'], [null, 'augh', null, 'AO'], [null, 'au', null, 'AO'], [null, 'aw', null, 'AO'], [null, 'air', null, 'EH R'], [null, 'ai', null, 'EY'], [null, 'ay', null, 'EY'],
  [null, 'all', null, 'AO L'], [null, 'alk', null, 'AO K'], [null, 'arr', null, 'AE R'], [null, 'are', END, 'EH R'], [null, 'ar', END, 'AA R'], [null, 'ar', null, 'AA R'], [null, 'able', END, 'AX B AX L'], [null, 'age', END, 'IH JH'],
  [null, 'a', MAGIC, 'EY'], [null, 'a', /^ti/, 'EY'], [CONSONANT, 'a', END, 'AX'], [null, 'a', END, 'AX'], [START, 'a', null, 'AE'], [null, 'a', null, 'AE'],
  [null, 'bb', null, 'B'], [/m$/, 'b', END, ''], [null, 'b', null, 'B'],
  [null, 'cch', null, 'K'], [START, 'chr', null, 'K R'], [null, 'ch', null, 'CH'], [null, 'ck', null, 'K'], [null, 'ci', /^[ao]/, 'SH'], [null, 'cc', /^[eiy]/, 'K S'], [null, 'cc', null, 'K'], [null, 'c', /^[eiy]/, 'S'], [null, 'c', null, 'K'],
  [null, 'dge', null, 'JH'], [null, 'dd', null, 'D'], [null, 'd', null, 'D'],
  [null, 'eigh', null, 'EY'], [null, 'ear', /^[bcdfghjklmnpqstvwxz]/, 'ER'], [null, 'ear', null, 'IH R'], [null, 'eau', null, 'OW'], [null, 'ea', null, 'IY'], [null, 'eer', null, 'IH R'], [null, 'ee', null, 'IY'], [null, 'ei', null, 'IY'],
  [null, 'ew', null, 'UW'], [null, 'eu', null, 'Y UW'], [null, 'ey', END, 'IY'], [null, 'ey', null, 'EY'], [/[td]$/, 'ed', END, 'IX D'], [/[pkfshc]$/, 'ed', END, 'T'], [/[a-z]{2}$/, 'ed', END, 'D'], [/(?:[sxz]|ch|sh|[cg])$/, 'es', END, 'IX Z'],
  [/[aeiouy].*[a-z]$/, 'er', END, 'ER'], [null, 'err', null, 'EH R'], [null, 'ere', END, 'IH R'], [null, 'er', null, 'ER'], [/[aeiouy].*l$/, 'e', END, ''], [/[aeiouy]/, 'e', END, ''], [/[aeiouy]/, 'e', /^(?:s|ly|ment|ful|less)$/, ''],
  [null, 'e', MAGIC, 'IY'], [START, 'e', END, 'IY'], [/^[^aeiouy]+$/, 'e', END, 'IY'], [null, 'e', null, 'EH'],
  [null, 'ff', null, 'F'], [null, 'f', null, 'F'],
  [null, 'gg', null, 'G'], [null, 'gh', END, ''], [null, 'ght', null, 'T'], [START, 'gh', null, 'G'], [START, 'gn', null, 'N'], [null, 'gue', END, 'G'], [null, 'gu', /^[ei]/, 'G'], [null, 'g', /^[eiy]/, 'JH'], [null, 'g', null, 'G'],
  [null, 'h', /^[aeiouy]/, 'HH'], [null, 'h', null, ''],
  [null, 'ign', END, 'AY N'], [null, 'igh', null, 'AY'], [null, 'ier', END, 'IY ER'], [null, 'ie', END, 'IY'], [null, 'ie', null, 'IY'], [null, 'ing', END, 'IH NG'], [null, 'ir', null, 'ER'], [null, 'ique', END, 'IY K'], [null, 'i', MAGIC, 'AY'], [null, 'ia', END, 'IY AX'], [null, 'io', null, 'IY OW'],
  [START, 'i', END, 'AY'], [null, 'ild', END, 'AY L D'], [null, 'ind', END, 'AY N D'], [null, 'i', END, 'IY'], [null, 'i', null, 'IH'],
  [null, 'j', null, 'JH'], [START, 'kn', null, 'N'], [null, 'k', null, 'K'],
  [CONSONANT, 'le', END, 'AX L'], [null, 'll', null, 'L'], [null, 'l', null, 'L'], [null, 'mm', null, 'M'], [null, 'm', null, 'M'],
  [null, 'nk', null, 'NG K'], [null, 'ng', END, 'NG'], [null, 'ng', null, 'NG G'], [null, 'nn', null, 'N'], [null, 'n', null, 'N'],
  [null, 'ought', null, 'AO T'], [null, 'ough', null, 'OW'], [null, 'ould', null, 'UH D'], [null, 'oar', null, 'AO R'], [null, 'oa', null, 'OW'], [null, 'oor', null, 'AO R'], [null, 'ook', null, 'UH K'], [null, 'oo', null, 'UW'], [null, 'oi', null, 'OY'], [null, 'oy', null, 'OY'],
  [null, 'ous', END, 'AX S'], [null, 'our', null, 'AO R'], [null, 'ou', null, 'AW'], [null, 'ow', END, 'OW'], [null, 'ow', null, 'AW'], [null, 'old', null, 'OW L D'], [null, 'or', null, 'AO R'], [null, 'o', MAGIC, 'OW'], [null, 'o', END, 'OW'], [null, 'on', END, 'AX N'], [null, 'o', /^[^aeiouy][aeiouy]/, 'OW'], [null, 'o', null, 'AA'],
  [null, 'ph', null, 'F'], [START, 'ps', null, 'S'], [null, 'pp', null, 'P'], [null, 'p', null, 'P'], [null, 'que', END, 'K'], [null, 'qu', null, 'K W'], [null, 'q', null, 'K'], [START, 'rh', null, 'R'], [null, 'rr', null, 'R'], [null, 'r', null, 'R'],
  [null, 'sch', null, 'S K'], [null, 'sh', null, 'SH'], [null, 'sion', null, 'ZH AX N'], [null, 'ss', null, 'S'], [null, 'sc', /^[eiy]/, 'S'], [/[aeiouylmnrbdgvw]$/, 's', END, 'Z'], [/[aeiou]$/, 's', /^[aeiou]/, 'Z'], [null, 's', null, 'S'],
  [null, 'tion', null, 'SH AX N'], [null, 'tch', null, 'CH'], [null, 'ture', null, 'CH ER'], [START, 'th', /^[aeiou]/, 'TH'], [null, 'th', null, 'TH'], [null, 'tt', null, 'T'], [null, 't', null, 'T'],
  [null, 'uy', null, 'AY'], [null, 'ui', null, 'UW'], [null, 'ue', END, 'UW'], [null, 'ur', null, 'ER'], [/[rljcsd]$/, 'u', MAGIC, 'UW'], [null, 'u', MAGIC, 'Y UW'], [null, 'u', END, 'UW'], [null, 'u', /^[^aeiouy][aeiouy]/, 'UW'], [null, 'u', null, 'AH'],
  [null, 'v', null, 'V'], [START, 'wh', null, 'W'], [START, 'wr', null, 'R'], [null, 'w', null, 'W'], [START, 'x', null, 'Z'], [null, 'x', null, 'K S'],
  [START, 'y', null, 'Y'], [/^[^aeiouy]+$/, 'y', END, 'AY'], [null, 'y', END, 'IY'], [null, 'y', MAGIC, 'AY'], [null, 'y', null, 'IH'], [null, 'zz', null, 'Z'], [null, 'z', null, 'Z'],
];
const VOWEL = /^(?:[AEIOU][A-Z]|ER)$/;

/** A word in small letters as ARPAbet with stress digits, as the dictionary has it. */
export function soundOut(word: string): string {
  const letters = word.normalize('NFD').replace(/[^a-z]/g, ''), sounds: string[] = [];
  for (let i = 0; i < letters.length;) {
    const rule = RULES.find(([before, text, after]) => letters.startsWith(text, i) && (before?.test(letters.slice(0, i)) ?? true) && (after?.test(letters.slice(i + text.length)) ?? true));
    if (rule && rule[3] !== '') sounds.push(...rule[3].split(' '));
    i += rule?.[1].length ?? 1;
  }
  // Stress falls on the first full vowel of the last three.
  const vowels = sounds.flatMap((sound, i) => (VOWEL.test(sound) ? [i] : [])), full = vowels.filter((i) => sounds[i] !== 'AX' && sounds[i] !== 'IX');
  const stressed = full.length > 3 ? full[full.length - 3] : full[0] ?? vowels[0];
  return sounds.map((sound, i) => (VOWEL.test(sound) ? `${sound === 'AX' || sound === 'IX' ? 'AH' : sound}${i === stressed ? 1 : 0}` : sound)).join(' ');
}
