import { normaliseIdentifier } from '../../kit/identifiers/index.ts';
import type { Identifier } from '../../kit/records/index.ts';

/** An identifier in the form in which the hub keeps it. */
export interface KeptIdentifier {
  readonly scheme: string;
  readonly value: string;
  /** Null: of whichever country, if only one has it. */
  readonly country: string | null;
}

/** What a client wrote as IdentifierInput; what fails its check digits is looked up as written, and not found. */
export function keptIdentifier(given: unknown): KeptIdentifier {
  const { scheme, value, country } = given as { scheme: string; value: string; country?: string | null };
  const written: Identifier = { scheme, value, ...(typeof country === 'string' && { country }) };
  const verdict = normaliseIdentifier(written);
  const { country: keptCountry, ...kept } = verdict.verdict === 'valid' ? verdict.identifier : written;
  return { ...kept, country: keptCountry ?? null };
}
