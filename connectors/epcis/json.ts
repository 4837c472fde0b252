import type { JsonObject, JsonValue } from '../../src/kit/index.ts';

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return value instanceof Map;
}

/** `Array.isArray` that keeps the members' type. */
export function isArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
