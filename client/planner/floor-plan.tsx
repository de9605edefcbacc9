import { Group, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { CONCOURSE, concoursePlan } from '../../shared/mall.ts';
import { CELL, type Floor } from '../../shared/planner.ts';
import { useWords } from '../console/words.tsx';
import { heatColour, LEGEND_SHARES } from './heat-scale.ts';
import { Grid, HallDrawing, Heat, StoreDrawing } from './plan-drawing.tsx';
import { project, type Bounds } from './projection.ts';

export interface FloorPlanProps {
  readonly floor: Floor;
  readonly chosen: string | null;
  readonly choose: (fixture: string) => void;
}

interface CellAt { readonly x: number; readonly z: number }

/** A place to scale with where people stood; a pointer or the arrow keys read single cells. */
export function FloorPlan({ floor, chosen, choose }: FloorPlanProps) {
  const { t } = useWords();
  const isNarrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const hall = useMemo(() => concoursePlan(floor.stores.map(({ id }) => id)), [floor.stores]);
  const { plan } = floor;
  const bounds: Bounds = plan
    ? { minX: -plan.width / 2, maxX: plan.width / 2, minZ: 0, maxZ: plan.depth }
    : { minX: -CONCOURSE.width / 2, maxX: CONCOURSE.width / 2, minZ: -hall.length / 2, maxZ: hall.length / 2 };
  const projection = project(bounds, plan || isNarrow ? 'up' : 'across');
  const { width, height, to, from, turn } = projection;
  const most = Math.max(...floor.cells.map(({ seconds }) => seconds), Number.MIN_VALUE);
  const [cell, setCell] = useState<CellAt | null>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const margin = plan ? 0.75 : 2.2;

  const point = ({ clientX, clientY }: PointerEvent): void => {
    const matrix = drawing.current?.getScreenCTM();
    if (!matrix) return;
    const at = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
    const inside = at.x >= 0 && at.x <= width && at.y >= 0 && at.y <= height;
    const { x, z } = from(at.x, at.y);
    setCell(inside ? { x: Math.floor(x / CELL), z: Math.floor(z / CELL) } : null);
  };
  const move = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, readonly [u: number, v: number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const now = cell ?? { x: Math.floor((bounds.minX + bounds.maxX) / 2 / CELL), z: Math.floor((bounds.minZ + bounds.maxZ) / 2 / CELL) };
    const at = to((now.x + 0.5) * CELL, (now.z + 0.5) * CELL);
    const next = from(Math.min(width - 0.01, Math.max(0.01, at.u + step[0] * CELL)), Math.min(height - 0.01, Math.max(0.01, at.v + step[1] * CELL)));
    setCell({ x: Math.floor(next.x / CELL), z: Math.floor(next.z / CELL) });
  };

  const corner = cell && { a: to(cell.x * CELL, cell.z * CELL), b: to((cell.x + 1) * CELL, (cell.z + 1) * CELL) };
  return (
    <div>
      <svg
        ref={drawing} viewBox={`${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`} role="img" tabIndex={0} aria-label={`${t('planner:floorPlan')}. ${t('planner:hoverHint')}`}
        style={{ display: 'block', width: '100%', maxHeight: turn === 'up' ? (plan ? '72vh' : '160vh') : undefined, touchAction: 'pan-y', background: '#fff' }}
        onPointerMove={point} onPointerDown={point} onPointerLeave={() => setCell(null)} onKeyDown={move}
      >
        <rect x={0} y={0} width={width} height={height} fill="#faf9f7" />
        <Heat projection={projection} cells={floor.cells} most={most} />
        <Grid projection={projection} step={plan ? 1 : 5} size={plan ? 0.24 : 0.9} />
        {plan ? <StoreDrawing projection={projection} plan={plan} chosen={chosen} choose={choose} /> : <HallDrawing projection={projection} plan={hall} stores={floor.stores} chosen={chosen} choose={choose} />}
        {corner && <rect x={Math.min(corner.a.u, corner.b.u)} y={Math.min(corner.a.v, corner.b.v)} width={CELL} height={CELL} fill="none" stroke="#22577a" strokeWidth={0.06} pointerEvents="none" />}
      </svg>
      <Reading floor={floor} bounds={bounds} cell={cell} />
      <Legend most={floor.cells.length === 0 ? 0 : most} />
    </div>
  );
}

/** Seconds in the cell that is pointed at. */
function Reading({ floor, bounds, cell }: { readonly floor: Floor; readonly bounds: Bounds; readonly cell: CellAt | null }) {
  const { t, time, number } = useWords();
  const seconds = cell && (floor.cells.find(({ x, z }) => x === cell.x && z === cell.z)?.seconds ?? 0);
  // Counted from the left wall as one walks in, which is where x is greatest.
  const across = cell && bounds.maxX - (cell.x + 1) * CELL;
  const along = cell && cell.z * CELL - bounds.minZ;
  return (
    <Text size="sm" mt="xs" className="numbers" role="status" c={cell ? undefined : 'dimmed'}>
      {cell && across !== null && along !== null && seconds !== null
        ? t('planner:cellRead', { across: `${number(across, 1)}–${number(across + CELL, 1)}`, along: `${number(along, 1)}–${number(along + CELL, 1)}`, time: time(seconds) })
        : t('planner:hoverHint')}
    </Text>
  );
}

function Legend({ most }: { readonly most: number }) {
  const { t, time } = useWords();
  const stops = LEGEND_SHARES.map((share, i) => `${heatColour(share)} ${100 * i / (LEGEND_SHARES.length - 1)}%`);
  return (
    <figure style={{ margin: '12px 0 0', maxWidth: 420 }} aria-label={t('planner:legend')}>
      <div style={{ height: 12, borderRadius: 3, background: `linear-gradient(to right, ${stops.join(', ')})`, border: '1px solid #0002' }} />
      <Group justify="space-between" gap={0}>{LEGEND_SHARES.map((share) => <Text key={share} size="xs" className="numbers">{time(Math.round(share * most))}</Text>)}</Group>
      <figcaption><Text size="xs" c="dimmed">{t('planner:heatUnit')}</Text></figcaption>
    </figure>
  );
}
