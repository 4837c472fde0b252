import { extendSchema, parse } from 'graphql';
import { buildHubSchema, parseGlobalId, thing, type Mutation, type Mutations } from '../../src/api/index.ts';
import { jsonList, jsonMember } from '../../src/api/plan/elements.ts';
import { runCommand, type CommandOutcome } from '../../src/pipeline/runCommand.ts';
import type { TestDatabase } from '../helpers/database.ts';
import type { HubExecutorOptions } from '../../src/api/index.ts';

/** A mutation of this test's own, made as the hub's are: an invoice is disputed, for a reason. */
const SDL = `
  type Mutation {
    disputeInvoice(invoice: ID!, reason: String! = "none"): DisputeResult
    fail(message: String!): DisputeResult
  }
  union DisputeResult = InvoiceDisputed | DisputeRefused
  type InvoiceDisputed { invoice: Invoice reason: String! count: Int! points: [DisputePoint!]! }
  type DisputePoint { text: String! }
  type DisputeRefused { code: String! message: String! }
  extend schema { mutation: Mutation }`;

type Told = {
  readonly typeName: 'InvoiceDisputed' | 'DisputeRefused';
  readonly values: Readonly<Record<string, unknown>>;
};

export function disputes(database: TestDatabase): Pick<HubExecutorOptions, 'schema' | 'mutations'> {
  const disputeInvoice: Mutation = {
    roles: ['ADMIN', 'ENTERPRISE'],
    run: async (principal, given) => {
      const { invoice, reason } = given as { invoice: string; reason: string };
      const id = parseGlobalId(invoice)?.uuid ?? '';
      return runCommand(
        database,
        { principal, action: 'DISPUTE_INVOICE', input: { id, reason } },
        async ({ client, sees }) => {
          if (!(await sees('trade_document', id))) return refused('NOT_FOUND', 'There is no such invoice.');
          const { rows } = await client.query<object>(
            'select is_disputed from trade_document where id = $1',
            [id],
          );
          await client.query('update trade_document set is_disputed = true where id = $1', [id]);
          const points = reason.split(',').map((text) => ({ text }));
          return {
            result: {
              typeName: 'InvoiceDisputed',
              values: { invoice: id, reason, count: points.length, points },
            } satisfies Told,
            ...{
              outcome: 'DONE',
              subjectIds: [id],
              before: rows[0]!,
              after: { is_disputed: true },
            },
          };
        },
      );
    },
  };
  const fail: Mutation = {
    roles: ['ADMIN'],
    run: async (_principal, { message }) => Promise.reject(new Error(String(message))),
  };
  const mutations: Mutations = {
    fields: { disputeInvoice, fail },
    payloads: {
      InvoiceDisputed: {
        invoice: thing('Invoice', 'invoice'),
        points: jsonList({ text: jsonMember('text') }, (payload) => payload.column('points')),
      },
    },
  };
  return { schema: extendSchema(buildHubSchema(), parse(SDL), { assumeValidSDL: true }), mutations };
}

function refused(code: string, message: string): CommandOutcome<Told> {
  return {
    result: { typeName: 'DisputeRefused', values: { code, message } },
    ...{ outcome: code, subjectIds: [], before: undefined, after: undefined },
  };
}
