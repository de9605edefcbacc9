import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { intoStore } from '../../../client/mall/ground.ts';
import { arrivalOf, linkTo } from '../../../client/mall/presence/spot.ts';
import { StoreFile } from '../../../shared/catalogue.ts';
import { concoursePlan } from '../../../shared/mall.ts';
import type { StoreCard } from '../../../shared/shop.ts';

const stores: StoreCard[] = ['kiln', 'lumen'].map((id) => {
  const { name, tagline, trade, currency, theme, assistant, policies, plan } = StoreFile.parse(JSON.parse(readFileSync(`assets/catalogue/${id}.json`, 'utf8')));
  return { id, name, tagline, trade, currency, theme, assistant, policies, plan };
});
const plan = concoursePlan(stores.map(({ id }) => id));
const arrive = (query: string, kept: string | null = null) => arrivalOf(new URLSearchParams(query), kept, plan, stores);
const inKiln = ({ x, z }: { x: number; z: number }) => {
  const [door] = plan.doors;
  if (!door) throw new Error('kiln has no door');
  return intoStore(door, { x, z });
};

describe('where one arrives', () => {
  it('is the entrance for who was never here', () => {
    expect(arrive('')).toEqual({ place: 'concourse', ...plan.arrival });
  });
  it('is the spot that a link names, in that place', () => {
    const link = linkTo({ place: 'kiln', x: 0.4, z: 1.5, yaw: 0.25 }, 'http://localhost:1/?at=lumen#x');
    expect(link).toBe('http://localhost:1/?at=kiln&x=0.40&z=1.50&yaw=0.25');
    const arrival = arrive(new URL(link).search);
    expect(arrival.place).toBe('kiln');
    expect(inKiln(arrival).x).toBeCloseTo(0.4, 9);
    expect(inKiln(arrival).z).toBeCloseTo(1.5, 9);
  });
  it('is behind the door of a store that is named alone, and before it for ?store=', () => {
    expect(arrive('at=kiln').place).toBe('kiln');
    expect(inKiln(arrive('at=kiln')).z).toBeCloseTo(1.2, 9);
    expect(arrive('store=kiln').place).toBe('concourse');
    expect(inKiln(arrive('store=kiln')).z).toBeCloseTo(-3, 9);
  });
  it('is where one was when the page is loaded again, unless a link says otherwise', () => {
    const kept = JSON.stringify({ place: 'concourse', x: 4, z: 4, yaw: 3 });
    expect(arrive('', kept)).toMatchObject({ place: 'concourse', x: 4, z: 4, yaw: 3 });
    expect(arrive('at=kiln', kept).place).toBe('kiln');
  });
  it('is never inside a wall or a fixture, in a place that is none, or what cannot be read', () => {
    const table = stores[0]?.plan.fixtures[0];
    expect(inKiln(arrive(`at=kiln&x=${table?.x}&z=${table?.z}`)).z).toBeCloseTo(1.2, 9);
    for (const kept of ['{', '{"place":"gone","x":0,"z":0,"yaw":0}', '{"place":"concourse","x":900,"z":0,"yaw":0}', '7']) expect(arrive('', kept)).toMatchObject(plan.arrival);
    expect(arrive('at=gone')).toMatchObject({ place: 'concourse' });
  });
});
