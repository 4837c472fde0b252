import type { PlanMoment } from '../../api/index.ts';

/** The day that an instant belongs to where the hub keeps its days. */
export function momentAt(instant: Date, timeZone: string): PlanMoment {
  return { today: formatterOf(timeZone).format(instant), timeZone };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than most requests. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  // Swedish writes days as ISO 8601 does.
  const formatter = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  formatters.set(timeZone, formatter);
  return formatter;
}
