/** Milliseconds since 1970 at which the day of `now` began in `zone` (an IANA name), and the `days - 1` days before it, oldest first. */
export function dayStarts(now: number, zone: string, days: number): number[] {
  const [year, month, day] = calendar(now, zone);
  return Array.from({ length: days }, (_, i) => midnight(zone, Date.UTC(year, month - 1, day - (days - 1 - i))));
}

/** Moment at which the calendar day that is `day` in UTC begins in `zone`. */
function midnight(zone: string, day: number): number {
  let at = day - offset(day, zone);
  // The offset at midnight differs from that at the first guess where clocks change between the two.
  at = day - offset(at, zone);
  return at;
}

/** How far clocks in `zone` are ahead of UTC at `at`, milliseconds. */
function offset(at: number, zone: string): number {
  const [year, month, day, hour, minute, second] = calendar(at, zone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

type Calendar = [year: number, month: number, day: number, hour: number, minute: number, second: number];

function calendar(at: number, zone: string): Calendar {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  }).formatToParts(at);
  const of = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value);
  return [of('year'), of('month'), of('day'), of('hour'), of('minute'), of('second')];
}
