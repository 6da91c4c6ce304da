import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createBus,
  createLog,
  ensureDatabase,
  migrate,
  PostgresStore,
  PrometheusMetrics,
  startEmbeddedPostgres,
} from '@arbytron/platform';
import { MemoryBus, MemoryStore, SystemClock } from '@arbytron/runtime';
import { decisionSpeed } from '../speed/decision-speed.js';
import type { SpeedFigure } from '../speed/measure.js';
import { matchingSpeed } from '../speed/matching-speed.js';
import { pipelineSpeed } from '../speed/pipeline-speed.js';
import { textTable } from '../table.js';

export interface BenchCommandOptions {
  readonly json?: boolean;
  readonly skipMatching?: boolean;
}

/** `arbytron bench`: each figure beside a limit or rival measured in the same run. */
export async function benchCommand(options: BenchCommandOptions): Promise<void> {
  const load = loadavg()[0]!.toFixed(1);
  const figures: SpeedFigure[] = [];
  const measured = (more: readonly SpeedFigure[]): void => {
    figures.push(...more);
    for (const { name, figure } of more) process.stderr.write(`${name}: ${figure}\n`);
  };
  measured(decisionSpeed());
  measured([await inMemory()]);
  measured([await onEmbeddedPostgres()]);
  const kafka = await overKafka();
  if (kafka) measured([kafka]);
  else
    process.stderr.write(
      'over Kafka: skipped, there is no stack; bring it up: eval "$(npx arbytron stack up)"\n',
    );
  if (!options.skipMatching) measured(await matchingSpeed());

  if (options.json) {
    process.stdout.write(`${JSON.stringify({ load, figures })}\n`);
    return;
  }
  const rows = figures.map(({ name, figure, reference, ratio }) => [
    name,
    figure,
    reference,
    ratio === null ? '' : ratio.toFixed(2),
  ]);
  process.stdout.write(
    `\nload ${load} at the start\n\n${textTable(['what', 'figure', 'beside', 'ratio'], rows)}\n`,
  );
}

function memoryBus(): MemoryBus {
  return new MemoryBus({ clock: new SystemClock(), yieldToIo: (resume) => setImmediate(resume) });
}

async function inMemory(): Promise<SpeedFigure> {
  const bus = memoryBus();
  const figure = await pipelineSpeed('in process, in memory', bus, new MemoryStore());
  await bus.close();
  return figure;
}

async function onEmbeddedPostgres(): Promise<SpeedFigure> {
  const folder = mkdtempSync(join(tmpdir(), 'arbytron-bench-'));
  const log = createLog({ level: 'silent' });
  const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), log });
  await migrate(postgres.url, log);
  const store = new PostgresStore({ url: postgres.url, clock: new SystemClock(), log });
  const bus = memoryBus();
  try {
    return await pipelineSpeed('in process, embedded PostgreSQL', bus, store);
  } finally {
    await bus.close();
    await store.close();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function overKafka(): Promise<SpeedFigure | null> {
  const { ARBYTRON_KAFKA_BROKERS, ARBYTRON_POSTGRES_URL, ARBYTRON_REDIS_URL } = process.env;
  if (!ARBYTRON_KAFKA_BROKERS || !ARBYTRON_POSTGRES_URL) return null;
  const clock = new SystemClock();
  const log = createLog({ level: 'silent' });
  const namespace = `bench-${Date.now().toString(36)}`;
  const url = await ensureDatabase(ARBYTRON_POSTGRES_URL, namespace.replace('-', '_'));
  await migrate(url, log);
  const store = new PostgresStore({ url, clock, log });
  const bus = await createBus(
    {
      bus: 'kafka',
      kafkaBrokers: ARBYTRON_KAFKA_BROKERS.split(','),
      redisUrl: ARBYTRON_REDIS_URL ?? '',
      namespace,
      instance: 'bench',
    },
    {
      clock,
      log,
      metrics: new PrometheusMetrics({ log }),
      onFatal: (error) => process.stderr.write(String(error)),
    },
  );
  const figure = await pipelineSpeed('over Kafka, acks=all', bus, store);
  await bus.close();
  await store.close();
  return figure;
}
