/** Whether objects and lists stand within one another more than `limit` times; walks level by level, never recursively. */
export function isDeeperThan(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    const containers = level.filter((each): each is object => typeof each === 'object' && each !== null);
    if (containers.length > 0 && depth >= limit) return true;
    level = containers.flatMap((each) => Object.values(each) as unknown[]);
  }
  return false;
}
