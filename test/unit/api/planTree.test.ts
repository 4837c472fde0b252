import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PlanRequest } from '../../../src/api/plan/planRequest.ts';
import { PlanTree, type Inquiry } from '../../../src/api/plan/planTree.ts';

const MOMENT = { today: '2026-01-01', timeZone: 'UTC' };
const requestOf = (variables: Readonly<Record<string, unknown>>) => new PlanRequest(variables, MOMENT);

/** Asks for `b` only where `a` is true, and for each of as many items as there are: questions depend on answers. */
function compile({ ask }: Inquiry): string {
  const a = ask(({ variables }) => variables['a'] === true);
  const b = a === true ? ask(({ variables }) => String(variables['b'])) : '-';
  const length = Number(ask(({ variables }) => (variables['items'] as unknown[]).length));
  const items = Array.from({ length }, (_, index) =>
    ask(({ variables }) => (variables['items'] as string[])[index] ?? null),
  );
  return [a, b, ...items].join(' ');
}

describe('PlanTree', () => {
  it('gives every request the plan that compiling for it would give, and compiles each plan once', () => {
    const variables = fc.record({
      a: fc.boolean(),
      b: fc.constantFrom('x', 'y'),
      items: fc.array(fc.constantFrom('p', 'q'), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(variables, { minLength: 1, maxLength: 60 }), (asked) => {
        const tree = new PlanTree<string>();
        const compiled: string[] = [];
        for (const request of asked.map(requestOf)) {
          const found = tree.find(request, (inquiry) => {
            compiled.push(compile(inquiry));
            return compiled.at(-1) ?? '';
          });
          expect(found).toBe(compile({ ask: (question) => question(request) }));
        }
        expect(new Set(compiled).size).toBe(compiled.length);
      }),
    );
  });

  it('keeps nothing of a compilation that failed', () => {
    const tree = new PlanTree<string>();
    const request = requestOf({ a: true, b: 'x', items: [] });
    const fail = (inquiry: Inquiry): string => {
      compile(inquiry);
      throw new Error('refused');
    };
    expect(() => tree.find(request, fail)).toThrow('refused');
    expect(tree.find(request, compile)).toBe('true x');
  });

  it('forgets plans when there are too many, and goes on', () => {
    const tree = new PlanTree<string>();
    const answers = Array.from({ length: 1_000 }, (_, index) => {
      const request = requestOf({ a: true, b: String(index), items: [] });
      return tree.find(request, compile);
    });
    expect(answers.at(-1)).toBe('true 999');
  });
});
