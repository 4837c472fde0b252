import { parseJson } from './parseJson.ts';

interface Container {
  readonly isObject: boolean;
  key: string | undefined;
  expectsKey: boolean;
}

/** `array`: the array that is looked for begins here; `end`: the document is complete; `wrong`: see `fault`. */
export type FrameStep = 'on' | 'array' | 'end' | 'wrong';

const MAX_DEPTH = 100;
/** Longer keys are not compared; none that anybody looks for is. */
const MAX_KEY_BYTES = 1_000;
export const CHAR = {
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  openArray: 0x5b,
  backslash: 0x5c,
  closeArray: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
};

/** Follows the objects and arrays of a JSON document byte by byte, until the array at `path` begins. */
export class FrameScanner {
  fault: { readonly code: string; readonly text: string } = { code: 'JSON_MALFORMED', text: '' };
  readonly #path: readonly string[];
  readonly #containers: Container[] = [];
  #isInString = false;
  #isEscaped = false;
  #keyBytes: number[] | undefined;
  #isComplete = false;

  constructor(path: readonly string[]) {
    this.#path = path;
  }

  /** What closes the containers that are open, innermost first. */
  get closers(): string {
    return this.#containers
      .map(({ isObject }) => (isObject ? '}' : ']'))
      .reverse()
      .join('');
  }

  /** To be called behind the array that was looked for. */
  endArray(): FrameStep {
    this.#isComplete = this.#containers.length === 0;
    return this.#isComplete ? 'end' : 'on';
  }

  take(byte: number): FrameStep {
    if (this.#isInString) return this.#takeInString(byte);
    if (byte === CHAR.quote && !this.#isComplete) return this.#startString();
    if (!this.#isComplete) return this.#takeStructure(byte);
    return isSpace(byte) ? 'on' : this.#wrong('something follows the end of the document');
  }

  #takeStructure(byte: number): FrameStep {
    switch (byte) {
      case CHAR.openArray:
      case CHAR.openObject:
        return this.#open(byte);
      case CHAR.closeArray:
      case CHAR.closeObject:
        return this.#close(byte);
      case CHAR.comma:
      case CHAR.colon:
        return this.#separate(byte === CHAR.comma);
      default:
        return 'on';
    }
  }

  #takeInString(byte: number): FrameStep {
    this.#keyBytes?.push(byte);
    if (this.#keyBytes && this.#keyBytes.length > MAX_KEY_BYTES) this.#keyBytes = undefined;
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === CHAR.backslash) this.#isEscaped = true;
    else if (byte === CHAR.quote) this.#endString();
    return 'on';
  }

  #startString(): FrameStep {
    this.#isInString = true;
    const container = this.#containers.at(-1);
    if (container?.expectsKey === true) {
      container.key = undefined;
      this.#keyBytes = [CHAR.quote];
    }
    return 'on';
  }

  #endString(): void {
    this.#isInString = false;
    const container = this.#containers.at(-1);
    if (this.#keyBytes && container) container.key = keyOf(this.#keyBytes);
    this.#keyBytes = undefined;
  }

  #open(byte: number): FrameStep {
    if (byte === CHAR.openArray && this.#isAtTarget()) return 'array';
    if (this.#containers.length >= MAX_DEPTH) {
      return this.#wrong(`more than ${String(MAX_DEPTH)} levels stand in one another`, 'JSON_DEPTH');
    }
    const isObject = byte === CHAR.openObject;
    this.#containers.push({ isObject, key: undefined, expectsKey: isObject });
    return 'on';
  }

  #close(byte: number): FrameStep {
    const closed = this.#containers.pop();
    if (closed?.isObject !== (byte === CHAR.closeObject))
      return this.#wrong('a bracket closes what is not open');
    return this.endArray();
  }

  #separate(isComma: boolean): FrameStep {
    const container = this.#containers.at(-1);
    if (container?.isObject === true) container.expectsKey = isComma;
    return 'on';
  }

  #isAtTarget(): boolean {
    const { length } = this.#path;
    return (
      this.#containers.length === length &&
      this.#containers.every(({ key }, level) => key === this.#path[level])
    );
  }

  #wrong(text: string, code = 'JSON_MALFORMED'): FrameStep {
    this.fault = { code, text };
    return 'wrong';
  }
}

export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** A key that is malformed matches nothing; whoever parses the frame says what is wrong with it. */
function keyOf(bytes: readonly number[]): string | undefined {
  try {
    const key = parseJson(Uint8Array.from(bytes));
    return typeof key === 'string' ? key : undefined;
  } catch {
    return undefined;
  }
}
