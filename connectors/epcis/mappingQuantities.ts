import { excerpt, isDecimal, parseDecimal, type Decimal, type TrackingEvent } from '../../src/kit/index.ts';
import { objectList, refuse, requiredText, textField, type Fields } from './fields.ts';
import { isLiteral } from './records.ts';

type EventQuantity = TrackingEvent['quantities'][number];

const ROLES = [
  ['quantityList', 'object'],
  ['childQuantityList', 'child'],
  ['inputQuantityList', 'input'],
  ['outputQuantityList', 'output'],
] as const;

const EXPONENT_FORM = /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d{1,2})$/;

/** Every class of goods of the event with its quantity, exact to the digit as written. */
export function quantitiesOf(event: Fields): EventQuantity[] {
  return ROLES.flatMap(([list, role]) =>
    objectList(event, list).map((element) => {
      const quantity = quantityOf(element);
      const unitCode = textField(element, 'uom');
      return {
        epcClass: requiredText(element, 'epcClass'),
        ...(quantity !== undefined && { quantity }),
        ...(unitCode !== undefined && { unitCode }),
        role,
      };
    }),
  );
}

function quantityOf(element: Fields): Decimal | undefined {
  const content = element.map.get('quantity');
  const written = isLiteral(content) ? content.literal : textField(element, 'quantity');
  if (written === undefined) return undefined;
  const text = isLiteral(content) ? withoutExponent(written) : written;
  if (!isDecimal(text)) {
    refuse(
      'EPCIS_QUANTITY_INVALID',
      element.where,
      `quantity must be a decimal such as 200.5, but got ${excerpt(written)}`,
    );
  }
  return parseDecimal(text, element.where);
}

/** JSON may write 0.00001 as 1e-05 (Python does): the point moves in the text, so that no digit is lost. */
function withoutExponent(text: string): string {
  const match = EXPONENT_FORM.exec(text);
  if (!match) return text;
  const [, sign = '', integer = '', fraction = '', exponent = ''] = match;
  const digits = `${integer}${fraction}`;
  const point = integer.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.slice(0, point).padEnd(point, '0')}.${digits.slice(point)}`;
}
