/** What an import did, or would do, in words for a merchant. */
import { MOST_FAULTS } from './faults.ts';
import type { FaultList } from './faults.ts';
import type { Guess } from './product.ts';
import type { ImportReport } from './run.ts';

const GUESSES: readonly (readonly [Guess, string])[] = [
  ['kind', 'of a kind that the mall does not know, shown as a plain box'],
  ['read-form', 'shown in a form that was read out of their words, since their kind has none of its own in the table: look at them'],
  ['box', 'shown as a box or its package: the mall has no form for such things'],
  ['near-form', 'shown in a form that resembles them'],
  ['size', 'without a size: the usual one for their kind is taken, and not stated as a fact'],
  ['size-not-believable', 'with a size that is not believable for their kind: the usual one is taken instead'],
  ['weight', 'without a weight: the usual one is taken'],
  ['colour', 'without a colour: shown in a usual one'],
  ['colour-name', 'with a colour name that the mall does not know: the name stands, the colour is a usual one'],
  ['material', 'without a material that the mall knows: "Not stated" on the card'],
  ['translation', 'in one language only: the same text stands in Chinese and English'],
  ['brand', 'without a brand: the name of the store stands there'],
  ['sku', 'with variants without a SKU: one was made, the same at the next import'],
];
const FORMATS = { shopify: 'Shopify product CSV', saleor: 'Saleor catalogue', dummyjson: 'DummyJSON catalogue' } as const;

export function reportLines(report: ImportReport, dryRun: boolean, untracked: number): string[] {
  const { changes, guesses, currency } = report, lines: string[] = [];
  const what = `${count(report.products, 'product')}, ${count(report.variants, 'variant')} (${FORMATS[report.format]}, prices in ${currency})`;
  if (dryRun) lines.push(`Nothing was changed. This would go into the ${report.isNew ? 'new ' : ''}store ${report.store} ("${report.name}"): ${what}.`);
  else if (changes) lines.push(`The ${report.isNew ? 'new ' : ''}store ${report.store} ("${report.name}") has them: ${what}.`, `  ${changes.added} added, ${changes.updated} updated, ${changes.unchanged} as they were${changes.withdrawn > 0 ? `; ${count(changes.withdrawn, 'variant')} withdrawn that the file no longer has` : ''}`);
  if (report.currencyTaken === 'assumed') lines.push(`  the file names no currency: ${currency} is taken; say another with --currency`);
  if (report.otherCurrencies.length > 0) lines.push(`  prices in ${report.otherCurrencies.join(', ')} are not taken`);
  for (const [why, number] of report.leftOut) lines.push(`  ${number} left out: ${why === 'gift card' ? 'gift cards, which the mall cannot honour' : 'not published'}`);
  if (report.absent > 0) lines.push(`  ${count(report.absent, 'product')} of the store not in this file: kept as they are`);
  if (report.slots.rebuilt && !report.isNew) lines.push('  the floor was laid out anew to hold the goods; pins on fixtures that are gone rest');
  const uncounted = guesses.get('untracked');
  if (uncounted) lines.push(`  ${count(uncounted.count, 'product')} whose stock the shop does not count: ${untracked} of each variant may be sold; say another number with --untracked`);
  const taken = GUESSES.flatMap(([guess, words]) => {
    const noted = guesses.get(guess);
    return noted ? [`  ${noted.count} ${words} (${noted.examples.join('; ')}${noted.count > noted.examples.length ? '; …' : ''})`] : [];
  });
  return taken.length > 0 ? [...lines, 'What the file did not say:', ...taken] : lines;
}

export function faultLines(faults: FaultList): string[] {
  const lines = faults.first.map(({ line, field, message }) => `  line ${line}, ${field}: ${message}.`);
  return [
    `Nothing was imported: ${count(faults.count, 'fault')} in the file.`, ...lines,
    ...(faults.count > MOST_FAULTS ? [`  and ${faults.count - MOST_FAULTS} more`] : []),
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
