import { describe, expect, it } from 'vitest';
import { openAttention } from '../../../client/mall/presence/attention.ts';
import type { Looked } from '../../../client/mall/presence/attention.ts';
import { openChatLog } from '../../../client/mall/presence/chat-log.ts';
import { openOutbox } from '../../../client/mall/presence/outbox.ts';
import { FROM_CLIENT } from '../../../shared/messages.ts';
import type { FromClient } from '../../../shared/messages.ts';

function shelf() {
  const kept = new Map<string, string>();
  return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
}
function box(on = shelf(), connected = () => true, now = () => 1000) {
  const sent: FromClient['interactions'][] = [];
  let ids = 0;
  const outbox = openOutbox({
    shelf: on, now, newId: () => `00000000-0000-4000-8000-${String(ids++).padStart(12, '0')}`,
    send: (body) => connected() && sent.push(structuredClone(body)) > 0,
  });
  return { outbox, sent };
}
const view = { kind: 'view', product: 'blue-mug', slot: 'table/t0.0', seconds: 1 } as const;

describe('the outbox', () => {
  it('sends each batch once, in the shape that rooms take, until it is kept', () => {
    const { outbox, sent } = box();
    outbox.add('kiln', view);
    outbox.add('kiln', { kind: 'pickup', product: 'blue-mug' });
    outbox.flush('kiln');
    outbox.flush('kiln');
    expect(sent).toHaveLength(1);
    expect(FROM_CLIENT.interactions.parse(sent[0]).events.map(({ kind }) => kind)).toEqual(['view', 'pickup']);
    expect(outbox.waiting()).toBe(2);
    outbox.kept(sent[0]?.batch ?? '');
    expect(outbox.waiting()).toBe(0);
  });

  it('sends again, with the same ids, what was not kept before a connection was lost', () => {
    const { outbox, sent } = box();
    outbox.add('kiln', view);
    outbox.flush('kiln');
    outbox.flush('kiln', true);
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
  });

  it('outlives the page and holds each store\'s things for that store\'s room', () => {
    const kept = shelf(), away = box(kept, () => false);
    away.outbox.add('kiln', view);
    away.outbox.add('lumen', { ...view, product: 'lamp' });
    away.outbox.flush('kiln');
    const { outbox, sent } = box(kept);
    outbox.flush('lumen');
    expect(sent.map(({ events }) => events[0]?.product)).toEqual(['lamp']);
    expect(outbox.waiting()).toBe(2);
  });

  it('drops what the room would refuse again, by the batch that it names', () => {
    const { outbox, sent } = box();
    for (const product of ['blue-mug', 'jar']) {
      outbox.add('kiln', { ...view, product });
      outbox.flush('kiln');
    }
    outbox.refused(sent[1]?.batch ?? '', 'malformed');
    outbox.flush('kiln', true);
    expect(sent.slice(2).map(({ events }) => events[0]?.product)).toEqual(['blue-mug']);
    outbox.refused(null, 'internal');
    expect(outbox.waiting()).toBe(0);
  });

  it.each(['too-many', 'not-kept'])('sends what was refused as %s again after 5 s, in its order, and nothing before it', (code) => {
    let now = 1000;
    const { outbox, sent } = box(shelf(), () => true, () => now);
    outbox.add('kiln', view);
    outbox.flush('kiln');
    outbox.refused(sent[0]?.batch ?? '', code);
    outbox.add('kiln', { ...view, product: 'jar' });
    now = 5999;
    outbox.flush('kiln');
    expect(sent).toHaveLength(1);
    now = 6000;
    outbox.flush('kiln');
    expect(sent.flatMap(({ events }) => events.map(({ product }) => product))).toEqual(['blue-mug', 'blue-mug', 'jar']);
    expect(sent[1]?.events[0]?.id).toBe(sent[0]?.events[0]?.id);
  });

  it('makes batches of at most 50', () => {
    const { outbox, sent } = box();
    for (let i = 0; i < 120; i++) outbox.add('kiln', view);
    outbox.flush('kiln');
    expect(sent.map(({ events }) => events.length)).toEqual([50, 50, 20]);
  });
});

describe('attention', () => {
  const at = (away: number, slot = 'a'): Looked => ({ product: `product-${slot}`, slot, away });
  const watch = (steps: readonly (readonly [seconds: number, at: Looked | null])[]) => {
    const attention = openAttention();
    const happened: string[] = [];
    for (const [now, looked] of steps) for (const { kind, product, seconds } of attention.look(looked, now)) happened.push(`${kind} ${product} ${seconds ?? ''}`.trim());
    return happened;
  };
  /** Looks every 0.2 s from one time to another. */
  const rest = (from: number, to: number, looked: Looked | null): (readonly [number, Looked | null])[] =>
    Array.from({ length: Math.round((to - from) / 0.2) + 1 }, (_, i) => [from + 0.2 * i, looked]);

  it('takes a look of more than 0.8 s within 4 m for a view, once', () => {
    expect(watch(rest(0, 0.8, at(3)))).toEqual([]);
    expect(watch(rest(0, 2.8, at(3)))).toEqual(['view product-a 1']);
    expect(watch(rest(0, 5, at(4.5)))).toEqual([]);
  });
  it('does not count a glance away, and tells how long one dwelt when it ends', () => {
    expect(watch([...rest(0, 2, at(3)), [2.2, null], ...rest(2.4, 4, at(3)), ...rest(4.2, 5, null)])).toEqual(['view product-a 1', 'dwell product-a 4']);
  });
  it('ends one look where another begins', () => {
    expect(watch([...rest(0, 4, at(3)), ...rest(4.2, 5.4, at(3, 'b'))])).toEqual(['view product-a 1', 'dwell product-a 4', 'view product-b 1']);
  });
  it('takes coming within 1.6 m of what one looks at for an approach', () => {
    expect(watch([...rest(0, 1, at(3)), ...rest(1.2, 2, at(1.2))])).toEqual(['view product-a 1', 'approach product-a']);
    expect(watch(rest(0, 3, at(1.2)))).toEqual(['view product-a 1']);
  });
});

describe('the chat log', () => {
  const line = (name: string, mine = false) => ({ id: '', name, text: 'hello', at: 1, place: 'kiln', mine });
  it('counts what others said until it is read, and outlives the page', () => {
    const kept = shelf(), log = openChatLog(kept);
    log.add(line('Ann'));
    log.add(line('me', true));
    expect(log.unread()).toBe(1);
    log.read();
    expect(log.unread()).toBe(0);
    expect(openChatLog(kept).lines().map(({ name }) => name)).toEqual(['Ann', 'me']);
  });
  it('hides whom one muted, before and after, until they are unmuted', () => {
    const kept = shelf(), log = openChatLog(kept);
    log.add(line('Ann'));
    log.mute('Ann', true);
    log.add(line('Ann'));
    expect(log.lines()).toEqual([]);
    expect(log.unread()).toBe(1);
    expect(openChatLog(kept).isMuted('Ann')).toBe(true);
    log.mute('Ann', false);
    expect(log.lines()).toHaveLength(2);
  });
});
