/** What keeps two groups apart. */
export type Contradiction = 'IDENTIFIERS' | 'TENANTS' | 'DECIDED';

/** Each bears on its own which others it may not be joined with: two groups with the same mark are two enterprises. */
export interface Marks {
  /** Kinds of identifiers of which an enterprise has one. */
  readonly exclusive: ReadonlySet<string>;
  readonly isTenant: boolean;
  /** Decisions that keep it from others, by the side on which it stands. */
  readonly left: ReadonlySet<number>;
  readonly right: ReadonlySet<number>;
}

/** References joined into groups; a group may do what all its references may. */
export class Groups {
  readonly #parent = new Map<string, string>();
  readonly #marks = new Map<string, Marks>();

  add(ref: string, marks: Partial<Marks> = {}): void {
    const root = this.rootOf(ref);
    this.#marks.set(root, united([this.marksOf(root), { ...NO_MARKS, ...marks }]));
  }

  /** The least of the references of the group, so that it does not tell in which order they were joined. */
  rootOf(ref: string): string {
    let root = ref;
    for (let next = this.#parent.get(root); next !== undefined; next = this.#parent.get(root)) root = next;
    if (root !== ref) this.#parent.set(ref, root);
    return root;
  }

  join(one: string, other: string): void {
    const [root = '', joined = ''] = [this.rootOf(one), this.rootOf(other)].sort();
    if (root === joined) return;
    this.#marks.set(root, united([this.marksOf(root), this.marksOf(joined)]));
    this.#marks.delete(joined);
    this.#parent.set(joined, root);
  }

  /** What keeps the groups of two references apart, if anything does. */
  contradictionOf(one: string, other: string): Contradiction | undefined {
    const [left, right] = [this.rootOf(one), this.rootOf(other)];
    return left === right ? undefined : contradictionOf(this.marksOf(left), this.marksOf(right));
  }

  marksOf(ref: string): Marks {
    return this.#marks.get(this.rootOf(ref)) ?? NO_MARKS;
  }
}

export function contradictionOf(one: Marks, other: Marks): Contradiction | undefined {
  if (meet(one.left, other.right) || meet(one.right, other.left)) return 'DECIDED';
  if (meet(one.exclusive, other.exclusive)) return 'IDENTIFIERS';
  return one.isTenant && other.isTenant ? 'TENANTS' : undefined;
}

export function united(all: readonly Marks[]): Marks {
  return {
    exclusive: new Set(all.flatMap(({ exclusive }) => [...exclusive])),
    isTenant: all.some(({ isTenant }) => isTenant),
    left: new Set(all.flatMap(({ left }) => [...left])),
    right: new Set(all.flatMap(({ right }) => [...right])),
  };
}

const NO_MARKS: Marks = { exclusive: new Set(), isTenant: false, left: new Set(), right: new Set() };

function meet<Value>(one: ReadonlySet<Value>, other: ReadonlySet<Value>): boolean {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  for (const value of fewer) if (more.has(value)) return true;
  return false;
}
