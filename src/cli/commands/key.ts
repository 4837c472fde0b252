import { type Command, Option } from 'commander';
import { enterpriseByIdentifier } from '../../identity/enterpriseByIdentifier.ts';
import { ConfigError } from '../../kit/errors.ts';
import { DAY } from '../../kit/time.ts';
import { inGraphTransaction } from '../../pipeline/locks.ts';
import { createKey, listKeys, revokeKey } from '../../security/index.ts';
import type { Role } from '../../store/principalTransaction.ts';
import { hubCommand, identifierArgument, wholeNumber } from '../command.ts';
import { connectionIdOf } from '../connectionId.ts';
import { printResult, printRows } from '../output.ts';
import { type HubCommandOptions, type Session, withHub } from '../session.ts';

interface CreateOptions extends HubCommandOptions {
  readonly role: Role;
  readonly enterprise?: ReturnType<typeof identifierArgument>;
  readonly connection?: string;
  readonly label?: string;
  readonly expires?: number;
}

const ROLES: readonly Role[] = ['ADMIN', 'RISK_OFFICER', 'ENTERPRISE', 'PARTNER', 'GATEWAY', 'INGEST'];

const KEY_COLUMNS = [
  'id',
  'prefix',
  'role',
  'enterpriseName',
  'label',
  'createdAt',
  'expiresAt',
  'revokedAt',
];

export function registerKeyCommands(program: Command): void {
  const key = program.command('key').description('API keys: who may ask');
  hubCommand(key, 'create', 'create a key; its secret is shown this once')
    .addOption(new Option('--role <role>', 'what the key may do').choices(ROLES).makeOptionMandatory())
    .option(
      '--enterprise <identifier>',
      'whom the key stands for, such as GLN:7300010000001',
      identifierArgument,
    )
    .option('--connection <name>', 'whose intake an INGEST key opens')
    .option('--label <text>', 'what people tell the key by')
    .option('--expires <days>', 'days until it expires (default: never)', wholeNumber)
    .action(async (options: CreateOptions) => {
      const created = await withHub(options, (session) => create(session, options));
      printResult(
        created,
        `key ${created.id} (${created.role}) created; keep its secret, it is not shown again:\n${created.secret}`,
        options,
      );
    });
  hubCommand(key, 'list', 'list keys, without their secrets').action(async (options: HubCommandOptions) => {
    const keys = await withHub(options, ({ hub }) => listKeys(hub.database.appPool, hub.operator));
    printRows(keys, { ...options, columns: KEY_COLUMNS });
  });
  hubCommand(key, 'revoke <id>', 'end a key at once').action(
    async (id: string, options: HubCommandOptions) => {
      const outcome = await withHub(options, ({ hub }) => revokeKey(hub.database.pipelinePool, id));
      if (outcome === 'unknown')
        throw new ConfigError('KEY_UNKNOWN', `there is no key ${id}; fourflow key list shows them.`);
      printResult({ id, outcome }, `key ${id} is revoked.`, options);
    },
  );
}

async function create(session: Session, options: CreateOptions): ReturnType<typeof createKey> {
  const { role, enterprise, connection, label, expires } = options;
  const connectionId = connection === undefined ? undefined : await connectionIdOf(session, connection);
  return inGraphTransaction(session.hub.database.pipelinePool, async (client) => {
    const enterpriseId = enterprise && (await enterpriseByIdentifier(client, enterprise, '--enterprise'));
    return createKey(client, {
      role,
      ...(label === undefined ? {} : { label }),
      ...(enterpriseId === undefined ? {} : { enterpriseId }),
      ...(connectionId === undefined ? {} : { connectionId }),
      ...(expires === undefined ? {} : { expiresAt: new Date(Date.now() + expires * DAY) }),
    });
  });
}
