import type { WeekWords } from './week-words.ts';

/** How weeks, wishes and what is asked of them are said in German. */
export const WEEK_GERMAN: WeekWords = {
  'which-day': `welcher tag, welche zwei tage, welche 2 tage, welchen zwei tagen, welchen beiden tagen, welche beiden tage, welchen tag, welchem tag, welche tage, welchen tagen, welchem wochentag, welcher wochentag, welchen wochentag, bester tag, besten tag, beste tag, besten tage, bester zeitpunkt, beste zeitpunkt, wann, wann am besten, beste zeit, bester wochentag, welchem abend, welcher abend, an welchen tagen, an welchem tag, idealer tag, ideale tag, guter tag`,
  where: `wo, wohin, wo passt, wo passen, wo packe ich, wo setze ich, wo lege ich, wo kommt, wo kommen, wohin mit, wohin kommt, wohin kommen, wo am besten`,
  plan: `plane mir, plan mir, plane, planst, planen, einplanen, plane ein, plant mir, plan, plan bitte, wochenplan, trainingsplan, bau mir, baue mir, bau mal, baue, einbauen, baue ein, bau ein, unterbringen, bring unter, bringe ich, bring mir, unterbekommen, erstell mir, erstelle mir, erstelle, erstell, mach mir einen, mach mir, mach einen plan, verteil, verteile, verteilen, verteil mir, einteilen, teile, teil mir, leg mir, lege mir, setz mir, setze, pack mir, packe, reinpacken, einordnen, ordne, organisiere,
    wie sahe, wie sieht meine woche, wie sollte meine woche, wie konnte meine woche, wie baue ich, wie bringe ich, wie verteile ich, wie plane ich, wie teile ich, reinquetschen, hinpacken, unterzubringen, einzubauen, einzuplanen`,
  how: 'wie wurdest, wie wurde, wie soll, wie sollte, wie kann ich, wie mache ich, wie machst, wie legst, wie lege, wie kriege, wie bekomme, wie am besten',
  wish: `will, mochte, mocht, wurde gern, wurde gerne, dazu, zusatzlich, noch, auch noch, hinzufugen, erganzen, brauche, wunsche, und auch, plus, gern, gerne, platz fur, ausserdem, sollen rein, soll rein, rein, mit`,
  permit: `kann ich, konnte ich, darf ich, durfte ich, soll ich, sollte ich, sollte man, kann man, darf man, soll man, sollten laufer, ist es ok, ist es okay, ist es schlimm, ist es gut, ist es schlecht, ist es sinnvoll, ist es schlau, ist es in ordnung, ist es besser, ist es erlaubt, ist es geschummelt, ist es moglich, macht es sinn, ergibt es sinn, sinnvoll, gute idee, schlechte idee, schlimm, spricht was dagegen, spricht etwas dagegen, ware es, war es, geht, geht das, besser, lieber, oder lieber, wie nutzt, wie nutze ich, wie benutzt, erlaubt, ok, okay, muss ich, sollen, sollte, kann, darf, wie ware, wie war's, was ist mit`,
  judge: `ja oder nein, passt das, passt das so, passt, passt so, passt die, passt meine, ist das ok, ist das okay, ist das gut, ist das in ordnung, ist das sinnvoll, ist das zu viel, ist das zuviel, zu viel, zuviel, zu hart, zu intensiv, gut so, ok so, okay so, ist die woche, ist meine woche, geht das, geht das so, geht das klar, was meint ihr, was meinst du, was haltet ihr, was haltst du, was sagt ihr, was sagst du, meinung, meinungen, feedback, prufe, pruf, pruf mal, uberprufe, check, checke, checkt, schau, schau mal, schaut mal, schau dir, beurteile, bewerte, kontrolliere, irgendwelche probleme, probleme, problem, irgendwas falsch, fehler, was andern, andern, verbessern, verbesserungen, verbesserungsvorschlage, vorschlage,
    gute woche, guter plan, sinnvoll, vernunftig, ausgewogen, machbar, funktioniert das, funktioniert, so ok, so okay, so gut, ok, okay, gut, in ordnung, einwande, kritik, tipps, ubertreibe ich, ubertrieben, reicht die erholung, genug ruhe, gute idee, schlechte idee, oder nicht, richtig so, stimmt das, taugt das, taugt die`,
  'my-week':
    'meine woche, diese woche, die woche, mein plan, mein wochenplan, mein trainingsplan, wochenplan, woche, meiner woche, trainingswoche',
  'other-ask': `warum, wieso, weshalb, wie lange, wie weit, wie schnell, wie hart, tempo sollte, was soll ich essen, was esse ich, was essen, essen, trinken, eiweiss, protein, schuhe, dehnen, aufwarmen, satze, wiederholungen, vorteil, vorteile, bringt, kalorien, wetter, trefft, unterschied, puls, herzfrequenz, welche ubung, welche ubungen, welcher sport, welche sportart, welches training, welches zusatztraining, was fur, schlafen, tut weh, schmerzen, hilft`,
  clock: `wie viel uhr, wieviel uhr, wie spat, welche uhrzeit, welcher uhrzeit, offnungszeiten, offen, geoffnet, offnet, schliesst, geschlossen, fangt der, fangt die, fangt das, beginnt, beginnen, findet`,
  starts: 'statt, anfangt, beginnt, losgeht',
  'how-many':
    'wie viele, wie viel, wieviele, wieviel, wie oft, wie haufig, maximal, hochstens, minimum, anzahl',
  'same-day': `am selben tag, selben tag, selber tag, gleichen tag, am gleichen tag, gleichen abend, selben abend, vor oder nach, nach oder vor, vorher oder nachher, davor oder danach, zuerst, was zuerst, an einem tag, zweimal am tag, doppelt, doppeltage, direkt nach, direkt danach, direkt vor, gleich nach, gleich danach, unmittelbar, stunden zwischen, stunden abstand, vor dem laufen nach dem laufen, direkt im anschluss, im anschluss`,
  day: 'tag, tage, tagen, tages',
  'rest-day': `ruhetag, ruhetage, ruhetagen, ruhetages, pausentag, pausentage, pausentagen, freier tag, freien tag, freien tagen, freie tage, lauffreier tag, lauffreien tag, lauffreien tagen, lauffreie tage, laufpause, trainingsfreien tag, trainingsfreien tagen, trainingsfreie tage, erholungstag, erholungstage, erholungstagen, tag ohne laufen, tage ohne laufen, tagen ohne laufen, tagen ohne lauf, tag ohne lauf, tagen an denen ich nicht laufe, tage an denen ich nicht laufe, nicht lauftag, regenerationstag, regenerationstagen, zwischen den laufen, zwischen den lauftagen, rest days, rest day, off day`,
  'run-day':
    'lauftag, lauftage, lauftagen, tagen an denen ich laufe, trainingstag, trainingstage, trainingstagen',
  'easy-day': `lockerer tag, lockeren tag, lockeren tagen, lockere tage, leichter tag, leichten tag, leichten tagen, leichte tage, lockeren lauftagen, lockeren lauftag, ruhiger tag, ruhigen tagen, lockertag, lockerer lauftag`,
  'hard-day': `harter tag, harten tag, harten tagen, harte tage, intensiver tag, intensiven tag, intensiven tagen, intervalltag, intervalltage, intervalltagen, tempotag, tempotage, tempotagen, tempolauftag, qualitatstag, qualitatstagen, tag mit intervallen, tagen mit intervallen, tag der intervalle, tag des tempolaufs, harten lauftagen, harten lauftag, bahntag, bergtag, schwerer tag, schweren tagen, tag mit tempolauf, tage mit intervallen`,
  'long-day':
    'tag des langen laufs, tag vom langen lauf, langen tag, tag mit langem lauf, tag mit dem langen lauf, longrun tag, tag des langen laufes',
  'day-after': `tag nach, tage nach, tagen nach, tag danach, tage danach, tag darauf, nachsten tag, nachster tag, am folgetag, folgetag, morgen nach, abend nach, am nachsten tag nach, einen tag nach, einen tag spater, tag drauf`,
  'day-before':
    'tag vorm, abend vorm, tag vor, tage vor, tagen vor, tag davor, vortag, abend vor, vorabend, einen tag vor, am vortag, tag zuvor',
  rest: 'ruhetag, ruhe, pause, frei, nichts, ruhetage, erholung, trainingsfrei, lauffrei, nix, off, rest',
  long: 'lang, langer, lange, langen, langes, longrun, long',
  race: 'wettkampf, rennen, volkslauf, wettkampfe',
  easy: 'locker, lockerer, lockere, leicht, leichter, ruhig, ruhiger, easy, langsam, kurz, gemutlich, entspannt, locka',
  steady: 'moderat, mittel, zugig',
  hard: 'hart, harter, schnell, intensiv, intensiver, hard',
  recovery: 'regeneration, regenerativ, regenerativer, recovery',
  muscles: `brust, rucken, schulter, schultern, arme, arm, beine, bein, beintag, po, bizeps, trizeps, bauch, rumpf, oberkorper, unterkorper, ganzkorper, ganzer korper`,
  cardio: 'cardio, stepper, treppensteigen, treppen, aerobic',
  'running-plan': 'c25k',
  cannot: `geht gar nix, geht gar nicht, geht nix, kann nicht, kann ich nicht, nicht, nie, niemals, kein, keine, keine zeit, unmoglich, geht nicht, gehen nicht, ausser, bis auf, nicht am, nicht moglich, fallt aus, fallen aus, verplant, belegt, blockiert, beschaftigt, keinesfalls, bin weg, arbeite lange, bin unterwegs, klappt nicht, passt nicht, passt mir nicht, habe ich keine zeit, auf keinen fall, uberschneidet sich, kollidiert, ist voll, ist dicht, fallt weg, vergeben, besetzt, haut nicht hin, weder, weder am`,
  refuse: `kein, keine, keinen, keinem, ohne, hasse, mag kein, mag keine, mag ich nicht, mag nicht, will kein, will keine, nie, nicht, verzichte auf, auf keinen fall, bloss kein, ausser, habe kein, hab kein, habe keine, hab keine`,
  'no-more':
    'kein problem, keine probleme, keine ahnung, keine zeit, nicht sicher, oder nicht, nicht mehr als, nicht so, nicht zu, nicht sehr, nicht nur, lieber nicht, besser nicht, kein rennen, keine rennen, kein wettkampf, nicht genug, nicht viel, nicht hart, nicht intensiv, ohne laufen, ohne lauf, nicht laufe, nicht laufen, warum nicht, ob nicht',
  'or-not': 'oder nicht, oder lieber nicht, oder besser nicht, lieber nicht',
  only: 'nur, ausschliesslich, bloss',
  those: 'davon, denen, beiden, da, dann, diesen tagen, diesem tag, einem der beiden',
  among: 'zwischen, um meine, um die, in meine',
  instead: 'statt, anstatt, anstelle, anstelle von, ersetzen, tauschen',
  times:
    'mal, x, einheiten, einheit, stunden, tage, tag, kurse, kurs, male, einheiten mit, sessions, mal die woche, mal pro woche',
  unit: `k, km, kilometer, min, minuten, minute, stunde, std, uhr, wochen, monat, monate, monaten, jahr, jahre, jahren, m, meter, wiederholungen, kg, tage vor, tage nach, tagen vor`,
  session:
    'einheit, einheiten, kurs, kurse, training, trainings, session, sessions, tag, tage, stunde, stunden, mal',
  'a-week': 'pro woche, die woche, in der woche, jede woche, wochentlich, woche, je woche, p w, pw, wo',
  minus: 'minus',
  'not-when': `aufhoren, aufzuhoren, wieder, anfangen, anzufangen, beginnen, einsteigen, steigern, saison, jahreszeit, tageszeit, verletzung, verletzt, krank, erkaltung, operation, ergebnisse, merke, merken`,
  'keep-free': `halte, halten, lass, lasse, lassen, bleiben, bleibt, soll, muss, will, mochte, brauche`,
  with: `mit, inklusive, inkl, davon, darunter`,
  clause: 'neben, rund um, zusatzlich zu, wenn, falls, weil, aber, obwohl, da ich, wobei, sofern',
  intervals: 'schnelligkeit, speed, sprints, wiederholungslaufe',
  available:
    'kann nur, nur am, habe nur, hab nur, nur zeit, nur frei, zeit habe ich, verfugbar, nur verfugbar, kann ich nur',
  training: 'trainiere, training, vereinstraining, verein, gruppe, einheiten',
};
