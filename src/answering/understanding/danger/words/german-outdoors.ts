import type { DangerWords } from '../danger-concepts.ts';

type Outdoors =
  | 'coldPlace'
  | 'coldSign'
  | 'muchWater'
  | 'waterSign'
  | 'sting'
  | 'allergySign'
  | 'venomSaid'
  | 'diabetes'
  | 'sugarAlarm'
  | 'septicSign'
  | 'thermometer'
  | 'feverDegrees'
  | 'frostSaid'
  | 'bite'
  | 'biteSign'
  | 'wastingSaid'
  | 'lump'
  | 'lumpSign';

/** How German speaks of cold, thirst, stings and bites, sugar, degrees of fever, wasting and lumps. */
export const GERMAN_OUTDOORS: DangerWords<Outdoors> = {
  coldPlace: `
    eiskalt*, unterkuhl*, durchgefroren, erfroren, kaltes wasser, kaltem wasser, eiswasser, durchnasst,
    schneesturm, eisbad*, eisbade*, eisschwimm*, eiskalten wasser, eiskaltem wasser, kalten wasser, kalte wasser,
    winterschwimm*, schneetreiben, schneefall, im schnee, minusgrad*, unterkuhlt, nass bis auf die haut,
    klatschnass, ohne neo, freiwasser*, freiwasserschwimm*, seetraining, baggersee, bergsee, bitterkalt*,
    saukalt*, arschkalt*, eiseskalte, eis eingebrochen, ins eis, gefroren, steifgefroren, biwak, ausgekuhlt
  `,
  coldSign: `
    zittert nicht mehr, nicht mehr zittert, lallt, lallen, torkel*, jacke .. ausziehen/aus, auszieh*, schlafrig,
    verwirrt, wirr*, benommen, tapsig, zittert nimmer, hort .. auf zu zittern, hat aufgehort zu zittern,
    aufgehort zu zittern, nicht mehr zittern, zittert .. nicht mehr, nuschelt, nuschel*, nur noch schlafen,
    hinlegen und schlafen, nur noch hinlegen, apathisch, teilnahmslos, wird still, wirr, redet komisch,
    spurt .. hande nicht, spurt .. fusse nicht, spurt .. nicht mehr, spure .. nicht mehr, zieht sich aus,
    zieht .. jacke aus, tollpatschig, knopfe .. nicht, reissverschluss .. nicht, reagiert kaum, reagiert langsam,
    lippen blau, blaue lippen, wie betrunken, schwankt, taumelt, will .. nur .. schlafen, glasig*,
    antwortet kaum/nicht/nimmer, antwortet .. nicht/kaum, ganz still, still und bleich, kaum noch ansprechbar,
    starrt
  `,
  muchWater: `
    liter wasser, viel zu viel getrunken, zu viel wasser, jeder verpflegung*, jedem verpflegung*,
    jeder wasserstation, hyponatri*, viel wasser, literweise, drei liter, vier liter, funf liter, sechs liter,
    sieben liter, acht liter, nur wasser, an jeder station, jede verpflegung*, bei jeder station,
    zu viel getrunken, ubertrunken, becher um becher, flasche um flasche
  `,
  waterSign: `
    verwirrt, wirr*, kopfschmerz*, kotzt, ubergibt, erbrech*, geschwollen*, zuck*, orientierungslos,
    schadel brummt, benommen, ganz wirr, wirr, kopfweh, schadelweh, ubel, kotzubel, ubergeb*, gekotzt, kotz*,
    finger .. dick, dicke finger, hande .. dick, aufgeschwemmt, aufgedunsen, aufgequollen, ringe .. nicht,
    ring geht nicht, torkel*, taumel*, krampfanfall, benebelt, durcheinander, desorientier*, komisch im kopf,
    neben der spur, weggetreten, lallt, zuckungen
  `,
  sting: `
    wespe*, biene*, hornisse*, gestochen, wespenstich, bienenstich, nusse, cashew*, krabben, garnelen,
    insektenstich, wespe, hornissenstich, hummel*, ameise*, erdnusse, erdnussbutter, erdnussriegel, nussriegel,
    nussmus, nuss gegessen, mandeln gegessen, sellerie, sesam, fisch gegessen, meeresfruchte, muscheln,
    penicillin, neues antibiotikum, neue tablette, neuen riegel, neuem riegel, neue gel, neues gel, neuen gel,
    dem riegel, nach .. riegel, kontrastmittel, bienengift, wespe .. hals, eichenprozession*, qualle*, hornissen,
    wespen, bienen, feuerameise*, gestochen worden, stich am hals, stich im mund, verschluckt wespe, cashews,
    paranuss*, haselnuss*, walnuss*, pistazi*, meeresfrucht, fischbrotchen, kiwi, mango
  `,
  allergySign: `
    zunge, hals .. zu, hals schwillt, lider, augenlider, gesicht .. geschwollen/schwillt, keuch*, pfeif*,
    quaddeln, nesselsucht, heiser, lippe .. dick/schwillt/geschwollen/angeschwollen/anschwillt,
    lippen .. dick/schwillt/geschwollen/schwellen/kribbeln, kehle, hals .. kratz*, kratzt .. hals,
    hals .. eng/dick, lider .. zu, augen .. zugeschwollen/zu, zugeschwollen, gesicht .. dick, gesicht wie,
    am ganzen korper, ganzen korper .. juckt/ausschlag, uberall .. ausschlag, ausschlag uberall, juckt uberall,
    juckt .. uberall, nesselausschlag, kaum luft, keine luft, rochel*, japs*, stimme .. weg/heiser/komisch,
    klinge wie, donald duck, schwindl*, schwindel*, schlecht geworden, herzklopfen, herzrasen, puls rast,
    kreislauf, kollab*, umgekippt, schwarz vor, benommen, ohnmacht*, angeschwollen, anschwillt, stimme, piepsig,
    heiserkeit, pusteln, hubbel, pickelig am ganzen, rote flecken, uberall flecken, juckt alles, alles juckt,
    jucken am ganzen, juckreiz am ganzen, gesicht .. aufgequollen, aufgequollen, schnaufen, pfeift, schlecht luft
  `,
  venomSaid: `
    schlangenbiss, schlange gebissen, kreuzotter, viper, skorpion, von .. schlange gebissen,
    schlange .. gebissen/erwischt/zugebissen, schlangenbisse, giftschlange, kreuzotter*, viper*, vipernbiss,
    aspisviper, skorpionstich, petermannchen, feuerqualle*, giftpilz*, knollenblatter*, fliegenpilz*, tollkirsch*,
    eibe gegessen, fingerhut gegessen, schwarze witwe, dornfinger
  `,
  diabetes: `
    diabet*, insulin, blutzucker, unterzucker*, typ 1, typ eins, typ1, diabetiker*, diabetes, insulinpumpe,
    insulin*, sensor .. zucker, blutzuckerwert, zuckerwert, mein zucker, sein zucker, ihr zucker, zuckerkrank*,
    hypo, bz, libre, dexcom, zuckerwert*, zuckerwerte, zucker war, zucker ist, zucker bei, zucker von,
    zucker unter, zucker uber, blutzuckermess*, bz wert, insulinspritze, pumpe .. insulin
  `,
  sugarAlarm: `
    wacht nicht, nicht wach, nicht aufwach*, schluckt nicht, wie betrunken, betrunken, aceton, riecht nach,
    verwirrt, erbricht, ubergibt, keton*, bewusstlos*, zittert, zittere, zittrig, zittrig*, schwitzt,
    kaltschweissig, wirr*, wirre, azeton, nagellack*, faulem obst, obst riecht, atmet .. tief, tief .. atmet,
    tiefe atmung, am spucken, nur noch .. spucken, spuckt nur, kotzt, kotze, erbreche, erbrech*, ubergeb*, lallt,
    benommen, schlafrig, apathisch, aggressiv, torkelt, taumelt, nicht ansprechbar, kaum ansprechbar,
    reagiert nicht, reagiert kaum, kriege .. nicht wach, zucker .. unter, wert von 30/35/38/40/42/45/48/50,
    unter 40, unter 50, bei 35/38/40/42/45, uber 400, uber 500, hi am gerat, zeigt hi, zeigt low, krampf*,
    umgekippt, weggetreten, verwirrte, nicht richtig wach, wach zu, wach zu bekommen, wach zu kriegen, kaum wach,
    schwer wach, weckbar, komische sachen, komisches zeug, blod daher, wirkt betrunken, nicht richtig da,
    zittert und schwitzt, wacklig, kippt weg, sackt, war 30, waren 34, war 34, war 38, war 40, waren 40, unter 3,
    unter 30, unter 60
  `,
  septicSign: `
    flecken .. nicht, lila flecken, blaue flecken am ganzen, marmoriert, verwirrt, nacken .. steif, nackensteif*,
    genick .. steif, verblassen nicht, delir*, rote punkte, rote flecken, rote punktchen, wegdrucken, wegdruckbar,
    einblutungen, wirr*, wirr, schlafrig, kaum wach, nicht wach, steifer nacken, nackenstarre, nacken starr,
    licht tut weh, lichtscheu, atmet schnell, schnelle atmung, schnappt nach luft, kalte hande, kalte haut,
    marmorierte haut, blaue lippen, graue haut, grau im gesicht, benommen, apathisch, aussetzer, halluzin*,
    fantasier*, phantasier*, kaum urin, nicht gepinkelt, kreislauf, blutdruck im keller, zahneklappern und,
    blutvergift*, steif* nacken, genick .. steif/starr, steif* genick
  `,
  thermometer: `
    thermometer, temperatur, fiebermesser, fiebrig, im ohr, ohr, gemessen, messung, temp, erhohte, krank, schlapp,
    grippe, infekt, magen darm, glieder*, gliederschmerz*, hals, halsweh, husten, schnupfen, erkaltung, erkaltet
  `,
  feverDegrees: `
    38, 39, 40, 41, 37 5, 37 6, 37 7, 37 8, 37 9, 38 1, 38 2, 38 3, 38 4, 38 5, 38 6, 38 7, 38 8, 38 9, 39 1,
    39 3, 39 4, 39 6, 39 8
  `,
  frostSaid: `
    erfrierung*, zehen/finger/fingerkuppen .. weiss/schwarz, finger .. wachs*, erfroren* zehe*/finger*/ohr*/nase,
    zehen erfroren, finger erfroren, zehen .. hart, zehen/finger .. weiss .. hart, zehen/finger .. wachs*,
    hart wie wachs, wie wachs, wachsweiss, weiss und hart, weiss und taub, weiss und gefuhllos, unterkuhl*,
    unterkuhlung, frostbeule*, bibber* .. seit/stunden/stunde, bibbere seit, zitter* seit, schlotter* seit,
    zittert seit, zittere seit, zittere .. stunden, seit .. stunden am zittern, werde nicht mehr? warm,
    wird nicht mehr? warm, nicht mehr warm, durchgefroren und, eiskalt .. nicht warm
  `,
  bite: `
    gebissen, biss, hundebiss, seeigel, rostiger nagel, rostigen nagel, katzenbiss, zugebissen, bisswunde,
    biss vom, hundebiss*, kater .. zugebissen, fuchs, marder, ratte, fledermaus, hofhund*, koter, rostig*,
    rostiger, nagel durch, nagel .. getreten, durch die sohle, scherbe, glassplitter, stacheldraht, dorn,
    holzsplitter, splitter, pferdebiss, menschenbiss, seeigelstachel*, zeckenstich, zeckenbisse,
    kater .. gebissen, zeckenbiss .. kreis/rot
  `,
  biteSign: `
    schwarz, tetanus, impfung, geimpft, geschwollen, ausbreit*, ring, wanderrote, eitert, tollwut, locher,
    bissspuren, bisspuren, gebissen, zugebissen, impf*, tetanus*, wundstarrkrampf, dick, puckert, pocht,
    entzundet, eitrig*, eiter*, roter kreis, roter ring, roter hof, roter fleck, kreisrund*, wandert, breitet,
    rot und, getreten, tief drin, steckt, durch die sohle, in die hand, in die wade, ins bein, blutet, grippig
  `,
  wastingSaid: `
    kilo* verloren ohne, abgenommen ohne, nehme ab ohne, ungewollt abgenommen, standig durst, dauernd durst,
    nachts standig pinkeln, nachtschweiss*, nachts .. nassgeschwitzt/durchgeschwitzt/klatschnass/patschnass,
    nachts .. schwitze .. wechseln/shirt/bettwasche/bett, bettwasche .. nass/wechseln/durchgeschwitzt,
    kilo .. weg ohne, kilo runter .. ohne, ungewollt .. kilo/abgenommen/gewicht, ungewollter gewichtsverlust,
    gewicht .. ohne grund, kilos .. ohne grund, nehme .. ab ohne, nehme .. ab obwohl, abgenommen obwohl,
    grundlos .. abgenommen, unerklarlich* .. gewicht*/abgenommen, standigen durst, unstillbarer durst,
    standig .. durst, nachts .. mal aufs klo, bluthusten, tbc, tuberkulose, knubbel am hals,
    lymphknoten .. dick/geschwollen/hart, kilos purzeln .. schweiss, nachtschweiss, nachts schwitze,
    schwitze nachts, nachts .. schwitze, schwitze .. nachts, nachts .. shirt wechseln, shirt wechseln muss,
    nachts .. bettzeug/laken, laken .. nass, schlafanzug .. nass/durch, pyjama .. nass/durch
  `,
  lump: `
    muttermal, leberfleck, lymphknoten, knubbel, geschwulst, wucherung, gewachs, muttermal*, leberfleck*,
    knoten .. brust/hals/achsel/leiste/hoden/schilddruse, knoten in der, tumor, beule .. leiste/bauch/hals/nabel,
    schwellung .. hals/achsel/leiste, gnubbel, hubbel
  `,
  lumpSign: `
    wachst, grosser, blutet, verandert*, hart, harter, schmerzt, bleibt, geht nicht weg, schmerzhaft, tut weh,
    nicht mehr rein, nicht mehr reingeht, reingeht, am hals, in der achsel, in der brust, in der leiste, am hoden,
    verschieblich, wuchs, gewachsen, doppelt so gross, juckt, ausgefranst, dunkler, wird dunkler, verfarbt, nasst,
    entzundet
  `,
};
