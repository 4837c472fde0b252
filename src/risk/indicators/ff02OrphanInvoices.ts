import type { Decimal } from '../../kit/decimal.ts';
import type { PlainDate } from '../../kit/time.ts';
import {
  addDays,
  defineIndicator,
  evidenceOf,
  isPositive,
  netLinesIn,
  netOf,
  sharePart,
  sumOf,
  type MatchedLine,
} from '../indicator.ts';

/** Every invoice line issued in W, and what is financed on its invoice. */
export interface OrphanFacts {
  readonly lines: readonly (MatchedLine & {
    /** Of an invoice that is prepaid by its technique: when the goods are to come. Null of every other. */
    readonly expectedReceipt: PlainDate | null;
  })[];
  /** The financed principal that is open at T on an invoice. */
  readonly financed: readonly { readonly id: string; readonly invoiceId: string; readonly amount: Decimal }[];
}

interface OrphanPolicy {
  readonly minSample: number;
  readonly graceDays: number;
}

/**
 * FF-02 Orphan-invoice ratio: invoices that no order or no receipt stands behind.
 *
 *   orphan         = Σ amount(lines with NO_PO or NO_RECEIPT after grace) / Σ amount(all)   [0..1, larger is worse; w = 365]
 *   financedOrphan = Σ financed amount on invoices with such a line                         [amount; any is red]
 *
 * Amounts are net of credit notes, line by line, so that one loose line does not condemn a collective invoice;
 * financing is not split, since a lender finances the invoice whole. Parts split the causes. The grace of 15 days
 * runs from the invoice date, of a prepaid invoice's missing receipt from the day the goods are expected. Nothing
 * invoiced is not applicable; fewer than 5 lines are insufficient data for the ratio, never for financedOrphan,
 * which counts whatever is financed.
 * Thresholds (D): above 5 % amber, above 15 % red. Sources: S30, OCC ABL (S5; INDICATORS.md FF-02).
 */
export const ff02OrphanInvoices = defineIndicator<OrphanFacts, OrphanPolicy>({
  code: 'FF-02',
  name: 'Orphan-invoice ratio',
  stages: ['PRE_LENDING', 'IN_LENDING'],
  formulaVersion: 1,
  windowDays: 365,
  defaults: { minSample: 5, graceDays: 15 },
  draft: ({ lines, financed }, { asOf, window, policy }) => {
    const net = netLinesIn(window, lines);
    const orphans = net.filter(
      (line) => isOrphan(line) && addDays(graceStart(line), policy.graceDays) < asOf,
    );
    const [lost, all] = [netOf(orphans), netOf(net)];
    const orphaned = new Set(orphans.map(({ invoiceId }) => invoiceId));
    const financings = financed.filter(
      ({ invoiceId, amount }) => orphaned.has(invoiceId) && isPositive(amount),
    );
    const atRisk = sumOf(financings, ({ amount }) => amount);
    const causes = ['NO_PO', 'NO_RECEIPT'] as const;
    return [
      {
        ...{ measure: 'orphan', unit: 'RATIO', isPrimary: true, numerator: lost, denominator: all },
        ...{ sampleSize: net.length, minSample: policy.minSample },
        parts: causes.map((cause) =>
          sharePart(cause, netOf(orphans.filter(({ status }) => status === cause)), all),
        ),
        explanation: `Of ${all} invoiced in ${window.days} days, ${lost} has no order or no receipt.`,
        evidence: evidenceOf('LINE', orphans),
      },
      {
        ...{ measure: 'financedOrphan', unit: 'AMOUNT', numerator: atRisk, denominator: null, value: atRisk },
        sampleSize: financings.length,
        explanation: `${atRisk} is financed on ${new Set(financings.map(({ invoiceId }) => invoiceId)).size} invoices without order or receipt.`,
        evidence: evidenceOf('FINANCING', financings),
      },
    ];
  },
});

function isOrphan({ status }: MatchedLine): boolean {
  return status === 'NO_PO' || status === 'NO_RECEIPT';
}

/** Prepayment excuses a receipt that is not due yet; it excuses no missing order. */
function graceStart({ status, issued, expectedReceipt }: OrphanFacts['lines'][number]): PlainDate {
  if (status !== 'NO_RECEIPT' || expectedReceipt === null) return issued;
  return expectedReceipt > issued ? expectedReceipt : issued;
}
