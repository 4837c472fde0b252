import type { Queryable } from '../../transaction.ts';

/**
 * Attaches decisions whose payment or document is gone to these payments and documents, where the same records told of
 * them or they mean the same: what was identified anew is still what somebody decided of. Where several fit, it is the
 * one of which most of the records told. Relies on observation_subject_ix and the indexes of allocation_decision.
 */
export async function reattachDecisions(
  client: Queryable,
  arrived: { readonly paymentIds: readonly string[]; readonly documentIds: readonly string[] },
): Promise<void> {
  await client.query(REATTACH_TO_PAYMENTS, [arrived.paymentIds]);
  await client.query(REATTACH_TO_DOCUMENTS, [arrived.documentIds]);
}

/** The records that told of a subject, as decisions keep them. */
export const RECORDS_OF = (subject: string): string =>
  `array(select o.raw_record_id || '/' || o.ordinal from observation o where o.subject_id = ${subject} order by 1)`;

interface Side {
  readonly table: string;
  readonly id: string;
  readonly records: string;
  readonly otherId: string;
  readonly meansTheSame: string;
}

const reattach = ({ table, id, records, otherId, meansTheSame }: Side): string => `
  with arrived as (
    select s.*, ${RECORDS_OF('s.id')} as records from ${table} s where s.id = any ($1::uuid[])),
  found as (
    select distinct on (d.id) d.id, s.id as subject_id
    from arrived s join allocation_decision d on d.${records} && s.records or ${meansTheSame}
    where not exists (select from ${table} held where held.id = d.${id})
    order by d.id, cardinality(array(select unnest(d.${records}) intersect select unnest(s.records))) desc, s.id)
  update allocation_decision d set ${id} = found.subject_id from found
  where d.id = found.id and not exists (
    select from allocation_decision other where other.${id} = found.subject_id and other.${otherId} = d.${otherId})
    -- Of two decisions on what has become one pair the later stands; the other waits, attached to nothing.
    and not exists (
      select from found twin join allocation_decision t on t.id = twin.id
      where twin.subject_id = found.subject_id and t.${otherId} = d.${otherId}
        and (t.decided_at, t.id) > (d.decided_at, d.id))`;

const REATTACH_TO_PAYMENTS = reattach({
  table: 'payment',
  id: 'payment_id',
  records: 'payment_records',
  otherId: 'document_id',
  meansTheSame: 'd.payment_key = s.payment_key',
});

const REATTACH_TO_DOCUMENTS = reattach({
  table: 'trade_document',
  id: 'document_id',
  records: 'document_records',
  otherId: 'payment_id',
  meansTheSame: `s.kind = 'INVOICE' and d.document_number_key = s.number_key and d.document_issue_date = s.issue_date
    and exists (select from enterprise e where e.id = d.document_issuer_id and s.issuer_id in (e.id, e.merged_into_id))`,
});
