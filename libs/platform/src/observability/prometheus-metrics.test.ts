import { describe, expect, it } from '@jest/globals';
import type { Log } from '@arbytron/runtime';
import { PrometheusMetrics } from './prometheus-metrics.js';

describe('PrometheusMetrics', () => {
  const logged: unknown[] = [];
  const note = (_message: string, fields?: object): void => void logged.push(fields);
  const log: Log = { debug: note, info: note, warn: note, error: note, child: () => log };
  const linesOf = async (metrics: PrometheusMetrics): Promise<string[]> =>
    (await metrics.render()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));

  it('declares by first use', async () => {
    const metrics = new PrometheusMetrics({ log });
    metrics.count('orders_total', { venue: 'kalshi' });
    metrics.count('orders_total', { venue: 'kalshi' }, 2);
    metrics.gauge('exposure_dollars', 5);
    metrics.gauge('exposure_dollars', -3);
    metrics.observe('step_ms', 0.07, { service: 'identification' });
    const lines = await linesOf(metrics);
    expect(lines).toEqual(
      expect.arrayContaining([
        'arbytron_orders_total{venue="kalshi"} 3',
        'arbytron_exposure_dollars -3',
        'arbytron_step_ms_bucket{le="0.05",service="identification"} 0',
        'arbytron_step_ms_bucket{le="0.1",service="identification"} 1',
        'arbytron_step_ms_count{service="identification"} 1',
      ]),
    );
    expect(lines).toContain('arbytron_metric_misuses_total 0');
  });

  it('keeps the number of series bounded and the totals right', async () => {
    const metrics = new PrometheusMetrics({ log, maxSeries: 3 });
    for (let i = 0; i < 10; i += 1) metrics.count('quotes_total', { market: `m${i}`, venue: 'v' });
    metrics.count('quotes_total', { venue: 'v', market: 'm0' });
    const lines = (await linesOf(metrics)).filter((line) => line.startsWith('arbytron_quotes_total'));
    expect(lines.sort()).toEqual([
      'arbytron_quotes_total{market="m0",venue="v"} 2',
      'arbytron_quotes_total{market="m1",venue="v"} 1',
      'arbytron_quotes_total{market="m2",venue="v"} 1',
      'arbytron_quotes_total{market="other",venue="other"} 7',
    ]);
  });

  it('drops and counts what contradicts the first use, logs it once, and never throws', async () => {
    const metrics = new PrometheusMetrics({ log });
    logged.length = 0;
    metrics.count('orders_total', { venue: 'kalshi' });
    for (let i = 0; i < 2; i += 1) {
      metrics.gauge('orders_total', 5, { venue: 'kalshi' });
      metrics.count('orders_total');
      metrics.count('orders_total', { venue: 'kalshi', side: 'buy' });
      metrics.count('orders_total', { venue: 'kalshi' }, -1);
      metrics.count('orders_total', { venue: 'kalshi' }, Number.NaN);
      metrics.count('metric_misuses_total');
      metrics.count('not a name');
    }
    const lines = await linesOf(metrics);
    expect(lines).toContain('arbytron_orders_total{venue="kalshi"} 1');
    expect(lines).toContain('arbytron_metric_misuses_total 14');
    expect(logged).toHaveLength(7);
  });

  it('shows the figures of the process when asked to', async () => {
    expect(await new PrometheusMetrics({ log, process: true }).render()).toContain(
      'arbytron_process_cpu_seconds_total',
    );
  });
});
