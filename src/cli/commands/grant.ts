import { type Command, InvalidArgumentError } from 'commander';
import { enterpriseByIdentifier } from '../../identity/enterpriseByIdentifier.ts';
import { ConfigError } from '../../kit/errors.ts';
import { inGraphTransaction } from '../../pipeline/locks.ts';
import { createGrant, GRANT_SCOPES, type GrantScope, listGrants, revokeGrant } from '../../security/index.ts';
import { hubCommand, identifierArgument } from '../command.ts';
import { printResult, printRows } from '../output.ts';
import { type HubCommandOptions, withHub } from '../session.ts';

interface CreateOptions extends HubCommandOptions {
  readonly grantor: ReturnType<typeof identifierArgument>;
  readonly grantee: ReturnType<typeof identifierArgument>;
  readonly scopes: readonly GrantScope[];
  readonly from?: Date;
  readonly to?: Date;
  readonly history: boolean;
}

const GRANT_COLUMNS = [
  'id',
  'grantorName',
  'granteeName',
  'scopes',
  'validFrom',
  'validTo',
  'includesHistory',
  'revokedAt',
];

export function registerGrantCommands(program: Command): void {
  const grant = program.command('grant').description('data-sharing consent: who lets whom see what');
  hubCommand(grant, 'create', 'record consent')
    .requiredOption('--grantor <identifier>', 'who consents, such as GLN:7300010000001', identifierArgument)
    .requiredOption('--grantee <identifier>', 'who may see', identifierArgument)
    .requiredOption('--scopes <list>', `some of ${GRANT_SCOPES.join(',')}`, scopesArgument)
    .option('--from <time>', 'from when (default: now)', timeArgument)
    .option('--to <time>', 'until when (default: without end)', timeArgument)
    .option('--no-history', 'only what is dated from the beginning on')
    .action(async (options: CreateOptions) => {
      const created = await withHub(options, ({ hub }) =>
        inGraphTransaction(hub.database.pipelinePool, async (client) =>
          createGrant(client, {
            grantorId: await enterpriseByIdentifier(client, options.grantor, '--grantor'),
            granteeId: await enterpriseByIdentifier(client, options.grantee, '--grantee'),
            scopes: options.scopes,
            includesHistory: options.history,
            ...(options.from ? { validFrom: options.from } : {}),
            ...(options.to ? { validTo: options.to } : {}),
          }),
        ),
      );
      printResult(created, `grant ${created.id} recorded.`, options);
    });
  hubCommand(grant, 'list', 'list grants').action(async (options: HubCommandOptions) => {
    const grants = await withHub(options, ({ hub }) => listGrants(hub.database.appPool, hub.operator));
    printRows(grants, { ...options, columns: GRANT_COLUMNS });
  });
  hubCommand(grant, 'revoke <id>', 'end a grant at once').action(
    async (id: string, options: HubCommandOptions) => {
      const outcome = await withHub(options, ({ hub }) => revokeGrant(hub.database.pipelinePool, id));
      if (outcome === 'unknown')
        throw new ConfigError('GRANT_UNKNOWN', `there is no grant ${id}; fourflow grant list shows them.`);
      printResult({ id, outcome }, `grant ${id} is revoked.`, options);
    },
  );
}

function scopesArgument(text: string): GrantScope[] {
  return text.split(',').map((word) => {
    const scope = GRANT_SCOPES.find((known) => known === word.trim().toUpperCase());
    if (!scope) throw new InvalidArgumentError(`must be some of ${GRANT_SCOPES.join(',')}.`);
    return scope;
  });
}

function timeArgument(text: string): Date {
  const time = new Date(text);
  if (Number.isNaN(time.getTime()))
    throw new InvalidArgumentError('must be a time such as 2026-01-31T00:00:00Z.');
  return time;
}
