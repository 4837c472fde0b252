/** Byte strings that travel as one parameter in binary: an array of them would be written out in hexadecimal digits. */
export interface Packed {
  readonly bytes: Buffer;
  /** Where each begins, from 1, as PostgreSQL counts. */
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
}

export function pack(items: readonly Uint8Array[]): Packed {
  const lengths = items.map(({ byteLength }) => byteLength);
  let next = 1;
  const starts = lengths.map((length) => {
    const start = next;
    next += length;
    return start;
  });
  return { bytes: Buffer.concat(items), starts, lengths };
}
