import type { Scope } from '../world/plan.ts';
import { reaches, type Reader } from './reader.ts';
import { enterprisesNamedTo, grantsSeenBy } from './names.ts';
import { thingsSeenBy } from './things.ts';
import type { Specification, WorldIndex } from './worldIndex.ts';

/** Every table that an enterprise may read of; a table that is missing here must show it nothing to be found out. */
export function specificationFor(reader: Reader, world: WorldIndex): Readonly<Record<string, Specification>> {
  const things = thingsSeenBy(reader, world);
  const isOwn = (id: unknown): boolean => world.enterprise(id) === reader.enterprise;
  const ofConnection: Specification = (row) =>
    world.connectionOwner(row['connection_id']) === reader.enterprise;
  const ofObservation: Specification = (row) => {
    const observation = world.row('observation', row['observation_id']);
    return observation !== undefined && ofConnection(observation);
  };
  // Events name nobody of their own; the documents that they name do, to whoever may see those.
  const naming = (id: unknown): boolean =>
    [things.document, things.payment, things.account, things.shipment].some((sees) => sees(id));
  const granted = grantsSeenBy(reader, world);
  const ordered: Specification = (row) =>
    reaches(reader, {
      scope: 'CAPITAL',
      consenting: [world.enterprise(row['owner_id']) ?? null, world.enterprise(row['debtor_id']) ?? null],
      day: (row['requested_execution_date'] ?? row['created_at_text'] ?? null) as string | null,
    });
  const enterprise = enterprisesNamedTo(reader, { world, things, granted });
  return {
    trade_document: (row) => things.document(row['id']),
    document_line: (row) => things.document(row['document_id']),
    document_reference: (row) => things.document(row['document_id']),
    document_answer: (row) => things.document(row['document_id']),
    document_link: (row) =>
      things.document(row['from_document_id']) && things.document(row['to_document_id']),
    payment: (row) => things.payment(row['id']),
    account: (row) => things.account(row['id']),
    account_statement: (row) => things.account(row['account_id']),
    statement_entry: (row) => things.account(row['account_id']),
    // Whoever sees both ends, and so does an allocation.
    entry_payment: (row) =>
      things.payment(row['payment_id']) &&
      things.account(world.row('statement_entry', row['entry_id'])?.['account_id']),
    // The owner of the connection and the debtor, whoever one of them granted CAPITAL.
    payment_instruction: ordered,
    payment_batch: ordered,
    payment_status_report: ordered,
    payment_allocation: (row) => things.payment(row['payment_id']) && things.document(row['document_id']),
    allocation_decision: (row) => things.payment(row['payment_id']) && things.document(row['document_id']),
    payment_candidate: (row) => things.payment(row['payment_id']) && things.document(row['document_id']),
    receipt_allocation: (row) =>
      things.document(row['receipt_document_id']) && things.document(row['invoice_document_id']),
    shipment: (row) => things.shipment(row['id']),
    tracking_event: (row) => things.event(row['id']),
    event_document: (row) => things.event(row['event_id']),
    // The owner of the connection.
    source_connection: (row) => world.connectionOwner(row['id']) === reader.enterprise,
    stream_state: ofConnection,
    ingest_run: ofConnection,
    raw_record: ofConnection,
    observation: ofConnection,
    observed_party: ofObservation,
    document_disagreement: ofObservation,
    party_record: (row) => isOwn(row['owner_id']),
    // Who is who is the operators' to decide: a tenant must not learn of enterprises that others trade with.
    identity_decision: () => false,
    identity_merge: () => false,
    identity_review: () => false,
    data_grant: granted,
    enterprise: (row) => enterprise(row['id']),
    enterprise_identifier: (row) => enterprise(row['enterprise_id']),
    subject_party: (row) => naming(row['subject_id']),
    // Why somebody sees something: its own reasons, and those of who consented.
    access_entry: (row) =>
      isOwn(row['enterprise_id']) ||
      (row['is_grantable'] === true &&
        reaches(
          { ...reader, enterprise: -1 },
          {
            scope: row['scope'] as Scope,
            consenting: [world.enterprise(row['enterprise_id']) ?? null],
            day: row['day'] as string | null,
          },
        )),
    // Keys are administered by ADMIN, who also looks at what commands did.
    principal: () => false,
    audit_entry: () => false,
  };
}
