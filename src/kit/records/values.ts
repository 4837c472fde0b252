import { z } from 'zod';
import { isDecimal } from '../decimal.ts';

/** Text of a source: never empty, bounded, without the NUL character that PostgreSQL cannot store. */
export const text = z
  .string()
  .min(1)
  .max(10_000)
  // eslint-disable-next-line no-control-regex -- NUL is exactly what is refused here
  .regex(/^[^\u0000]*$/, 'must not contain the NUL character');

/** Text that something is found by: short enough for the database's indexes, whose entries hold 2,700 bytes. */
export const term = text.max(500);
const schemeName = text.max(100);

export const decimal = z.string().refine(isDecimal, 'must be an exact decimal as text');
export const plainDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2026-01-31');
export const instant = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,12})?Z$/,
    'must be an instant in UTC such as 2026-01-31T09:30:00Z',
  );
export const currency = z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as EUR');
export const country = z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code such as DE');

/**
 * An identifier as the source gave it. `scheme` is LEI, USCC, GLN, DUNS, VAT, REGISTRATION, another ISO 6523
 * code, or `local` for a number that means something in this one source only.
 */
export const identifier = z.strictObject({ scheme: schemeName, value: term, country: country.optional() });
export type Identifier = z.infer<typeof identifier>;

/** A party as named in one document; who that is in the whole graph is decided later, by its identifiers. */
export const party = z.strictObject({
  name: term.optional(),
  country: country.optional(),
  identifiers: z.array(identifier).max(50),
});
export type Party = z.infer<typeof party>;

/** A place: a GLN with an optional extension, a site of a warehouse, a readpoint. */
export const location = z.strictObject({ name: text.optional(), identifiers: z.array(identifier).max(10) });
export type Location = z.infer<typeof location>;
