import { childOf, textOf } from '../../src/kit/index.ts';
import type { Payment, XmlElement } from '../../src/kit/index.ts';
import { declaredCountOf, statedExchangeOf } from './mappingAmounts.ts';
import type { Share } from './mappingAmounts.ts';
import { readCharges } from './mappingCharges.ts';
import { readRemittance } from './mappingRemittance.ts';
import { proprietaryCodeOf } from './mappingTransaction.ts';
import type { Details } from './mappingTransaction.ts';
import { transactionsAsReported } from './reportedTransaction.ts';
import { transactionsOf } from './records.ts';
import { referenceOf, stated, timeTextOf } from './values.ts';

interface Setting {
  readonly share: Share;
  /** Payments that the entry gives, and which of them this is. */
  readonly payments: number;
  readonly transactionIndex: number;
  /** What its transactions say. */
  readonly listed: readonly Details[];
  readonly where: string;
}

/** The entry as its report states it; what all of its transactions say stands with the first payment alone. */
export function readReportedEntry(
  entry: XmlElement,
  { share, payments, transactionIndex, listed, where }: Setting,
): Payment['report']['entry'] {
  const transactions = transactionsOf(entry);
  const { amount, direction } = share;
  return stated({
    amount,
    direction,
    payments,
    transactionCount: transactions.length,
    declaredCount: declaredCountOf(entry),
    servicerReference: referenceOf(entry, 'AcctSvcrRef'),
    ...(transactionIndex === 0 && {
      transactions: transactionsAsReported(transactions, listed, where),
      bookingTimeText: timeTextOf(childOf(entry, 'BookgDt')),
      valueTimeText: timeTextOf(childOf(entry, 'ValDt')),
      information: textOf(entry, 'AddtlNtryInf'),
      proprietaryCode: proprietaryCodeOf(entry),
      ...statedExchangeOf(entry, where),
      charges: readCharges(entry, where),
      endToEndIds: present(
        transactions.flatMap((one) => referenceOf(childOf(one, 'Refs'), 'EndToEndId') ?? []),
      ),
      structuredReferences: present(
        transactions.flatMap((one) => readRemittance(one, 'entry').structuredReferences),
      ),
    }),
  });
}

function present(values: string[]): string[] | undefined {
  return values.length === 0 ? undefined : values;
}
