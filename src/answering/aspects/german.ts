import type { AspectWords } from './aspect.ts';

/** Sides of a subject in German. */
export const GERMAN_ASPECTS: AspectWords = {
  amount: {
    asked: `wie oft, wie viele, wieviele, wie viel, wieviel, wie haufig, mal pro woche, pro woche, die woche, in der woche, minimum, maximum, hochstens, mindestens, genug, zu viele, reicht`,
    said: `ein bis zwei, eine bis zwei, ein bis zweimal, ein oder zwei, eine oder zwei, einen oder zwei, zwei bis drei, bis zu drei, ein paar mal, jede woche`,
  },
  figure: {
    asked: `wie alt, in welchem alter, mit wie vielen jahren, wie schnell, wie langsam, um wie viel, um wie viele, um wieviel, wie stark, wie viele minuten, welches jahr, in welchem jahr, welchem winter, am anfang, und heute, und jetzt, seitdem`,
    said: `#, funf, vier`,
  },
  time: {
    asked: `wann, an welchem tag, an welchen tagen, welcher tag, welche tage, bester zeitpunkt, beste zeit, vor oder nach, zu welcher zeit`,
    said: `tage nach, tag nach, ruhetage, ruhetag, tage ohne, nach einem, am morgen, am abend, perfekte zeit, ideale zeit, naher ruckt, kurz vor, sobald`,
  },
  reason: {
    asked: `warum, wieso, weshalb, wozu, grund, grunde, wie kommt es, wodurch`,
    said: `weil, denn, sodass, so dass, damit, indem, kann zu, die moglichkeit zur, kommt dem, gibt deinem, und beides`,
  },
  benefit: {
    asked: `bringt*, bringen, vorteil*, nutzen, nutzt, hilft, helfen, sinnvoll, lohnt, gut fur, taugt, was habe ich davon, was hab ich davon, zweck, verbesser*, macht, schneller`,
    said: `hilf*, helfen, verbesser*, starker, starkere, kraftigt, senk*, fordert die, schneller, guttut, guttun, zugute, unterstutz*, besser, vorteil*, grossartig, entscheidend, baut, seltener, beste investition*, besten investitionen, unschatzbar*`,
  },
  harm: {
    asked: `gefahr*, gefahrlich*, risiko, risiken, schlimm, schlecht*, schade*, was passiert, falsch*, problem, zu viel, zuviel, ubertreib*, nachteil*, vorsicht*, mies, mies*`,
    said: `fuhren, schade*, schadet, uberlasten, ubertreib*, zu mude, weniger wirksam, bremsen, zusatzlichen stress, in die quere, im ubermass, konkurrieren`,
  },
  purpose: {
    asked: `wofur, zu welchem zweck, nutzen fortgeschrittene, was soll, was will, welche rolle, ziel von, gedacht`,
    said: `nutzen crosstraining, um einen, um deine, unterstutzen, erganzen, ein anliegen, weiterzugeben`,
  },
  kind: {
    asked: `welche, welcher, welches, welchen, was fur, was gibt es, beispiel*, was kann ich machen, liste, moglichkeiten`,
    said: `wie etwa, zum beispiel, gehoren, wie kniebeugen, wie klettern, wie schwimmen, wie rumpfkraft, darunter`,
  },
  start: {
    asked: `fang ich an, fange ich an, anfangen, womit, einsteigen, einstieg, steigt man ein, steige ich ein, beginnen, los legen, loslegen, einbauen, integrieren, baue ich, bau ich, noch nie, neuling, anfanger, anfangerin, von null`,
    said: `fang, anfang, beginnen, zuerst, grundubungen, neu damit, neu im, bau, ersetzt`,
  },
  remedy: {
    asked: `was tun, was soll ich tun, was kann ich tun, was mache ich, vermeid*, vorbeug*, verhinder*, tipp*, was nun, was jetzt, was hilft, schutz*, dagegen, verhut*`,
    said: `zuruckfahren, vermeide*, um ubertraining, achte, behalte, hor auf, halte, vorzubeugen, vorbeugen, ausreichend, genug, ubertreib es nicht, mach nicht`,
  },
  signs: {
    asked: `anzeichen, symptom*, merk*, bemerk*, woran, erkenn*, warnzeichen, spur*, zeichen, weiss ich, weiss man, signale`,
    said: `anzeichen fur, anzeichen von, zeichen dafur, stimmung*, beschwerden, ausgelaugt`,
  },
  meaning: {
    asked: `was ist, -was ist der, -was ist die, -was ist das, -was ist ein, -was ist eine, -was ist mit, -was ist am, -was ist so, -was ist besser, -was ist wichtiger, was bedeutet, was heisst, was versteht man, was genau, was zahlt als, definition, bedeutet das, worin besteht`,
    said: `entsteht wenn, bedeutet, ist ein, heisst, gehoren zu, braucht eine`,
  },
  level: {
    asked: `welches niveau, welches level, ist das was fur, fur wen, nur fur, anfanger*, einsteiger*, fortgeschritten*, profis, zu langsam, auch fur, fur alle, fur jeden, erfahren*, seit jahren`,
    said: `anfanger*, einsteiger*, fortgeschritten*, auf mittlerem, jedem niveau, aller niveaus, erfahren*, neu im`,
  },
  person: {
    asked: `wer, wem, wessen, vertrauen, trauen`,
    said: `trainer, lauftrainer*, trainerin, autor, diego alcubierre`,
  },
};
