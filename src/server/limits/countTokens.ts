import { Lexer, Source, TokenKind } from 'graphql';

/**
 * The tokens of a document, counted no further than one past `limit`.
 *
 * @throws GraphQLError where the text is no GraphQL.
 */
export function countTokens(text: string, limit: number): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  while (count <= limit && lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}
