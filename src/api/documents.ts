import {
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type ParseOptions,
  type ValidationRule,
} from 'graphql';
import { withCode } from './errors.ts';

const MAX_DOCUMENTS = 1_000;

/** A document that is valid against the schema, or the errors that say why it is not. */
export type PreparedDocument =
  { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] };

export interface DocumentRules {
  readonly parseOptions?: ParseOptions;
  /** Beside the specified rules. */
  readonly validationRules?: readonly ValidationRule[];
}

/** Parses and validates each document once; the least recently used are forgotten first. */
export class Documents {
  readonly #known = new Map<string, PreparedDocument>();
  readonly #schema: GraphQLSchema;
  readonly #rules: DocumentRules;

  constructor(schema: GraphQLSchema, rules: DocumentRules = {}) {
    this.#schema = schema;
    this.#rules = rules;
  }

  prepare(source: string): PreparedDocument {
    const prepared = this.#known.get(source) ?? this.#check(source);
    this.#known.delete(source);
    this.#known.set(source, prepared);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MAX_DOCUMENTS && oldest !== undefined) this.#known.delete(oldest);
    return prepared;
  }

  #check(source: string): PreparedDocument {
    try {
      const document = parse(source, this.#rules.parseOptions);
      const errors = validate(this.#schema, document, [
        ...specifiedRules,
        ...(this.#rules.validationRules ?? []),
      ]);
      if (errors.length === 0) return { document };
      return { errors: errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')) };
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [withCode(error, 'GRAPHQL_PARSE_FAILED')] };
      throw error;
    }
  }
}
