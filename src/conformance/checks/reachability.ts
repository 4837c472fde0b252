import { join } from 'node:path';
import type { CheckResult } from '../../kit/connector.ts';
import { messageOf, RetriableError } from '../../kit/errors.ts';
import { type Check, checkStreams, demand } from '../check.ts';
import { createInbox, sourceAt } from '../inbox.ts';
import { readPages } from '../reading.ts';
import type { Subject } from '../subject.ts';

/** Whether a source is there shows in words; that it is away for a while is no reason to lose anything. */
export const reachabilityChecks: readonly Check[] = [
  { name: 'finds a source healthy that is there', run: checkReachable },
  { name: 'says that a source is unreachable, without throwing', run: checkUnreachable },
  { name: 'tells what a source offers for each of its streams', run: checkOffer },
  {
    name: 'fails in a way to try again where a source that is away is asked what it offers',
    run: checkNoOffer,
  },
  checkStreams('fails in a way to try again where the source is away', async (subject, stream) => {
    const context = { ...sourceAt(subject, missingPath(subject)), cursor: null };
    demandRetriable(await reasonOf(readPages(stream, context)), 'reading a source that is away');
  }),
];

async function checkReachable(subject: Subject): Promise<void> {
  const { source } = await createInbox(subject, subject.fixtures);
  const result = await subject.connector.check(source);
  demand(result.state === 'HEALTHY', `the source is there, but check said ${tell(result)}.`);
  demand(result.message.trim() !== '', 'check must say in a sentence what it found.');
}

async function checkUnreachable(subject: Subject): Promise<void> {
  const path = missingPath(subject);
  const result = await subject.connector.check(sourceAt(subject, path));
  demand(result.state === 'UNREACHABLE', `nothing is at ${path}, but check said ${tell(result)}.`);
  demand(
    result.message.includes(path),
    `the message must name what cannot be reached, with the remedy, but is ${JSON.stringify(result.message)}.`,
  );
}

async function checkOffer(subject: Subject): Promise<void> {
  const { source } = await createInbox(subject, subject.fixtures);
  const offers = await subject.connector.discover(source);
  const names = subject.connector.streams.map(({ name }) => name);
  const offered = offers.map(({ stream }) => stream);
  demand(
    names.every((name) => offered.includes(name)) && offered.every((name) => names.includes(name)),
    `its streams are ${names.join(', ')}, and the source has something for each, but it offers ${offered.join(', ') || 'nothing'}.`,
  );
  demand(
    offers.every(({ message }) => message.trim() !== ''),
    'each offer must say in a sentence how much there is.',
  );
}

async function checkNoOffer(subject: Subject): Promise<void> {
  const source = sourceAt(subject, missingPath(subject));
  demandRetriable(await reasonOf(subject.connector.discover(source)), 'asking a source that is away');
}

async function reasonOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

function demandRetriable(reason: unknown, what: string): void {
  demand(
    reason instanceof RetriableError,
    `${what} must end in a RetriableError, but ${reason === undefined ? 'ended as if it were empty' : `threw ${messageOf(reason)}`}; an absent source is not an empty one.`,
  );
}

function missingPath({ scratchDir }: Subject): string {
  return join(scratchDir, 'nobody-put-it-here');
}

function tell({ state, message }: CheckResult): string {
  return `${state}: ${message}`;
}
