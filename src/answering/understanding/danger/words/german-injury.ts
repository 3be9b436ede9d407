import type { DangerWords, InjuryConcept } from '../red-flag-signs.ts';

/** How German speaks of bones, joints, muscles, nerves and blows. */
export const GERMAN_INJURY: DangerWords<InjuryConcept> = {
  boneSaid: `
    falschen winkel, komischen winkel, steht schief, steht .. ab, knochen .. raus/rausguckt/sichtbar/schaut,
    ausgerenkt, ausgekugelt, kugel* .. aus, luxier*, luxation, deformier*, verformt, delle im,
    kniescheibe .. raus*,
    kann/konnte .. arm/fuss/bein/finger/hals/hand/knie/schulter/ellbogen/zehen nicht mehr?
      bewegen/heben/beugen/strecken/drehen,
    kann/konnte .. nicht mehr? heben/beugen/bewegen/strecken, nicht bewegen, nicht mehr bewegen, nicht heben,
    nicht mehr heben, nicht beugen, nicht strecken, nicht mehr strecken, steht komisch, steht falsch,
    steht quer, steht .. schief, fuss/finger/zeh/arm/hand .. krumm, krummer zeh/finger, baumelt, rontgen*,
    vielleicht gebrochen, wohl gebrochen, konnte gebrochen, schrauben im, platte im
  `,
  headBlowSaid: `
    gehirnerschutter*, kopfverletz*, schleudertrauma, doppelt seh*, sehe doppelt, sehe alles doppelt,
    doppelbilder, gedachtnisverlust, gedachtnislucke*, amnesie,
    helm .. gebrochen/kaputt/gerissen/riss/gespalten/geplatzt/bruch,
    kopf ..
      gestossen/angeschlagen/angehauen/gehauen/geknallt/geprallt/aufgeschlagen/angestossen/gefallen/gesturzt/angedonnert/abbekommen,
    auf den kopf .. gefallen/gesturzt/geknallt/bekommen, auf den kopf, auf den hinterkopf, gegen den kopf,
    gegen .. kopf, mit dem kopf auf/gegen/an, platzwunde*, angefahren, uberfahren, vom auto, umgefahren,
    schlafe .. gefallen/gestossen/bekommen/gehauen, gegen die schlafe, gegen die stirn,
    stirn .. angeschlagen/gehauen/geknallt, schadelhirn*, schadelbruch*, schadelbasis*, schadelprell*,
    schadel .. angeschlagen/gestossen/geknallt/brummt, hirnerschutter*, hirntrauma, hirnblut*,
    kopf gegen/an den/die/das/einen/eine/ast/baum/wand
  `,
  nerveSaid: `
    fussheber*, fuss .. schleif*/hang*/klatscht, fallfuss, gelahmt, lahmung*, lahmungs*,
    keine kraft .. bein/arm/hand/fuss, kraft verloren, kraftverlust, bein .. sackt/sackte/knickt weg,
    knickt weg, knickt .. weg, wegknick*, blase .. nicht/kontroll*, wasserlassen, stuhlgang, stuhl nicht,
    nicht pinkeln, nicht mehr pinkeln, pinkeln .. geht nicht, einnass*, urin/pipi/wasser nicht halten,
    nicht einhalten, inkontinen*
  `,
  infectionSaid: `
    venenentzundung, entzundet* wunde, wunde .. eiter*, eiter*, infiziert, blutvergiftung, sepsis, wundrose,
    hoden*, infektion
  `,
  clotSaid: `
    kompartmentsyndrom, kompartiment*, thrombos*, blutgerinnsel, gerinnsel, embolie, lungenembolie
  `,
  healableSaid: `
    ermudungsbruch*, ermudungsfraktur*, stressfraktur*, stressbruch*, stressreaktion, fraktur*, gebrochen*,
    knochenbruch*, bruch am/im, knochenodem, banderriss*, bander gerissen, kreuzbandriss*, achillessehnenriss,
    sehnenriss, meniskusriss*, muskelriss, bandscheibenvorfall*, bandscheibe, haarriss*, angebrochen,
    mittelfussbruch*, rippenbruch*, schlusselbeinbruch*, zehenbruch*, mittelfussfraktur*,
    band/bander/sehne/muskel/kreuzband/achillessehne/meniskus/faser .. gerissen
  `,
  unableSaid: `
    nicht/kaum/kein/nimmer mehr? auftreten, auftreten .. nicht/unmoglich/kaum/schmerz*,
    nicht/kaum mehr/noch belasten, nicht belasten, nicht/kaum mehr/noch? gehen/stehen/laufen vor schmerz*,
    vor schmerz* .. nicht/kaum mehr/noch? gehen/stehen/laufen, kaum noch gehen, kaum noch laufen, kaum gehen,
    kaum laufen, nicht mehr gehen, kann nicht gehen, kann kaum, konnte kaum, humpel*, gehumpelt, hinke*,
    hinkt, hink, hinkend, auf krucken, krucken, nicht belastbar, hupfen .. nicht/unmoglich/weh,
    einbeinig hupfen, nicht/kaum draufstehen, nicht/kaum drauf stehen, nicht drauftreten, nicht .. stehen auf
  `,
  numbSaid: `
    taub, taubheit*, taubheitsgefuhl*, eingeschlafen* .. arm/fuss/bein/hand/finger/zehen,
    schlaft/schlafen .. ein, arm/fuss/bein/hand/hande/finger/fusse/beine/zehen .. eingeschlafen, kribbel*,
    kribbelt, kribbelig, ameisenlaufen, kein gefuhl, kein gefuhl mehr, gefuhl .. verloren, gefuhllos*,
    spure .. nicht/nichts, spur .. nicht mehr, ischias, elektrisch* schlag*, stromschlag*, stromstoss*,
    taube/tauben/taubes/taubem finger*/zehe*/fuss*/fusse*/hand*/hande*/bein*/stelle*/arm*/gefuhl*/gesicht*
  `,
  body: `
    knochel*, sprunggelenk*, knie, knien, kniescheibe, hufte*, fuss, fusse, fussen, zeh, zehe*, bein, beine,
    wade*, rucken, kreuz, knochen, schienbein*, arm, arme, armen, handgelenk*, ellbogen*, schulter*,
    schlusselbein, nacken, rippe*, oberschenkel*, leiste*, becken, ferse*, achillessehne*, mittelfuss*,
    finger*, hand, daumen, steissbein, nase, kiefer, meniskus, gelenk*, hamstring*, knoechel*, huefte*,
    ruecken, schluesselbein, fuesse
  `,
  swelling: `
    geschwoll*, schwill*, schwoll*, anschwell*, angeschwoll*, schwellung*, dick, dicke, dicker, dickes,
    aufgebl*, lila, violett, blau, blaurot, bluterguss, hamatom,
    wie ein/eine tennisball/luftballon/ballon/ei/melone/elefant*/fussball/apfel, doppelt so, beule,
    heiss und rot, rot und heiss, glaht, gluht, uberwarm*, schwarz, schwarze, schwarzer
  `,
  broken: `
    gebrochen*, bruch, gerissen*, geknackt, knackt laut, knacks, laut geknackt, knack gemacht, krach*,
    gekracht, geplatzt, knall, geknallt, gesplittert, blockiert*, blockier*, gibt nach, gab nach, nachgegeben,
    rausgesprungen, herausgesprungen, umgeknickt .. laut/knack*/geschwoll*/dick, zerschmettert, schnalz*,
    geschnalzt, peitsch*, tritt in die, krumm, krummer, baumelt, verdreht, schief, ausgerenkt,
    geknickt .. gerausch
  `,
  calf: `
    wade, waden, linke wade, rechte wade, unterschenkel, ein bein, linke bein, rechte bein, linkes bein,
    rechtes bein, kniekehle, bein
  `,
  clotSign: `
    geschwoll*, schwell*, schwill*, schwoll*, warm*, heiss*, rot, rotlich, gerotet, rotung, dick, dicker,
    dicke, steinhart, hart wie, prall, glanzt, glanzend, flug, fliegen, langstrecke*, flieger, flugzeug,
    doppelt, nur eine, nur auf einer, spannt
  `,
  pain: `
    schmerz, schmerzen, schmerzt, schmerzte, weh, wehtut, tut weh, tat weh, schmerzhaft, ziehen, kopfschmerz*,
    kopfweh, migrane, knieschmerz*, huftschmerz*, ruckenschmerz*, fussschmerz*, leistenschmerz*,
    schienbeinschmerz*, wadenschmerz*, fersenschmerz*, stich, stiche, stechen
  `,
  severe: `
    stark, starke, starken, starker, starkes, heftig*, stechend*, stech*, unertraglich*, unaushaltbar*,
    extrem*, plotzlich*, akut*, hollisch*, hollen*, schlimm*, krass*, brutal*, wahnsinnig*, massiv*,
    furchtbar*, schrecklich*, unglaublich, reissend*, einschiess*, schiess*, schneidend*, messerstich*,
    nachts, nacht, punktuell*, punktgenau, mega, tierisch, saumassig, rasend*, ubelst*, todes*
  `,
  alarming: `
    wird schlimmer, wird immer, immer schlimmer, immer starker, schlimmer geworden, schlimmer wird,
    wird starker, zunehmend, verschlimmer*, weckt mich, weckt, wach*, aufwach*, werde wach, nicht schlafen,
    kann nicht schlafen, nachts, in der nacht, im bett, in ruhe, ruheschmerz*, im liegen, humpel*, hinke*,
    strahlt .. aus/bein, ausstrahl*, ins bein, bis in den fuss, bis in die, zieht .. bein runter,
    genau an einer, eine stelle, einer stelle, ein punkt, einem punkt, punkt am, auf druck, beim drucken,
    wenn ich .. drucke, druckschmerz*, drauf druck*, geschwoll*, nach dem sturz, seit dem sturz, gesturzt,
    nach sturz, nach einem sturz, beim gehen, gewichtsverlust, tief drin, zum heulen, heule, weine, tranen,
    jeden tag schlimmer, taglich schlimmer, immer mehr
  `,
  hardWork: `
    muskelkater, kniebeugen, squats, leg day, legday, beintag, gym, haha*, hehe, lol, marathon gestern,
    ausfallschritte, kreuzheben, krafttraining, beintraining, treppe .. haha
  `,
};
