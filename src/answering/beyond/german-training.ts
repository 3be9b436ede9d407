import type { BeyondWords } from './topic.ts';

const SPORTS = `schwimmen, schwimmbad, kraulen, rad, radfahren, fahrrad, radeln, bike, spinning, rudern, rudergerat, rudermaschine, yoga,
      pilates, krafttraining, kraft, gewichte, gym, studio, klettern, bouldern, tanzen, boxen, judo, plyo*, sprungtraining, hiit,
      crosstrainer, walken, wandern`;
const BEFORE_RACES = `vor dem rennen, vor einem rennen, vor dem wettkampf, vor einem wettkampf, vor wettkampfen, vorm wettkampf, vorm rennen,
      vor dem marathon, vor einem marathon, vorm marathon, vor dem halbmarathon, vorm halbmarathon, vor einem halbmarathon,
      vor dem halben, vorm halben, vor einem halben, vor dem lauf am`;

/** Subjects on training itself that lie beyond the book, in German. */
export const GERMAN_TRAINING = {
  'pace-and-times': {
    alone: `welche pace, welches tempo, welcher pace, in welchem tempo, in welcher pace, mit welcher pace, zielpace, renntempo,
      wettkampftempo berechnen, pace fur, pacerechner, pace tabelle, min km, minuten pro km, minuten pro kilometer, pro kilometer,
      zwischenzeit*, 500m zeit, 500 m zeit, 500er zeit, negativer split, endzeit*, prognose, vorhersage, vorhersagen, hochrechn*,
      qualifizieren fur, cut off, cutoff, zeitlimit, zielschluss, wie schnell soll, wie schnell sollte, wie schnell muss,
      wie schnell kann, wie schnell darf, weltrekord*, pacemaker, gute 10 km zeit, gute 5 km zeit, gute zeit uber, gute marathonzeit,
      durchschnittliche zeit, wettkampfprognose, zuglaufer*, welche zeit kann ich, welche zeit ist drin, welche zielzeit, 2000 m zeit,
      zeit auf 2000, zeit auf 500, einteilen im rennen, renneinteilung, pace im marathon, qualifikationsnorm, qualinorm,
      qualifikationszeit`,
    together: [
      [
        `sub 3, sub 4, sub 40, sub 45, sub 50, sub 20, sub 25, unter 3, unter 4, unter 40, unter 50, unter 20`,
        `realistisch, schaffbar, wie viele kilometer, welche pace, welches tempo, moglich`,
      ],
    ],
  },
  taper: {
    alone: `taper*, wie viele tage vor, wie viele tage vorher, wieviele tage vor, wie viele wochen vor, wie viele wochen vorher,
      wieviele wochen vor, wie lange vor, wie lange vorher, wie kurz vor, wie nah vor`,
    together: [
      [
        `wann soll ich vor, wann sollte ich vor, wann muss ich vor, wann soll ich vorm, wann vor dem, wann vorm`,
        `aufhoren, weglassen, streichen, letzte, letztes, letzten, pausieren, absetzen`,
      ],
      [
        `wann aufhoren, wann hore ich, wann soll ich aufhoren, wann sollte ich aufhoren, wann muss ich aufhoren, wann lasse ich,
      wann letzte, wann letztes, wann letzter, letzte krafteinheit, letztes krafttraining, letzte einheit, letzte harte,
      letzter langer, letztes beintraining, letztes mal kraft, letztes mal schwer, wann streiche ich, wann weglassen, bis wann,
      ab wann kein, ab wann keine`,
        BEFORE_RACES,
      ],
      [
        `stichtag, letzter termin, letztmoglich*, wann spatestens, spatestens wann, spatester termin, bis spatestens wann`,
        `rennen, wettkampf, marathon, halbmarathon, lauf`,
      ],
    ],
  },
  'running-technique': {
    alone: `trittfrequenz, schrittfrequenz, schritte pro minute, schrittlange, fusaufsatz, fussaufsatz, fersenlauf*, fersenlaufer*,
      vorfuss*, mittelfuss*, ballenlauf*, pronation, uberpronation, supination, armhaltung, armschwung, armeinsatz, barfuss*,
      minimalschuh*, lauf abc, laufabc, lauftechnik, kniehub, oberkorpervorlage, bergab laufen, bergauf laufen, bodenkontaktzeit,
      wie atme, wie atmen, richtig atmen, atemtechnik*, atemrhythmus, atemubung*, nasenatmung, durch die nase, durch den mund,
      bauchatmung, zwerchfell*, atmen beim, fuss aufsetzen, fusse aufsetzen`,
  },
  'sport-technique': {
    alone: `zugfrequenz, schlagzahl, schlagfrequenz, zuge pro bahn, alle zwei zuge, alle drei zuge, alle 2 zuge, alle 3 zuge, zweierzug,
      dreierzug, wasserlage, rollwende*, kippwende*, beinschlag*, armzug*, delfin*, schmetterling*, rudertechnik, kraultechnik,
      kniebeugentechnik, wie tief, knie uber, knie uber die, uber die zehen, uber den zehen, uber die zehenspitzen,
      uber die fussspitzen, uber den fussspitzen, fussstellung, fussposition, handhaltung, griffbreite, griffweite, gerader rucken,
      rucken gerade, hohlkreuz, exzentrisch*, isometrisch*, supersatz*, dropsatz*, wiegetritt, aeroposition, grosser gang,
      dicker gang, kleiner gang, welcher gang, welche trittfrequenz, ubersetzung`,
    together: [
      [
        `wie mache ich, wie macht man, wie geht, wie gehen, richtige ausfuhrung, korrekte ausfuhrung, richtig ausfuhren, wie fuhre ich`,
        `kniebeuge*, ausfallschritt*, plank*, unterarmstutz, kreuzheben, liegestutz*`,
      ],
      [
        `kniebeuge*, ausfallschritt*, plank*, kreuzheben, kraulen, brustschwimmen, squat*, lunge*`,
        `zehen, zehenspitzen, fussspitzen, ellbogen, ellenbogen, fersen, schulterbreit, ausatmen, einatmen, atmen, kopf, becken,
      rucken rund, parallel`,
      ],
    ],
  },
  'single-exercises': {
    alone: `welche kampfsportart, welcher kampfsport, welchen kampfsport, welcher tanz, welcher tanzstil, welche yogapose, welche yogahaltung, welche schwimmart, welche schwimmtechnik, bulgarische*, bulgarian*, wadenheben, nordic curls, nordic hamstring*, beincurl*, rumanisches, good mornings, step ups,
      beckenheben, hip thrust, brucke, glute bridge, monster walk*, crunch, crunches, sit ups, situps, seitstutz, side plank*,
      seitlicher stutz, pistol squat*, farmers walk*, schlitten, battle rope*, klimmzug*, latzug*, brustpresse, stossen mit,
      huftoffner*, taube, krieger, frontkniebeuge*, einbeinige kniebeuge*, kugelhantel*, fussgymnastik, welcher schwimmstil,
      welchen schwimmstil, brust oder kraul*, ruckenschwimmen oder, oder brust, welches yoga, welche art yoga, welche yogaart,
      yogastil*, yin oder, hatha oder, vinyasa oder, oder yin, oder hatha, welche posen, welche asanas, welche yogaubungen,
      rennrad oder, mountainbike oder, oder mountainbike, drinnen oder draussen, kraulen oder brust*, brustschwimmen oder kraul*,
      brust oder kraulen`,
    together: [
      [`reformer`, `matte, mattenpilates`],
      [`langhantel*`, `kurzhantel*`],
      [`freie gewichte, freihantel*`, `maschinen, geraten`],
    ],
  },
  'ready-made-plans': {
    alone: `dehnprogramm, core programm, stabiprogramm, mobilityroutine, yoga flow, yogasequenz, workout des tages, schwimmtrainingsplan*,
      beispieltraining, beispieleinheit*, ubungsplan, ubungsabfolge`,
    together: [
      [
        `4 wochen, 6 wochen, 8 wochen, 10 wochen, 12 wochen, 16 wochen, vier wochen, sechs wochen, acht wochen, zwolf wochen, 3 monate,
      6 monate, wochiger, wochigen, wochiges`,
        `trainingsplan, programm, trainingsprogramm, plan`,
      ],
      [
        `routine, zirkel, abfolge, flow, sequenz`,
        `gib mir, schreib mir, mach mir, schick mir, zeig mir, schritt fur schritt, bewegungen`,
      ],
      [`10 minuten, 15 minuten, 20 minuten, 30 minuten`, `routine, zirkel, programm`],
      [`wochen aufteilen, woche fur woche, periodisier*`, `hyrox, halbmarathon, marathon`],
    ],
    unless: `in 4, in 6, in 8, in 10, in 12, noch, seit`,
  },
  'running-training': {
    alone: `wie laufe ich intervalle, wie viele intervalle, wie viele wiederholungen intervalle, wie viele 400er, wie viele 800er,
      wie viele 1000er, trabpause, pause zwischen den intervallen, pausen zwischen den intervallen, was ist ein fahrtspiel,
      was sind steigerungen, wie viele steigerungen, zweimal am tag laufen, zwei laufe am tag, zwei laufe an einem, jeden tag laufen,
      taglich laufen, taglich joggen, jeden tag joggen, streak, laufstreak, kilometerumfang, umfang steigern, kilometer steigern,
      laufumfang steigern, 10 regel, zehn prozent, 10 prozent, wie oft soll ich laufen, wie oft sollte ich laufen, wie oft laufen,
      wie oft sollte man laufen, wie oft joggen, wie oft soll ich joggen, wie viele tage laufen, wie viele tage soll ich laufen,
      wie viele laufe pro woche soll, gehpause*, lauf geh, junk miles, norwegisch*, doppelschwelle, steffny, greif, welcher laufplan,
      laufplan fur, was ist ein tempodauerlauf, was ist ein tempolauf, was ist ein steigerungslauf, zwei mal am tag laufen,
      2x am tag laufen, wie viele wochenkilometer, wochenkilometer steigern, welche wochenkilometer, ultra trainieren,
      trainingsplan ultra`,
    unless: `ersetz*, tausch*, crosstraining, alternativtraining, statt, rad, ausgleichssport`,
  },
  duration: {
    alone: `wie lange, wie lang, wie viele minuten, wieviel minuten, wieviele minuten, wie viele stunden, wieviel stunden, wieviele stunden,
      wie viele wochen, wieviele wochen, wie viele monate, welche dauer, mindestdauer, wie viel zeit, wieviel zeit`,
    together: [
      [
        `10 minuten, 15 minuten, 20 minuten, zwanzig minuten, 25 minuten, 30 minuten, dreissig minuten, 40 minuten, 45 minuten,
      60 minuten, 90 minuten, eine stunde, einer stunde, 1 stunde, halbe stunde, halben stunde, zwei stunden, 2 stunden, 20 min,
      30 min, 45 min`,
        `reichen, reicht, genug, zu lang, zu lange, zu kurz, zu wenig, ausreichend, volle stunde`,
      ],
    ],
    unless: `zwischen, dazwischen, abstand, warten, am selben tag, selben tag, gleichen tag, auseinander, pause, autor, diego`,
  },
  'gap-between-sessions': {
    alone: ``,
    together: [
      [
        `wie viele stunden, wieviel stunden, wieviele stunden, wie viele minuten, wieviel minuten`,
        `zwischen, dazwischen, abstand, warten, auseinander, liegen, pause`,
      ],
    ],
  },
  'time-to-effect': {
    alone: `wann merke ich, wann merkt man, wann spure ich, wann sehe ich, wann sieht man, erste ergebnisse, erste erfolge, wirkung zeigt,
      wie schnell merke, wie schnell sieht, wie schnell verliert, wie schnell verliere, wie schnell wirkt, ab wann wirkt,
      ab wann bringt, bis es wirkt, bis man was merkt, bis man etwas merkt, bis ich was merke,
      wann wirkt, wann lockert, wann lockern, wann dehnt, wann starkt, wann kraftigt, wann zahlt sich, wann zeigt sich`,
    together: [
      [
        `wann macht, wann machen, wann wird mein, wann wird meine, wann werden meine, wann bringt, wann hilft`,
        `locker, lockerer, beweglich, beweglicher, schneller, starker, geschmeidig, weich, weicher, kraftiger, fitter, flexibler,
      etwas`,
      ],
    ],
    unless: `autor, diego, sinn, am besten, welchem tag, sinnvoll`,
  },
  distance: {
    alone: `wie weit, wie viele kilometer, wieviel kilometer, wieviele kilometer, wie viele km, wieviel km, wieviele km, wie viele meter,
      wieviel meter, wie viele bahnen, wieviel bahnen, wieviele bahnen, wie viele langen, wie viele schritte, 10000 schritte,
      10 000 schritte, welche distanz, welche strecke sollte, langster lauf, langsten lauf`,
    unless: `auseinander, ersetz*, wie weit vor`,
  },
  'loads-and-repetitions': {
    alone: `wie schwer, wie viel gewicht, wieviel gewicht, welches gewicht, mit welchem gewicht, wie viele kilo, wieviel kilo,
      wieviele kilo, wie viel kg, wieviel kg, wie viele kg, wie viele wiederholungen, wieviel wiederholungen, wieviele wiederholungen,
      wie viele satze, wieviel satze, wieviele satze, wie viele kniebeugen, wie viele liegestutze, wie viele sprunge,
      wie viele ubungen, wie viele box jumps, satze und wiederholungen, wiederholungen und satze, wiederholungszahl*,
      wiederholungsbereich, satze pro, satze a, wiederholungen pro, satzpause*, pause zwischen den satzen, maximalkraft*,
      progressive uberlastung, progression beim, welcher widerstand, welchen widerstand, widerstand einstellen, wie hoch soll,
      wie hoch sollte, wie hoch muss, wie hoch die, wie steil, kilo hantel*, kg hantel*, wie gross soll, welche steigung,
      welche hanteln, wie viele sekunden, wieviel sekunden, welche stufe, 3 satze, 4 satze, 5 satze, drei satze, vier satze, 3x8`,
    unless: `gewicht verliere, fallt es, wie schwer ist es`,
  },
  'amount-of-rest': {
    alone: `ruhewoche*, erholungswoche*, entlastungswoche*, regenerationswoche*, deload*, wie viele ruhetage, wieviele ruhetage, wie viel ruhetage, wieviel ruhetage, wie viele pausentage, wie viele tage pause,
      wieviel tage pause, wieviele tage pause, wie viel schlaf, wieviel schlaf, wie viele stunden schlaf`,
    together: [
      [
        `pause, ruhetage, regeneration, laufpause`,
        `nach einem marathon, nach dem marathon, nach marathon, nach einem halbmarathon, nach dem wettkampf`,
      ],
    ],
    unless: `soll ich trainieren, saison`,
  },
  'share-of-training': {
    alone: `wie viel prozent, wieviel prozent, prozentual*, prozentsatz, prozent des, 80 20, welcher anteil, 50 50`,
  },
  equivalence: {
    alone: `entspricht, entsprechen, umrechn*, umgerechnet, umrechnungs*, aquivalent*, gleichbedeutend, wie viele radkilometer,
      wieviele radkilometer, wie viel rad`,
    together: [
      [
        `so viel wie, soviel wie, das gleiche wie, dasselbe wie, wie viel ist`,
        `minuten laufen, kilometer laufen, km laufen, stunde laufen, minuten lauf`,
      ],
      [`zahlt, zahlen, gelten, gilt, anrechnen`, `kilometer, km, 10 km, laufkilometer`],
      [
        `in km, in kilometer, in kilometern, in meilen`,
        `meilen, meile, km, kilometer, marathon, wie viel, wieviel`,
      ],
    ],
    unless: `ausgezahlt`,
  },
  comparison: {
    alone: ``,
    together: [
      [
        `besser als, schlechter als, effektiver als, harter als, leichter als, gesunder als, uberlegen, vergleich, vergleiche,
      verglichen, unterschied, unterschiede, unterscheid*, versus, vs, was ist besser, welches ist besser, was bringt mehr,
      bringt mehr, was ist effektiver, was verbrennt, was taugt mehr, was lohnt sich mehr, was bringt more, besseres training,
      wirklich besser`,
        SPORTS,
      ],
      [
        `welches von beiden, welche von beiden, welcher von beiden, was von beiden`,
        `besser, nehmen, empfehl*, soll, ist`,
      ],
      [
        `rudern oder, rudergerat oder, oder rudern, oder rudergerat`,
        `besser, bringt, mehr, lieber, welches, vs`,
      ],
    ],
    unless: `als laufen, zum laufen, als joggen, vom laufen, und laufen, als nichts, als gar nichts, als zu hause, marathon, marathons,
      sprint*, 100m, 200m, 400m, muskelkater, steif, beweglich*, rumpf, schwach*, offseason, off season, saisonpause, ruhetag,
      ruhetage, heute, morgen, tag danach, tag nach, nach dem laufen, nach dem lauf, am selben tag`,
  },
  'stretching-and-warm-up': {
    alone: `statisches dehnen, dynamisches dehnen, statisch dehnen, dynamisch dehnen, vorher dehnen, dehnen vor, dehnen vorm, dehnen vorher,
      dehnung halten, beste dehnubungen, welche dehnubungen, dehnubungen fur`,
    together: [
      [
        `dehnen, dehne, stretchen, stretching, dehnubungen`,
        `vor dem laufen, vor dem lauf, vorm laufen, vorm lauf, vor dem training, vorm training, vorm krafttraining,
      vor dem krafttraining, bevor, sekunden, halten`,
      ],
      [
        `aufwarmen, warm up, warmup, einlaufen, aufwarmprogramm, warmmachen, warm machen`,
        `wie, soll, sollte, muss, brauche, ohne, welche, was, beste, vor dem krafttraining, vorm krafttraining, vor dem schwimmen,
      vor dem laufen, vorm laufen, notig, sinnvoll, zum aufwarmen, als aufwarmen`,
      ],
    ],
  },
  'order-of-exercises': {
    alone: `reihenfolge der ubungen, ubungsreihenfolge, cardio vor kraft, kraft vor cardio, erst bauch, erst beine, erst oberkorper,
      zuerst beine, zuerst bauch, zuerst kniebeugen, erst kniebeugen`,
    together: [[`reihenfolge`, `ubungen, kniebeugen, ausfallschritte, muskelgruppen, geraten, posen`]],
  },
} satisfies Partial<BeyondWords>;
