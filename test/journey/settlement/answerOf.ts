import type { TestDatabase } from '../../helpers/database.ts';

/** What every invoice has open, what pays what, and what else came into question: each a sentence, in their order. */
export async function answerOf({ pipelinePool }: TestDatabase): Promise<string[]> {
  const { rows } = await pipelinePool.query<{ text: string }>(
    `${OPEN} union all ${ALLOCATED} union all ${IN_QUESTION}`,
  );
  return rows.map(({ text }) => text).sort();
}

const OPEN = `
  select d.number || ' open ' || round(d.payable_amount
    - (select coalesce(sum(a.amount), 0) from payment_allocation a where a.document_id = d.id)
    - (select coalesce(sum(l.amount), 0) from document_link l
       where l.to_document_id = d.id and l.from_kind = 'CREDIT_NOTE' and l.method = 'REFERENCE'), 2) as text
  from trade_document d where d.kind = 'INVOICE'`;

const ALLOCATED = `
  select concat_ws(' ', p.end_to_end_id || '>' || d.number, round(a.amount, 2),
    case a.method when 'STRUCTURED_REFERENCE' then 'REF' when 'DOCUMENT_NUMBER' then 'NUM'
      when 'AMOUNT_AND_PARTIES' then 'SUM' else 'HAND' end, round(a.difference_amount, 2), a.difference_reason)
  from payment_allocation a join payment p on p.id = a.payment_id join trade_document d on d.id = a.document_id`;

const IN_QUESTION = `
  select p.end_to_end_id || '?' || d.number || ' ' || c.reason
  from payment_candidate c join payment p on p.id = c.payment_id join trade_document d on d.id = c.document_id`;
