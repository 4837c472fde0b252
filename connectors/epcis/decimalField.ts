import { excerpt, isDecimal, parseDecimal, type Decimal } from '../../src/kit/index.ts';
import { refuse, textField, type Fields } from './fields.ts';
import { withoutExponent } from './numeral.ts';
import { isLiteral } from './records.ts';

/**
 * A number, exact to the digit as written; with an exponent only where JSON or a sensor writes one.
 *
 * @throws SkippableRecordError EPCIS_QUANTITY_INVALID for anything else.
 */
export function decimalField(
  fields: Fields,
  name: string,
  notation: 'plain' | 'exponent' = 'plain',
): Decimal | undefined {
  const content = fields.map.get(name);
  const written = isLiteral(content) ? content.literal : textField(fields, name);
  if (written === undefined) return undefined;
  const text = isLiteral(content) || notation === 'exponent' ? withoutExponent(written) : written;
  if (!isDecimal(text)) {
    refuse(
      'EPCIS_QUANTITY_INVALID',
      fields.where,
      `${name} must be a decimal such as 200.5, but got ${excerpt(written)}`,
    );
  }
  return parseDecimal(text, fields.where);
}
