import { ConfigError } from '../kit/errors.ts';

export interface DemoOptions {
  /** Where hub.yaml, inbox/ and truth.json are written; must not hold any of them yet. */
  readonly outDir: string;
  /** Firms in the world, the two carriers and the two banks included. */
  readonly enterprises: number;
  /** Invoices that exist, exactly; their corrected versions, copies and malformed neighbours not counted. */
  readonly invoices: number;
  readonly seed: number;
  /** The world's today: nothing is dated later. Fixed, so that the same seed gives the same bytes for ever. */
  readonly asOf?: string;
}

export const DEFAULT_AS_OF = '2026-06-30';

/** One OEM, two tier-1 suppliers with a hub connection, a tier-2 supplier, two dealers, carriers and banks. */
export const MIN_ENTERPRISES = 10;

/**
 * @throws ConfigError DEMO_OPTION_INVALID naming every bad option at once.
 */
export function checkOptions(options: DemoOptions): Required<DemoOptions> {
  const asOf = options.asOf ?? DEFAULT_AS_OF;
  const offences = [
    ...atLeast('enterprises', options.enterprises, MIN_ENTERPRISES),
    ...atLeast('invoices', options.invoices, 1),
    ...atLeast('seed', options.seed, 0),
    ...(isDay(asOf) ? [] : [`asOf must be a day such as ${DEFAULT_AS_OF}, but got ${JSON.stringify(asOf)}`]),
  ];
  if (offences.length > 0) {
    throw new ConfigError('DEMO_OPTION_INVALID', `demo generate: ${offences.join('; ')}.`);
  }
  return { ...options, asOf };
}

function atLeast(name: string, value: number, minimum: number): string[] {
  if (Number.isSafeInteger(value) && value >= minimum) return [];
  return [`${name} must be a whole number from ${minimum}, but got ${value}`];
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}
