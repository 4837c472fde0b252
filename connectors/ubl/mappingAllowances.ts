import {
  absoluteDecimal,
  childrenOf,
  compareDecimals,
  multiplyDecimals,
  subtractDecimals,
  textOf,
  type AllowanceCharge,
  type Decimal,
  type XmlElement,
} from '../../src/kit/index.ts';
import { amountAt, decimalAt, indicatorAt, withoutUndefined, type UblDocument } from './records.ts';

const MAX_REASON_LENGTH = 10_000;

/** UBL and older customisations state the factor as a fraction, EN 16931 as a percentage. */
const STATES_PERCENT = /en16931|peppol|xrechnung|nlcius|poacc/i;

/**
 * The reductions and additions of a document or a line. One without a ChargeIndicator cannot be told from its
 * opposite and is left out; one without an amount says nothing.
 *
 * @throws SkippableRecordError UBL_INDICATOR_INVALID, DECIMAL_INVALID, UBL_CURRENCY_MISMATCH
 */
export function mapAllowanceCharges(
  document: UblDocument,
  parent: XmlElement,
): AllowanceCharge[] | undefined {
  const mapped = childrenOf(parent, 'AllowanceCharge')
    .map((element) => mapAllowanceCharge(document, element))
    .filter((each) => each !== undefined);
  return mapped.length === 0 ? undefined : mapped;
}

function mapAllowanceCharge(document: UblDocument, element: XmlElement): AllowanceCharge | undefined {
  const isCharge = indicatorAt(document, element, 'ChargeIndicator');
  const amount = amountAt(document, element, 'Amount');
  if (isCharge === undefined || amount === undefined) return undefined;
  const baseAmount = amountAt(document, element, 'BaseAmount');
  return withoutUndefined({
    type: isCharge === 'true' ? ('CHARGE' as const) : ('ALLOWANCE' as const),
    amount,
    baseAmount,
    factor: factorOf(document, element, { amount, baseAmount }),
    reasonCode: textOf(element, 'AllowanceChargeReasonCode'),
    reason: textOf(element, 'AllowanceChargeReason')?.slice(0, MAX_REASON_LENGTH),
  });
}

/** The factor as a fraction: which of both it is, the amounts tell, else the customisation; undefined in doubt. */
function factorOf(
  document: UblDocument,
  element: XmlElement,
  stated: { amount: Decimal; baseAmount: Decimal | undefined },
): Decimal | undefined {
  const factor = decimalAt(document, element, 'MultiplierFactorNumeric');
  if (factor === undefined) return undefined;
  const fractions = [factor, multiplyDecimals(factor, '0.01')];
  const { amount, baseAmount } = stated;
  if (baseAmount !== undefined && compareDecimals(baseAmount, '0') !== 0) {
    return fractions.find((fraction) => isProduct(amount, baseAmount, fraction));
  }
  return STATES_PERCENT.test(textOf(document.root, 'CustomizationID') ?? '') ? fractions[1] : undefined;
}

function isProduct(amount: Decimal, base: Decimal, fraction: Decimal): boolean {
  const difference = absoluteDecimal(subtractDecimals(amount, multiplyDecimals(base, fraction)));
  return compareDecimals(difference, '0.02') <= 0;
}
