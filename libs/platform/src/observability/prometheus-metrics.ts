import type { Log, MetricLabels, Metrics } from '@arbytron/runtime';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface PrometheusMetricsOptions {
  readonly log: Log;
  /** Begins every name. */
  readonly prefix?: string;
  /** Most combinations of labels one metric may have; further ones are counted together as `other`. */
  readonly maxSeries?: number;
  /** Adds the figures of the process itself: CPU, memory, event loop. */
  readonly process?: boolean;
}

/** Bounds for durations: from what a core takes to what a chain takes. */
const MS_BUCKETS = [
  ...[0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25, 50, 100, 250, 500],
  ...[1_000, 2_500, 5_000, 10_000, 30_000, 60_000],
];
const OTHER_BUCKETS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 100_000, 1_000_000];

type Kind = 'counter' | 'gauge' | 'histogram';

interface Declared {
  readonly kind: Kind;
  readonly instrument: Counter | Gauge | Histogram;
  readonly labelNames: readonly string[];
  readonly series: Set<string>;
}

/**
 * Metrics for Prometheus. The first use of a name declares it, with its kind and label names; a later use that
 * contradicts is dropped and counted in `metric_misuses_total`, for a wrong figure must not stop a trade.
 */
export class PrometheusMetrics implements Metrics {
  readonly #registry = new Registry();
  readonly #declared = new Map<string, Declared>();
  readonly #misuses: Counter;
  /** Each is logged once. */
  readonly #misused = new Set<string>();
  readonly #prefix: string;
  readonly #maxSeries: number;

  constructor(readonly options: PrometheusMetricsOptions) {
    this.#prefix = options.prefix ?? 'arbytron_';
    this.#maxSeries = options.maxSeries ?? 500;
    this.#misuses = new Counter({
      name: `${this.#prefix}metric_misuses_total`,
      help: 'uses of a metric that contradict its first use',
      registers: [this.#registry],
    });
    if (options.process) collectDefaultMetrics({ register: this.#registry, prefix: this.#prefix });
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** Everything in the text format of Prometheus. */
  render(): Promise<string> {
    return this.#registry.metrics();
  }

  count(name: string, labels: MetricLabels = {}, by = 1): void {
    if (by < 0) return this.#misuse(name, 'a counter cannot fall');
    this.#use('counter', name, labels, by, (counter, shown) => (counter as Counter).inc(shown, by));
  }

  gauge(name: string, value: number, labels: MetricLabels = {}): void {
    this.#use('gauge', name, labels, value, (gauge, shown) => (gauge as Gauge).set(shown, value));
  }

  observe(name: string, value: number, labels: MetricLabels = {}): void {
    this.#use('histogram', name, labels, value, (histogram, shown) =>
      (histogram as Histogram).observe(shown, value),
    );
  }

  #use(
    kind: Kind,
    name: string,
    labels: MetricLabels,
    value: number,
    apply: (instrument: Declared['instrument'], labels: MetricLabels) => void,
  ): void {
    if (!Number.isFinite(value)) return this.#misuse(name, 'the value is no finite number');
    const declared = this.#declared.get(name) ?? this.#declare(kind, name, Object.keys(labels));
    if (declared === null) return;
    if (declared.kind !== kind) return this.#misuse(name, `it is a ${declared.kind}, not a ${kind}`);
    const { labelNames, series } = declared;
    const names = Object.keys(labels);
    if (names.length !== labelNames.length || !names.every((label) => labelNames.includes(label)))
      return this.#misuse(
        name,
        `its labels are ${labelNames.join(', ') || 'none'}, not ${names.join(', ') || 'none'}`,
      );
    apply(declared.instrument, this.#bounded(labels, labelNames, series));
  }

  #bounded(labels: MetricLabels, labelNames: readonly string[], series: Set<string>): MetricLabels {
    if (labelNames.length === 0) return labels;
    const combination = JSON.stringify(labelNames.map((label) => labels[label]));
    if (series.has(combination)) return labels;
    if (series.size >= this.#maxSeries)
      return Object.fromEntries(labelNames.map((label) => [label, 'other']));
    series.add(combination);
    return labels;
  }

  #declare(kind: Kind, name: string, labelNames: readonly string[]): Declared | null {
    const configuration = {
      ...{ name: this.#prefix + name, help: name.replaceAll('_', ' '), labelNames: [...labelNames] },
      registers: [this.#registry],
    };
    const makers = {
      counter: () => new Counter(configuration),
      gauge: () => new Gauge(configuration),
      histogram: () =>
        new Histogram({ ...configuration, buckets: name.endsWith('_ms') ? MS_BUCKETS : OTHER_BUCKETS }),
    };
    try {
      const declared = { kind, instrument: makers[kind](), labelNames, series: new Set<string>() };
      this.#declared.set(name, declared);
      return declared;
    } catch (error) {
      this.#misuse(name, (error as Error).message);
      return null;
    }
  }

  #misuse(metric: string, problem: string): void {
    this.#misuses.inc();
    const text = `${metric}: ${problem}`;
    if (this.#misused.has(text) || this.#misused.size >= this.#maxSeries) return;
    this.#misused.add(text);
    this.options.log.error('a metric is used wrongly', { metric, problem });
  }
}
