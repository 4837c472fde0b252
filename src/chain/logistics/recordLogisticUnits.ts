import { ssccOfEpc } from '../../kit/identifiers/epc.ts';
import { isValidSscc } from '../../kit/identifiers/gs1.ts';
import { mentionedUnits, replaceUnits } from '../../store/operations/chain/logisticUnits.ts';
import type { Queryable } from '../../store/transaction.ts';

/**
 * Records which logistic units despatches and events are about, so that each finds the other by them.
 *
 * @returns the units that a despatch or an event came to name or names no more.
 */
export async function recordLogisticUnits(
  client: Queryable,
  subjects: { readonly eventIds: readonly string[]; readonly documentIds: readonly string[] },
): Promise<string[]> {
  const mentioned = await mentionedUnits(client, subjects);
  const units = mentioned.flatMap(({ subjectId, unit }) => {
    const sscc = ssccIn(unit);
    return sscc === undefined ? [] : [{ subjectId, sscc }];
  });
  return replaceUnits(client, [...subjects.eventIds, ...subjects.documentIds], units);
}

/**
 * The 18 digits of a logistic unit, however it is written: an EPC URN, a GS1 Digital Link, or digits with or without the
 * application identifier 00 and the blanks and brackets of a label. Undefined where it is none.
 */
function ssccIn(text: string): string | undefined {
  const digits = text.replace(/[\s()]/g, '');
  const sscc = digits.length === 20 && digits.startsWith('00') ? digits.slice(2) : digits;
  return isValidSscc(sscc) ? sscc : ssccOfEpc(text);
}
