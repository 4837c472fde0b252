import { createHmac } from 'node:crypto';
import pg from 'pg';

export type Credentials = pg.ClientConfig & { readonly user: string; readonly password: string };

/**
 * The roles of the hub. fourflow_owner owns everything and cannot log in; fourflow_app answers principals and
 * fourflow_pipeline ingests: neither is a superuser, bypasses row-level security, or owns anything.
 */
const LOGIN_ROLES = ['fourflow_app', 'fourflow_pipeline'] as const;
const ROLE_LOCK = 4_617_002;

/**
 * Creates the roles where they are missing, and gives the administrator the right to act as the owner.
 * The login roles' passwords derive from the administrator's, so that every process that may administer the
 * database knows them and none has to store them.
 */
export async function prepareRoles(
  admin: pg.ClientConfig,
): Promise<{ app: Credentials; pipeline: Credentials }> {
  const credentials = { app: loginAs('fourflow_app', admin), pipeline: loginAs('fourflow_pipeline', admin) };
  const client = new pg.Client(admin);
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [ROLE_LOCK]);
    // Roles belong to the whole server: changing one that works already would collide with another hub's start.
    if (!(await canLogin(credentials.pipeline))) await createMissingRoles(client, passwordOf(admin));
    await grantOwnership(client);
    await client.query('commit');
  } finally {
    await client.end();
  }
  return credentials;
}

async function canLogin(credentials: Credentials): Promise<boolean> {
  const client = new pg.Client(credentials);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function createMissingRoles(client: pg.Client, adminPassword: string): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>(
    `select rolname from pg_roles where rolname like 'fourflow\\_%'`,
  );
  const existing = new Set(rows.map((row) => row.rolname));
  if (!existing.has('fourflow_owner')) await client.query('create role fourflow_owner nologin');
  for (const role of LOGIN_ROLES) {
    const password = client.escapeLiteral(derivePassword(adminPassword, role));
    const verb = existing.has(role) ? 'alter' : 'create';
    await client.query(
      `${verb} role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole password ${password}`,
    );
  }
}

async function grantOwnership(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name');
  const database = rows[0]?.name ?? '';
  await client.query('grant fourflow_owner to current_user');
  await client.query(`grant create on database ${database} to fourflow_owner`);
  await client.query(`grant connect on database ${database} to ${LOGIN_ROLES.join(', ')}`);
  await client.query('grant all on schema public to fourflow_owner');
  await client.query(`grant usage on schema public to ${LOGIN_ROLES.join(', ')}`);
}

function loginAs(role: (typeof LOGIN_ROLES)[number], admin: pg.ClientConfig): Credentials {
  return { ...admin, user: role, password: derivePassword(passwordOf(admin), role) };
}

function derivePassword(adminPassword: string, role: string): string {
  return createHmac('sha256', adminPassword).update(`fourflow:${role}`).digest('hex');
}

function passwordOf(admin: pg.ClientConfig): string {
  return typeof admin.password === 'string' ? admin.password : '';
}
