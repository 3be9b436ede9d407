import type { AspectWords } from './aspect.ts';

/** Sides of a subject in German. */
export const GERMAN_ASPECTS: AspectWords = {
  amount: {
    asked: `wie oft, wie viel, wie viele, wieviel, wieviele, wie haufig, mal pro woche, pro woche, die woche, in der woche, minimum, maximum, hochstens, mindestens, genug, zu viel, reicht`,
    said: `ein bis zwei, eine bis zwei, ein oder zwei, eine oder zwei, zwei bis drei, bis zu drei, ein paar mal, pro woche, in der woche, jede woche, wochentlich`,
  },
  time: {
    asked: `wann, an welchem tag, an welchen tagen, welcher tag, welche tage, bester zeitpunkt, beste zeit, vor oder nach, vorher, nachher, vor dem, nach dem, ruhetag*`,
    said: `tag, tage, tagen, ruhetag*, nach, vor, morgens, abends, folgend*, wahrend, sobald`,
  },
  reason: {
    asked: `warum, wieso, weshalb, wozu, bringt*, bringen, vorteil*, nutzen, nutzt, hilft, helfen, sinnvoll, lohnt, gut fur, was habe ich davon, was hab ich davon, zweck, verbesser*`,
    said: `hilf*, helfen, verbesser*, stark*, kraftig*, weil, senkt, verringer*, schneller, nutz*, unterstutz*, besser, vorteil*`,
  },
  kind: {
    asked: `welche, welcher, welches, welchen, was fur, was gibt es, beispiel*, was kann ich machen, welche ubungen, welche sportarten, liste, moglichkeiten`,
    said: `wie etwa, zum beispiel, etwa, gehoren, kniebeugen, oder, und, wahle, such`,
  },
  start: {
    asked: `wie fange ich an, wie anfangen, womit anfangen, wo fange ich an, anfangen, einsteigen, einstieg, beginnen, wie baue ich, einbauen, integrieren, wie mache ich, wie kann ich, wie plane ich`,
    said: `fang*, beginn*, zuerst, grundubungen, einfach*, wahle, probier*, bau*`,
  },
  remedy: {
    asked: `was tun, was soll ich tun, was kann ich tun, was mache ich, wie vermeide ich, vermeiden, vorbeugen, verhindern, tipp*, was nun, was jetzt, was hilft`,
    said: `zuruck*, weniger, ruh*, schlaf*, vermeid*, achte, behalte, hore, versuch*, erhol*`,
  },
  signs: {
    asked: `anzeichen, symptom*, merke, woran, erkenne*, erkennt, zeichen, warnzeichen, spure`,
    said: `anzeichen, zeichen, mudigkeit, ermudung, stimmung*, beschwerden, erschopf*`,
  },
  meaning: {
    asked: `was ist, was bedeutet, was heisst, was versteht man, was genau, was zahlt als, definition`,
    said: `entsteht, bedeutet, wenn, heisst`,
  },
  person: {
    asked: `wer, fur wen, welches niveau, welches level, ist das was fur`,
    said: `anfanger*, einsteiger*, fortgeschritten*, alle niveaus, jedem niveau, trainer*, autor, erfahren*`,
  },
};
