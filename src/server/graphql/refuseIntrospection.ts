import type { ApolloServerPlugin } from '@apollo/server';
import { BREAK, visit, type DocumentNode } from 'graphql';
import { refuse } from '../refuse.ts';
import type { RequestContext } from './hubGateway.ts';

/**
 * Introspection is ADMIN's, the SDL that routers ask for (`_service`) included. It is checked once the operation is known, not where the request's text is: a persisted
 * operation that ADMIN registered must not open it to others.
 */
export function refuseIntrospection(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, contextValue }) => {
        if (contextValue.principal.role !== 'ADMIN' && asksForSchema(document)) {
          throw refuse(403, 'INTROSPECTION_DISABLED', 'The schema is shown to the role ADMIN alone.');
        }
      },
    }),
  };
}

/** Documents are parsed once and sent often. */
const known = new WeakMap<DocumentNode, boolean>();

const SCHEMA_FIELDS = new Set(['__schema', '__type', '_service']);

function asksForSchema(document: DocumentNode): boolean {
  const found = known.get(document) ?? findsSchemaField(document);
  known.set(document, found);
  return found;
}

function findsSchemaField(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      if (!SCHEMA_FIELDS.has(name.value)) return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}
