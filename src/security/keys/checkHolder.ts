import { ConfigError } from '../../kit/errors.ts';
import type { Role } from '../../store/principalTransaction.ts';
import type { Queryable } from '../../store/transaction.ts';
import type { KeyRequest } from './keyRequest.ts';

type Holder = 'enterprise' | 'connection' | 'nobody';

/** For whom a key of each role speaks. */
const HOLDERS: Readonly<Record<Role, Holder>> = {
  ADMIN: 'nobody',
  RISK_OFFICER: 'enterprise',
  ENTERPRISE: 'enterprise',
  PARTNER: 'enterprise',
  GATEWAY: 'nobody',
  INGEST: 'connection',
};

const TABLES = { enterprise: 'enterprise', connection: 'source_connection' } as const;

/** @throws ConfigError KEY_ROLE_UNKNOWN, KEY_HOLDER_INVALID */
export async function checkHolder(client: Queryable, request: KeyRequest): Promise<void> {
  const { role, enterpriseId, connectionId } = request;
  if (!Object.hasOwn(HOLDERS, role)) {
    throw new ConfigError(
      'KEY_ROLE_UNKNOWN',
      `A key's role must be one of ${Object.keys(HOLDERS).join(', ')}, but got ${JSON.stringify(role)}.`,
    );
  }
  await checkOne(client, role, { kind: 'enterprise', article: 'an', id: enterpriseId });
  await checkOne(client, role, { kind: 'connection', article: 'a', id: connectionId });
}

interface Named {
  readonly kind: keyof typeof TABLES;
  readonly article: string;
  readonly id: string | undefined;
}

async function checkOne(client: Queryable, role: Role, { kind, article, id }: Named): Promise<void> {
  if (HOLDERS[role] !== kind) {
    if (id !== undefined)
      throw invalid(`A key of role ${role} must not name ${article} ${kind}, but got ${id}.`);
    return;
  }
  if (id === undefined) throw invalid(`A key of role ${role} must name the ${kind} that it stands for.`);
  if (!(await exists(client, TABLES[kind], id))) {
    throw invalid(`A key of role ${role} must name ${article} ${kind} that exists, but ${id} is none.`);
  }
}

async function exists(client: Queryable, table: string, id: string): Promise<boolean> {
  // As text: what is no UUID is simply nobody's id.
  const { rowCount } = await client.query(`select from ${table} where id::text = $1`, [id]);
  return rowCount === 1;
}

function invalid(message: string): ConfigError {
  return new ConfigError('KEY_HOLDER_INVALID', message);
}
