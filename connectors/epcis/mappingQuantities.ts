import type { TrackingEvent } from '../../src/kit/index.ts';
import { decimalField } from './decimalField.ts';
import { objectList, requiredText, textField, type Fields } from './fields.ts';

type EventQuantity = TrackingEvent['quantities'][number];

const ROLES = [
  ['quantityList', 'object'],
  ['childQuantityList', 'child'],
  ['inputQuantityList', 'input'],
  ['outputQuantityList', 'output'],
] as const;

/** Every class of goods of the event with its quantity, exact to the digit as written. */
export function quantitiesOf(event: Fields): EventQuantity[] {
  return ROLES.flatMap(([list, role]) =>
    objectList(event, list).map((element) => {
      const quantity = decimalField(element, 'quantity');
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
