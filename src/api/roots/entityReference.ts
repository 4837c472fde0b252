import { referenceById, type Reference } from '../plan/references.ts';
import { TYPES_BY_PREFIX } from '../types/index.ts';
import { keptIdentifier } from './enterpriseReference.ts';

/**
 * What a federation representation names: by id, or an Enterprise by `identifier { scheme value }`. Anything else,
 * and an id of another type than it says, names nothing.
 */
export function entityReference(representation: unknown): Reference | undefined {
  if (!isRecord(representation)) return undefined;
  const { __typename: typeName, id, identifier } = representation;
  if (typeof id === 'string') {
    const reference = referenceById(id, TYPES_BY_PREFIX);
    return reference?.typeName === typeName ? reference : undefined;
  }
  return typeName === 'Enterprise' && isIdentifier(identifier)
    ? { typeName, key: withoutNull(keptIdentifier(identifier)) }
    : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isIdentifier(value: unknown): value is { scheme: string; value: string } {
  const isText = (part: unknown): boolean => typeof part === 'string' && !part.includes('\u0000');
  return isRecord(value) && isText(value['scheme']) && isText(value['value']);
}

function withoutNull(identifier: object): Record<string, string> {
  return Object.fromEntries(Object.entries(identifier).filter(([, part]) => typeof part === 'string'));
}
