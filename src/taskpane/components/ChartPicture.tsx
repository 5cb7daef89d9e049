import * as React from 'react';
import type { BlockPlan } from '../../contract';
import { drawnChart } from '../../planning';
import { chartPicture, type Shape } from '../../spreadsheet/chart-picture';
import type { AllTexts } from './view-texts';

const [WIDTH, HEIGHT] = [420, 250];

/** The chart that will stand beside the table, small, with the figures as far as they are known. */
export function ChartPicture(props: { plan: BlockPlan; texts: AllTexts }): JSX.Element | null {
  const { plan } = props;
  const { preview } = props.texts;
  const chart = React.useMemo(() => drawnChart(plan), [plan]);
  if (!chart) return null;
  const isEmpty = chart.series.every(({ values, line }) => line || values.every((value) => !value));
  return (
    <figure className="chart-picture">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={preview.chart(chart.title)}>
        {chartPicture(chart, WIDTH, HEIGHT).map((shape, at) => (
          <Drawn key={at} shape={shape} />
        ))}
      </svg>
      {isEmpty && <figcaption className="hint">{preview.chartIsEmpty}</figcaption>}
    </figure>
  );
}

function Drawn({ shape }: { shape: Shape }): JSX.Element {
  switch (shape.kind) {
    case 'bar': {
      const { x, y, width, height, color } = shape;
      return <rect x={x} y={y} width={width} height={height} fill={color} />;
    }
    case 'line': {
      const points = shape.points.map((point) => point.join(',')).join(' ');
      const dashes = shape.dashed ? '5 3' : undefined;
      return <polyline points={points} fill="none" stroke={shape.color} strokeDasharray={dashes} />;
    }
    case 'text': {
      const { x, y, anchor, size, text } = shape;
      return (
        <text x={x} y={y} textAnchor={anchor} fontSize={size}>
          {text}
        </text>
      );
    }
  }
}
