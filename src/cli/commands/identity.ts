import { type Command, Option } from 'commander';
import { normaliseIdentifier } from '../../kit/identifiers/index.ts';
import type { Identifier } from '../../kit/records/index.ts';
import { ConfigError } from '../../kit/errors.ts';
import { decideIdentity, type IdentityDecision } from '../../pipeline/decideIdentity.ts';
import { processPending } from '../../pipeline/processPending.ts';
import { hubCommand, identifierArgument } from '../command.ts';
import { printRecord, printResult, printRows } from '../output.ts';
import { type HubCommandOptions, type Session, withHub } from '../session.ts';
import { ENTERPRISE, REVIEWS } from './identityStatements.ts';

interface ListOptions extends HubCommandOptions {
  readonly kind?: string;
  readonly all?: boolean;
}

interface DecisionOptions extends HubCommandOptions {
  readonly reason: string;
}

export function registerIdentityCommands(program: Command): void {
  const identity = program.command('identity').description('who is who: doubtful pairs, merges and splits');
  registerReview(identity);
  hubCommand(
    identity,
    'show <enterprise>',
    'show an enterprise, what it is told by, and what was merged into it',
  )
    .addHelpText('after', NAMED)
    .action(async (named: string, options: HubCommandOptions) => {
      printRecord(await withHub(options, (session) => enterpriseNamed(session, named)), options);
    });
  hubCommand(identity, 'merge <enterprise> <other>', 'make two enterprises one; split undoes it')
    .requiredOption('--reason <text>', 'why')
    .addHelpText('after', NAMED)
    .action(async (named: string, other: string, options: DecisionOptions) => {
      await decide(options, `${named} and ${other} are one enterprise.`, async (session) => {
        const [one, two] = [await enterpriseNamed(session, named), await enterpriseNamed(session, other)];
        return { verdict: 'MERGE', enterpriseIds: [one.id, two.id], reason: options.reason };
      });
    });
  hubCommand(identity, 'split <enterprise>', 'part an enterprise, against whatever joins its parts later')
    .option(
      '--off <references...>',
      'what is parted from the rest, as identity show tells it; without: undo its merge',
    )
    .requiredOption('--reason <text>', 'why')
    .addHelpText('after', NAMED)
    .action(async (named: string, options: DecisionOptions & { readonly off?: readonly string[] }) => {
      await decide(options, `${named} is parted.`, async (session) => {
        const { id } = await enterpriseNamed(session, named);
        return { verdict: 'SPLIT', enterpriseId: id, refs: options.off ?? [], reason: options.reason };
      });
    });
}

const NAMED =
  '\nAn enterprise is named by its id, or by an identifier such as GLN:7300010000001 or VAT:DE:DE136695976.';

function registerReview(identity: Command): void {
  const review = identity.command('review').description('pairs that may be one enterprise');
  hubCommand(review, 'list', 'list pairs that nobody has decided')
    .addOption(new Option('--kind <kind>', 'of one kind').choices(['SIMILAR_NAMES', 'CONFLICT']))
    .option('--all', 'decided ones as well')
    .action(async (options: ListOptions) => {
      const values = [options.kind ?? null, options.all ?? false, null];
      const rows = await withHub(options, ({ read }) => read(REVIEWS, values));
      printRows(rows, {
        ...options,
        columns: ['id', 'kind', 'left', 'right', 'similarity', 'namingBoth', 'reason'],
      });
    });
  hubCommand(review, 'show <id>', 'show one with all that speaks for and against').action(
    async (id: string, options: HubCommandOptions) => {
      const [found] = await withHub(options, ({ read }) => read(REVIEWS, [null, true, id]));
      if (!found) throw unknownReview(id);
      printRecord(found, options);
    },
  );
  for (const [name, verdict, means] of [
    ['accept', 'ACCEPT', 'they are one enterprise'],
    ['reject', 'REJECT', 'they are two, and stay so'],
  ] as const) {
    hubCommand(review, `${name} <id>`, `decide that ${means}`)
      .requiredOption('--reason <text>', 'why')
      .action(async (id: string, options: DecisionOptions) => {
        const decision = { verdict, reviewId: id, reason: options.reason };
        await decide(options, `review ${id} is decided: ${means}.`, () => Promise.resolve(decision));
      });
  }
}

/** Decides, and waits until all that was observed of both is identified anew. */
async function decide(
  options: DecisionOptions,
  sentence: string,
  decisionIn: (session: Session) => Promise<IdentityDecision>,
): Promise<void> {
  const enterpriseIds = await withHub(options, async (session) => {
    const { hub, signal } = session;
    const result = await decideIdentity(hub.database, hub.operator, await decisionIn(session));
    if (result.outcome === 'REFUSED') {
      throw new ConfigError(
        result.code,
        `${result.message} fourflow identity review list and fourflow identity show tell what there is.`,
      );
    }
    await processPending(hub.database.pipelinePool, { signal });
    return result.enterpriseIds;
  });
  printResult({ enterpriseIds, outcome: 'DONE' }, sentence, options);
}

interface ShownEnterprise {
  readonly id: string;
}

async function enterpriseNamed({ read }: Session, named: string): Promise<ShownEnterprise> {
  const id = /^(?:ent_)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(named)?.[1];
  const { scheme, value, country } =
    id === undefined ? keptIdentifier(named) : { scheme: '', value: '', country: '' };
  const found = await read<ShownEnterprise>(ENTERPRISE, [id ?? null, scheme, value, country ?? '']);
  const [enterprise] = found;
  if (enterprise) return enterprise;
  throw new ConfigError('ENTERPRISE_UNKNOWN', `there is no enterprise ${named};${NAMED.replace('\n', ' ')}`);
}

function keptIdentifier(text: string): Identifier {
  const written = identifierArgument(text);
  const verdict = normaliseIdentifier(written);
  return verdict.verdict === 'valid' ? verdict.identifier : written;
}

function unknownReview(id: string): ConfigError {
  return new ConfigError('NOT_FOUND', `there is no review ${id}; fourflow identity review list shows them.`);
}
