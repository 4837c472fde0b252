/** A property that is only there where there is a value. */
export function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Record<Name, Value>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>);
}

/** A list that is only there where it has members. */
export function givenList<Name extends string, Value>(
  name: Name,
  values: readonly Value[],
): Partial<Record<Name, Value[]>> {
  return given(name, values.length === 0 ? undefined : [...values]);
}
