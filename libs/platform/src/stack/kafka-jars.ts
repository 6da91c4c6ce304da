import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './package-install.js';
import type { ServerContext } from './server-context.js';
import { StackError } from './stack-error.js';

/** By the oldest Java that runs it. */
const KAFKA_VERSIONS = [
  { java: 17, kafka: '4.1.1' },
  { java: 8, kafka: '3.9.1' },
] as const;
const DOWNLOAD_TIMEOUT_MS = 600_000;

export interface KafkaJars {
  readonly java: string;
  readonly version: string;
  readonly classPath: string;
}

/**
 * Apache Kafka as Maven has it: the jars that `kafka_2.13` needs at run time, kept in the user's cache. Downloaded
 * once, about 45 MB.
 */
export async function findKafkaJars(context: ServerContext): Promise<KafkaJars> {
  const { cacheDir } = context;
  const javaVersion = (await javaMajor(context)) ?? (await installJava(context));
  const version = KAFKA_VERSIONS.find(({ java }) => javaVersion >= java)?.kafka;
  if (version === undefined)
    throw new StackError(`Java ${javaVersion} is too old for Kafka; 17 or newer is needed`);
  const directory = join(cacheDir, `kafka-${version}`);
  if (!existsSync(directory)) await download(version, directory, context);
  return { java: 'java', version, classPath: join(directory, '*') };
}

async function javaMajor({ run }: ServerContext): Promise<number | null> {
  const { code, output } = await run('java', ['-version']);
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(output) ?? [];
  if (code !== 0 || first === undefined) return null;
  // Java 8 called itself 1.8.
  return Number(first === '1' ? second : first);
}

async function installJava(context: ServerContext): Promise<number> {
  await installPackages('Java', ['openjdk-17-jre-headless'], context);
  const version = await javaMajor(context);
  if (version === null) throw new StackError('Java was installed but does not run');
  return version;
}

async function download(version: string, directory: string, context: ServerContext): Promise<void> {
  const { run, log } = context;
  if ((await run('mvn', ['--version'])).code !== 0) await installPackages('Maven', ['maven'], context);
  log.info('downloading Apache Kafka', { version, directory });
  // Under another name until it is whole: an interrupted download is begun anew.
  const unfinished = `${directory}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    const pom = join(unfinished, 'pom.xml');
    writeFileSync(pom, pomFor(version));
    const { code, output } = await run(
      'mvn',
      [
        '-q',
        '-B',
        '-f',
        pom,
        'dependency:copy-dependencies',
        '-DincludeScope=runtime',
        `-DoutputDirectory=${unfinished}`,
      ],
      { timeoutMs: DOWNLOAD_TIMEOUT_MS },
    );
    const jars = readdirSync(unfinished).filter((file) => file.endsWith('.jar'));
    if (code !== 0 || jars.length === 0)
      throw new StackError(`Maven could not fetch Apache Kafka:\n${output}`);
    if (!existsSync(directory)) renameSync(unfinished, directory);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

const pomFor = (version: string): string => `<?xml version="1.0"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>arbytron</groupId>
  <artifactId>kafka-server</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.apache.kafka</groupId>
      <artifactId>kafka_2.13</artifactId>
      <version>${version}</version>
    </dependency>
    <!-- Without a logger a broker that does not start says nothing. -->
    <dependency>
      <groupId>org.slf4j</groupId>
      <artifactId>slf4j-simple</artifactId>
      <version>1.7.36</version>
    </dependency>
  </dependencies>
</project>
`;
