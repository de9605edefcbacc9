import type { Floor, HeatCell } from '../../shared/planner.ts';
import { CELL } from '../../shared/planner.ts';
import type { StorePlan } from '../../shared/floor.ts';
import type { ConcoursePlan } from '../../shared/mall.ts';
import { useWords } from '../console/words.tsx';
import { heatColour } from './heat-scale.ts';
import { corners, type Projection } from './projection.ts';

const INK = '#3a3733', LINE = '#8a837b', PAPER = '#ffffff';
/** Text heights on the plan, metres. */
const LABEL = { store: 0.27, hall: 1.05 } as const;

/** Heat of the floor, one square a cell. */
export function Heat({ projection, cells, most }: { readonly projection: Projection; readonly cells: readonly HeatCell[]; readonly most: number }) {
  return (
    <g shapeRendering="crispEdges">
      {cells.map(({ x, z, seconds }) => {
        const a = projection.to(x * CELL, z * CELL), b = projection.to((x + 1) * CELL, (z + 1) * CELL);
        return <rect key={`${x}/${z}`} x={Math.min(a.u, b.u)} y={Math.min(a.v, b.v)} width={CELL} height={CELL} fill={heatColour(seconds / most)} />;
      })}
    </g>
  );
}

/** A line every metre, and figures every `step` metres along the near and the left edge. */
export function Grid({ projection, step, size }: { readonly projection: Projection; readonly step: number; readonly size: number }) {
  const { width, height, turn } = projection;
  const lines = (length: number): number[] => Array.from({ length: Math.floor(length) + 1 }, (_, i) => i);
  const alongPage = (i: number): number => (turn === 'up' ? height - i : i);
  return (
    <g>
      <g stroke="#000" strokeOpacity={0.08} strokeWidth={0.012}>
        {lines(width).map((i) => <line key={`u${i}`} x1={i} x2={i} y1={0} y2={height} />)}
        {lines(height).map((i) => <line key={`v${i}`} x1={0} x2={width} y1={height - i} y2={height - i} />)}
      </g>
      <g fill={LINE} fontSize={size}>
        {lines(turn === 'up' ? height : width).filter((i) => i % step === 0 && i > 0).map((i) => (turn === 'up'
          ? <text key={i} x={-0.18} y={alongPage(i) + size * 0.35} textAnchor="end">{i}</text>
          : <text key={i} x={alongPage(i)} y={height + size * 1.5} textAnchor="middle">{i}</text>))}
      </g>
    </g>
  );
}

export interface StoreDrawingProps {
  readonly projection: Projection;
  readonly plan: StorePlan;
  readonly chosen: string | null;
  readonly choose: (fixture: string) => void;
}

/** Walls with the door in them, fixtures, the counter and the assistant. */
export function StoreDrawing({ projection, plan, chosen, choose }: StoreDrawingProps) {
  const { t } = useWords();
  const { to } = projection;
  const half = plan.width / 2, door = plan.doorWidth / 2;
  const path = [[-door, 0], [-half, 0], [-half, plan.depth], [half, plan.depth], [half, 0], [door, 0]] as const;
  const walls = path.map(([x, z]) => { const { u, v } = to(x, z); return `${u},${v}`; }).join(' ');
  const counter = to(plan.counter.x, plan.counter.z), assistant = to(plan.assistant.x, plan.assistant.z), entry = to(0, 0);
  return (
    <g>
      {plan.fixtures.map((fixture) => (
        <g key={fixture.id}>
          <polygon
            className="row-button" points={corners(projection, fixture)} onClick={() => choose(fixture.id)} aria-hidden="true"
            fill={PAPER} fillOpacity={0.72} stroke={fixture.id === chosen ? '#22577a' : INK} strokeWidth={fixture.id === chosen ? 0.09 : 0.035}
            strokeDasharray={fixture.kind === 'stage' ? '0.12 0.08' : undefined}
          />
          <Name at={to(fixture.x, fixture.z)} text={fixture.id} size={Math.min(LABEL.store * 0.7, 1.7 * Math.max(fixture.width, fixture.depth) / fixture.id.length)} turned={projection.turn === 'up' && upright(fixture.yaw)} />
        </g>
      ))}
      <polyline points={walls} fill="none" stroke={INK} strokeWidth={0.14} strokeLinejoin="miter" />
      <rect x={counter.u - 0.7} y={counter.v - 0.3} width={1.4} height={0.6} fill="#dce8ef" stroke={INK} strokeWidth={0.035} transform={`rotate(${plan.counter.yaw * 180 / Math.PI} ${counter.u} ${counter.v})`} />
      <Name at={counter} text={t('planner:counter')} size={LABEL.store} turned={upright(plan.counter.yaw)} />
      <circle cx={assistant.u} cy={assistant.v} r={0.22} fill="#22577a" />
      <Name at={{ u: assistant.u, v: assistant.v + 0.5 }} text={t('planner:assistant')} size={LABEL.store} />
      <Name at={{ u: entry.u, v: entry.v + 0.32 }} text={t('planner:door')} size={LABEL.store} />
    </g>
  );
}

/** The hall's walls with the doors of stores in them, the arrival and the assistant. */
export function HallDrawing({ projection, plan, stores, chosen, choose }: Omit<StoreDrawingProps, 'plan'> & { readonly plan: ConcoursePlan; readonly stores: Floor['stores'] }) {
  const { t, of } = useWords();
  const { to, width, height, turn } = projection;
  const arrival = to(plan.arrival.x, plan.arrival.z), assistant = to(plan.assistant.x, plan.assistant.z);
  return (
    <g>
      <rect x={0} y={0} width={width} height={height} fill="none" stroke={INK} strokeWidth={0.3} />
      {plan.doors.map(({ store, x, z }) => {
        const shop = stores.find(({ id }) => id === store);
        const [a, b] = [to(x, z - (shop?.doorWidth ?? 0) / 2), to(x, z + (shop?.doorWidth ?? 0) / 2)];
        const inward = to(x - Math.sign(x) * (turn === 'up' ? 0.5 : 1.5), z);
        return (
          <g key={store} className="row-button" onClick={() => choose(store)} aria-hidden="true">
            <line x1={a.u} y1={a.v} x2={b.u} y2={b.v} stroke={store === chosen ? '#22577a' : '#fff'} strokeWidth={0.5} />
            <text x={inward.u} y={inward.v + LABEL.hall * 0.35} fontSize={LABEL.hall} fill={INK} paintOrder="stroke" stroke={PAPER} strokeOpacity={0.8} strokeWidth={0.3} textAnchor={turn === 'across' ? 'middle' : x > 0 ? 'start' : 'end'} fontWeight={store === chosen ? 700 : 400}>{shop ? of(shop.name) : store}</text>
          </g>
        );
      })}
      <circle cx={assistant.u} cy={assistant.v} r={0.35} fill="#22577a" />
      <path d={`M ${arrival.u} ${arrival.v} m -0.5 0 a 0.5 0.5 0 1 0 1 0 a 0.5 0.5 0 1 0 -1 0`} fill="none" stroke={INK} strokeWidth={0.12} />
      <Name at={turn === 'up' ? { u: arrival.u, v: arrival.v + 1.6 } : { u: arrival.u, v: arrival.v - 1 }} text={t('planner:arrival')} size={LABEL.hall * 0.85} />
      <Name at={turn === 'up' ? { u: assistant.u, v: assistant.v - 0.8 } : { u: assistant.u, v: assistant.v - 1 }} text={t('planner:assistant')} size={LABEL.hall * 0.85} />
    </g>
  );
}

/** A fixture that faces a side wall is long along the page. */
function upright(yaw: number): boolean {
  return Math.abs(Math.sin(yaw)) > 0.7;
}

/** Smaller letters than this, in metres of the plan, nobody can read. */
const LEAST_LETTERS = 0.12;

function Name({ at: { u, v }, text, size, turned = false }: { readonly at: { u: number; v: number }; readonly text: string; readonly size: number; readonly turned?: boolean }) {
  return size < LEAST_LETTERS ? null : (
    <text x={u} y={v} dy={size * 0.35} fontSize={size} fill={INK} textAnchor="middle" pointerEvents="none" paintOrder="stroke" stroke={PAPER} strokeOpacity={0.7} strokeWidth={size * 0.2} transform={turned ? `rotate(-90 ${u} ${v})` : undefined}>
      {text}
    </text>
  );
}
