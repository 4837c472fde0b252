import { validate as isCronExpression } from 'node-cron';
import { z } from 'zod';

export const DATABASE_URL = /^postgres(ql)?:\/\//;
export const DATABASE_EXAMPLE = 'postgres://user:password@host:5432/fourflow';

const name = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be lower-case letters, digits and hyphens, such as core-erp');

const OWNER_EXAMPLE = '{ scheme: GLN, value: "7300010000001", name: "Core AG" }';

const owner = z.strictObject(
  {
    scheme: z.string().min(1),
    value: z
      .string({ error: 'must be text in quotes, such as "7300010000001": an identifier is not a number' })
      .min(1),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'must be an ISO 3166 code such as DE')
      .optional(),
    name: z.string().min(1).optional(),
  },
  {
    error: ({ code }) =>
      code === 'invalid_type' ? `must be whose data it brings, such as ${OWNER_EXAMPLE}` : undefined,
  },
);

const connection = z.strictObject({
  name,
  connector: z.string().min(1),
  owner,
  schedule: z
    .string()
    .refine((text) => isCronExpression(text), 'must be a cron expression such as "*/15 * * * *"')
    .optional(),
  config: z.record(z.string(), z.unknown()).default({}),
});

const partner = z.strictObject({
  name,
  url: z.url({ protocol: /^https?$/, error: 'must be a URL such as https://esg.example.com/graphql' }),
  auth: z.strictObject({ header: z.string().min(1), value: z.string().min(1) }).optional(),
});

/** Positive whole numbers; what is left out keeps its default. */
const limit = z.int().positive().optional();

/** The shape of hub.yaml; what a connector's own settings must be is the connector's to say. */
export const hubConfigSchema = z.strictObject({
  database: z.string().regex(DATABASE_URL, `must be a URL such as ${DATABASE_EXAMPLE}`).nullish(),
  reportingCurrency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as EUR')
    .default('EUR'),
  timeZone: z
    .string()
    .refine(isTimeZone, 'must be a time zone of the IANA database such as Europe/Berlin')
    .default('UTC'),
  connections: z.array(connection).default([]),
  partners: z.array(partner).default([]),
  riskPolicy: z.string().min(1).optional(),
  limits: z
    .strictObject({
      depth: limit,
      aliases: limit,
      directives: limit,
      tokens: limit,
      bodyBytes: limit,
      operationMs: limit,
    })
    .default({}),
});

export type HubSettings = z.infer<typeof hubConfigSchema>;
export type ConnectionSettings = HubSettings['connections'][number];

function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
