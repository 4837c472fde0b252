import { NonConformance } from './check.ts';

const RealDate = Date;

/** Runs the work in a world whose clock and dice throw when they are asked; a day that is given can still be read. */
export function withoutClockAndChance<Result>(work: () => Result): Result {
  const { random } = Math;
  globalThis.Date = FrozenDate;
  Math.random = refuse('Math.random()');
  try {
    return work();
  } finally {
    globalThis.Date = RealDate;
    Math.random = random;
  }
}

/** `new Date()` and `Date.now()` throw; everything else is Date's own. */
const FrozenDate = new Proxy(RealDate, {
  construct(target, args: unknown[], newTarget: typeof Date) {
    return args.length === 0 ? refuse('new Date()')() : (Reflect.construct(target, args, newTarget) as Date);
  },
  get: (target, name, receiver): unknown =>
    name === 'now' ? refuse('Date.now()') : Reflect.get(target, name, receiver),
});

function refuse(asked: string): () => never {
  return () => {
    throw new NonConformance(`map asked ${asked}; it must depend on the row alone.`);
  };
}
