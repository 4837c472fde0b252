import { idOf } from './tradeSql.ts';

/** The two principals that read, and how many of the trading enterprises consented to each. */
export const READERS = [
  { name: '200 grants', bank: 'Bank of few', every: 50 },
  { name: '10,000 grants', bank: 'Bank of all', every: 1 },
] as const;

/** Other banks hold grants too, so that a grantee's share of all grants is a real one. */
const OTHER_BANKS = 50;

const SCOPES = `'{BUSINESS,LOGISTICS,CAPITAL,FINANCING,RISK}'`;

const ENTERPRISES = `
  insert into enterprise (id, name, country)
  select ${idOf('enterprise', 'n')}, 'Enterprise ' || lpad(n::text, 5, '0'), (array['DE', 'SE', 'CN', 'US'])[1 + n % 4]
  from generate_series(1, $enterprises) n
  union all select ${idOf('bank', 'n')}, 'Bank ' || n, 'DE' from generate_series(1, ${String(OTHER_BANKS)}) n
  union all select ${idOf('bank', 'name')}, name, 'DE'
    from unnest(array[${READERS.map(({ bank }) => `'${bank}'`).join(', ')}]) name`;

const IDENTIFIERS = `
  insert into enterprise_identifier (id, enterprise_id, scheme, value)
  select ${idOf('identifier', 'n')}, ${idOf('enterprise', 'n')}, 'GLN', '73' || lpad(n::text, 11, '0')
  from generate_series(1, $enterprises) n`;

const GRANTS = [
  ...READERS.map(({ bank, every }) => grantsTo(`'${bank}'`, `n % ${String(every)} = 0`)),
  grantsTo(`1 + n % ${String(OTHER_BANKS)}`, 'true'),
];

export const PARTIES: readonly (readonly [what: string, statement: string])[] = [
  ['enterprises', ENTERPRISES],
  ['identifiers', IDENTIFIERS],
  ...GRANTS.map((statement) => ['grants', statement] as const),
];

/** The bank's id, as SQL. */
export function bankId(bank: string): string {
  return idOf('bank', `'${bank}'`);
}

function grantsTo(bank: string, which: string): string {
  return `
    insert into data_grant (grantor_id, grantee_id, scopes, valid_from, includes_history)
    select ${idOf('enterprise', 'n')}, md5('bank ' || ${bank})::uuid, ${SCOPES}, timestamptz '2024-01-01', true
    from generate_series(1, $enterprises) n where ${which}`;
}
