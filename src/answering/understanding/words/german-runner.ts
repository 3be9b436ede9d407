import type { PlanWords } from './plan-words.ts';

/** How runners speak of themselves, their goals and the time of the year in German. */
export const GERMAN_RUNNER: Pick<
  PlanWords,
  'levels' | 'goals' | 'seasons' | 'weaknesses' | 'changes' | 'numbers' | 'ahead' | 'months'
> = {
  levels: {
    beginner: `
      anfanger*, anfangerin*, anfaenger*, laufanfanger*, einsteiger*, laufeinsteiger*, neuling*, newbie,
      laufneuling*, neu beim laufen, neu im laufen, neu dabei, noch neu, gerade angefangen, gerade erst angefangen,
      erst angefangen, angefangen zu laufen, angefangen mit laufen, mit laufen angefangen,
      mit dem laufen angefangen, mit laufen anfangen, laufen angefangen, laufen begonnen, mit dem laufen begonnen,
      mit laufen begonnen, gerade begonnen, gerade erst begonnen, zu laufen begonnen, zu joggen angefangen,
      joggen angefangen, mit dem joggen angefangen, wiedereinsteiger*, blutiger anfanger, couch to 5k, von null,
      laufnovize, frisch dabei, fange gerade, fang gerade, fange erst, gerade mit laufen, gerade mit dem laufen,
      erst mit laufen, erst mit dem laufen`,
    intermediate: `
      fortgeschrittener anfanger, mittleres niveau, mittleres level, mittelstufe, hobbylaufer*, freizeitlaufer*,
      regelmassiger laufer, regelmassige lauferin, mittlerer laufer, etwas erfahrung, halbwegs erfahren, geubt,
      geubte, geubter, intermediate, mittelmassig, durchschnittslaufer*, mittelgut, kein anfanger mehr,
      keine anfangerin mehr, regelmassig laufe, breitensportler*`,
    advanced: `
      fortgeschritten*, erfahren*, ambitioniert*, leistungssportler*, leistungslaufer*, wettkampflaufer*, profi,
      elite, alter hase, leistungsorientiert*, leistungssport, sub 3, routiniert*, ambitionierte lauferin,
      viel erfahrung, vielaufer*, vielufer*, langjahrig*`,
  },
  goals: {
    marathon: `
      marathon, marathons, marathonlaufer*, marathonvorbereitung, marathontraining, marathonplan, 42 km, 42km, 42k,
      42 195, marathonziel, berlin, boston, berlin marathon, new york marathon, hamburg marathon, herbstmarathon,
      fruhjahrsmarathon, marathoni, ganzen marathon`,
    half: `
      halbmarathon*, halb marathon, halber marathon, halben marathon, 21 km, 21km, 21k, halbmarathonvorbereitung,
      halbmarathontraining, hm vorbereitung, der halbe, den halben`,
    '10k': '10k, 10 k, 10 km, 10km, zehn kilometer, 10 kilometer, zehner, 10er, zehn km, 10 000',
    '5k': `
      5k, 5 k, 5 km, 5km, funf kilometer, 5 kilometer, funfer, 5er, parkrun, funf km, 5 000`,
    sprint: `
      sprint, sprints, sprinten, sprinte, sprinter*, sprinterin*, 100 m, 200 m, 400 m, 100m, 200m, 400m, 100 meter,
      200 meter, 400 meter, 100 metern, 200 metern, kurzstrecke*, sprintstrecke*, sprintwettkampf*, 60 m, 60 meter,
      uber 100, uber 200, uber 400, sprintschnelligkeit, die 100, die 200, die 400, kurze distanzen,
      sprintdisziplin*, 100 und 200, fur sprints, fur den sprint, fur die sprints, fur meine sprints, im sprint`,
    general: `
      nur zum spass, nur aus spass, fit bleiben, gesundheit, allgemeine fitness, ohne ziel, kein ziel,
      gesund bleiben, just for fun, zum spass, aus spass, kein konkretes ziel`,
  },
  seasons: {
    'off-season': `
      off season, offseason, nebensaison, saisonpause, ausserhalb der saison, zwischensaison, nachsaison,
      vorsaison, saison vorbei, saison ist vorbei, saison ist zu ende, saison zu ende, saisonende, nach der saison,
      keine wettkampfe, kein wettkampf, keinen wettkampf, kein rennen, keine rennen, keine wettkampfe geplant,
      wettkampffreie zeit, wettkampffrei, wettkampffreien zeit, wettkampffreien phase, grundlagenphase,
      grundlagenzeit, aufbauphase, winterpause, saison beendet, wettkampfpause, ubergangsphase, ubergangsperiode,
      saison rum, saison ist rum, saison durch, saison ist durch, saison gelaufen, nichts geplant,
      keinen lauf geplant, kein lauf geplant, ohne wettkampf, ohne wettkampfe, basisphase, keine events,
      laufpause im winter`,
    'race-season': `
      wettkampfsaison, wettkampfphase, wettkampfzeit, rennsaison, in der saison, mitten in der saison,
      vor dem wettkampf, vor einem wettkampf, vor meinem wettkampf, vorm wettkampf, vor wettkampfen,
      vor dem rennen, vor einem rennen, vorm rennen, kurz vor dem wettkampf, kurz vor einem wettkampf,
      kurz vorm wettkampf, kurz vor dem marathon, wettkampfwoche, rennwoche, bald wettkampf, wettkampf steht an,
      rennen steht an, wettkampf bald, wettkampf naht, hauptsaison, wettkampfperiode, vor dem marathon,
      vorm marathon, wettkampf steht vor der tur`,
  },
  weaknesses: {
    soreness: `
      muskelkater, schmerzende beine, beine schmerzen, wund, schwere beine, schweren beinen, schweren beine,
      mude beine, muden beinen, beine mude, beine schwer, beine sind schwer, beine wie blei, bleierne beine,
      kaputte beine, beine kaputt, beine sind kaputt, beine immer kaputt, tun die beine weh, beine tun weh,
      beine weh, zerstort, platt nach, beine platt, alles weh, muskeln schmerzen, total kaputt nach,
      beine im eimer, beine sind tot, beine tot, beine sind platt, beine sind immer platt, immer kaputt,
      beine immer platt, muskelschmerzen, tut mir alles weh, beine immer schwer, muskeln tun weh,
      beine bringen mich um, beine wie beton, beine sind wie beton, beine sind beton, beine sind wie blei, beine aus beton,
      beine wie holz, beine erholen sich nie, beine werden nie fit`,
    'no-strength-work': `
      kein krafttraining, nie krafttraining, keine kraft, noch nie krafttraining, ohne krafttraining,
      keine gewichte, nicht im fitnessstudio, nicht mehr im fitnessstudio, nicht im studio, nicht mehr im studio,
      nicht im gym, nicht mehr im gym, kein gym, keine krafteinheit, nicht trainiert kraft,
      krafttraining mehr gemacht, keine hantel, nie gewichte, keine kraftubungen,
      krafttraining gemacht habe ich nie, schwache beine, beine schwach, zu wenig kraft, wenig kraft, kraft fehlt,
      fehlt kraft, fehlt mir kraft, mangelnde kraft, kein kraft, krafttraining vernachlassigt,
      krafttraining habe ich seit, seit jahren nicht im fitnessstudio, keine hanteln, nicht mehr krafttrainiert,
      keine muskeln, kraftlos, zu schwach, schwache muskulatur, schwache huften`,
    'weak-core': `
      schwacher rumpf, schwachen rumpf, schwache rumpfmuskulatur, rumpf schwach, rumpf ist schwach,
      rumpf zu schwach, schwacher core, schwachen core, schwache mitte, core ist schwach, core schwach,
      rumpfstabilitat, schwache korpermitte, instabiler rumpf, instabilen rumpf, schwache bauchmuskeln,
      rumpfmuskulatur, schwacher bauch, keine rumpfkraft, schlechte rumpfstabilitat, mein rumpf, core ist mies,
      rumpf ist mies, keine rumpfstabilitat, korpermitte, wackelige mitte, core kraft, rumpf, bauchmuskeln,
      rumpfkraft, null rumpfkraft`,
    stiffness: `
      steif*, unbeweglich*, ungelenkig*, wenig beweglich*, mangelnde beweglichkeit, fehlende beweglichkeit,
      nicht beweglich, verkurzt*, schlechte beweglichkeit, unflexibel*, eingerostet, keine beweglichkeit,
      fehlt beweglichkeit, beweglichkeit fehlt, fehlt die beweglichkeit, mehr beweglichkeit, beweglicher werden,
      beweglicher, komme nicht an meine zehen, nicht an die zehen, nicht flexibel, beweglich wie, hufte zu,
      enge hufte, wie ein brett, starre huften, gelenkig wie, beweglichkeit ist, zu meinen zehen, kaum beweglich,
      meine zehen nicht, beweglichkeit`,
    injury: `
      verletzt, verletzung*, kann nicht laufen, darf nicht laufen, nicht laufen kann, nicht laufen darf,
      ermudungsbruch, nach verletzung, reha`,
  },
  changes: {
    'new-activities': `
      neues ausprobieren, was neues, etwas neues, neue sportart*, neuen sport, neuer sport, neue sachen,
      neues probieren, ausprobieren, ausprobier*, probieren, versuchen, testen, neues anfangen, mal was anderes,
      was anderes, etwas anderes, neue aktivitat*, experimentieren, entdecken, andere sachen, anmelden,
      mit bouldern anfangen, anfangen mit, neue dinge, mal probieren, neues testen, reinschnuppern`,
    'no-cross': `
      nur laufen, nur noch laufen, ausschliesslich laufen, nichts als laufen, nur laufe, nur noch gelaufen,
      kein alternativtraining, kein crosstraining, ohne alternativtraining, ohne crosstraining,
      nur laufen und nichts anderes, kein zusatztraining, gar kein alternativtraining,
      alternativtraining weglassen, alternativtraining streichen, crosstraining weglassen, crosstraining streichen`,
    'less-running': `
      weniger kilometer, weniger km, kilometer reduzieren, umfang reduzieren, laufumfang reduzieren,
      weniger umfang, laufumfang senken, umfang senken, umfang runter`,
    'more-running': `
      mehr kilometer, mehr km, umfang steigern, laufumfang steigern, umfang erhohen, mehr umfang`,
    'full-rest': `
      komplette pause, kompletten pause, komplett pause, komplett pausieren, vollige pause, ganz pausieren,
      gar nichts, gar nichts machen, gar nicht trainieren, nichts machen, nichts tun, trainingspause, totale pause,
      voll pausieren, auf der couch, auf dem sofa, aufs sofa, couch, sofa, trainingsfrei, monat pause,
      wochen pause, mit allem aufhoren, gar kein sport, gar kein training, kein training, sportpause,
      ganz aufhoren, nur ausruhen, nur rumliegen, vier wochen pause, komplett frei, pause machen, faulenzen,
      komplett aussetzen, monat frei, wochen frei`,
  },
  numbers: {
    1: 'eins, einmal, 1, 1mal, 1x, ein mal',
    2: `
      zwei, zweimal, 2, 2mal, 2x, zwei mal, ein paar mal, paarmal, paar mal, beide, zweier`,
    3: 'drei, dreimal, 3, 3mal, 3x, drei mal, dritte',
    4: 'vier, viermal, 4, 4mal, 4x, vier mal',
    5: 'funf, fuenf, funfmal, 5, 5mal, 5x, funf mal',
    6: 'sechs, sechsmal, 6, 6mal, 6x, sechs mal',
    7: 'sieben, siebenmal, 7, 7mal, jeden tag, taglich, taglichen, sieben tage, tagtaglich',
    8: 'acht',
    9: 'neun',
    10: 'zehn',
    11: 'elf',
    12: 'zwolf',
    20: 'zwanzig',
  },
  ahead: {
    0: `
      dieses wochenende, diese woche, am wochenende, diesen samstag, diesen sonntag, am sonntag, am samstag,
      morgen, ubermorgen, in ein paar tagen, in wenigen tagen, kommendes wochenende, am kommenden wochenende`,
    1: `
      nachste woche, nachstes wochenende, in einer woche, kommende woche, nachsten sonntag, nachsten samstag,
      am nachsten wochenende`,
    2: 'in vierzehn tagen, in 14 tagen',
    3: 'in ein paar wochen, in einigen wochen, in wenigen wochen',
    4: 'nachsten monat, nachster monat, in einem monat, kommenden monat, noch einen monat',
    12: 'in ein paar monaten, in einigen monaten',
    26: 'in einem halben jahr, halbes jahr, in nem halben jahr',
    52: 'in einem jahr, erst in einem jahr',
  },
  months: {
    1: 'januar, janner, jaenner, winter, neujahr',
    2: 'februar, feber',
    3: 'marz, maerz',
    4: 'april, fruhling, fruhjahr, ostern',
    5: 'mai',
    6: 'juni',
    7: 'juli, sommer',
    8: 'august',
    9: 'september',
    10: 'oktober, herbst',
    11: 'november',
    12: 'dezember, weihnachten',
  },
};
