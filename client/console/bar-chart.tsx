import { BarChart as Bars } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useMemo } from 'react';
import { useChart } from './use-chart.ts';

use([Bars, GridComponent, TooltipComponent, SVGRenderer]);

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Drawn paler, as context of the others. */
  readonly pale: boolean;
  /** Lines that are shown while it is pointed at. */
  readonly detail: readonly string[];
}

const FULL = '#22577a', PALE = '#c9d9e3', INK = '#6b6560';

/** Bars over labels. @param summary says in words what the picture shows */
export function BarChart({ bars, summary, height }: { readonly bars: readonly Bar[]; readonly summary: string; readonly height: number }) {
  const option = useMemo(() => ({
    animation: false,
    grid: { left: 4, right: 4, top: 16, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      trigger: 'axis', axisPointer: { type: 'shadow' }, renderMode: 'html', confine: true,
      formatter: (points: readonly { dataIndex: number }[]) => {
        const bar = bars[points[0]?.dataIndex ?? -1];
        return bar ? detailOf(bar) : '';
      },
    },
    xAxis: { type: 'category', data: bars.map(({ label }) => label), axisTick: { show: false }, axisLine: { lineStyle: { color: '#d6d1ca' } }, axisLabel: { color: INK, hideOverlap: true } },
    yAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: '#eeebe6' } }, axisLabel: { color: INK } },
    series: [{ type: 'bar', barMaxWidth: 36, data: bars.map(({ value, pale }) => ({ value, itemStyle: { color: pale ? PALE : FULL, borderRadius: [3, 3, 0, 0] } })) }],
  }), [bars]), box = useChart(option);

  return <div ref={box} role="img" aria-label={summary} style={{ height, width: '100%' }} />;
}

/** Built as elements, so that no name can become markup. */
function detailOf({ label, detail }: Bar): HTMLElement {
  const box = document.createElement('div');
  const head = document.createElement('strong');
  head.textContent = label;
  box.append(head, ...detail.map((line) => {
    const row = document.createElement('div');
    row.textContent = line;
    return row;
  }));
  return box;
}
