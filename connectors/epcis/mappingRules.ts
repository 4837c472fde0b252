import type { TrackingEvent } from '../../src/kit/index.ts';
import { listField, refuse, textField, type Fields } from './fields.ts';

type Rule = (event: Fields, action: TrackingEvent['action']) => string | undefined;

/**
 * What EPCIS 2.0 demands of an event's what-dimension (7.4.1 to 7.4.6 and its JSON schema), by event type. A rule
 * answers what is missing.
 */
const RULES: Readonly<Record<TrackingEvent['type'], Rule>> = {
  OBJECT: (event) => {
    if (has(event, 'epcList') || has(event, 'quantityList')) return undefined;
    if (has(event, 'sensorElementList') && event.map.has('readPoint')) return undefined;
    return 'an ObjectEvent must have an epcList, a quantityList, or a sensorElementList with a readPoint';
  },
  AGGREGATION: (event, action) => {
    if (action !== 'OBSERVE' && textField(event, 'parentID') === undefined)
      return `an AggregationEvent that says ${String(action)} must have a parentID`;
    return missesChildren('an AggregationEvent', event, action);
  },
  ASSOCIATION: (event, action) => {
    if (textField(event, 'parentID') === undefined) return 'an AssociationEvent must have a parentID';
    return missesChildren('an AssociationEvent', event, action);
  },
  TRANSACTION: (event, action) => {
    if (!has(event, 'bizTransactionList')) return 'a TransactionEvent must have a bizTransactionList';
    const isGiven = has(event, 'epcList') || has(event, 'quantityList') || action === 'DELETE';
    // Producers name only what the goods are in: that is about something, too.
    if (isGiven || textField(event, 'parentID') !== undefined) return undefined;
    return 'a TransactionEvent must have an epcList, a quantityList or a parentID unless it says DELETE';
  },
  TRANSFORMATION: (event) => {
    const hasInput = has(event, 'inputEPCList') || has(event, 'inputQuantityList');
    const hasOutput = has(event, 'outputEPCList') || has(event, 'outputQuantityList');
    if (hasInput && hasOutput) return undefined;
    // One transformation may be told in several events that share its transformationID.
    if ((hasInput || hasOutput) && textField(event, 'transformationID') !== undefined) return undefined;
    return 'a TransformationEvent must have inputs and outputs, or a transformationID with one of them';
  },
};

/** @throws SkippableRecordError EPCIS_WHAT_INCOMPLETE when the event does not say what it is about. */
export function requireWhat(
  event: Fields,
  type: TrackingEvent['type'],
  action: TrackingEvent['action'],
): void {
  const offence = RULES[type](event, action);
  if (offence !== undefined) refuse('EPCIS_WHAT_INCOMPLETE', event.where, offence);
}

function missesChildren(type: string, event: Fields, action: TrackingEvent['action']): string | undefined {
  const isGiven = has(event, 'childEPCs') || has(event, 'childQuantityList') || action === 'DELETE';
  return isGiven ? undefined : `${type} must have childEPCs or a childQuantityList unless it says DELETE`;
}

function has(event: Fields, list: string): boolean {
  return listField(event, list).length > 0;
}
