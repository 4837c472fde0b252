import process from 'node:process';
import { pino, type Level, type Logger } from 'pino';
import { describeError } from './describeError.ts';
import { scrubber } from './scrub.ts';

export interface LoggerOptions {
  readonly level?: Level | 'silent';
  /** Values that must never appear: those that hub.yaml took from the environment and from files. */
  readonly secrets?: readonly string[];
  /** By default standard error. */
  readonly destination?: { write(line: string): unknown };
}

/**
 * The hub's log: JSON lines. Secrets are taken out of the finished line, so that no way by which one comes into it,
 * a field, a message, an exception, has to be foreseen.
 */
export function createLogger(options: LoggerOptions = {}): Logger {
  const { level = 'info', secrets = [], destination = process.stderr } = options;
  const scrub = scrubber(secrets);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
      redact: { paths: SECRET_FIELDS, censor: '[redacted]' },
    },
    { write: (line) => destination.write(scrub(line)) },
  );
}

const NAMES = ['authorization', 'password', 'secret', 'secrets', 'token', 'cookie'];
const SECRET_FIELDS = NAMES.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
