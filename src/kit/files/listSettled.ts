import { setTimeout as delay } from 'node:timers/promises';
import { listFiles, type ListedFile, type Listing, type Walk } from './listFiles.ts';

export interface SettledListing extends Listing {
  /** Files that somebody still writes to, within the folder. */
  readonly unfinished: readonly string[];
}

export interface SettleRules extends Pick<Walk, 'match' | 'isWanted'> {
  /** How long nobody may have written to a file. */
  readonly settleMs: number;
  readonly signal: AbortSignal;
}

/** The kernel stamps files with a clock that may lag behind by its tick, 10 ms at most; the rest is reserve. */
const CLOCK_LAG_MS = 15;
const NS_PER_MS = 1_000_000n;

/**
 * Lists the files that may be read: those that nobody writes to. Where some were written to a moment ago it waits once
 * until they have been left alone for long enough; what is written to even then is left out.
 *
 * The list ends before the first file that is left out: in the order of change everything behind it could be passed by
 * a cursor that the file, once it is finished, would then lie before.
 */
export async function listSettled(path: string, rules: SettleRules): Promise<SettledListing> {
  const { settleMs, signal } = rules;
  const settleNs = BigInt(Math.round(settleMs)) * NS_PER_MS;
  const first = await listNow(path, rules);
  const waitMs = longestWaitMs(first, settleNs);
  if (waitMs === 0) return { ...first.listing, unfinished: [] };
  await delay(waitMs + CLOCK_LAG_MS, undefined, { signal }).catch(() => undefined);
  return withoutUnfinished(await listNow(path, rules), settleNs);
}

interface TimedListing {
  readonly listing: Listing;
  readonly beganNs: bigint;
}

async function listNow(path: string, { match, isWanted, signal }: SettleRules): Promise<TimedListing> {
  // Not the context's clock: this one is compared with stamps that the machine's clock gave.
  const beganNs = BigInt(Date.now() + 1) * NS_PER_MS;
  await delay(CLOCK_LAG_MS, undefined, { signal }).catch(() => undefined);
  return { listing: await listFiles(path, { match, isWanted }), beganNs };
}

/**
 * Since when the file has been fit to be read. Writing stamps both times alike; where they differ the last thing that
 * happened to the file was something else: it was renamed into place, or its copier has set its date, which is the
 * last that copiers do.
 */
function fitSinceNs({ ctimeNs, mtimeNs }: ListedFile, settleNs: bigint): bigint {
  return ctimeNs === mtimeNs ? ctimeNs + settleNs : ctimeNs;
}

/**
 * What became fit after the listing began must wait, too: of what lies before that moment the listing has seen all, so
 * none can come to stand before the cursor afterwards.
 */
function isUnfinished(file: ListedFile, { beganNs }: TimedListing, settleNs: bigint): boolean {
  return fitSinceNs(file, settleNs) >= beganNs;
}

/** Until the last of the files will be fit, if nobody writes to it any more. */
function longestWaitMs(timed: TimedListing, settleNs: bigint): number {
  const waits = timed.listing.files
    .filter((file) => isUnfinished(file, timed, settleNs))
    .map((file) => Number((fitSinceNs(file, settleNs) - timed.beganNs) / NS_PER_MS) + 1);
  return waits.reduce((longest, each) => Math.max(longest, each), 0);
}

function withoutUnfinished(timed: TimedListing, settleNs: bigint): SettledListing {
  const { listing } = timed;
  const unfinished = listing.files.filter((file) => isUnfinished(file, timed, settleNs));
  const end = unfinished[0] === undefined ? listing.files.length : listing.files.indexOf(unfinished[0]);
  return {
    ...listing,
    files: listing.files.slice(0, end),
    unfinished: unfinished.map(({ relativePath }) => relativePath),
  };
}
