import { JsonNumber, type JsonValue } from '../../src/kit/index.ts';
import { isArray, isObject } from './json.ts';

/** Writes a JSON value as it was read, numbers digit for digit, without white space. */
export function writeJson(value: JsonValue): string {
  if (isArray(value)) return `[${value.map((member) => writeJson(member)).join(',')}]`;
  if (isObject(value)) {
    return `{${[...value].map(([name, member]) => `${JSON.stringify(name)}:${writeJson(member)}`).join(',')}}`;
  }
  return value instanceof JsonNumber ? value.text : JSON.stringify(value);
}
