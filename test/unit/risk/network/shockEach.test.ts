import { describe, expect, it } from '@jest/globals';
import { shockEach } from '../../../../src/risk/network/debtRank/shockEach.ts';
import { AT_DEFAULT, EQUITY, EXPOSURES, shocked, TOLERANCE } from './exposures.ts';
import { byId, distance, graphOf, hasOracles, readOracles } from './given.ts';

const oracle = hasOracles ? it : it.skip;

describe('shockEach', () => {
  const graph = graphOf(EXPOSURES);
  const settings = { algorithm: 'BATTISTON_2012', equity: new Map(Object.entries(EQUITY)) } as const;
  const vulnerability = { A: 0.15, B: 0.173333, C: 0.31, D: 0.141667 };

  it('gives each firm its R, and its mean distress over the failures of others', () => {
    const found = shockEach(graph, settings);
    expect(found).toMatchObject({ shockCount: 4, isEstimated: false, isSettled: true });
    expect(distance(byId(graph, found.vulnerability), vulnerability)).toBeLessThan(TOLERANCE);
    const impacts = Object.fromEntries([...found.impacts].map(([id, { impact }]) => [id, impact]));
    expect(distance(impacts, { A: 0.266379, B: 0.305431, C: 0.119828, D: 0 })).toBeLessThan(TOLERANCE);
  });

  oracle('agrees with oracles.json (skipped where ../shared is absent)', () => {
    const { debtrank } = readOracles<{ debtrank: { vulnerability: Record<string, number> } }>();
    const found = byId(graph, shockEach(graph, settings).vulnerability);
    expect(distance(found, debtrank.vulnerability)).toBeLessThan(TOLERANCE);
  });

  it.each(['BATTISTON_2012', 'BARDOSCIA_2015'] as const)(
    'keeps nothing of one shock for the next: %s',
    (algorithm) => {
      const each = shockEach(graph, {
        ...settings,
        algorithm,
        exposuresAtDefault: new Map(Object.entries(AT_DEFAULT)),
      });
      for (const [id, { impact, bankImpact }] of each.impacts) {
        const alone = shocked(
          algorithm,
          { [id]: 1 },
          { exposuresAtDefault: new Map(Object.entries(AT_DEFAULT)) },
        );
        expect({ impact, bankImpact }).toEqual({ impact: alone.impact, bankImpact: alone.bankImpact });
      }
    },
  );

  it('samples when asked to, always the same, and says so', () => {
    const found = shockEach(graph, { ...settings, maxShocks: 2 });
    expect(found).toMatchObject({ shockCount: 2, isEstimated: true });
    expect(found.impacts.size).toBe(2);
    const [one, other] = [...found.impacts.keys()];
    const levels = (id: string) => shocked('BATTISTON_2012', { [id]: 1 }).h;
    const expected = Object.fromEntries(
      graph.ids.map((id) => {
        const others = [one!, other!].filter((shock) => shock !== id).map((shock) => levels(shock)[id]!);
        return [id, others.reduce((sum, level) => sum + level, 0) / others.length];
      }),
    );
    expect(distance(byId(graph, found.vulnerability), expected)).toBeLessThan(1e-12);
    expect(shockEach(graph, { ...settings, maxShocks: 4 }).isEstimated).toBe(false);
  });

  it('is empty of an empty graph, and 0 for a firm that has nobody', () => {
    expect(shockEach(graphOf([]), settings)).toMatchObject({ shockCount: 0, isEstimated: false });
    expect([...shockEach(graphOf([], ['A']), settings).vulnerability]).toEqual([0]);
  });
});
