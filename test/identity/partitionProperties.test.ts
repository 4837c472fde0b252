import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Partition } from '../../src/identity/parties/evidence.ts';
import { identifierKey } from '../../src/identity/parties/identifierKey.ts';
import { claim, decide, gln, groupsOf, lei, saidBy, vat } from './claims.ts';

const identifier = fc.oneof(
  fc.constantFrom('1', '2', '3', '4').map(gln),
  fc.constantFrom('L', 'M', 'N').map(lei),
  fc.constantFrom('1', '2', '3').map((value) => vat(value)),
  fc.constantFrom('1', '2').map((value) => vat(value, 'FR')),
);
const claims = fc.uniqueArray(
  fc
    .record({
      name: fc.constantFrom('Nord AG', 'Nord', 'Nord GmbH', 'Süd', undefined),
      identifiers: fc.uniqueArray(identifier, { minLength: 1, maxLength: 4, selector: identifierKey }),
      owners: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
    })
    .map(({ name, identifiers, owners }) => saidBy(owners, name, ...identifiers)),
  { minLength: 1, maxLength: 12, selector: ({ ref }) => ref },
);
const refs = fc.uniqueArray(identifier.map(identifierKey), { minLength: 1, maxLength: 3 });
const decisions = fc.array(
  fc.record({ kind: fc.constantFrom('SAME' as const, 'APART' as const), left: refs, right: refs }),
  { maxLength: 3 },
);
const tenants = fc
  .uniqueArray(identifier.map(identifierKey), { maxLength: 3 })
  .map((found) => new Set(found));

describe('partitionParties', () => {
  it('gives the same groups and the same conflicts in whatever order the claims come', () => {
    fc.assert(
      fc.property(
        claims,
        decisions,
        tenants,
        fc.infiniteStream(fc.nat()),
        (given, decided, marked, random) => {
          const shuffled = given
            .map(
              (each) =>
                [random.next().value, { ...each, identifiers: [...each.identifiers].reverse() }] as const,
            )
            .sort(([left], [right]) => left - right)
            .map(([, each]) => each);
          const once = decide(given, { decisions: decided, tenants: marked });
          const again = decide(shuffled, { decisions: decided, tenants: marked });
          expect(groupsOf(again, /./)).toEqual(groupsOf(once, /./));
          const told = ({ held }: Partition): string[] => held.map((each) => JSON.stringify(each)).sort();
          expect(told(again)).toEqual(told(once));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives nobody two of what a firm has one of, unless a person said so', () => {
    fc.assert(
      fc.property(claims, tenants, (given, marked) => {
        const { groups } = decide(given, { tenants: marked });
        for (const group of groups) {
          const kinds = group.flatMap((ref) => /^(?:LEI|VAT:[A-Z]+)/.exec(ref)?.[0] ?? []);
          expect(kinds).toEqual([...new Set(kinds)]);
          expect(group.filter((ref) => marked.has(ref)).length).toBeLessThan(2);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('decides what hangs together without looking at the rest', () => {
    const elsewhere = [
      claim('Ost', gln('8'), vat('8')),
      claim('Ost', gln('8'), vat('9')),
      claim('Ost', gln('7')),
    ];
    fc.assert(
      fc.property(claims, (given) => {
        const alone = groupsOf(decide(given), /./);
        const among = groupsOf(decide([...elsewhere, ...given]), /^(?!.*(?:GLN::[78]|VAT:DE:[89]|Ost))/);
        expect(among).toEqual(alone);
      }),
    );
  });
});
