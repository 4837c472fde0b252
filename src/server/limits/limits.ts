import { SECOND } from '../../kit/time.ts';

/** What one request may ask for; hub.yaml's `limits` sets others. */
export interface Limits {
  /** Fields within fields; `{ invoice { id } }` is 2 deep. */
  readonly depth: number;
  /** Renamed fields of an operation, fragments counted where they are spread. */
  readonly aliases: number;
  /** Directives of an operation, counted likewise. */
  readonly directives: number;
  /** Lexical tokens of a document; also the fields that its operation may spread out to. */
  readonly tokens: number;
  /** Objects and lists within one another in `variables`. */
  readonly inputDepth: number;
  readonly bodyBytes: number;
  readonly responseBytes: number;
  readonly operationMs: number;
}

const KILOBYTE = 1_024;
const MEGABYTE = 1_024 * KILOBYTE;

export const DEFAULT_LIMITS: Limits = {
  depth: 10,
  aliases: 15,
  directives: 5,
  tokens: 1_000,
  inputDepth: 32,
  bodyBytes: 256 * KILOBYTE,
  responseBytes: 5 * MEGABYTE,
  operationMs: 10 * SECOND,
};

/** Settings as they are configured: what is left out keeps its default. */
export type LimitSettings = { readonly [Name in keyof Limits]?: number | undefined };

export function limitsOf(settings: LimitSettings = {}): Limits {
  const given = Object.entries(settings).filter(([, value]) => value !== undefined);
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(given) };
}
