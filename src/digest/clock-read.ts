/** `18:00`, `18.00`, `18h30`, `18h`, `1830`. */
const HOURS_24 = /^(\d{1,2})(?:[:.h](\d{2})|(?<=\d{2})(\d{2})|h)(?: ?uhr| ?h)?$/i;
/** `18 Uhr`, `18`. */
const HOUR_ALONE = /^(\d{1,2})(?: ?uhr| ?h)?$/i;
/** `6pm`, `6:30 p.m.`. */
const HOURS_12 = /^(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.?m\.?$/i;

const HALF_DAY = 12;

/** The time on the wall that a text names, such as `18:00`; undefined for what is none, such as `25:00`. */
export function readClock(text: string): string | undefined {
  const given = text.trim();
  const [twelve, hour12, minutes12 = '00', half = ''] = HOURS_12.exec(given) ?? [];
  if (twelve !== undefined) {
    const hour = Number(hour12);
    if (hour < 1 || hour > HALF_DAY) return undefined;
    return onClock((hour % HALF_DAY) + (half.toLowerCase() === 'p' ? HALF_DAY : 0), Number(minutes12));
  }
  const [whole, hours, minutes, joined] = HOURS_24.exec(given) ?? [];
  if (whole !== undefined) return onClock(Number(hours), Number(minutes ?? joined ?? 0));
  const [, alone] = HOUR_ALONE.exec(given) ?? [];
  return alone === undefined ? undefined : onClock(Number(alone), 0);
}

function onClock(hours: number, minutes: number): string | undefined {
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
