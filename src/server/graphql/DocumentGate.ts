import { parse } from 'graphql';
import { countTokens } from '../limits/countTokens.ts';
import type { Limits } from '../limits/limits.ts';
import { measureDocument, type Measure } from '../limits/measureDocument.ts';
import { refuse, type ServerCode } from '../refuse.ts';

const MAX_KNOWN = 1_000;
/** Longer documents are checked each time rather than kept. */
const MAX_KNOWN_CHARACTERS = 16_384;

/** Refuses documents that ask for too much, before they are validated and before any of their SQL. */
export class DocumentGate {
  readonly #limits: Limits;
  readonly #passed = new Set<string>();

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /**
   * @throws GraphQLError TOO_MANY_TOKENS, FRAGMENT_CYCLE, OPERATION_TOO_DEEP, TOO_MANY_ALIASES, TOO_MANY_DIRECTIVES,
   *   TOO_MANY_FIELDS with status 400. Text that is no GraphQL passes: who parses it for use reports it.
   */
  check(source: string): void {
    if (this.#passed.has(source) || !this.#refuseOrMeasure(source)) return;
    if (source.length > MAX_KNOWN_CHARACTERS) return;
    if (this.#passed.size >= MAX_KNOWN) this.#passed.clear();
    this.#passed.add(source);
  }

  #refuseOrMeasure(source: string): boolean {
    const tokens = unlessMalformed(() => countTokens(source, this.#limits.tokens));
    if (tokens === undefined) return false;
    if (tokens > this.#limits.tokens) {
      throw tooMuch('TOO_MANY_TOKENS', `at most ${String(this.#limits.tokens)} tokens`, 'more');
    }
    const document = unlessMalformed(() => parse(source, { noLocation: true }));
    if (!document) return false;
    const measure = measureDocument(document);
    if (measure === 'cyclic') {
      throw refuse(400, 'FRAGMENT_CYCLE', 'A fragment contains itself; let no fragment lead back to it.');
    }
    this.#compare(measure);
    return true;
  }

  #compare({ depth, aliases, directives, fields }: Measure): void {
    const limits = this.#limits;
    const bounds: readonly (readonly [ServerCode, number, number, string])[] = [
      ['OPERATION_TOO_DEEP', depth, limits.depth, 'levels of fields'],
      ['TOO_MANY_ALIASES', aliases, limits.aliases, 'aliases'],
      ['TOO_MANY_DIRECTIVES', directives, limits.directives, 'directives'],
      ['TOO_MANY_FIELDS', fields, limits.tokens, 'fields, fragments spread out'],
    ];
    for (const [code, count, limit, what] of bounds) {
      if (count > limit) throw tooMuch(code, `at most ${String(limit)} ${what}`, String(count));
    }
  }
}

function tooMuch(code: ServerCode, limit: string, came: string): Error {
  return refuse(400, code, `An operation may have ${limit}, but got ${came}; ask for less, or in parts.`);
}

function unlessMalformed<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    // Syntax errors are reported where the document is parsed for use, with their place.
    return undefined;
  }
}
