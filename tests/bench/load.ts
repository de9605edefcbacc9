/**
 * `load`: a full room, and shoppers who record as fast as they may, over real sockets. The mall, the crowd and
 * the recorders are three processes, of which the recorders' is niced; on two cores the crowd's and the recorders'
 * share of the second core is the larger one. How late the crowd itself was is told beside the delays, which it is in.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { DATABASE } from '../../server/config.ts';
import { openCrowd } from '../load/bots.ts';
import type { CrowdFigures } from '../load/bots.ts';
import type { Recorded } from '../load/recorders.ts';
import { figure, quantile } from './figure.ts';
import type { BenchOptions, Figure } from './figure.ts';
import { runMall } from './running-mall.ts';

/** People in the room, twice, and seconds that each is watched. */
const PEOPLE = 100, CROWD = 200, SECONDS = 10;
/** Each may record 4 a second: some more than the goal together, for the last answer is waited for. */
const RECORDERS = 520, GOAL = 2000;
/** Rounds without and with recording, in turn, so that what else the machine does falls on both. */
const ROUNDS = 2;
const RECORDER = join(import.meta.dirname, '..', 'load', 'recorders.ts');

export async function* bench({ say }: BenchOptions): AsyncIterable<Figure> {
  const mall = await runMall(['--capacity', String(CROWD + 20), '--proxies', '1']), { origin } = mall;
  try {
    say(`${PEOPLE} people walk in one room ...`);
    const hundred = await openCrowd({ origin, place: 'concourse', bots: PEOPLE }), alone = await hundred.walk(SECONDS);
    yield figure('room.delay.p99', quantile(alone.delays, 0.99), 'ms', 'lower', { goal: 100, reference: 58, by: 'notes/server.md, 100 people, packed bytes' });
    yield figure('memory.mb', (await metricsOf(origin))('process_resident_memory_bytes') / 2 ** 20, 'MiB', 'lower', { goal: 1024 });
    yield* recording(mall.data, origin, hundred, say);
    await hundred.leave();
    say(`${CROWD} people walk in one room ...`);
    const crowd = await openCrowd({ origin, place: 'concourse', bots: CROWD }), watched = await watchServer(origin);
    const { delays, farDelays } = await crowd.walk(SECONDS), { cpu, lag } = await watched();
    yield figure('room.delay.p99.200', quantile(delays, 0.99), 'ms', 'lower', { goal: 100, reference: 53, by: 'notes/server.md, 200 people, packed bytes' });
    yield figure('room.delay.far.p99.200', quantile(farDelays, 0.99), 'ms', 'lower');
    yield figure('room.cpu.200', cpu, 'ms/s', 'lower', { goal: 1000 });
    yield figure('room.lag.p99.200', lag, 'ms', 'lower');
    await crowd.leave();
  } finally {
    await mall.stop();
  }
}

interface Round { readonly idle: CrowdFigures; readonly loaded: CrowdFigures; readonly recorded: Recorded; /** Of the mall while they record. */ readonly cpu: number; readonly lag: number }

/** The figures of recording, with the delay of a room of people who walk meanwhile. Throws where not all is on disk that was acknowledged. */
async function* recording(data: string, origin: string, room: Awaited<ReturnType<typeof openCrowd>>, say: BenchOptions['say']): AsyncIterable<Figure> {
  say(`${RECORDERS} shoppers come into the stores ...`);
  const recorders = await startRecorders(origin), rounds: Round[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      say(`the room, while they look around (${round + 1} of ${ROUNDS}) ...`);
      const idle = await room.walk(SECONDS);
      say('the room, while all of them record ...');
      const watched = await watchServer(origin), [loaded, recorded] = await Promise.all([room.walk(SECONDS), recorders.record(SECONDS + 1)]);
      rounds.push({ idle, loaded, recorded, ...await watched() });
    }
  } finally {
    await recorders.stop();
  }
  const sum = (of: (each: Recorded) => number): number => rounds.reduce((all, { recorded }) => all + of(recorded), 0), kept = sum((each) => each.kept);
  say(`${kept} kept, ${sum((each) => each.refused)} reports refused, ${sum((each) => each.setAside)} set aside`);
  const written = rowsOf(data);
  // What was kept and not acknowledged in time, on a machine that is too busy, is nobody's loss.
  if (written < kept) throw new Error(`${kept} interactions were acknowledged and ${written} are on disk`);
  const p99 = (of: (round: Round) => readonly number[]): number => quantile(rounds.flatMap(of), 0.99), before = p99(({ idle }) => idle.delays);
  yield figure('interactions.second', kept / sum((each) => each.seconds), '1/s', 'higher', { goal: GOAL });
  yield figure('interactions.kept.p99', p99(({ recorded }) => recorded.acknowledged), 'ms', 'lower');
  yield figure('room.delay.p99.loaded', p99(({ loaded }) => loaded.delays), 'ms', 'lower', {
    goal: Math.round(1.2 * before), reference: Math.round(before * 1000) / 1000, by: 'the same room and shoppers, none of whom records',
  });
  yield figure('crowd.late.p99.loaded', p99(({ loaded }) => loaded.late), 'ms', 'lower', { reference: Math.round(p99(({ idle }) => idle.late) * 1000) / 1000, by: 'none of whom records' });
  yield figure('room.lag.p99.loaded', Math.max(...rounds.map(({ lag }) => lag)), 'ms', 'lower');
  yield figure('room.cpu.loaded', Math.max(...rounds.map(({ cpu }) => cpu)), 'ms/s', 'lower');
}

async function startRecorders(origin: string) {
  const program = spawn(process.execPath, [RECORDER, origin, String(RECORDERS)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: program.stdout })[Symbol.asyncIterator](), next = async (): Promise<string> => {
    const line = await lines.next();
    if (line.done) throw new Error('the recorders ended');
    return line.value;
  };
  await next();
  return {
    async record(seconds: number): Promise<Recorded> {
      program.stdin.write(`${seconds}\n`);
      return JSON.parse(await next()) as Recorded;
    },
    async stop() {
      program.stdin.end();
      if (program.exitCode === null) await once(program, 'exit');
    },
  };
}

/**
 * Until the returned function is called: milliseconds of processor that the mall takes a second, all its threads
 * together, and how late its event loop is (10 ms of it are the watch's own). Unlike the
 * delays these are the mall's alone: neither the crowd nor who else uses the machine is in the first.
 */
async function watchServer(origin: string): Promise<() => Promise<{ readonly cpu: number; readonly lag: number }>> {
  const before = await metricsOf(origin), began = performance.now();
  return async () => {
    const after = await metricsOf(origin), seconds = (performance.now() - began) / 1000;
    return {
      cpu: 1000 * (after('process_cpu_seconds_total') - before('process_cpu_seconds_total')) / seconds,
      lag: 1000 * after('nodejs_eventloop_lag_p99_seconds'),
    };
  };
}

/** What /metrics says; of lags, since it was asked last. */
async function metricsOf(origin: string): Promise<(name: string) => number> {
  const metrics = await (await fetch(`${origin}/metrics`)).text();
  return (name) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(metrics)?.[1] ?? Number.NaN);
}

function rowsOf(data: string): number {
  const db = new Database(join(data, DATABASE), { readonly: true });
  try {
    return db.prepare<[], number>('SELECT COUNT(*) FROM interactions').pluck().get() ?? Number.NaN;
  } finally {
    db.close();
  }
}
