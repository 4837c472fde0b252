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

/** So many whole numbers, each made of its place: several times as fast as `Int32Array.from` with a function. */
export function intsOf(count: number, at: (place: number) => number): Int32Array {
  const values = new Int32Array(count);
  for (let place = 0; place < count; place += 1) values[place] = at(place);
  return values;
}

export function floatsOf(count: number, at: (place: number) => number): Float64Array {
  const values = new Float64Array(count);
  for (let place = 0; place < count; place += 1) values[place] = at(place);
  return values;
}

/** 0, 1, 2 ... */
export function places(count: number): Int32Array {
  return intsOf(count, (place) => place);
}
