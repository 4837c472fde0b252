import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildHubSchema, hubMutations } from '../../src/api/index.ts';
import { hubCommands } from '../../src/pipeline/hubCommands.ts';
import { ENTERPRISE, REVIEWS as COMMAND_REVIEWS } from '../../src/cli/commands/identityStatements.ts';
import { type Principal, queryAsPrincipal } from '../../src/store/principalTransaction.ts';
import { createKey } from '../../src/security/index.ts';
import { GLN } from '../helpers/connection.ts';
import { invoice, load } from '../identity/vocabulary.ts';
import { pick, startHub, type TestHub } from './hub.ts';

const REVIEWS = `{
  identityReviews { totalCount edges { node {
    id kind status leftReference rightReference
    left { id name names { name sources { totalCount } } mergedIds } right { id name }
    evidence { similarity sharedWords heldApartBy identifiers { left right } namedAs subjectsNamingBoth accountsInCommon }
    decision { reason decidedBy decidedAt }
  } } }
}`;
const DECIDE = (field: string): string => `mutation ($review: ID!, $reason: String!) {
  ${field}(input: { review: $review, reason: $reason }) {
    __typename
    ... on IdentityDecided { enterprise { id name mergedIds } other { id name } }
    ... on IdentityRefused { code message }
  }
}`;
const SPLIT = `mutation ($enterprise: ID!) {
  splitEnterprise(input: { enterprise: $enterprise, reason: "they are two after all" }) {
    __typename ... on IdentityRefused { code }
  }
}`;

const sellerNamed = (number: string, name: string) => invoice({ number, seller: { name, identifiers: [] } });

interface Reviewed {
  readonly id: string;
  readonly left: { readonly id: string };
  readonly right: { readonly id: string };
}

describe('identityReviews', () => {
  let hub: TestHub;
  let tenant: Principal;
  beforeEach(async () => {
    hub = await startHub((database) => ({
      schema: buildHubSchema(),
      mutations: hubMutations(hubCommands(database)),
    }));
    await load(hub.database, 'core-erp', [
      sellerNamed('1', 'Nordwerk Maschinen GmbH'),
      sellerNamed('2', 'Nordwerk Maschine GmbH'),
    ]);
    const { rows } = await hub.database.pipelinePool.query<{ id: string }>(
      'select enterprise_id as id from enterprise_identifier where value = $1',
      [GLN.core],
    );
    const enterpriseId = rows[0]?.id ?? '';
    const { id } = await createKey(hub.database.pipelinePool, { role: 'ENTERPRISE', enterpriseId });
    tenant = { id, role: 'ENTERPRISE', enterpriseId, connectionId: null };
  });
  afterEach(async () => hub.close());

  const review = async (): Promise<Reviewed> =>
    (pick((await hub.ask(REVIEWS)).data, 'identityReviews.edges.*.node') as never[])[0] as never;

  it('shows the operators what is alike, with its evidence, and tenants nothing', async () => {
    const { data, errors } = await hub.ask(REVIEWS);
    expect(errors).toBeUndefined();
    expect(pick(data, 'identityReviews.edges.*.node')).toMatchObject([
      {
        kind: 'SIMILAR_NAMES',
        status: 'OPEN',
        left: { names: [{ sources: { totalCount: 1 } }], mergedIds: [] },
        evidence: {
          sharedWords: ['nordwerk'],
          subjectsNamingBoth: 0,
          accountsInCommon: 0,
          heldApartBy: null,
        },
        decision: null,
      },
    ]);
    expect(pick((await hub.ask(REVIEWS, { as: tenant })).data, 'identityReviews')).toEqual({
      totalCount: 0,
      edges: [],
    });
  });

  it('shows the same at the command line', async () => {
    const read = async (text: string, values: readonly unknown[]): Promise<object[]> =>
      queryAsPrincipal(hub.database.appPool, hub.admin, { text, values });
    const [listed] = await read(COMMAND_REVIEWS, [null, false, null]);
    expect(listed).toMatchObject({
      kind: 'SIMILAR_NAMES',
      left: expect.stringContaining('Nordwerk'),
      namingBoth: 0,
    });
    const [shown] = await read(ENTERPRISE, [null, 'GLN', GLN.core, '']);
    expect(shown).toMatchObject({ id: tenant.enterpriseId, names: ['Core AG'], merges: [], decisions: [] });
  });

  it('makes one of both when it is accepted, under both ids, and two again when they are split', async () => {
    const { id, left, right } = await review();
    const accepted = await hub.ask(DECIDE('acceptIdentityReview'), {
      variables: { review: id, reason: 'same clerk' },
    });
    expect(accepted.errors).toBeUndefined();
    expect(pick(accepted.data, 'acceptIdentityReview.__typename')).toBe('IdentityDecided');
    const merged = [left.id, right.id].map((each) => `enterprise(id: "${each}") { id mergedIds }`);
    const { data } = await hub.ask(`{ a: ${merged[0]} b: ${merged[1]} }`);
    expect(pick(data, 'a')).toEqual(pick(data, 'b'));
    const mergedId = (pick(data, 'a.mergedIds') as string[])[0];
    const split = await hub.ask(SPLIT, { variables: { enterprise: mergedId } });
    expect(split.data).toEqual({ splitEnterprise: { __typename: 'IdentityDecided' } });
    const after = await hub.ask(`{ a: ${merged[0]} b: ${merged[1]} }`);
    expect(after.data).toEqual({ a: { id: left.id, mergedIds: [] }, b: { id: right.id, mergedIds: [] } });
    expect(await review()).toBeUndefined();
  });

  it('keeps them two when it is rejected, and refuses a second decision, an empty reason and who is no operator', async () => {
    const { id } = await review();
    const decide = async (reason: string, as?: Principal) =>
      hub.ask(DECIDE('rejectIdentityReview'), { variables: { review: id, reason }, ...(as && { as }) });
    expect(pick((await decide('')).data, 'rejectIdentityReview.code')).toBe('REASON_INVALID');
    expect((await decide('no', tenant)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect(pick((await decide('two registers')).data, 'rejectIdentityReview.__typename')).toBe(
      'IdentityDecided',
    );
    expect(pick((await decide('again')).data, 'rejectIdentityReview.code')).toBe('ALREADY_DECIDED');
    expect(await review()).toBeUndefined();
  });
});
