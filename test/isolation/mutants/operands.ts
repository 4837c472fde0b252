/** A part of a condition that can be left out: where it stands, and what leaves it out. */
export interface Operand {
  readonly from: number;
  readonly to: number;
  /** `true` for what is demanded along with the rest, `false` for one way among others. */
  readonly neutral: 'true' | 'false';
}

/**
 * The operands of every AND and OR in a condition as PostgreSQL prints it, at any depth, and the conditions of
 * sub-selects that have only one. PostgreSQL puts every AND and OR in parentheses of its own.
 */
export function operandsOf(condition: string): Operand[] {
  return groupsOf(condition).flatMap((group) => {
    const only = /\bWHERE $/.test(condition.slice(0, group.from - 1));
    const operands = splitGroup(condition, group);
    return operands.length > 0 || !only ? operands : [{ ...group, neutral: 'true' as const }];
  });
}

export function leaveOut(condition: string, { from, to, neutral }: Operand): string {
  return condition.slice(0, from) + neutral + condition.slice(to);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** What stands in each pair of parentheses. */
function groupsOf(condition: string): Span[] {
  const open: number[] = [];
  const groups: Span[] = [];
  for (const { index, character } of charactersOf(condition)) {
    if (character === '(') open.push(index + 1);
    if (character === ')') groups.push({ from: open.pop() ?? 0, to: index });
  }
  return groups;
}

function splitGroup(condition: string, group: Span): Operand[] {
  const cuts = cutsOf(condition, group);
  const neutral = cuts[0]?.word === 'AND' ? 'true' : 'false';
  const starts = [group.from, ...cuts.map(({ at, word }) => at + word.length + 2)];
  const ends = [...cuts.map(({ at }) => at), group.to];
  return cuts.length === 0
    ? []
    : starts.map((from, order) => ({ from, to: ends[order] ?? group.to, neutral }));
}

/** Where an AND or OR of the group itself stands. */
function cutsOf(condition: string, { from, to }: Span): { at: number; word: string }[] {
  const cuts: { at: number; word: string }[] = [];
  let depth = 0;
  for (const { index, character } of charactersOf(condition)) {
    if (index < from || index >= to) continue;
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    const word = /^ (AND|OR) /.exec(condition.slice(index, index + 5))?.[1];
    if (depth === 0 && word !== undefined) cuts.push({ at: index, word });
  }
  return cuts;
}

/** The characters outside of quoted texts. */
function* charactersOf(condition: string): Generator<{ index: number; character: string }> {
  let isQuoted = false;
  for (const [index, character] of condition.split('').entries()) {
    if (character === "'") isQuoted = !isQuoted;
    else if (!isQuoted) yield { index, character };
  }
}
