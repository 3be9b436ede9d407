import type { DangerWords } from '../danger-concepts.ts';

type HeartAndBreath =
  | 'heartSaid'
  | 'breathSaid'
  | 'chest'
  | 'chestTrouble'
  | 'referred'
  | 'pressing'
  | 'heart'
  | 'heartTrouble'
  | 'heartRacing'
  | 'still'
  | 'breathless'
  | 'coughing'
  | 'bloody'
  | 'unusual'
  | 'restPulseSaid';

/** How German speaks of heart and breath. */
export const GERMAN_HEART: DangerWords<HeartAndBreath> = {
  heartSaid: `
    brustschmerz*, brustenge*, brustdruck*, brustbeschwerd*, brustkorbschmerz*, brustbeinschmerz*, bruststechen*,
    brustziehen*, engegefuhl*, herzschmerz*, herzstech*, herzanfall*, herzattacke*, herzstillstand*, herzras*,
    herzstolper*, herzaussetzer*, herzflimmern, kammerflimmern, extrasystol*, angina pectoris, was am herz*,
    etwas am herz*, hinterm brustbein, hinter dem brustbein, schmerz* in der brust, schmerzen im brustkorb,
    brust tut weh, druck auf der brust, enge in der brust, schulterblatt* .. arm, herz .. bleibt/blieb stehen,
    kreislaufstillstand*,
    hat/habe/hab/gerade/grad/wohl/bekommt/bekomme/kriege/kriegt/erleidet .. herzinfarkt/infarkt, herzinfarkt oder,
    herzinfarkt/infarkt .. bekommen/kriege/kommt/vermutet/verdacht/anzeichen, verdacht auf herzinfarkt,
    anzeichen .. herzinfarkt, ist das ein herzinfarkt, wie ein herzinfarkt, ein herzinfarkt sein, brustkrampf*,
    brustkrampfe, brustweh, brustbrennen, brustklemm*, druckgefuhl .. brust*, beklemmung*, beklemmend*, beklemmt,
    herzklopfen .. ruhe/liegen/sofa/sitzen, herzpochen .. liegen/ruhe/bett, herzhupfen, herzpoltern, herzstottern,
    herzkasper*, herzkrampf*, herzenge, herzzieh*, herzdruck*, herzbrennen, herzbeschwerd*,
    herzschlag .. aussetz*, herzholper*, herzflatter*, herzpurzel*, herzrumpel*,
    defi .. ausgelost/geschockt/schock/ausgelost, defibrillator .. ausgelost/schock*, icd .. ausgelost/schock*,
    ausgelost .. defi, schrittmacher .. schlag/schock/piept/ausgesetzt/stromschlag, vom pferd getreten .. brust,
    schock abgegeben, auslosung .. defi, elefant .. brust*/brustkorb/brustbein/brustkasten,
    schraubstock .. brust*/oberkorper/rippen/herz, schraubstock um, wie ein schraubstock,
    ring um .. brust*/oberkorper/rippen, gurtel um .. brust*, panzer um .. brust*, stein auf .. lunge/brust/herz,
    liegt .. stein auf .. lunge/brust/herz, gewicht auf .. brust*/lunge, zentner auf .. brust*,
    felsen auf .. brust*, felsbrocken auf .. brust*, amboss auf, betonplatte auf,
    jemand .. auf .. brust/brustkorb/brustbein/brustkasten,
    fasst/greift/griff/fasste/halt/hielt sich .. an die brust/ans herz/brust/herz,
    hand auf .. brust .. schwitz*/blass/schmerz*, bruststiche, stiche in der brust, stiche .. brust,
    zugeschnurt .. brust, brust .. zugeschnurt, sodbrennen .. anstrengung/kiefer/hals/arm/bergauf,
    sodbrennen das in, luft .. abgeschnurt, reanimi*, herz steht still, herz bleibt stehen, herzdruckmassage,
    wiederbeleb*, tastet/taste/fuhle/fuhlt/spure/finde/findet keinen puls, kein puls tastbar, keinen puls mehr,
    kein puls mehr, lunge .. sticht/schmerzt/weh/druckt, defi .. .. .. ausgelost/geschockt,
    defi .. .. ausgelost/geschockt, schlag abgegeben, schrittmacher .. .. schlag/schock, flattert .. bis .. hals,
    bis in den hals .. flattert/klopft/schlagt/pocht, flattert es bis,
    klopft .. bis in den hals .. sitzen/ruhe/liegen/sofa,
    als sasse/sasse/sitze/sitzt/stunde/steht/lage/liegt/hocke/hockt/kniet/kniete/druckt wer/jemand/einer/was/etwas/ein .. drauf/mir/brust/brustkorb/oben/druber,
    als ob .. jemand/wer/einer .. drauf/brust/brustkorb,
    sitzt/liegt/hockt/steht .. was/jemand/etwas/einer auf .. brust/brustkorb/brustbein,
    klammer um .. brust/rippen/herz/oberkorper, eisenring, korsett .. brust/eng, spanngurt um, spanngurt .. fest,
    gurt um .. zieh*/fest*/brust, riemen um .. brust, eisenband, reif um .. brust, seil um .. brust,
    zieht .. zusammen .. brust, brust .. zieht sich zusammen, zieht sich .. brust .. zusammen,
    brustkorb zieht sich, fasst/fasste/greift/griff/halt/hielt .. ans herz, hand am herz*, sich ans herz
  `,
  breathSaid: `
    atemnot*, luftnot*, kurzatmig*, keine luft, schlecht luft, schwer luft, kaum luft, kaum noch luft,
    nicht atmen, kaum atmen, nicht richtig atmen, schwer atmen, kaum noch atmen, schwer zu atmen, schlecht atmen,
    ringe/ringt/rang nach luft/atem, schnapp* nach luft, nach luft schnapp*, erstick*, asthmaanfall*,
    bleibt die luft weg, blieb die luft weg, bleibt/blieb mir/ihm/ihr die luft,
    hals .. schwillt/schwoll/geschwollen/zu zugeschwollen, zunge .. schwillt/schwoll/geschwollen, hals geht zu,
    hals zugeschwollen, atmet nicht, konnte/kann nicht .. sprechen/reden, geht/ging die luft aus,
    luft .. ausgegangen, kriegt/krieg/kriege/bekomme/bekommt .. keine luft,
    kriege/krieg/bekomm* .. luft .. treppe*/reden/liegen/schuhe, keinen satz, kein satz am stuck,
    kann/konnte nicht mehr reden, nachts .. nach luft, wache .. nach luft, nach luft .. wach*,
    kriege/bekomme die lunge nicht voll, nicht durchatmen, nicht tief einatmen, tief einatmen .. nicht/weh,
    nachts .. luft geschnappt, erstickungs*, kein* sauerstoff, zu wenig sauerstoff, luftnotanfall, atemaussetzer,
    krieg/kriege/kriegt/bekomm/bekomme/bekommt/hab/habe/hat/kriagt .. kaum/schlecht/schwer/zu/ned/net/nicht .. luft,
    schlecht/schwer/kaum/ned/net/nicht genug/richtig/mehr/gscheit/gut luft, luft reicht nicht,
    luft .. reicht nicht, luft bleibt .. weg, luft wegbleib*, wegbleibende luft, bleibt .. luft weg,
    blieb .. luft weg, luft knapp, knapp* luft, zu wenig luft, wenig luft, kein bisschen luft, kein bissl luft,
    fast keine luft, null luft, keine luft mehr, keinen atem, ringen nach luft/atem, ringe nach atem,
    nach luft/atem ring*, nach luft/atem rang, nach luft/atem gerungen, luft ringen, ringt um luft/atem,
    ringe um luft/atem, um luft/atem ring*, luft schnapp*, schnapp* .. luft, schnapp* .. fisch,
    wie ein fisch .. land/trockenen, japs* .. fisch, jappst, luftschnapp*, kehle .. zu, hals .. zugeschnurt,
    kehle .. zugeschnurt, zugeschnurt* kehle/hals, geht .. kehle/hals .. zu, ging .. kehle/hals .. zu,
    macht .. hals zu, hals macht .. zu, hals wird .. eng, hals eng, hals .. enger, rassel* .. atmen/lunge/atem,
    atmen .. rassel*, rasselnde*, lunge .. brodelt/rasselt/blubbert/knistert/gurgelt/pfeift, brodelt .. lunge,
    blubbert .. lunge, brodeln .. lunge, blubbern .. lunge, pfeift beim ausatmen/einatmen/atmen,
    pfeifen beim ausatmen/einatmen/atmen, pfeifend* atm*, ziehen .. beim einatmen, sticht .. einatmen,
    stich .. einatmen, stechen .. einatmen, stechen .. atmen, schmerz* .. beim einatmen, schmerz* .. beim atmen,
    atmen .. schmerzt/weh/sticht, tut beim atmen weh, tut .. beim einatmen weh,
    schlaf*/schlaft/penne nur noch .. sessel/sitzen/stuhl, nur noch .. im sessel/sitzen schlaf*, nachts aufsetzen,
    aufsetzen .. nachts, nachts .. aufsetzen, im sitzen schlafen, kissen mehr .. schlafen, zwei kissen .. schlaf*,
    drei kissen .. schlaf*, flach im bett liegen .. nicht, flach liegen .. nicht,
    inhalator/spray/asthmaspray/notfallspray/pumpspray .. leer/nicht/nichts/wirkt/hilft/nimmer/wirkungslos,
    bekommt/bringt/kriegt keinen ton, keinen ton heraus/raus/mehr,
    verschluckt .. luft/blau/rochel*/husten/stecken, steckt .. hals fest, im hals stecken, in der luftrohre,
    in die luftrohre, luftrohre, rochel*, rochelt, eingeatmet und, atem ganz flach, atmung .. flach,
    atmet .. flach, atme .. flach, ganz flach atm*, nur flach atm*, flache atmung, flacher atem, hyperventil*,
    keine halbe treppe, paar schritte .. luft/japsen/keuch*, asthma .. wild/schlimm/anfall/schub/attacke,
    asthmaattacke*, kann/konnte .. kaum .. sprechen/reden .. luft, nur einzelne worter .. luft,
    worte .. nach luft, einatmen .. sticht/stich/schmerz*/weh/ziehen, rasselt beim, lunge rasselt, brust rasselt,
    oberflachlich .. luft, oberflachlich luft, oberflachlich atm*, atme .. oberflachlich, atmet .. oberflachlich,
    schnell und flach, flach und schnell, lunge .. zu/nicht auf, lunge macht zu, bronchien .. zu,
    bronchien machen zu, macht .. zu und ich krieg*, luft .. stecken, kommt keine luft, kommt nichts an luft,
    geht keine luft, hole keine luft, bekommt man kaum, atmen ist schwer, atmen fallt .. schwer, atmen .. schwer,
    atmen schwerer, schweres atmen, atmen .. muhsam, muhsam zu atmen, atmen anstrengend, muhe beim atmen,
    muhe mit dem atmen, muhe zu schnaufen, nimmer schnaufen, nicht mehr schnaufen, schnaufen .. nicht/nimmer/kaum,
    kaum schnaufen, kann ned schnaufen, kann nicht .. durchschnaufen, um jeden atemzug, jeden atemzug,
    jeder atemzug .. sticht/schmerz*/weh/tut/qual/schwer, jeder atemzug, luft anhalten .. schmerz*,
    ohne luft zu holen, ohne nach luft, wort .. luft holen, mitten im satz .. luft
  `,
  chest: `
    brust, brustkorb, brustbein, brustbeins, thorax, rippenbogen, linke brust, brustkasten, sternum, brustgegend,
    brustbereich, herzgegend, brustmitte, brustwand, linke brustseite, brustraum, brustseite
  `,
  chestTrouble: `
    schmerz*, weh, wehtut, tut weh, druck, druckt, druckte, drucken*, druckgefuhl, enge, eng, engt, beengt,
    stich*, stech*, sticht, stach, zieh*, zog, brennt, brennen*, brannte, klemm*, kneif*, krampf*, zuschnur*,
    schnur*, schwer, schwere, komisch*, seltsam, merkwurdig, eigenartig, elefant*, schraubstock, flatter*, pocht,
    pochen, beklemm*, unangenehm, zusammen, spannt, spannung, last, gewicht auf, stein auf, dumpf*, messer,
    schraub*, zwick*, zwickt, einschnur*, presst, quetsch*, zerquetsch*, zieht, zerreiss*, reisst, jemand .. auf,
    zentner*, tonne*, beton*, felsbrocken, wird .. eng, verengt, krampfig, schneid*, bohrt, bohrend*, gluht,
    wie feuer, aua, zugeschnurt, schnurt, stiche, beengend, dumpfer, grummel*, brummt, zusammenpress*, gepresst,
    brenne, brenn, ziept, zusammengepresst, zusammengedruckt, eingeschnurt, abgeschnurt, eingeklemmt, gequetscht,
    gedruckt, rumort, kloss, blei, bleischwer, zu eng, unwohl, schmerzlich, hammert, reissen, reibt .. innen,
    spannungsgefuhl, ziehend, einengend, rieb, reibt, massiert, grau wie, aschfahl, aschgrau, fahl, verzieht,
    verkrampft, greift sich, fasst sich, greifen, fassen, greif, grau, ganz grau, ganz weiss
  `,
  referred: `
    linker arm, linke arm, linken arm, linkem arm, linke schulter, linken schulter, kiefer, unterkiefer,
    schulterblatt, zwischen den schulter*, rippen, kieferbereich, zwischen den schulterblattern,
    zwischen den schulterblatt*, arm links, links .. arm, linke hand, linker hand, linken schulterblatt,
    halsansatz, zwischen den rippen, linke seite, linken seite, unterm linken, beide arme, zwischen schultern,
    oberbauch .. kiefer
  `,
  pressing: `
    zieh*, zog, ausstrahl*, strahl*, schmerz*, weh, druck*, taub, kribbel*, schwer, stech*, stich*, elefant*, eng,
    enge, druckt, zieht, engt, wirds eng, wird eng, brennt, sticht, tut weh, schwerer, einschlaf*, eingeschlafen,
    kribbelt, gehorcht, pelzig, reissen, reisst, schmerzen, zusammengepresst, zusammengedruckt, zusammengezogen,
    eingeschnurt, zugeschnurt, abgeschnurt, eingeklemmt, gequetscht, schweissnass, nassgeschwitzt, klatschnass,
    ganz nass, blass, bleich, schwitzt, schwitze, ubel, kaltschweissig, halt sich, presst, strahlt, klitschnass,
    tropfnass, pitschnass, patschnass
  `,
  heart: `
    herz, herzen, herzens, herzschlag, puls, pumpe, herzfrequenz, pumperl, herzerl, herzl, herzrhythmus,
    pulsschlag
  `,
  heartTrouble: `
    stolper*, setzt .. aus, setzte .. aus, aussetz*, aussetzer, flatter*, unregelmassig*, schmerz*, weh, sticht,
    stich*, stech*, zieht, komisch*, seltsam, merkwurdig, holper*, hupf*, springt, stottert, spinnt, ausser takt,
    aus dem takt, aus dem rhythmus, rhythmus, extraschlag*, doppelschlag*, verkrampf*, stolpert, rumpel*, rumpler,
    poltert, polter*, breakdance, purzel*, purzelb*, salto, saltos, galopp*, uberschlagt, uberschlag*,
    setzt .. .. aus, setzte .. .. aus, setzt .. .. .. aus, aussetzt, hupft, hupfer, stockt, zappelt, unrund,
    pausen macht, macht pause*, mal schnell, schlagt .. komisch/unregelmassig/unrund/wild, rumort, kasper*,
    klabaster*, eiert, spielt verruckt, verruckt spielt, unruhig, bumpert, bumst, haut .. durch, krampft,
    bleibt fast, schlag aus, lasst .. schlag/schlage, verschluckt, holperig, holprig, ausser tritt, aus dem tritt,
    aus der reihe, flattert, vibriert, zieht sich zusammen, wummert, druckt, rutscht, trommel*, gluckst,
    durchgeknallt, flippt, tanzt, macht sprunge
  `,
  heartRacing: `
    rast, rasen, raste, rasend*, klopf*, hammer*, hammert, pocht, pocht*, pochen, zu schnell, viel zu hoch,
    bis zum hals, wie verruckt, verruckt, wild, auf #, uber #, geht nicht runter, nicht mehr runter,
    beruhigt sich nicht, jagt, 130, 135, 140, 145, 150, 155, 160, 165, 170, 175, 180, 185, 190, 195, 200, 205,
    210, 220, rasend, galoppiert, wummert, wie beim endspurt, wie nach .. sprint, wie ein presslufthammer,
    presslufthammer, hort nicht auf, nicht unter #, runter geht nicht, nicht runter, komm* nicht runter, bei #,
    trommelt, hammern, spinnt, zu hoch, extrem hoch
  `,
  still: `
    in ruhe, im ruhezustand, ruhe, im liegen, liege, liegen, liegend, im sitzen, sitze, sitzend, im bett, bett,
    nachts, auf dem sofa, auf der couch, sofa, couch, beim fernsehen, fernsehen, vorm fernseher, treppe*,
    stunden spater, stunden danach, den ganzen tag, ohne grund, aus dem nichts, einfach so, beim reden,
    beim sprechen, schreibtisch, schuhe binden, anziehen, im stehen, wach*, aufgewacht, beim gehen, spazieren,
    zum briefkasten, stock, etage, seit dem fruhstuck, seit mitternacht, seit einer stunde, seit stunden,
    seit # stunden, hort nicht auf, netflix*, im auto, im buro, buro, beim einschlafen, einschlafen, im schlaf,
    ohne anstrengung, ohne belastung, beim essen, beim lesen, nichtstun, beim treppensteigen, treppensteigen,
    gemutlich, beim zahneputzen, zahneputzen, beim duschen, beim anziehen, beim aufstehen, briefkasten,
    am schreibtisch, im sessel, sessel, beim spazier*, im meeting, stiegen, stiege, stiegenhaus,
    seit dem aufstehen, flachen, im flachen, nach dem lauf .. stunden, schon im stehen, ein stockwerk,
    zweiten stock, ersten stock
  `,
  breathless: `
    atemlos*, ausser atem, luft, atmen, atem, keuch*, japs*, schnauf*, pfeif*, puste, hechel*, atmung, schnapp*,
    hechle, jappse, ausser puste, schnaufe, schnauf, keuche, atemnot, luftnot, rochel*, ausser schnauf, kurzluftig
  `,
  coughing: `
    hust*, gehustet, spuck*, gespuckt, erbrech*, erbroch*, kotz*, ubergeb*, auswurf, schleim, huste, hustet,
    husten, hochgehustet, ausgehustet, taschentuch, gespieben, speibt, speibe
  `,
  bloody: `
    blut*, rosa, schaum*, schaumig*, rot, rotlich*, kaffeesatz, rost*, blutig*, schlieren, kaffeepulver,
    rosafarben*, rostig*, hellrot*, wie himbeer*, blutfaden
  `,
  unusual: `
    wie noch nie, sonst nie, mehr als sonst, ohne grund, fruher nicht, bei jeder kleinigkeit, seit corona,
    obwohl ich sonst, geringsten anstrengung, noch nie erlebt, noch nie gehabt, so noch nie, plotzlich .. schon,
    neuerdings schon, schon bei .. kleinsten, bei der kleinsten, kleinste anstrengung, kleinsten anstrengung,
    schon auf .. ersten, schon nach # metern, nach hundert metern, schon beim gehen, viel mehr als fruher,
    mehr als fruher, seit dem flug, seit dem infekt, seit der grippe, seit der erkaltung, geht nicht weg
  `,
  restPulseSaid: `
    ruhepuls .. 88/89/90/91/92/93/94/95/96/97/98/99/100/101/102/103/104/105/106/107/108/109/110/111/112/113/114/115/116/117/118/119/120/121/122/123/124/125/126/127/128/129,
    puls in ruhe .. 88/89/90/91/92/93/94/95/96/97/98/99/100/101/102/103/104/105/106/107/108/109/110/111/112/113/114/115/116/117/118/119/120/121/122/123/124/125/126/127/128/129,
    88/89/90/91/92/93/94/95/96/97/98/99/100/101/102/103/104/105/106/107/108/109/110/111/112/113/114/115/116/117/118/119/120/121/122/123/124/125/126/127/128/129 in ruhe,
    ruhepuls .. 15/16/18/20/22/25/30/35 schlage, ruhepuls .. .. 15/20/25/30/35 schlage,
    ruhepuls 13*/14*/15*/16*/17*/18*, ruhepuls .. 130/135/140/145/150/155/160/165/170/175/180
  `,
};
