/** Zones whose formats are kept, the latest used; to make one takes as long as everything else about a message. */
const MOST_FORMATS = 64;

const formats = new Map<string | undefined, Intl.DateTimeFormat>();

/** The ISO day at a moment in a zone, such as `Europe/Madrid`; where this process runs, if none is named. */
export function dayIn(zone: string | undefined, at: Date): string {
  const format = formats.get(zone) ?? formatOf(zone);
  formats.delete(zone);
  formats.set(zone, format);
  if (formats.size > MOST_FORMATS) {
    const [oldest] = formats.keys();
    formats.delete(oldest);
  }
  return format.format(at);
}

function formatOf(zone: string | undefined): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-CA', {
    ...(zone !== undefined && { timeZone: zone }),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
}
