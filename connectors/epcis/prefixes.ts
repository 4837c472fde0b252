import type { JsonValue } from '../../src/kit/index.ts';
import { isArray, isObject } from './json.ts';

/** Prefixes of a JSON-LD context with the URI that each stands for. */
export type Prefixes = ReadonlyMap<string, string>;

/** Declared by the standard context, which is an address and therefore not read; EPCIS XML uses them undeclared. */
export const STANDARD_PREFIXES: Prefixes = new Map([
  ['epcis', 'https://ref.gs1.org/epcis/'],
  ['cbv', 'https://ref.gs1.org/cbv/'],
  ['cbvmda', 'urn:epcglobal:cbv:mda:'],
  ['gs1', 'https://gs1.org/voc/'],
]);

const COMPACT_NAME = /^([A-Za-z][\w.-]*):(?!\/\/)(.+)$/s;

/** The prefixes that the contexts declare, later ones first; contexts that are addresses are never fetched. */
export function prefixesOf(...contexts: readonly (JsonValue | undefined)[]): Prefixes {
  const declared = contexts.flatMap((context) => (isArray(context) ? context : [context ?? null]));
  const prefixes = declared.filter(isObject).flatMap((context) => [...context].flatMap(prefixIn));
  return prefixes.length === 0 ? STANDARD_PREFIXES : new Map([...STANDARD_PREFIXES, ...prefixes]);
}

/** Splits `example:humidity` into the URI that `example` stands for and the rest; undefined where it is not declared. */
export function splitCompactName(
  name: string,
  prefixes: Prefixes,
): readonly [namespace: string, rest: string] | undefined {
  const [, prefix = '', rest = ''] = COMPACT_NAME.exec(name) ?? [];
  const namespace = prefixes.get(prefix);
  return namespace === undefined ? undefined : [namespace, rest];
}

/** `cbv:BizStep-shipping` with the URI of `cbv`; a prefix that is not declared stays as written. */
export function expandCompactName(name: string, prefixes: Prefixes): string {
  return splitCompactName(name, prefixes)?.join('') ?? name;
}

function prefixIn([name, meaning]: readonly [string, JsonValue]): (readonly [string, string])[] {
  const uri = isObject(meaning) ? meaning.get('@id') : meaning;
  return typeof uri === 'string' && !name.startsWith('@') ? [[name, uri]] : [];
}
