import { GraphQLError, Kind, type GraphQLScalarTypeConfig, type ValueNode } from 'graphql';
import { isDecimal } from '../kit/decimal.ts';
import { parseInstant, parsePlainDate } from '../kit/time.ts';

/** What buildSubgraphSchema takes for a scalar of the SDL: how input is read; output is already exact text. */
type ScalarConfig = Pick<
  GraphQLScalarTypeConfig<string, string>,
  'serialize' | 'parseValue' | 'parseLiteral'
>;

export function isDate(text: string): boolean {
  return accepts(parsePlainDate, text) && text.length === 10;
}

export function isDateTime(text: string): boolean {
  return accepts(parseInstant, text);
}

/**
 * Exact numbers. Of literals without quotes, whole numbers are taken by their digits. A float is not, though its text
 * would be exact here: who rewrites an operation's literals into variables, as gateways do, makes a JSON number of it,
 * which has lost digits by then and is never taken.
 */
export const DECIMAL_SCALAR = textScalar(
  'Decimal',
  'an exact decimal in quotes such as "1234.50"',
  isDecimal,
  [Kind.STRING, Kind.INT],
);

export const DATE_SCALAR = textScalar('Date', 'an existing day such as "2026-01-31"', isDate);

export const DATE_TIME_SCALAR = textScalar(
  'DateTime',
  'an instant with its offset such as "2026-01-31T09:30:00Z"',
  isDateTime,
);

export const CURRENCY_CODE_SCALAR = textScalar('CurrencyCode', 'an ISO 4217 code such as "EUR"', (text) =>
  /^[A-Z]{3}$/.test(text),
);

function textScalar(
  name: string,
  expected: string,
  isValid: (text: string) => boolean,
  literals: readonly Kind[] = [Kind.STRING],
): ScalarConfig {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new GraphQLError(`${name} must be ${expected}.`);
  };
  const parseLiteral = (node: ValueNode): string =>
    read(literals.includes(node.kind) && 'value' in node ? node.value : undefined);
  return { serialize: (value) => value as string, parseValue: read, parseLiteral };
}

function accepts(parse: (text: string, where: string) => unknown, text: string): boolean {
  try {
    parse(text, '');
    return text === text.trim();
  } catch {
    return false;
  }
}
