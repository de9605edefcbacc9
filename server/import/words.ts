/** Texts of merchants: HTML, entities, identifiers, and which language they are in. */
import { createHash } from 'node:crypto';
import type { LocalText } from '../../shared/locale.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”',
  deg: '°', times: '×', frac12: '½', copy: '©', reg: '®', trade: '™', bull: '•', middot: '·', eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', ouml: 'ö', uuml: 'ü', auml: 'ä', euro: '€', pound: '£',
};
const HAN = /\p{Script=Han}/u;
/** Longest text that the catalogue keeps. */
const MOST_CHARACTERS = 4000;

/** The words of an HTML body: blocks and breaks become lines, list items dashes, everything else goes. */
export function htmlToText(html: string): string {
  const text = html
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ').replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/<li\b[^>]*>/gi, '\n– ').replace(/<(?:br|\/p|\/div|\/h[1-6]|\/li|\/tr|\/ul|\/ol)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replace(/&(#x[0-9a-f]+|#\d+|[a-z][a-z0-9]*);/gi, (whole, name: string) => entity(name) ?? whole);
  return text.split('\n').map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim()).filter((line) => line !== '').join('\n').slice(0, MOST_CHARACTERS);
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : undefined;
}

/** Lower-case Latin words joined by hyphens; empty where a text has none. */
export function slug(text: string, most = 60): string {
  return text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(/['’]/g, '').toLowerCase()
    .replace(/[^a-z0-9]+/g, '-').slice(0, most).replace(/^-+|-+$/g, '');
}

/** Eight hex digits that stand for a text, the same every time. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** A slug for any text: Latin words as they are, what they cannot say as a digest. */
export function stableSlug(text: string, fallback: string): string {
  const words = slug(text);
  const said = [...text].every((character) => character.charCodeAt(0) < 0x250);
  if (words !== '' && said) return words;
  return `${words === '' ? fallback : words.slice(0, 48).replace(/-+$/, '')}-${digest(text)}`;
}

/** A text in both languages: where one is missing the given one stands in both. */
export function bothLanguages(text: string): LocalText {
  return { en: text, zh: text };
}

export function isChinese(text: string): boolean {
  return HAN.test(text);
}

/** At most so many characters, an ellipsis where something was cut. */
export function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
