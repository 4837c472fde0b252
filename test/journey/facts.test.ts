import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answeredUbl, SELECTIONS } from './answeredUbl.ts';
import { answeredStatement, STATEMENTS, statementsIn } from './bankFacts.ts';
import { answeredEvent, EVENTS, eventsIn } from './eventFacts.ts';
import {
  answeredBatch,
  answeredOrder,
  answeredStatus,
  BATCHES,
  ORDERS,
  ordersIn,
  STATUSES,
  statusesIn,
} from './orderFacts.ts';
import { leastMissing, type Fact } from './facts.ts';
import { travel, type Journey } from './journey.ts';
import { parsePlain, type Plain } from './plainXml.ts';
import { listOf, statedByUbl } from './ublFacts.ts';

const OWN = join(import.meta.dirname, '../../connectors');
const SAMPLES = join(import.meta.dirname, '../../../shared/samples');

interface Inbox {
  readonly ubl: string;
  readonly iso20022: string;
  readonly epcis: string;
}
const INBOXES: readonly (readonly [name: string, inbox: Inbox])[] = [
  [
    'the fixtures',
    {
      ubl: join(OWN, 'ubl/fixtures'),
      iso20022: join(OWN, 'iso20022/fixtures'),
      epcis: join(OWN, 'epcis/fixtures'),
    },
  ],
  [
    'the documents of ../shared/samples (skipped where it is absent)',
    { ubl: join(SAMPLES, 'ubl'), iso20022: join(SAMPLES, 'camt'), epcis: join(SAMPLES, 'epcis') },
  ],
];

/** What is refused whole or in part, and so has no answer; tests of the connectors hold that it is. */
const REFUSED =
  /^(refused|hostile|poison|truncated|not-iso20022|capture-job|doctype|no-list|parcels)|intraday-052|AssociationEvent-h|expected\.json|quarantined\.json/;

describe.each(INBOXES)('every fact of %s, from the file to the graph', (_name, inbox) => {
  const where = existsSync(inbox.ubl) ? it : it.skip;
  let journey: Journey | undefined;
  beforeAll(async () => {
    if (existsSync(inbox.ubl)) journey = await travel({ ...inbox });
  }, 120_000);
  afterAll(async () => journey?.close());

  where(
    'is answered of a trade document',
    async () => {
      const answered = new Map<string, Fact[][]>();
      for (const [list, selection] of Object.entries(SELECTIONS))
        answered.set(list, (await journey!.nodesOf(list, selection, 5)).map(answeredUbl));
      const missing = new Versions();
      for (const root of rootsIn(inbox.ubl)) {
        const list = listOf(root);
        if (list === undefined) continue;
        const stated = statedByUbl(root);
        missing.note(`${list} ${namesOf(stated)}`, leastMissing(stated, answered.get(list) ?? []));
      }
      expect(missing.found()).toEqual([]);
    },
    60_000,
  );

  where(
    'is answered of a statement, its entries and their transactions',
    async () => {
      const answered = (await journey!.nodesOf('accountStatements', STATEMENTS, 5)).map(answeredStatement);
      const missing = new Versions();
      for (const stated of rootsIn(inbox.iso20022).flatMap(statementsIn))
        missing.note(namesOf(stated), leastMissing(stated, answered));
      expect(missing.found()).toEqual([]);
    },
    60_000,
  );

  where(
    'is answered of ordered payments, their batches and what banks say of them',
    async () => {
      const roots = rootsIn(inbox.iso20022);
      const ordered = roots.map(ordersIn);
      const missing = new Versions();
      for (const [list, selection, answer, stated] of [
        ['paymentInstructions', ORDERS, answeredOrder, ordered.flatMap(({ orders }) => orders)],
        ['paymentBatches', BATCHES, answeredBatch, ordered.flatMap(({ batches }) => batches)],
        ['paymentStatusReports', STATUSES, answeredStatus, roots.flatMap(statusesIn)],
      ] as const) {
        const answered = (await journey!.nodesOf(list, selection, 20)).map(answer);
        expect(stated.length).toBeGreaterThan(0);
        for (const facts of stated) missing.note(`${list} ${orderOf(facts)}`, leastMissing(facts, answered));
      }
      expect(missing.found()).toEqual([]);
    },
    60_000,
  );

  where(
    'is answered of an event',
    async () => {
      const answered = (await journey!.nodesOf('trackingEvents', EVENTS, 50)).map(answeredEvent);
      const missing = new Versions();
      for (const file of filesIn(inbox.epcis)) {
        const content = decode(readFileSync(join(inbox.epcis, file)));
        if (content.includes('<!DOCTYPE')) continue;
        for (const stated of eventsIn(file, content, parsePlain))
          missing.note(namesOf(stated) || file, leastMissing(stated, answered));
      }
      expect(missing.found()).toEqual([]);
    },
    60_000,
  );
});

/** Files that name one thing are versions of it, of which the graph answers one: then one of them must be whole. */
class Versions {
  readonly #least = new Map<string, Fact[]>();

  note(name: string, missing: Fact[]): void {
    const known = this.#least.get(name);
    if (known === undefined || missing.length < known.length) this.#least.set(name, missing);
  }

  found(): [string, Fact[]][] {
    return [...this.#least].filter(([, missing]) => missing.length > 0);
  }
}

function namesOf(stated: readonly Fact[]): string {
  return stated.filter((fact) => /^(number|issueDate|id)=/.test(fact)).join(' ');
}

/** A message of the same id and time is the same message, whatever file it comes in. */
function orderOf(stated: readonly Fact[]): string {
  return stated.filter((fact) => /^(id|created|level|batch|endToEndId)=/.test(fact)).join(' ');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => /\.(xml|json|jsonld)$/.test(name) && !REFUSED.test(name));
}

function rootsIn(folder: string): Plain[] {
  return filesIn(folder)
    .filter((file) => file.endsWith('.xml'))
    .map((file) => parsePlain(decode(readFileSync(join(folder, file)))));
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le').slice(1);
  const declared = /encoding=["']([\w-]+)/.exec(bytes.subarray(0, 100).toString('latin1'))?.[1];
  return new TextDecoder(declared ?? 'utf-8').decode(bytes);
}
