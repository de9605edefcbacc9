export { openWords, PROPOSE_DEFAULTS, WORDS_WEIGHTS } from './propose.ts';
export type { Proposed, ProposeOptions, Words } from './propose.ts';
