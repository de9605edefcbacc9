/**
 * A pattern as a small compositional pattern-producing network (Stanley 2007): nodes with unlike activations, wired
 * forwards, read at every point of a tile. Its genome is a short text that can be saved, sent and bred.
 */
import type { Random } from '../engine/random.ts';

/** How a tile repeats within itself. */
export const SYMMETRIES = ['none', 'mirrored', 'quartered', 'diagonal'] as const;
/** What a node does to its sum. */
export const ACTIVATIONS = ['tanh', 'sine', 'cosine', 'bell', 'fold', 'step', 'linear', 'wave'] as const;

export interface Wire { readonly from: number; readonly to: number; /** -127 to 127, in 32nds. */ readonly weight: number }
/** Nodes are numbered inputs first, then hidden ones, then the outputs: wires run from lower to higher numbers. */
export interface Genome {
  readonly symmetry: number;
  /** 0 to 255: from a soft blend of the colours to hard edges. */
  readonly edge: number;
  /** One activation for each hidden node. */
  readonly hidden: readonly number[];
  readonly wires: readonly Wire[];
}

/** sin and cos of x and of y, distance from the tile's middle, 1. */
export const INPUTS = 6;
/** One for each colour. */
export const OUTPUTS = 3;
export const MOST_HIDDEN = 12, MOST_WIRES = 48;
/** Weights are whole numbers of these. */
export const WEIGHT_UNIT = 1 / 32;
const VERSION = 1, MOST_WEIGHT = 127;
/** Longest text of a genome. */
export const MOST_GENOME_TEXT = Math.ceil(((5 + MOST_HIDDEN + MOST_WIRES * 3) * 4) / 3);

/** base64url of: version, symmetry, edge, hidden count, activations, wire count, wires (from, to, weight as two's complement). */
export function writeGenome({ symmetry, edge, hidden, wires }: Genome): string {
  return Buffer.from([VERSION, symmetry, edge, hidden.length, ...hidden, wires.length, ...wires.flatMap(({ from, to, weight }) => [from, to, weight & 255])]).toString('base64url');
}

/** Null for a text that is no genome: every genome that is read draws a pattern. */
export function readGenome(text: string): Genome | null {
  if (text.length > MOST_GENOME_TEXT || !/^[A-Za-z0-9_-]+$/.test(text)) return null;
  const bytes = Buffer.from(text, 'base64url'), [version, symmetry = 255, edge = 0, count = 255] = bytes;
  if (version !== VERSION || symmetry >= SYMMETRIES.length || count > MOST_HIDDEN) return null;
  const hidden = [...bytes.subarray(4, 4 + count)], wireCount = bytes[4 + count] ?? 255, rest = bytes.subarray(5 + count);
  if (hidden.length !== count || hidden.some((each) => each >= ACTIVATIONS.length) || wireCount === 0 || wireCount > MOST_WIRES || rest.length !== wireCount * 3) return null;
  const first = INPUTS + count, wires: Wire[] = [], seen = new Set<number>();
  for (let i = 0; i < rest.length; i += 3) {
    const from = rest[i] ?? 0, to = rest[i + 1] ?? 0, weight = ((rest[i + 2] ?? 0) << 24) >> 24;
    if (from >= first || to < INPUTS || to >= first + OUTPUTS || from >= to || seen.has(from * 256 + to)) return null;
    seen.add(from * 256 + to);
    wires.push({ from, to, weight });
  }
  // One text for one genome: what is written again is what was read.
  const genome = { symmetry, edge, hidden, wires };
  return writeGenome(genome) === text ? genome : null;
}

const weightOf = (value: number): number => Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, Math.round(value))) || 0;

/** A genome of its own: a few hidden nodes over the inputs, every output wired. */
export function randomGenome(random: Random): Genome {
  const count = 3 + random.below(5), first = INPUTS + count, wires = new Map<number, Wire>();
  const add = (from: number, to: number, spread: number): void => { wires.set(from * 256 + to, { from, to, weight: weightOf(random.normal() * spread) || 8 }); };
  for (let node = INPUTS; node < first; node++) for (let k = 0; k < 2 + random.below(2); k++) add(random.below(node), node, 42);
  for (let out = first; out < first + OUTPUTS; out++) for (let k = 0; k < 2 + random.below(2); k++) add(INPUTS + random.below(count), out, 48);
  return { symmetry: random.below(SYMMETRIES.length), edge: 40 + random.below(216), hidden: Array.from({ length: count }, () => random.below(ACTIVATIONS.length)), wires: [...wires.values()].slice(0, MOST_WIRES) };
}

/** A child a little unlike its parent: weights moved, sometimes a wire, a node or an activation more. @param strength 0 to 1 */
export function mutated(parent: Genome, random: Random, strength: number): Genome {
  let { symmetry, edge, hidden, wires } = parent;
  wires = wires.map((wire) => (random.next() < 0.3 + 0.4 * strength ? { ...wire, weight: weightOf(wire.weight + random.normal() * (6 + 26 * strength)) } : wire));
  if (random.next() < 0.25 * strength && hidden.length > 0) {
    const at = random.below(hidden.length), next = random.below(ACTIVATIONS.length);
    hidden = hidden.map((each, i) => (i === at ? next : each));
  }
  if (random.next() < 0.5 * strength && wires.length + 2 <= MOST_WIRES && hidden.length < MOST_HIDDEN) ({ hidden, wires } = split({ symmetry, edge, hidden, wires }, random));
  if (random.next() < 0.5 * strength && wires.length < MOST_WIRES) {
    const first = INPUTS + hidden.length, to = INPUTS + random.below(hidden.length + OUTPUTS), from = random.below(Math.min(to, first));
    if (!wires.some((wire) => wire.from === from && wire.to === to)) wires = [...wires, { from, to, weight: weightOf(random.normal() * 40) }];
  }
  if (random.next() < 0.2 * strength && wires.length > OUTPUTS + 2) wires = wires.toSpliced(random.below(wires.length), 1);
  if (random.next() < 0.2 * strength) symmetry = random.below(SYMMETRIES.length);
  if (random.next() < 0.4) edge = Math.max(0, Math.min(255, edge + Math.round(random.normal() * 40 * strength)));
  return { symmetry, edge, hidden, wires };
}

/** Puts a new node into the middle of a wire (NEAT's "add node"); later nodes move up by one. */
function split({ symmetry, edge, hidden, wires }: Genome, random: Random): Genome {
  const wire = wires[random.below(wires.length)];
  if (!wire) return { symmetry, edge, hidden, wires };
  const node = Math.max(INPUTS, Math.min(wire.to, INPUTS + hidden.length)), up = (n: number): number => (n >= node ? n + 1 : n);
  const moved = wires.filter((each) => each !== wire).map((each) => ({ ...each, from: up(each.from), to: up(each.to) }));
  return {
    symmetry, edge, hidden: hidden.toSpliced(node - INPUTS, 0, random.below(ACTIVATIONS.length)),
    wires: [...moved, { from: up(wire.from), to: node, weight: 32 }, { from: node, to: up(wire.to), weight: wire.weight }].filter((each) => each.from < each.to),
  };
}

/** A child of two: the first one's build, with some of the second's weights where both have the same wire. */
export function crossed(a: Genome, b: Genome, random: Random): Genome {
  if (a.hidden.length !== b.hidden.length) return { ...a, symmetry: random.next() < 0.5 ? a.symmetry : b.symmetry, edge: Math.round((a.edge + b.edge) / 2) };
  const theirs = new Map(b.wires.map((wire) => [wire.from * 256 + wire.to, wire.weight]));
  return {
    symmetry: random.next() < 0.5 ? a.symmetry : b.symmetry, edge: Math.round((a.edge + b.edge) / 2),
    hidden: a.hidden.map((each, i) => (random.next() < 0.5 ? each : b.hidden[i] ?? each)),
    wires: a.wires.map((wire) => {
      const other = theirs.get(wire.from * 256 + wire.to);
      return other === undefined || random.next() < 0.5 ? wire : { ...wire, weight: weightOf((wire.weight + other) / 2) };
    }),
  };
}
