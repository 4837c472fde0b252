/** Whether two days are at most so many days from Monday to Friday apart; unknown days are not. */
export function areNear(
  left: string | undefined,
  right: string | undefined,
  maxBankingDays: number,
): boolean {
  if (left === undefined || right === undefined) return false;
  const [from, to] = left < right ? [left, right] : [right, left];
  let bankingDays = 0;
  for (let day = nextDay(from); day <= to; day = nextDay(day)) {
    if (!isWeekend(day)) bankingDays += 1;
    if (bankingDays > maxBankingDays) return false;
  }
  return true;
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

function nextDay(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
