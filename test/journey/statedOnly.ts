/** What an answer says: without nulls, empty lists and what only stands for something (ids, cursors, pages). */
export function statedOnly(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(statedOnly);
  if (typeof answer !== 'object' || answer === null) return answer;
  const said = Object.entries(answer)
    .map(([name, value]) => [name, statedOnly(value)] as const)
    .filter(([name, value]) => !STANDING_FOR.has(name) && !isSilent(value));
  return Object.fromEntries(said);
}

const STANDING_FOR: ReadonlySet<string> = new Set(['id', 'cursor', 'pageInfo']);

function isSilent(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
