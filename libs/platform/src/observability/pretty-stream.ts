import type { DestinationStream } from 'pino';

const COLORS: Readonly<Record<string, string>> = { debug: '90', info: '36', warn: '33', error: '31' };
const DIM = '2';

/** Turns the JSON lines of a log into lines for people: time, level, service, message, `name=value`. */
export class PrettyStream implements DestinationStream {
  constructor(
    readonly sink: DestinationStream,
    readonly useColor: boolean,
  ) {}

  write(line: string): void {
    const { level, time, message, service, ...fields } = JSON.parse(line) as Record<string, unknown>;
    const words = [
      this.#paint(DIM, String(time).slice(11, 23)),
      this.#paint(COLORS[String(level)] ?? DIM, String(level).toUpperCase().padEnd(5)),
      ...(service === undefined ? [] : [this.#paint(DIM, String(service))]),
      String(message),
      ...Object.entries(fields).map(([name, value]) => this.#paint(DIM, `${name}=${show(value)}`)),
    ];
    this.sink.write(`${words.join(' ')}\n`);
  }

  #paint(color: string, text: string): string {
    return this.useColor ? `\u001b[${color}m${text}\u001b[0m` : text;
  }
}

function show(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'stack' in value) {
    const { stack, cause } = value as { readonly stack: unknown; readonly cause?: unknown };
    return `${String(stack)}${cause === undefined ? '' : ` cause=${show(cause)}`}`;
  }
  return typeof value === 'string' && /^[^\s"=]+$/.test(value) ? value : JSON.stringify(value);
}
