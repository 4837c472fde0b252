import type { Queryable } from '../../transaction.ts';

/** The enterprise that bears each identifier, by the identifier's text. */
export async function bearersOf(client: Queryable, keys: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await client.query<{ key: string; enterpriseId: string }>(
    `select asked.key, i.enterprise_id as "enterpriseId"
     from unnest($1::text[], $2::text[], $3::text[], $4::text[]) asked (key, scheme, country, value)
     join enterprise_identifier i using (scheme, value, country)`,
    columnsOf(keys),
  );
  return new Map(rows.map(({ key, enterpriseId }) => [key, enterpriseId]));
}

/** Makes these the bearers of the identifiers; who has none is borne by nobody. */
export async function writeBearers(
  client: Queryable,
  bearers: readonly { readonly key: string; readonly enterpriseId: string | undefined }[],
): Promise<void> {
  const borne = bearers.filter(({ enterpriseId }) => enterpriseId !== undefined);
  const unborne = bearers.filter(({ enterpriseId }) => enterpriseId === undefined);
  await client.query(
    `insert into enterprise_identifier as i (scheme, country, value, enterprise_id)
     select r.scheme, r.country, r.value, r.enterprise_id
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::uuid[]) r (key, scheme, country, value, enterprise_id)
     on conflict (scheme, value, country) do update set enterprise_id = excluded.enterprise_id
     where i.enterprise_id <> excluded.enterprise_id`,
    [...columnsOf(borne.map(({ key }) => key)), borne.map(({ enterpriseId }) => enterpriseId)],
  );
  if (unborne.length === 0) return;
  await client.query(
    `delete from enterprise_identifier i
     using unnest($1::text[], $2::text[], $3::text[], $4::text[]) r (key, scheme, country, value)
     where (i.scheme, i.value, i.country) = (r.scheme, r.value, r.country)`,
    columnsOf(unborne.map(({ key }) => key)),
  );
}

export async function insertEnterprises(
  client: Queryable,
  enterprises: readonly {
    readonly id: string;
    readonly name: string | undefined;
    readonly country: string | undefined;
  }[],
): Promise<void> {
  await client.query(
    'insert into enterprise (id, name, country) select * from unnest($1::uuid[], $2::text[], $3::text[])',
    [
      enterprises.map(({ id }) => id),
      enterprises.map(({ name }) => name),
      enterprises.map(({ country }) => country),
    ],
  );
}

/** Where an enterprise's id leads from now on, and what it and the one that it leads to were until then. */
export interface Redirection {
  readonly id: string;
  readonly intoId: string;
  readonly refs: readonly string[];
  readonly intoRefs: readonly string[];
}

/** Lets ids lead elsewhere, or to themselves again; each leads to its last survivor. */
export async function redirectEnterprises(
  client: Queryable,
  redirected: readonly Redirection[],
): Promise<void> {
  for (const { id, intoId, refs, intoRefs } of redirected) {
    const isMerged = id !== intoId;
    await client.query('update enterprise set merged_into_id = $2 where id = $1', [
      id,
      isMerged ? intoId : null,
    ]);
    const { rows } = await client.query<{ refs: string[]; intoRefs: string[] }>(
      `update identity_merge set ended_at = clock_timestamp() where from_id = $1 and ended_at is null
       returning from_refs as refs, into_refs as "intoRefs"`,
      [id],
    );
    if (!isMerged) continue;
    const [before] = rows;
    await client.query(
      'insert into identity_merge (from_id, into_id, from_refs, into_refs) values ($1, $2, $3, $4)',
      [id, intoId, before?.refs ?? refs, [...new Set([...(before?.intoRefs ?? []), ...intoRefs])].sort()],
    );
  }
  await client.query(
    `update enterprise e set merged_into_id = s.merged_into_id from enterprise s
     where e.merged_into_id = any ($1::uuid[]) and s.id = e.merged_into_id and s.merged_into_id is not null`,
    [redirected.map(({ id }) => id)],
  );
}

/** The texts of identifiers, and their scheme, country and value; only the value may hold colons. */
function columnsOf(keys: readonly string[]): string[][] {
  const parts = keys.map((key) => /^([^:]*):([^:]*):(.*)$/s.exec(key) ?? []);
  return [[...keys], ...[1, 2, 3].map((part) => parts.map((found) => found[part] ?? ''))];
}
