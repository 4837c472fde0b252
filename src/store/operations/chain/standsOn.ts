/**
 * Condition: a source of the event belongs to somebody who stands on the document, as its seller, buyer or carrier, or because
 * its own source holds the document too (access_entry_pk). Others may know a number and report whatever they like.
 *
 * @param event its id, as SQL.
 * @param document the alias of its row of trade_document.
 */
export function standsOn(event: string, document: string): string {
  return `exists (
    select from access_entry reporter where reporter.subject_id = ${event} and reporter.capacity = 'OWNER' and (
      reporter.enterprise_id in (${document}.seller_id, ${document}.buyer_id, ${document}.carrier_id)
      or exists (
        select from access_entry holder where holder.subject_id = ${document}.id
          and holder.enterprise_id = reporter.enterprise_id and holder.capacity = 'OWNER')))`;
}
