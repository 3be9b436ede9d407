import type { PlanWords } from './plan-words.ts';

/** How runners ask, and put one thing beside another, in German. */
export const GERMAN_MARKS: PlanWords['marks'] = {
  'same-day': `
    selben tag, gleichen tag, am selben tag, am gleichen tag, an einem tag, selber tag, gleicher tag, am tag,
    zwei einheiten am tag, zweimal am tag, 2 mal am tag, zwei mal am tag, doppeleinheit*, doppeltag*,
    doppelt trainieren, doppeltraining, doppel, zwei einheiten an einem tag, in einem tag, selben abend,
    gleichen abend, selben morgen, gleichen morgen, am selben abend, in derselben einheit, an demselben tag,
    demselben tag, ein und demselben, 2x am tag, koppeltraining, koppeleinheit, zwei trainings am tag,
    2 einheiten am tag, selben nachmittag, am abend des, am abend eines, am abend nach dem, am morgen des,
    am nachmittag des, selben tagen, gleichen tagen, denselben tagen, demselben abend`,
  'right-after': `
    direkt nach, direkt danach, gleich nach, gleich danach, sofort nach, sofort danach, unmittelbar nach,
    unmittelbar danach, direkt im anschluss, im anschluss, anschliessend direkt, kurz nach,
    gleich im anschluss, direkt anschliessend, gleich anschliessend, direkt dran, direkt hinterher,
    direkt im anschluss an`,
  'right-before': `
    direkt vor, direkt davor, gleich vor, unmittelbar vor, unmittelbar davor, kurz vor, sofort vor, direkt vorher,
    direkt vorm`,
  together: `
    direkt nacheinander, hintereinander, nacheinander, direkt hintereinander, am stuck, in einer einheit,
    ohne pause, in derselben einheit, in einem rutsch, gleich hintereinander, back to back, in einem training,
    direkt aufeinander`,
  spaced: `
    getrennt, zeitversetzt, mit abstand, stunden spater, stunden dazwischen, stunden abstand, spater am tag,
    auseinander, verteilt, stunden danach, stunden nach, stunden vor, stunden pause, zeitlich getrennt,
    mit pause dazwischen, aufgeteilt`,
  first: 'zuerst, erst, als erstes, zunachst, vorweg, erstmal',
  after: 'nach, nach dem, nach der, nach einem, nach einer, nach meinem, im anschluss an',
  before: 'vor, vor dem, vor der, vor einem, vor einer, vor meinem, vorm',
  then: `
    dann, danach, anschliessend, und dann, und danach, gefolgt von, spater, hinterher, im anschluss`,
  beforehand: 'vorher, davor, vor, zuvor, vorm',
  afterwards: 'nachher, danach, nach, hinterher, im anschluss',
  'two-hard': `
    zwei harte, zwei intensive, zwei anstrengende, beide hart, beide intensiv, zweimal hart, zweimal intensiv,
    zwei schwere, zwei fordernde, 2 harte, 2 intensive, doppelt hart, zwei mal hart, zwei heftige, zwei belastende,
    zwei qualitatseinheiten`,
  'one-day': `
    am tag, pro tag, jeden tag, taglich, an einem tag, einem tag, selben tag, gleichen tag, am selben tag`,
  'another-day': `
    tag danach, tag nach, tag davor, tag vor, tags darauf, nachsten tag, am nachsten tag, folgetag, welchen tag,
    welchem tag, welche tage, welchen tagen, welcher tag, bester tag, besten tag, beste tag, besten tage,
    beste tage, ruhetag*, laufpausentag, pausentag*, freien tag, freier tag, freien tagen, anderen tag,
    anderer tag, an einem anderen tag, anderen tagen, an laufreien tagen, lauffrei*, trainingsfreien tag,
    morgen danach, wochentag, vorabend, einem anderen tag, tag darauf, getrennten tagen, verschiedenen tagen`,
  'which-first': `
    vor oder nach, vorher oder nachher, davor oder danach, nach oder vor, was zuerst, was kommt zuerst,
    was zuerst machen, in welcher reihenfolge, welche reihenfolge, reihenfolge, erst laufen oder,
    erst kraft oder, oder danach, oder davor, oder umgekehrt, oder andersrum, oder andersherum, oder nachher,
    oder vorher, kommt zuerst, zuerst das, zuerst die, zuerst den, oder nach, oder vor, was soll zuerst,
    erst das, was davon zuerst, welches zuerst`,
  'how-far-apart': `
    wie viele stunden, wieviele stunden, wie viel stunden, wieviel stunden, wie lange dazwischen,
    wie viel zeit, wieviel zeit, wie lange pause, wie viel pause, wieviel pause, wie viel abstand,
    wieviel abstand, welcher abstand, welchen abstand, wie gross der abstand, wie lange warten,
    wie lang warten, wie lange soll ich warten, wie lange sollte ich warten, wie lange muss ich warten,
    wie lange zwischen, abstand zwischen, pause zwischen, zeit zwischen, wie lange danach, wie lange nach,
    wie lang nach, wie lange soll man warten, wie lange sollte man warten, wie lange muss man warten,
    wie viele stunden zwischen, wieviele stunden zwischen`,
  'how-long': `
    wie lange, wie lang, wie viel zeit, wieviel zeit, wie viele stunden, wieviele stunden, wie viel pause,
    wieviel pause, wie viel abstand, wieviel abstand, welcher abstand, welchen abstand`,
  between: 'zwischen, warten, abstand, dazwischen, warte',
  'how-often': `
    wie oft, wieviel mal, wie viel mal, wie haufig, maximal, maximum, max, hochstens, minimum, mindestens,
    limit, haufigkeit, obergrenze, wie viel alternativtraining, wie viel krafttraining, in welcher haufigkeit,
    zu oft, zu haufig`,
  'all-right': `
    zu viel, zuviel, zu oft, zu haufig, zu wenig, genug, ausreichend, ok, okay, okey, in ordnung, gut,
    sinnvoll, vernunftig, gute idee, schlechte idee, doof, dumm, bloed, ubertrieben, kann ich, kann man,
    darf ich, darf man, soll ich, sollte ich, soll man, sollte man, muss ich, geht das, geht es, geht, gehts,
    passt das, passt, ist das, ist es, ist ein, ist eine, sind, macht das sinn, macht es sinn, sinn machen,
    ratsam, empfehlenswert, stimmt das, stimmt, richtig, falsch, erlaubt, moglich, schadet, schadlich,
    problem, was meint ihr, was haltet ihr, was denkt ihr, meinung, meinungen, meint ihr, oder lieber,
    lieber, besser, konnte ich, konnen wir, will, mochte, wurde gern, wurde gerne, wurdet ihr,
    spricht was dagegen, spricht etwas dagegen, verkehrt, wahnsinn, verruckt, realistisch, machbar,
    unbedenklich, klug, schlau, brauche ich, hilft es, was sagt ihr, empfiehlt, uberlege, denke daruber nach,
    habe vor, hab vor, spiele mit dem gedanken, wurde, lohnt sich, lohnt, hilfreich, bringt es was,
    geht das so, macht ihr das, geht das klar, unsinn, quatsch, kontraproduktiv`,
  'all-wrong': `
    schlimm, schlecht, schlechte idee, falsch, fehler, dumm, doof, blod, bloed, verkehrt, wahnsinn, verruckt, quatsch,
    unsinn, dagegen, spricht was gegen, spricht etwas gegen, spricht irgendwas gegen, spricht gegen, schadet, schaden,
    schadlich, ein problem, probleme, vermeiden, meiden, verzichten, lassen sollte, sein lassen, bleiben lassen,
    lieber lassen, zu viel, zuviel, zu viele, zu oft, zu haufig, zu hart, zu heftig, ubertrieben, ubertreibe ich,
    kontraproduktiv, riskant, gefahrlich, geschummelt, unvernunftig, unklug, nicht gut, nicht ok, nicht okay, tabu,
    des guten zu viel, muss ich, muss man, sinnlos, nicht sinnvoll, lieber nicht, besser nicht, nachteil`,
  'amount-judged': `
    zu viel, zuviel, zu oft, zu haufig, zu wenig, genug, ausreichend, ok, okay, in ordnung, ubertrieben,
    sinnvoll, vernunftig, realistisch, machbar, passt das, geht das, reicht, reicht das, stimmt das,
    viel zu viel, zu heftig, gut so, noch ok, zu krass, des guten zu viel, ist das ok, geht klar`,
  which: `
    welche, welcher, welches, welchen, welchem, was fur, was passt, was eignet, was hilft, was ist besser,
    was ist am besten, was empfiehlt, was empfehlt, was soll ich, was sollte ich, was kann ich, was bringt,
    was ware, was nehme, womit, eignet sich, geeignet, geeignete, am besten, am ehesten, beste, bestes, besten,
    bester, besser, lieber, eher, empfehlung, empfehlungen, empfehlt, empfiehlst, vorschlag, vorschlage,
    wahlen, wahle, entscheiden, aussuchen, ideal, sinnvollste, sinnvollsten, ideen, was passt am besten,
    worauf soll, was wurdet ihr, was bietet sich, was mach, was mache, was davon, tipps, passend, passendes,
    passende, was taugt, was lohnt, was trainiere, ein tipp, was trainier`,
  'either-or': 'oder, oder eher, oder lieber, oder doch, versus, vs, bzw',
  'what-changes': `
    noch platz, noch einen platz, seinen platz, mehr oder weniger, weniger oder mehr, was andert sich, was andern, was andere ich, was sollte ich andern,
    was soll ich andern, wie andert sich, andert sich was, andert sich etwas, anpassen, passe ich an,
    wie passe ich, umstellen, was mache ich mit, was mache ich jetzt, was tun mit, wie sollte, wie soll,
    welche rolle, rolle von, verhaltnis, aufteilung, aufteilen, schwerpunkt, fokus, fokussieren, worauf soll ich,
    konzentrieren, zu welcher jahreszeit, jahreszeit, zu welcher zeit im jahr, trainingsphase, phase, was jetzt,
    was soll ich tun, was soll ich jetzt, verschieben, prioritat*, weiter schwimmen, weiterschwimmen, weitermachen,
    weiter machen, beibehalten, weiterhin, fortsetzen, weiter, dranbleiben, behalten, noch, verandert sich,
    wie verandert, verandern, andert, verandere, behalte, bleibe bei`,
  'some-activity': `
    neben dem laufen, neben der bahn, abseits der bahn, aktivitat, aktivitaten, kurs, kurse, sport, sportart, sportarten, disziplin, training, zusatzlich, ubungsart,
    art von training, was noch`,
  'my-goal': `
    mein ziel, meine ziele, meinem ziel, meinen zielen, mein laufziel, meinem laufziel, mein trainingsziel,
    meine distanz, meiner distanz, worauf ich trainiere, zu meinem ziel`,
  'year-round': `
    im jahr, im jahresverlauf, ubers jahr, uber das jahr, jahreszeit, im laufe der saison, im saisonverlauf,
    wahrend der saison, je nach saison, uber die saison`,
  effect: `
    hilft, helfen, verbessert, verbessern, verbesser, schadet, bringt, beeinflusst, auswirkung, auswirkungen,
    effekt, gut gegen, gut fur, was bringt`,
  'one-thing': `
    eine sache, eine einzige sache, nur eine, nur eins, nur eines, nur einen, eine extra, nur zeit fur,
    zeit fur eine, zeit fur eins, zeit fur ein, zeit fur einen, nur eine sache, eine einzige, ein einziges,
    einen einzigen, eine zusatzliche, eine zusatzeinheit, keine zeit fur mehr, nur noch eine, genau eine,
    genau eins, ein extra, eine extra einheit, ein ding, einen slot, nur eine einheit, nur zeit`,
  'at-once': `
    auf einmal, gleichzeitig, zugleich, alles auf einmal, alles zusammen, alle auf einmal, alles gleichzeitig,
    zur gleichen zeit, alle drei, alles drei, alle zusammen, parallel, sofort alles, auf einen schlag, mit allem,
    alles, in der gleichen woche, in derselben woche, mehrere sachen, mehrere sportarten, mehreres,
    verschiedene sachen, ab montag, ab sofort, ab nachster woche, diesen monat, diese woche noch, mehrere neue`,
  'other-ask': `
    warum, wieso, weshalb, wozu, wie lange soll eine, wie lange dauert, wie lange muss, wie lang soll,
    wie lang dauert, wie viele minuten, wieviele minuten, wie viele kilometer, wieviel kilometer,
    wie viele bahnen, wie viele satze, wie viele wiederholungen, wie viele kalorien, wie schnell, wie weit,
    welches tempo, welche pace, welche schuhe, laufschuhe, schuhe, was soll ich essen, was esse, protein,
    eiweiss, kalorien, unterschied*, dehnen, dehn*, stretching, stretchen, aufwarmen, welche ubungen, welche kraftubung*, seit wann,
    welche muskeln, vorteil*, nachteil*, was bringt mir, was bringt es, was ist crosstraining,
    was ist alternativtraining, was bedeutet, was zahlt als, zahlt als, puls, herzfrequenz, entspricht,
    entsprechen, wie fange ich, woran, wie merke, wann soll ich aufhoren, wann sollte ich aufhoren,
    wann aufhoren, wann darf ich wieder, wo kann, wo finde, wo gibt, technik, abnehmen, gewicht verlieren,
    preis, kosten, kaufen, symptome, anzeichen, vermeiden, vorbeugen, was passiert, atmen, atme,
    trittfrequenz, wie schwer, wie viel gewicht, wieviel gewicht, bedeutet, erklare, erklar, welche distanz,
    wie viel protein, soll ich essen, essen vor, vor dem lauf essen, was essen, trinken vor, was trinken,
    essen soll, wie lange, wie lang, wie viel zeit`,
  'other-topic': 'nutzen, laufband, langsamer, macht mich',
  'how-many': 'wie viele, wieviele, wie viel, wieviel, anzahl, wie viele male',
  'a-week': `
    pro woche, die woche, in der woche, je woche, wochentlich, jede woche, woche, mal die woche, p woche,
    wochentliche, wochentlichen, in einer woche`,
  daily: 'taglich, jeden tag, tagtaglich, sieben tage',
  session: `
    tag, tage, tagen, einheit, einheiten, mal, male, workout, workouts, kurs, kurse, kursen, stunde krafttraining,
    stunden yoga, training, trainings, session, sessions, trainingseinheiten, trainingseinheit, termine, abende,
    trainingstage`,
  'other-unit': `
    minuten, minute, min, stunden, stunde, std, bahnen, km, kms, k, kilometer, kilometern, metern, meter, m,
    wiederholungen, satze, kniebeugen, wochen, monate, monaten, kalorien, kg, kilo, jahre, jahren, jahr, ubungen,
    schritte, watt, uhr, prozent`,
  'other-span': `
    im monat, pro monat, am tag, pro tag, tage vor, tage nach, wochen vor, wochen nach, ruhetage, tage pause,
    stunden vor, im jahr, jeden monat, pro jahr, tage vorher, wochen vorher`,
  instead: `
    ersetzen, ersetze, ersetzt, statt, anstatt, anstelle, austauschen, tauschen, tausche, eintauschen, tausch,
    wechseln, anstelle von, durch rad, wegtauschen, umtauschen, umwandeln, umwandle`,
  'on-top': `
    zusatzlich, dazu, noch dazu, obendrauf, on top, ausserdem, oben drauf, extra, noch eine, noch ein, noch einen,
    eine dritte, eine vierte, weitere, hinzufugen, auch noch, dazunehmen, plus, noch einmal`,
  more: `
    mehr, erhohen, erhohe, steigern, steigere, ausbauen, hochfahren, ausweiten, vermehrt, viel, hinzufugen,
    zusatzlich, zusatzliche, zusatzliches, extra, aufstocken, hochschrauben, verstarkt, haufiger, ofter,
    dazunehmen`,
  less: `
    weniger, reduzieren, reduziere, reduziert, kurzen, kurze, runterfahren, zuruckfahren, fahre zuruck, verringern,
    verringere, senken, zuruckschrauben, herunterfahren, einschranken, runterschrauben, drosseln, zurucknehmen,
    runter`,
  stop: `
    aufhoren, hore auf, aufgeben, weglassen, lasse weg, streichen, streiche, pausieren, absetzen, einstellen,
    ganz ohne, lassen, sein lassen, auslassen, verzichten, aussetzen, komplett streichen, canceln, stoppen,
    ganz auf`,
  denied: `
    nicht, kein, keine, keinen, keiner, keinem, nie, niemals, ohne, nicht mehr, bin kein, bin keine`,
  refused: `
    hasse, mag kein, mag keine, mag nicht, mag keinen, keine lust auf, kein bock auf, keinen bock auf, nicht gerne,
    nicht gern, verabscheue, habe kein, habe keine, habe keinen, hab kein, hab keine, hab keinen, ausser,
    nichts fur mich, kann nicht, kein fan von, nur nicht, bloss nicht, bloss kein, angst vor, nervt mich`,
  begin: `
    anfangen, anfange, fange, beginnen, beginne, starten, starte, einsteigen, loslegen, aufnehmen, probieren,
    ausprobieren, dazunehmen, hinzufugen, einfuhren, anmelden, versuchen, einbauen, erganzen, hinzunehmen,
    erganze, los legen, anfang, einzusteigen, anzufangen, lernen, dazu nehmen, dazu`,
  'begin-with': `
    womit, als erstes, angehen, anpacken, priorisieren, prioritat, fokus, womit anfangen, wo fange,
    wo anfangen, ansetzen, erster schritt, wo soll ich anfangen`,
  lapsed: `
    seit jahren kein krafttraining, kein krafttraining mehr, kein krafttraining, kein krafttraining gemacht,
    keine gewichte, nicht mehr im fitnessstudio, nicht im fitnessstudio, nicht im studio, nicht mehr im studio,
    nicht mehr im gym, nicht im gym, keine gewichte mehr, aufgehort mit krafttraining, mit krafttraining aufgehort,
    mit dem krafttraining aufgehort, krafttraining aufgehort, krafttraining pausiert, krafttraining mehr gemacht,
    nicht trainiert, keine hantel, keine hanteln, kraftpause, keine krafteinheit, letztes krafttraining,
    letzte krafteinheit, krafttraining gemacht`,
  'worn-out': `
    erschopft, ausgelaugt, ausgebrannt, ubertrainiert, dauermude, standig mude, immer mude, dauernd mude,
    permanent mude, chronisch mude, keine energie, am ende meiner krafte, keine kraft mehr, ausgepowert,
    erschopfung, uebertraining, ubertraining, fix und fertig, burnout, seit wochen mude, seit wochen kaputt,
    seit wochen platt, seit wochen schlapp, nur noch mude, energielos, kraftlos und mude, total am ende, mudigkeit`,
  'new-to-it': `
    noch nie, noch nie gemacht, neu beim, neu im schwimmen, zum ersten mal, erstes mal, das erste mal,
    ausprobieren, ausprobier*, keine ahnung von, keine erfahrung mit, anfanger im, anfanger beim, neu fur mich,
    lernen will, nie gemacht, nie gelernt, reinschnuppern, null ahnung`,
  race: `
    meiner ist in, meins ist in, meine ist in, meiner ist am, wettkampf, wettkampfe, wettkampfen, rennen, lauf event, event, wettbewerb, startnummer, laufveranstaltung,
    volkslauf, stadtlauf, wettlauf, zielwettkampf, hauptwettkampf, triathlon, meisterschaft*, nachster lauf,
    nachsten lauf, mein lauf`,
  'trains-for': `
    schneller werden, besser werden uber, verbessern uber, trainiere fur, trainieren fur, vorbereitung auf, vorbereitung fur, bereite mich, vorbereite, vorbereiten,
    vorbereitung, training fur, ziel ist, fur den, fur einen, fur meinen, fur die, fur, mein erster, meinen ersten,
    erster, ersten, erstes, angemeldet fur, plan fur, auf den, auf einen, auf meinen, trainiert fur`,
  'ahead-lead': `
    in, noch, in etwa, in rund, in ca, in nur, in genau, in gut, habe, habe noch, noch etwa`,
  'ahead-tail': 'bis, vor, hin, noch, bis zum, vorher, vorm, entfernt',
  'past-lead': `
    vor, seit, schon, vor etwa, vor ca, seit etwa, seit ca, seit uber, seit fast, seit gut, seit erst, seit rund,
    erst seit, seit nun, vor rund, nach, seit nur`,
  'past-tail': `
    her, dabei, laufe, lauferfahrung, laufe ich, am laufen, erfahrung, am stuck gelaufen, laufen, joggen,
    lauftraining, alt`,
  over: `
    war, lief, gelaufen, gemacht, hatte, letzte, letzten, letztes, letzter, vor, nach, seit, vergangenen, vorbei,
    hinter mir`,
  began: `
    angefangen, begonnen, gestartet, seit, laufe seit, ich laufe, lauft seit, dabei seit, laufe schon, jogge seit,
    laufe ich, lauferfahrung, erfahrung, am laufen, fange, fing an`,
  distance: `
    km, kms, k, kilometer, kilometern, wochenkilometer, wochenkilometern, laufkilometer, meilen, km woche, km pro`,
  days: 'tag, tage, tagen',
  weeks: 'woche, wochen, wo, wchn',
  months: 'monat, monate, monaten, monats',
  years: 'jahr, jahre, jahren, jahrzehnt, jahrzehnte, jahrzehnten',
  today: 'heute, jetzt, nachher, heute abend',
  'just-done': 'gerade, komme gerade, eben, soeben',
  told: `
    war, waren, hatte, hab, habe, bin, gelaufen, geschwommen, gemacht, gefahren, gestern, letzte woche,
    super, herrlich, toll`,
};
