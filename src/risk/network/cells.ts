/**
 * Cells of typed arrays, for places that are known to lie inside. They keep the inner loops of a million relationships
 * free of undefined, and V8 inlines them.
 */
export function intAt(values: Int32Array, place: number): number {
  return values[place] ?? 0;
}

export function floatAt(values: Float64Array, place: number): number {
  return values[place] ?? 0;
}

export function addInt(values: Int32Array, place: number, more: number): void {
  values[place] = intAt(values, place) + more;
}

export function addFloat(values: Float64Array, place: number, more: number): void {
  values[place] = floatAt(values, place) + more;
}

/** 0, 1, 2 ... */
export function places(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, place) => place);
}
