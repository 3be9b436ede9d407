import { anyOf, type MeetingWords } from './meeting-words.ts';

const WHEN = anyOf(
  'wann',
  'wie viel uhr',
  'wieviel uhr',
  'wie spat',
  'welche[rn]? uhrzeit',
  'welche[nm]? tag(?:en|e)?',
  'welche[nm]? wochentag(?:en|e)?',
);
const GROUP = anyOf('club', 'verein', 'gruppe', 'laufgruppe', 'lauftreff', 'team');
const THING = anyOf(
  'training',
  'trainings',
  'lauftreff',
  'lauftraining',
  'vereinstraining',
  'clubtraining',
  'gruppentraining',
  'clublauf',
  'vereinslauf',
  'treffen',
  'treff',
  'treffpunktzeit',
  'gemeinsame[rn]? (?:lauf|laufe|training)',
  'feste[nr]? (?:einheiten|termine)',
  'einheiten',
);
const TOGETHER = '(?: zusammen| gemeinsam| zum laufen| zum training| zum lauftreff)*';

/** How the time of meeting is asked for in German. */
export const GERMAN_MEETING: MeetingWords = {
  passed: `hi hallo hey bitte eigentlich immer normalerweise denn so am um an zu der die das den dem des diese dieser
    diesen dieses nachste nachsten nachster naechste naechsten naechster kommende kommenden jede jeden woche unser
    unsere unserem unseren wieder noch leute alle genau im in beim vom`,
  when: [
    `${WHEN} (?:treffen wir uns|treffen uns wir|trefft ihr euch|trifft man sich|treffen wir)${TOGETHER}`,
    `${WHEN} trifft sich ${GROUP}`,
    `${WHEN} (?:lauft|trainiert) ${GROUP}${TOGETHER}`,
    `${WHEN} (?:laufen|trainieren) wir${TOGETHER}`,
    `${WHEN} (?:ist|sind|findet|finden|gibt es|haben wir|geht) ${THING}(?: ${GROUP})?(?: statt| los)?`,
    `${WHEN} ${THING}(?: ${GROUP})?`,
    `(?:weisst du|sag mir) ${WHEN} (?:wir uns treffen|wir trainieren|${THING} ist)`,
  ],
  onDay: [
    `(?:treffen wir uns|laufen wir|trainieren wir)${TOGETHER}`,
    `trifft sich ${GROUP}`,
    `(?:ist|gibt es|haben wir|findet)(?: ein| eine| auch)? ${THING}(?: statt)?`,
  ],
};
