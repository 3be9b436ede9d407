/**
 * Subjects of running and training that a question turns on when it names them. While no entry speaks of such a
 * subject, a question about it is not covered, however much else of it is. A club that adds an entry with the words
 * covers it.
 */
export const BEYOND_TOPICS = [
  'gear',
  'devices-and-apps',
  'machines',
  'food',
  'body-weight',
  'zones-and-pulse',
  'pace-and-times',
  'race-day',
  'taper',
  'running-technique',
  'sport-technique',
  'single-exercises',
  'ready-made-plans',
  'running-training',
  'duration',
  'gap-between-sessions',
  'time-to-effect',
  'distance',
  'loads-and-repetitions',
  'amount-of-rest',
  'share-of-training',
  'equivalence',
  'comparison',
  'stretching-and-warm-up',
  'treatments',
  'ailments',
  'age-and-body',
  'weather-and-place',
  'prices-and-dates',
  'club-life',
  'other-sports',
  'order-of-exercises',
  'research',
  'author-details',
] as const;
export type BeyondTopic = (typeof BEYOND_TOPICS)[number];
