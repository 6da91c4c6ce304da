/**
 * Makes whatever is logged plain, bounded and free of secrets. A net below the rule that secrets live in `Secret`
 * values, which print nothing anyway.
 */
const HIDDEN = '[secret]';
const MAX_DEPTH = 6;
const MAX_ITEMS = 50;
const MAX_TEXT = 4_000;

/** Names of fields whose values are never shown. Ids of tokens and keys of records are not secret. */
const SECRET_NAME =
  /(pass(word|phrase|wd)|secret|private[-_]?key|api[-_]?key|access[-_]?key|mnemonic|seed[-_]?phrase|authorization|cookie|credentials?|signature|(access|auth|session|bearer|refresh)[-_]?token|jwt)$/i;

/** Credentials inside URLs, private keys in PEM, headers. Bounded repetitions: a long text must not take long. */
const URL_CREDENTIALS = /([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/@"']{1,500}@/gi;
const PEM = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]{0,30}PRIVATE KEY-----|$)/g;
const AUTHORIZATION = /\b(bearer|basic)\s{1,5}[a-z0-9._~+/=-]{8,}/gi;
/** Longer than any credential that a cut could split. */
const MARGIN = 600;

/** Hides credentials in a text and cuts it to a bounded length. */
export function redactText(text: string): string {
  const hidden = text
    .slice(0, MAX_TEXT + MARGIN)
    .replace(URL_CREDENTIALS, `$1${HIDDEN}@`)
    .replace(PEM, HIDDEN)
    .replace(AUTHORIZATION, `$1 ${HIDDEN}`);
  return hidden.length > MAX_TEXT ? `${hidden.slice(0, MAX_TEXT)}…` : hidden;
}

/** The fields of a log line as plain JSON values. */
export function redactFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return redactObject(fields, 0, new Set());
}

function redactObject(source: object, depth: number, above: Set<object>): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  let left = MAX_ITEMS;
  for (const [name, value] of Object.entries(source)) {
    if (left === 0) {
      plain['…'] = 'more';
      break;
    }
    left -= 1;
    plain[name] =
      SECRET_NAME.test(name) && value !== null && value !== undefined ? HIDDEN : redact(value, depth, above);
  }
  return plain;
}

function redact(value: unknown, depth: number, above: Set<object>): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'function' || typeof value === 'symbol') return `[${typeof value}]`;
  if (typeof value !== 'object' || value === null) return value;
  if (above.has(value)) return '[circular]';
  if (depth >= MAX_DEPTH) return '[deep]';
  above.add(value);
  try {
    return redactStructure(value, depth + 1, above);
  } finally {
    above.delete(value);
  }
}

function redactStructure(value: object, depth: number, above: Set<object>): unknown {
  if (value instanceof Error || 'stack' in value) {
    const { name, message, stack, cause, ...rest } = value as Error & Record<string, unknown>;
    return {
      ...redactObject(rest, depth, above),
      ...{ name: String(name), message: redactText(String(message)) },
      ...(typeof stack === 'string' ? { stack: redactText(stack) } : {}),
      ...(cause === undefined ? {} : { cause: redact(cause, depth, above) }),
    };
  }
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    const json: unknown = value.toJSON();
    if (json !== value) return redact(json, depth, above);
  }
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (value instanceof Map) return redactObject(Object.fromEntries(value), depth, above);
  if (Array.isArray(value) || value instanceof Set) {
    const items = [...(value as Iterable<unknown>)];
    const shown = items.slice(0, MAX_ITEMS).map((item) => redact(item, depth, above));
    return items.length > MAX_ITEMS ? [...shown, `… ${items.length - MAX_ITEMS} more`] : shown;
  }
  return redactObject(value, depth, above);
}
