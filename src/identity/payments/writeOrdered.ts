import type { EntitySchema } from 'typeorm';
import type { Row } from '../../store/entities/columns.ts';
import { replaceAccess } from '../../store/operations/identity/accessEntries.ts';
import type { Queryable } from '../../store/transaction.ts';
import { upsertRows } from '../../store/upsertRows.ts';

/**
 * Writes what was ordered, as far as it changed, and who may see it: the owner of the connection and the debtor. Who is to
 * be paid learns of it once it is.
 */
export async function writeOrdered(
  client: Queryable,
  entity: EntitySchema<Row>,
  rows: readonly Row[],
): Promise<void> {
  const ids = rows.map(({ id }) => id as string);
  const { rows: held } = await client.query<{ id: string; hash: string }>(
    `select id, content_hash as hash from ${entity.options.tableName ?? ''} where id = any ($1::uuid[])`,
    [ids],
  );
  const hashes = new Map(held.map(({ id, hash }) => [id, hash]));
  const changed = rows.filter(({ id, contentHash }) => hashes.get(id as string) !== contentHash);
  await upsertRows(client, { entity, conflict: ['id'] }, changed);
  const seen = rows.flatMap(({ id, ownerId, debtorId }) => [
    { subjectId: id as string, enterpriseId: ownerId as string, capacity: 'OWNER' },
    ...(debtorId ? [{ subjectId: id as string, enterpriseId: debtorId as string, capacity: 'DEBTOR' }] : []),
  ]);
  const days = new Map(rows.map((row) => [row['id'], dayOf(row)]));
  await replaceAccess(
    client,
    ids,
    seen.map((one) => ({
      ...one,
      scope: 'CAPITAL' as const,
      isGrantable: true,
      day: days.get(one.subjectId) ?? null,
    })),
    seen.filter(({ capacity }) => capacity === 'DEBTOR'),
  );
}

/** What a grant without history reaches begins with the day for which it was ordered, or on which it was reported. */
function dayOf({ requestedExecutionDate, createdAtText }: Row): string | null {
  const day = (requestedExecutionDate ?? createdAtText) as string | undefined;
  return day?.slice(0, 10) ?? null;
}
