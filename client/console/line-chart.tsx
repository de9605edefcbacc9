import { LineChart as Lines } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useMemo } from 'react';
import { useChart } from './use-chart.ts';

use([Lines, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export interface Line {
  readonly name: string;
  /** Pairs of x and y, x ascending. */
  readonly points: readonly (readonly [number, number])[];
  /** Which of the two upright axes it is read by. */
  readonly side: 'left' | 'right';
}

const COLOURS = { left: '#22577a', right: '#c2703d' } as const, INK = '#6b6560';

/** Up to two lines over one axis, each with a scale of its own. @param summary says in words what the picture shows; @param most end of the axis */
export function LineChart({ lines, summary, height, most }: { readonly lines: readonly Line[]; readonly summary: string; readonly height: number; readonly most: number }) {
  const option = useMemo(() => ({
    animation: false,
    grid: { left: 4, right: 4, top: 34, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    legend: { top: 0, left: 0, icon: 'roundRect', itemWidth: 14, itemHeight: 4, textStyle: { color: INK } },
    tooltip: { trigger: 'axis', confine: true, valueFormatter: (value: unknown) => (typeof value === 'number' ? value.toFixed(4) : '') },
    xAxis: { type: 'value', min: 0, max: most, axisLine: { lineStyle: { color: '#d6d1ca' } }, splitLine: { show: false }, axisLabel: { color: INK, hideOverlap: true } },
    yAxis: (['left', 'right'] as const).map((side) => ({
      type: 'value', scale: true, position: side, splitLine: { show: side === 'left', lineStyle: { color: '#eeebe6' } }, axisLabel: { color: COLOURS[side], hideOverlap: true },
    })),
    series: lines.map(({ name, points, side }) => ({
      type: 'line', name, yAxisIndex: side === 'left' ? 0 : 1, data: points.map(([x, y]) => [x, y]), showSymbol: points.length < 15, symbolSize: 6,
      lineStyle: { width: 2, color: COLOURS[side] }, itemStyle: { color: COLOURS[side] },
    })),
  }), [lines, most]), box = useChart(option);

  return <div ref={box} role="img" aria-label={summary} style={{ height, width: '100%' }} />;
}
