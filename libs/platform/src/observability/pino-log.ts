import type { Log, LogFields } from '@arbytron/runtime';
import { pino, type DestinationStream, type Logger } from 'pino';
import { PrettyStream } from './pretty-stream.js';
import { redactFields, redactText } from './redaction.js';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

export interface LogOptions {
  readonly level?: LogLevel;
  /** `pretty` for people, `json` for machines; by default whatever standard error is connected to. */
  readonly format?: 'pretty' | 'json';
  /** Where lines go; standard error by default, so that standard output belongs to results. */
  readonly destination?: DestinationStream;
}

/** The root of all logs of a process. */
export function createLog(options: LogOptions = {}): Log {
  const format = options.format ?? (process.stderr.isTTY ? 'pretty' : 'json');
  // Synchronous: the lines before a crash are the ones that matter.
  const sink = options.destination ?? pino.destination({ dest: 2, sync: true });
  const logger = pino(
    {
      level: options.level ?? 'info',
      base: null,
      messageKey: 'message',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    format === 'pretty'
      ? new PrettyStream(sink, options.destination === undefined && process.stderr.isTTY)
      : sink,
  );
  return new PinoLog(logger);
}

class PinoLog implements Log {
  constructor(readonly logger: Logger) {}

  debug(message: string, fields?: LogFields): void {
    this.#write('debug', message, fields);
  }

  info(message: string, fields?: LogFields): void {
    this.#write('info', message, fields);
  }

  warn(message: string, fields?: LogFields): void {
    this.#write('warn', message, fields);
  }

  error(message: string, fields?: LogFields): void {
    this.#write('error', message, fields);
  }

  child(fields: LogFields): Log {
    return new PinoLog(this.logger.child(withoutReserved(redactFields(fields))));
  }

  #write(level: 'debug' | 'info' | 'warn' | 'error', message: string, fields: LogFields | undefined): void {
    if (!this.logger.isLevelEnabled(level)) return;
    this.logger[level](fields ? withoutReserved(redactFields(fields)) : {}, redactText(message));
  }
}

/** Names that the line itself uses. */
const RESERVED = ['level', 'time', 'message'] as const;

function withoutReserved(fields: Record<string, unknown>): Record<string, unknown> {
  for (const name of RESERVED) {
    if (!(name in fields)) continue;
    fields[`field_${name}`] = fields[name];
    delete fields[name];
  }
  return fields;
}
