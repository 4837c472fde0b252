import type { PlanMoment } from '../../api/index.ts';
import { MINUTE } from '../../kit/time.ts';

/** The day that an instant belongs to where the hub keeps its days. */
export function momentAt(instant: Date, timeZone: string): PlanMoment {
  const minute = Math.floor(instant.getTime() / MINUTE);
  if (latest.minute !== minute || latest.moment.timeZone !== timeZone) {
    latest = { minute, moment: { today: formatterOf(timeZone).format(instant), timeZone } };
  }
  return latest.moment;
}

/** Days begin on a whole minute everywhere: formatting one takes longer than all else that is asked of a moment. */
let latest: { readonly minute: number; readonly moment: PlanMoment } = {
  minute: NaN,
  moment: { today: '', timeZone: '' },
};

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
