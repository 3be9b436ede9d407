import type { DangerWords, IllnessConcept } from '../red-flag-signs.ts';

/** How German speaks of fever, blood, pregnancy, medicine and operations. */
export const GERMAN_ILLNESS: DangerWords<IllnessConcept> = {
  feverSaid: `
    fieber*, fiebrig*, fiba, temperatur von/bei/uber/auf #, erhohte temperatur, leicht erhohte temperatur,
    hab/habe/hat temperatur, temperatur gemessen, habe/hab/hat/noch/fast 38/39/40 1/2/3/4/5/6/7/8/9,
    38/39/40 grad fieber, 38/39/40 fieber, schuttelfrost*, grippe, grippal*, influenza,
    hab/habe/hat/hatte/mit/nach corona/covid*, corona positiv, positiv auf corona/covid*, nach corona,
    seit corona .. schlapp/muede/mude/luft, post covid, long covid, lungenentzundung*, bronchitis, meningitis,
    hirnhautentz*, pfeiffersch*, borreliose, rhabdomyol*, wanderrote
  `,
  dizzySaid: `
    schwindlig, schwindelig*, schwindel*, schwindl*, drehschwindel, dreht sich alles, alles dreht sich,
    mir dreht sich, verschwommen .. seh*/sicht, seh* .. verschwommen, gangunsicher*,
    bin/war/ganz/leicht/total/so/etwas/fuhle benommen
  `,
  stomachSaid: `
    dauernd .. ubergeben/erbrechen/kotzen, nacht .. gekotzt/erbrochen/ubergeben, erbreche seit, kotze seit,
    ubergebe mich, mehrmals ubergeben, staendig ubergeben, gelbsucht, gelbe augen, magen darm, magendarm,
    brechdurchfall, durchfall mit
  `,
  bloodSaid: `
    blut im/in urin/stuhl/dem/der/meinem/den?, blut gehustet/gespuckt/erbrochen/gepinkelt/gekackt/gekotzt,
    huste* blut*, spuck* blut*, pinkel* blut*, piss* blut*, erbrech* blut*, kotz* blut*,
    blutig* urin/stuhl/auswurf/durchfall/husten/erbrochen*, blutung*, blutet .. nicht/stark/immer,
    hort nicht auf zu bluten, blute nach, blutet, zwischenblutung*, schmierblutung*, schwarz* stuhl,
    teerstuhl, nasenbluten, viel blut verloren, genaht, nahen lassen, schnittwunde*
  `,
  blood: `blut, blutig*, blute, bluten, blutete`,
  outflow: `
    urin*, stuhl*, klo, toilette, husten, gehustet, auswurf, erbroch*, nase, ohr, kopf, papier, po, hintern,
    hort nicht, pipi, pinkeln, kot
  `,
  urine: `urin, pipi, pinkeln, pinkle, pisse, stuhl, stuhlgang, kot, harn, harns`,
  urineWrong: `
    braun*, dunkel*, cola*, rot*, rotlich*, rosa, schwarz*, blut*, tee*, brennt, orange, kaffee*
  `,
  wound: `
    wunde*, blase, blasen, schnitt*, schurfwunde*, stich, zeckenbiss, zecke*, biss, haut, zehennagel,
    ausschlag, kratzer
  `,
  woundWrong: `
    roter strich, rote linie, rote strich, roter streifen, roten streifen, eiter*, entzund*, nasst, infiz*,
    ring, kreisrund*, ausbreit*, breitet sich, stinkt, schwarz, grun
  `,
  pregnancySaid: `
    schwanger*, schwnager, ssw, trimester, trimenon, mutterpass, kaiserschnitt*, sectio, wochenbett,
    ruckbildung*, entbind*, entbunden, geburt, geburten, niederkunft, gestillt, stillen, stillend, stillzeit,
    fehlgeburt*, ausgeschabt, ausschabung, kinderwunsch*, ivf, morgenubelkeit, babybauch,
    erwarte/erwarten/erwartet ein/unser/mein/zwillinge/baby/kind, baby bekommen, kind bekommen,
    baby .. unterwegs, bekomme ein baby/kind, bekommen ein baby/kind, guter hoffnung, in anderen umstanden,
    in/der/bin der # woche, bin in der #, in woche # schwanger, # ssw, entbindungstermin, geburtstermin,
    beckenboden .. schwach/senk*/kaputt/undicht*, senkung, rektusdiastase, rektus,
    baby .. wochen/monate/geboren, verliere .. urin, tropf* .. urin, tropfele, test war/ist positiv,
    positiver test, positiv .. schwanger*, baby ist unterwegs, nachwuchs unterwegs, nachwuchs erwart*,
    mutterschutz, frisch entbunden, baby ist # wochen/monate, frischgebackene mama, frisch mama,
    wir sind schwanger, kugelbauch, # monat schwanger, im # monat, ich stille, stille noch, stille mein*,
    stille voll, stille gerade, stille ich, und stille, da ich stille
  `,
  weeks: `woche, wochen, monat, monate`,
  unborn: `
    baby, bauch, hebamme, fruchtwasser, wehen, fruchtblase, blutung*, tritt, tritte, kindsbewegungen
  `,
  medicineSaid: `
    ibuprofen*, ibu, ibus, iboprofen, paracetamol*, aspirin*, ass #, naproxen, diclofenac*, diclo, voltaren*,
    novalgin, metamizol, novaminsulfon, arcoxia, etoricoxib, schmerzmittel*, schmerztablette*,
    schmerztabletten, schmerzsalbe*, schmerzgel*, entzundungshemm*, kortison*, cortison*, kortisonspritze,
    spritze .. bekommen/knie/ruecken/rucken/schulter, prednisolon*, prednison, antibiotik*, antibiotikum,
    amoxicillin, ciprofloxacin, cipro, antidepressiv*, sertralin, citalopram, escitalopram, fluoxetin,
    venlafaxin, ssri, lithium, ritalin, medikinet, elvanse, betablocker*, beta blocker, bisoprolol,
    metoprolol, ramipril, blutdrucksenk*, blutdrucktablette*, blutdruckmittel*, blutdruckmedi*, blutverdunn*,
    blutverduenn*, marcumar, eliquis, xarelto, heparin*, thrombosespritze*, gerinnungshemm*, statin, statine*,
    insulin*, metformin, ozempic, wegovy, abnehmspritze, isotretinoin, methotrexat, mtx, tabletten, tablette,
    pillen, pille .. nehm*/danach/gegen, medikament*, medis, medikation, medizin nehm*, medizin gegen,
    rezept vom, verschreibungs*, verschreib*, rezeptfrei*, verschrieben, # mg, schlaftablette*, schlafmittel*,
    tramadol, tilidin, opioid*, morphium, morphin, codein, muskelrelax*, l thyroxin, thyroxin,
    schilddrusentab*, salbutamol, asthmaspray*, cortisonspray, chemo*, bestrahlung*, strahlentherapie,
    immunsuppress*, diuretik*, entwasserungs*, kortisonspritze*, cortisonspritze*, spritze ins knie,
    spritze in, fraxiparine, schmerzpflaster, dolormin, thomapyrin, grippostad, nehme .. pillen, inhalator,
    asthmapumpe, welche dosis, doppelte dosis, dosierung, dosis erhoht, dosis runter/hoch
  `,
  chronicSaid: `
    diabet*, diabetis, zuckerkrank*, epilep*, krebs, krebserkrankung, brustkrebs, tumor*, leukamie, lymphom,
    multiple sklerose, ms erkrank*, lupus, rheuma, osteoporose, blutarm*, anamie, eisenmangelanamie,
    bluthochdruck, hoher blutdruck, blutdruck .. hoch/zu, blutdruck von/bei #, niereninsuffizienz,
    niereninsuff*, nierenkrank*, kardiolog*, morbus*, knoten in, ekg, dialyse, parkinson, copd, nierenstein*,
    magengeschwur, colitis, hepatitis, hiv, autoimmun*, fibromyalgie, ablation, schlaganfall vor
  `,
  operationSaid: `
    operier*, operation, operationen, op, ops, knieop, not op, frisch operiert, leistenbruch*, kreuzband op,
    genaht, im krankenhaus, krankenhausaufenthalt, stationar, entlassen aus dem, noch keine freigabe,
    nicht freigegeben, keine sportfreigabe, arzt .. noch nicht .. freigegeben/ok, sportverbot,
    arzt hat .. verboten, gips, im gips, schiene tragen, aircast, orthese, vacoped, neue hufte, knieprothese,
    huftprothese, prothese, mrt termin, warte auf .. mrt/rontgen*,
    arzt/chirurg/physio/doc .. nicht .. freigegeben/freigabe/erlaubt/ok, noch nicht freigegeben,
    keine freigabe, blinddarm, gallenblase, mandeln raus, biopsie, gallenstein*, kunstliche hufte,
    kunstliches knie, operiert* knie/hufte, meniskusop*, kreuzbandriss vor # wochen/tagen, rekonstruktion
  `,
};
