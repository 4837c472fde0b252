export interface Decoded {
  readonly text: string;
  /** What is wrong right behind `text`, with the remedy. */
  readonly fault?: string;
}

const FAULT =
  'bytes come that are no UTF-8; write the file as UTF-8, or declare the encoding it has in its first line';

/** Decodes what stands complete in `bytes`; an unfinished last character is left for the next chunk. */
export function decodeUtf8(bytes: Uint8Array, isLast: boolean): Decoded & { bytesUsed: number } {
  const bytesUsed = isLast ? bytes.length : completeLength(bytes);
  const text = tryDecode(bytes.subarray(0, bytesUsed));
  if (text !== undefined) return { text, bytesUsed };
  const soundLength = findSoundLength(bytes);
  return { text: tryDecode(bytes.subarray(0, soundLength)) ?? '', fault: FAULT, bytesUsed };
}

function tryDecode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bisection: a start of the bytes is sound exactly as long as it does not reach into the first malformed place. */
function findSoundLength(bytes: Uint8Array): number {
  let sound = 0;
  let unsound = bytes.length;
  while (sound < unsound) {
    const middle = Math.ceil((sound + unsound) / 2);
    const isSound = tryDecode(bytes.subarray(0, completeLength(bytes.subarray(0, middle)))) !== undefined;
    if (isSound) sound = middle;
    else unsound = middle - 1;
  }
  return completeLength(bytes.subarray(0, sound));
}

function completeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? bytes.length - back : bytes.length;
    if (byte < 0x80) return bytes.length;
  }
  return bytes.length;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}
