import type { DiagnosisWords } from './diagnosis-words.ts';

/** How a diagnosis or a treatment is asked for in German. */
export const GERMAN_DIAGNOSIS: DiagnosisWords = {
  diagnose: `
    diagnostizier*, die diagnose, eine diagnose, deine diagnose, ne diagnose, diagnose bitte, nur die diagnose,
    verschreib*, rezept fur salbe, ein rezept, welche verletzung habe ich, welche verletzung ist das,
    was habe ich mir gerissen, was hab ich mir gerissen, hab ich mir was gerissen, was habe ich mir da,
    was hab ich mir da, ist es gerissen, ist das gerissen, was bedeuten diese symptome, was bedeutet dieses symptom,
    was kann das sein, was konnte das sein, was ist das fur eine verletzung, ist das was ernstes,
    ist es etwas ernstes, ist das etwas ernstes
  `,
  'what-is-wrong': `
    was konnte, was ist der grund fur, was stimmt nicht mit, was ist los mit, was ist mit, was hat, was habe ich am,
    was hab ich am, was habe ich an, was hab ich an, was ist kaputt, was konnte ich am, was verursacht, woher kommt,
    woher kommen, woran liegt, was steckt hinter, was fehlt
  `,
  'what-is-it': `
    was es ist, was das ist, was das sein kann, was ist das, was kann das sein, was konnte das sein, was ist es,
    was hab ich, was habe ich, was hab ich da, woran liegt das, was meinst du ist das, woher kommt das
  `,
  own: `
    mein, meine, meinem, meiner, meinen, dieser, diese, der schmerz, die schmerzen, schmerz, schmerzen, das, der, die,
    dem, den
  `,
  place: `
    knie*, hufte*, huft*, fuss, fusse, fusses, fussen, knochel*, sprunggelenk*, ferse*, schienbein*, achilles*, wade,
    waden, leiste*, rucken, schulter*, nacken, ellbogen*, handgelenk*, zeh*, fusssohle, sohle, oberschenkel*, sehne,
    sehnen, kniescheibe, meniskus, steissbein
  `,
  ailment: `
    knieschmerz*, ruckenschmerz*, huftschmerz*, fussschmerz*, fersenschmerz*, schulterschmerz*, nackenschmerz*,
    wadenschmerz*, schienbeinschmerz*, leistenschmerz*, sehnenschmerz*, ruckenprobleme, knieprobleme, itbs,
    iliotibial*, lauferknie, meniskus*, meniskusriss, sehnenentzundung, sehnenreizung, schleimbeutel*,
    schienbeinkantensyndrom, shin splints, plantarfasziitis, fersensporn, patella*, kreuzband*, innenband, aussenband,
    banderriss, bandriss, zerrung, faserriss, muskelfaserriss, muskelriss, verstauchung, ermudungsbruch, bruch,
    fraktur, ischias*, piriformis*, bandscheibe*, bandscheibenvorfall, arthrose, arthritis, neurom, anamie, blutarmut,
    eisenmangel, asthma, achillessehne, entzundung, entzundet, gicht, zyste, nerv, leistenbruch, rheuma, infektion,
    tennisarm
  `,
  why: `warum, wieso, weshalb, woher, wovon, weswegen`,
  hurts: `
    verdreht, gezerrt, gerissen, verstaucht, umgeknickt, weh, wehtut, schmerzt, schmerzen, schmerz, sticht, stechen,
    zieht, ziehen, brennt, brennen, knackt, knacken, zwickt, pocht, klickt
  `,
  'is-it': `
    ob ich, ob es ein, ob das ein, konnte ich, ist das, ist es, ist das ein, ist es ein, ist das eine, ist es eine,
    kann das, konnte das, konnte es, hab ich, habe ich, ist das vielleicht, klingt das nach, klingt nach,
    hort sich das nach, meinst du das ist, ob es, ob das, entweder
  `,
  or: `oder, vs`,
  harmless: `nur, bloss, normal, muskelkater, verspannt, verspannung, uberlastung, nichts, mude`,
  'first-aid': `
    eis, warme, kalte, eis oder warme, kuhlen, kuhl, bandage, kniebandage, schiene, krucken, quarkwickel, umschlag
  `,
  treat: `
    behandle, behandeln, behandelt, behandlung, kurier*, auskurier*, heile, heilen, heilt, loswerden, werde ich,
    krieg ich, krieg ich weg, bekomm ich weg, bekomme ich, lindern, lindert, hilft gegen, hilft bei, was hilft,
    was tun gegen, was tun bei, mittel gegen, therapie gegen, therapie bei, reha, was macht man gegen,
    was mache ich gegen, tapen, tape, kuhlen
  `,
  against: `gegen, bei, mit, mein, meine, meinen, von`,
  exercises: `
    ubungen, dehnubungen, ubung, ubung gegen, ubungen gegen, ubungen bei, ubungen fur, dehnubungen gegen,
    dehnen gegen, dehnubungen bei, training gegen, yoga gegen, yoga bei, pilates gegen, pilates bei, reha bei
  `,
  medicine: `
    ibu, ibuprofen, paracetamol, naproxen, aspirin, diclofenac, diclo, voltaren, schmerzmittel*, schmerztablette*,
    schmerzsalbe, entzundungshemm*, antibiotik*, kortison, cortison, salbe, salben, medikament*, tablette, tabletten,
    pille, pillen, spritze, muskelrelax*, arnika
  `,
  ask: `
    was, welche, welches, welcher, welchen, wie viel, wieviel, wie viele, soll ich, kann ich, darf ich, nehmen, nehme,
    empfiehl*, empfehl*, gib, brauche, brauch, sag, verschreib*, ist, hilft
  `,
  dose: `
    wie viel mg, wieviel mg, wie viele mg, alle wie viel stunden, was nehme ich gegen, was nehm ich gegen,
    was soll ich nehmen gegen, was kann ich nehmen gegen, was nimmt man gegen
  `,
  take: `nehmen, einnehmen, schlucken, einreiben`,
  heal: `
    heilt, heilen, verheilt, ausgeheilt, weggeht, weg geht, geht das weg, geht es weg, weg ist, wieder gut, abklingt
  `,
  'how-long': `wie lange, wie viele wochen, wieviele wochen, wie viele tage, wann ist, wann wird, bis, wie schnell`,
  finding: `
    mrt, rontgen*, ultraschall, blutbild, blutwerte, bluttest, ekg, laborwerte, befund, knubbel, beule, ausschlag,
    muttermal, bluterguss, foto von mein*
  `,
  read: `
    lies, lesen, interpretier*, deute*, schau, guck, erklar*, bedeutet, bedeuten, heisst, sag mir, brauche ich,
    brauch ich, soll ich, was ist, was steht, auswerten, werte
  `,
  prevent: `
    vermeide, vermeiden, verhinder*, vorbeug*, vorzubeugen, pravention, risiko, schutz*, schutzt, diagnostiziert,
    ubertraining, ubertrainiert, muskelkater, mude, schwer, steif, verspannt, keine schmerzen, ohne schmerzen
  `,
};
