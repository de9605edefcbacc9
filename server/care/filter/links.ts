/** Addresses of pages and files elsewhere, also those that are written so that no program should see them. */
import type { Folded } from './fold.ts';

/** Ends of names that are no words of English, and those that are, which count where more speaks for an address. */
const SURE = 'com|net|org|cn|io|xyz|cc|tv|vip|ru|pw|icu|gg|ly|biz|edu|gov|co\\.uk|com\\.cn|uk|de|jp|tk|ml|cf|ga|gq|wang|ren|onion|apk|exe|' +
  'nz|im|sh|st|la|fm|am|kr',
  WORDS = 'me|co|app|live|shop|site|club|store|online|link|info|win|pro|fun|dev|ai|to|in|us|so|one|work|click|page|space|world|today|top';
const NAME = '[a-z0-9\\u4e00-\\u9fff](?:[a-z0-9\\u4e00-\\u9fff-]{0,61}[a-z0-9\\u4e00-\\u9fff])?';

const ADDRESS = new RegExp([
  String.raw`(?:https?|hxxps?|ftp)\s?:\s?/\s?/\s?\S+`,
  String.raw`h\s?[tx]\s?[tx]\s?p\s?s?\s?:\s?/`,
  String.raw`(?<![a-z0-9-])[a-z0-9-]{1,63}\s?(?:\(dot\)|\[dot\]|\bdot\b|点)\s?(?:${WORDS})(?![a-z])`,
  String.raw`(?<![a-z0-9-])[a-z0-9-]{2,63}\s?[[(]\s?\.\s?[\])]\s?[a-z]{2,10}(?![a-z])`,
  String.raw`(?<![a-z0-9])www\s?[.。]\s?[a-z0-9-]+`,
  // A domain, and a domain whose end could be a word where a path follows or names stand in a row.
  String.raw`(?<![a-z0-9@.-])(?:${NAME}\.){1,5}(?:${SURE})(?![a-z0-9.-]*[a-z0-9-])(?:[:/?#]\S*)?`,
  String.raw`(?<![a-z0-9@.-])(?:${NAME}\.){1,5}(?:${WORDS})/\S+`,
  String.raw`(?<![a-z0-9@.-])${NAME}\.${NAME}\.(?:${WORDS})(?![a-z0-9])`,
  String.raw`(?<![a-z0-9@.-])(?:[a-z]{1,30}-[a-z0-9-]{1,40}|[a-z]{0,30}\d[a-z0-9]{0,30})\.(?:${WORDS})(?![a-z0-9])`,
  // Spelled out: `dot com`, `(dot)`, `点com`, `。com`.
  String.raw`(?<![a-z0-9-])[a-z0-9-]{1,63}\s?(?:\(dot\)|\[dot\]|\{dot\}|\bdot\b|点|。|•|·|,)\s?(?:${SURE})(?![a-z])`,
  String.raw`(?<![a-z0-9-])[a-z0-9-]{1,63}(?:\s\.\s?|\s?\.\s)(?:com|net|org|cn|xyz|top|cc)(?![a-z])`,
  String.raw`(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?::\d{2,5}|/\S)`,
  String.raw`(?<![a-z0-9])(?:t\.me|wa\.me|bit\.ly|tinyurl|discord\.gg|goo\.gl|linktr\.ee|youtu\.be|is\.gd)(?:/|\s*$)`,
  String.raw`(?:magnet|tg|weixin|alipays?|javascript):\S`,
].join('|'), 'gu');

/** Whether a text names a page that is none of the mall's own hosts. */
export function pointsElsewhere({ plain }: Folded, ownHosts: ReadonlySet<string>): boolean {
  return (plain.match(ADDRESS) ?? []).some((address) => !isOwn(address, ownHosts));
}

function isOwn(address: string, ownHosts: ReadonlySet<string>): boolean {
  const full = /^https?:\/\//.test(address) ? address : `http://${address}`;
  return URL.canParse(full) && ownHosts.has(new URL(full).host);
}
