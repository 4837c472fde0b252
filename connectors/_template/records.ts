import {
  JsonNumber,
  parseJson,
  SkippableRecordError,
  z,
  type JsonObject,
  type JsonValue,
} from '../../src/kit/index.ts';

const text = z.string().trim().min(1).max(200);
const party = z.object({ name: text, gln: text.nullish() });

/** An invoice as the source writes it; what else it writes is kept in the raw record. Numbers come as text. */
const sourceInvoice = z.object({
  number: text,
  issueDate: text,
  dueDate: text.nullish(),
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as EUR'),
  seller: party,
  buyer: party,
  orderNumber: text.nullish(),
  tax: text.nullish(),
  total: text,
});

export type SourceInvoice = z.infer<typeof sourceInvoice>;
export type SourceParty = z.infer<typeof party>;

/** @throws SkippableRecordError TEMPLATE_INVOICE_INVALID naming each field at fault, or JSON_*. */
export function parseInvoice(payload: Uint8Array, key: string): SourceInvoice {
  const { data, error } = sourceInvoice.safeParse(plain(parseJson(payload)));
  if (data) return data;
  const faults = error.issues.map(({ path, message }) => `${path.join('.') || 'the element'}: ${message}`);
  throw new SkippableRecordError(
    'TEMPLATE_INVOICE_INVALID',
    `template/invoice ${key}: ${faults.join('; ')}. Mend it where it is written; record quarantined.`,
  );
}

const named = sourceInvoice.pick({ number: true, seller: true });

/** What the source calls an invoice: its number is unique to its seller only. Undefined where it does not say. */
export function findInvoiceKey(payload: Uint8Array): string | undefined {
  const { data } = named.safeParse(jsonOf(payload));
  return data && `invoice ${data.number} of ${data.seller.gln ?? data.seller.name}`;
}

function jsonOf(payload: Uint8Array): unknown {
  try {
    return plain(parseJson(payload));
  } catch (error) {
    // `map` meets the same text again, and refuses it with the reason.
    if (error instanceof SkippableRecordError) return undefined;
    throw error;
  }
}

/** JSON as zod reads it; a number stays the text that was written, so that no digit is lost. */
function plain(value: JsonValue): unknown {
  if (value instanceof JsonNumber) return value.text;
  if (value instanceof Map) return plainObject(value);
  return Array.isArray(value) ? (value as readonly JsonValue[]).map(plain) : value;
}

function plainObject(members: JsonObject): object {
  return Object.fromEntries([...members].map(([name, value]) => [name, plain(value)]));
}
