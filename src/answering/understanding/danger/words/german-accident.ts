import type { DangerWords } from '../danger-concepts.ts';

type Accident =
  | 'convulsing'
  | 'wholeBody'
  | 'knock'
  | 'sinceFall'
  | 'foggy'
  | 'headWorse'
  | 'spineSaid'
  | 'limbsGone'
  | 'saddle'
  | 'bladderLost'
  | 'bleedingHardSaid'
  | 'pouring'
  | 'openBreakSaid'
  | 'belly'
  | 'bellyHard'
  | 'drowningSaid'
  | 'fumes'
  | 'fumesSign'
  | 'electricSaid'
  | 'tendonSaid'
  | 'boneSpot'
  | 'spotPain'
  | 'eyeHurtSaid'
  | 'eyeOrEar'
  | 'eyeOrEarBad';

/** How German speaks of falls, blows, bleeding, fits, water and fumes, and of what breaks or tears. */
export const GERMAN_ACCIDENT: DangerWords<Accident> = {
  convulsing: `
    zuckt, zuckend, zuckungen, krampft, krampfend, krampfanfall, steif wie, stocksteif, augen verdreht,
    verdreht die augen, schuttelt, zucken, zuckte, zuckten, zuckend*, krampfte, krampfen, krampf am, krampfe am,
    verkrampfte, schuttelte, schutteln, schuttelt es, durchgeschuttelt, steif geworden, versteift, ganz steif,
    wild um sich, zappelt unkontrolliert
  `,
  wholeBody: `
    am ganzen korper, am boden, auf dem boden, schaum*, eingenasst, wacht nicht, reagiert nicht, antwortet nicht,
    uberall, ganzen korper, ganze korper, ganzer korper, gesamten korper, armen und beinen, arme und beine,
    alle viere, augen .. verdreht, augen weg, zunge gebissen, nicht ansprechbar, ansprechbar, unkontrolliert,
    eingepinkelt, in die hose, bewusstlos*, nicht bei sich, ohne kontrolle, im gras, auf der strasse,
    auf der bahn liegend
  `,
  knock: `
    sturz, gesturzt, hingefallen, gestolpert, ausgerutscht, zusammenstoss, zusammengestossen, geknallt, kopfuber,
    vom rad, uber den lenker, angefahren, sturz*, hingeflogen, hingeknallt, hingeschlagen, hingehauen,
    runtergefallen, heruntergefallen, abgesturzt, absturz, abgeflogen, abgestiegen uber, auf .. gefallen,
    vom/von .. gefallen, bin gefallen, ist gefallen, bin .. gefallen und, ist .. gefallen und, gegen .. gerannt,
    gegen .. gelaufen, gegen .. geknallt, gegen .. gefahren, gegen einen ast, gegen den ast, an den ast, vom velo,
    vom fahrrad, vom pferd, von der leiter, die leiter runter, leiter runtergerauscht, runtergerauscht,
    vom klettergerust, von der mauer, treppensturz, radsturz, skisturz, fahrradsturz, velosturz, reitunfall,
    radunfall, fahrradunfall, velounfall, autounfall, skiunfall, auffahrunfall, motorradunfall, kletterunfall,
    verkehrsunfall, sportunfall, uberschlagen, uberschlug, kollidiert, kollision, zusammengeprallt, zusammenprall,
    zusammengekracht, angestossen, aufgeschlagen, aufgeprallt, angeschlagen, gestossen, gedonnert, gekracht,
    stolperer, ausgeglitten, geprallt, angerempelt, umgerannt, umgenietet, umgefahren, ellbogen ans, ellbogen ins,
    ellbogen an, ellbogen im, knie an die, ball an, ball ins, ball gegen, hinterkopf, aufprall, einschlag, rums,
    abgeworfen, auto .. erwischt, auto hat mich, auto hat ihn, auto hat sie, vom auto, kopfsprung, kopfler,
    kopfball
  `,
  sinceFall: `
    seit dem sturz, seit meinem sturz, seit dem unfall, nach dem sturz, nach meinem sturz,
    seit ich gesturzt/gefallen/hingefallen/umgeknickt, seit dem aufprall, blod gefallen, falsch aufgekommen,
    blod aufgekommen, unglucklich gefallen/aufgekommen
  `,
  foggy: `
    benommen, wie in watte, ubel, ubelkeit, sterne gesehen, ohrensausen, ohren .. klingeln/pfeifen, wackelig,
    schwindel*, gereizt, brummschadel, kopfschmerz*, kopfweh, im nebel, wie im nebel, vernebelt, benebelt,
    wie durch nebel, flau, mir schlecht, ist mir schlecht, wird mir schlecht, total schlecht, kopf brummt,
    kopf drohnt, schadel brummt, brummt der kopf, brummt der schadel, brummt der nacken, brummender schadel,
    drohnt, licht nervt, licht stort, licht tut weh, licht blendet, helles licht, bildschirm .. nicht,
    bildschirmlicht, lichtscheu, lichtempfindlich, larmempfindlich, gerauschempfindlich, sternchen, matschig,
    matsch im kopf, matsch im hirn, wie auf watte, in watte, watte im kopf, vergesse dauernd, vergesse standig,
    vergesse alles, vergesse was, vergesslich, weinerlich, verlangsamt, neben der kappe, stehe neben mir,
    neben der spur, komisch im kopf, nicht ganz da, dauernd mude, standig mude, immer mude, mude und gereizt,
    bitzel*, verschwommen, schummrig, schwummrig, duselig, trummlig, aussetzer, erinnerungsluck*, gedachtnisluck*,
    brechreiz, zickig, ohren sausen, ohren rauschen, wirr*, verwirrt, nicht mehr an, nicht konzentrieren,
    kaum konzentrieren, schlecht konzentrieren, konzentrationsprobleme, sehe doppelt
  `,
  headWorse: `
    schlafrig, schlaft immer, nickt .. weg, dammert, mehrmals ubergeben, ubergibt, erbrochen, erbricht, gekotzt,
    pupille*, flussigkeit aus, aus dem ohr, aus der nase, fragt .. dasselbe, immer dasselbe, dieselbe frage,
    bewusstlos*, blutverdunner, verwirrt, ubergeben, ubergebe*, erbrech*, kotz*, gespieben, gebrochen hat,
    dauernd spucken, spucken muss, zweimal gespuckt, kaum wecken, kaum wach*, schwer wecken, schwer zu wecken,
    kaum zu wecken, nicht wecken, nicht wach*, kaum wach zu kriegen, nickt weg, schlaft dauernd ein,
    schlaft standig ein, schlaft immer .. ein, immer schlafriger, immer muder, klare flussigkeit,
    wasser aus der nase, blut aus dem ohr, blut aus den ohren, blut aus der nase, blutet aus dem ohr,
    tropft aus der nase, hinter dem ohr, brillenhamatom, ohnmacht*, weg gewesen, weggetreten, erinner* .. nicht,
    erinnere .. .. nicht, weiss nichts mehr, fragt immer, fragt dauernd, fragt standig, wiederholt sich,
    wiederholt dauernd, blutverdunn*, marcumar, eliquis, xarelto, lallt, nuschelt, redet wirr, verwaschen,
    krampfanfall, zuckt, schielt, taumelt, torkelt, halbseitig, kraft verloren, ungleich*, speibt, speibe,
    kopf* .. immer schlimmer, kopf* .. immer starker, schlaft .. weg, schlaft .. dauernd, schlaft immer wieder,
    schlaft standig, gespuckt, spuckt, gekubelt, gereihert, mir alles hochgekommen, dammrig, kaum ansprechbar,
    abwesend, starrt, spricht .. komisch, redet .. komisch, zweimal erbrochen, mehrfach erbrochen, bricht er,
    bricht sie, bricht dauernd, bricht standig, bricht alle, bricht nur, gebrochen und mude, mehrmals gebrochen,
    zweimal gebrochen, dauernd gebrochen, nacken .. steif, steifer nacken, nicht erinnern, nicht mehr erinnern,
    dauernd brechen, standig brechen, muss brechen, brechen muss, am brechen
  `,
  spineSaid: `
    spure/spurt nichts unter*, ab der hufte nichts, unterhalb der hufte, spurt seine/ihre beine nicht,
    querschnitt*, genick gebrochen, genickbruch, wirbelbruch .. taub/kribbel*, querschnittsgelahmt,
    vom hals abwarts, von der hufte abwarts, ab der hufte .. taub/gelahmt/nichts,
    unterhalb der .. taub/gelahmt/nichts, er/sie/ihn spurt .. beine/arme nicht/nimmer,
    spurt .. beine/arme nicht/nimmer, spurt die beine nicht, kann/konnte .. beine nicht/nimmer bewegen,
    beine nicht .. bewegen, beine nicht mehr bewegen, arme und beine nicht,
    beide arme .. kribbel*/taub/gelahmt/schwach, kribbel* beide arme/hande/beine,
    beide beine .. taub/gelahmt/schwach/nicht, beide hande .. taub/kribbel* .. nacken/sturz,
    strom .. durch .. ganzen korper .. nacken, elektrisch .. wirbelsaule .. kopf beug*,
    fuhlt/fuhle/spurt/spur/spure/merkt .. unterhalb/unterm/ab/abwarts .. nichts/nix/nicht,
    unterhalb .. kein gefuhl/nichts mehr/taub, unterhalb vom/der/des .. nichts/nix/kein/taub, ab dem bauchnabel,
    vom bauchnabel abwarts, von der brust abwarts, von der taille abwarts, beine sind wie weg,
    beine nicht mehr da, fusse nicht mehr da, kann seine beine, kann ihre beine
  `,
  limbsGone: `
    beide arme, beide beine, kann .. nicht bewegen, spurt/spure .. beine/arme nicht, beine nicht mehr,
    beide hande, beine nicht, arme nicht, beine .. nicht bewegen, arme .. nicht bewegen, beine .. nicht spuren,
    beine .. gelahmt, lahmung*, arme .. gelahmt, kein gefuhl in .. beinen/armen, gefuhl .. beinen,
    beinen kein gefuhl, spur* .. nichts mehr, spurt nichts, spure nichts, taub vom
  `,
  saddle: `
    zwischen den beinen, zwischen den schenkeln, damm, intimbereich, im schritt, schritt taub, schrittbereich,
    genital*, gesass .. taub, po .. taub, abwischen, beim abwischen, after, anal*, scheide, hoden .. taub,
    unten rum, untenrum, innenseite der oberschenkel
  `,
  bladderLost: `
    blase, pinkeln, wasser lassen, wasserlassen, urin halten, harn*, stuhl halten, inkontinen*, in die hose,
    wasser nicht halten, wasser nicht .. halten, wasser .. halten, nicht mehr .. halten, nicht halten, einhalten,
    nicht einhalten, pinkel*, urin*, stuhl, inkontinenz, eingenasst, einnass*, harnverhalt*, merke nicht .. muss
  `,
  bleedingHardSaid: `
    spritzt, blutet wie, verblutet, verbluten, abgebunden, schlagader, stark blutend*, blutet sehr stark,
    blutet wie sau, blutet wie .. schwein, blut .. spritzt/schiesst/stromt/sprudelt/pulsiert, spritzt .. blut,
    schiesst .. blut, stromt .. blut, sprudelt .. blut, spritzt im takt, im takt .. blut*, pulsierend* blut*,
    pulsierende blutung, hort nicht auf zu bluten, hort .. nicht auf zu bluten, hort das bluten nicht,
    hort die blutung nicht, blutung .. nicht stoppen/stillen/stillbar/auf, blutung nicht,
    blut .. nicht stoppen/stillen/gestillt, nicht zu stillen, bekommen .. nicht gestillt/gestoppt,
    bekomme .. nicht gestillt/gestoppt, kriegen .. nicht gestillt/gestoppt, kriege .. nicht gestillt/gestoppt,
    bekommen es nicht gestillt, nicht gestoppt, blutuberstromt, blutlache, lache blut, liegt in .. blut,
    verband .. durchgeblutet/durch/durchnasst/rot, durchgeblutet, blutet durch, handtuch .. blut*,
    schlagaderblut*, arterie .. verletzt/getroffen/erwischt, druckverband, abbinden, finger ab, finger abgetrennt,
    abgetrennt, amputiert .. finger, zerfleischt, aufgeschlitzt, stichverletzung, gepfahlt, klebrigen stuhl,
    klebriger stuhl, schwarzen klebrigen, teerstuhl, pechschwarzer stuhl, pechschwarzen stuhl,
    schwarzer stuhl .. schwind*/schummrig/blass, kaffeesatz .. erbrochen/gekotzt/gespuckt,
    erbrochen .. kaffeesatz, blut erbrochen, blut gekotzt, kotze blut, kotzt blut, erbricht blut,
    pumpt .. rot/blut, rot raus .. pumpt/spritzt, tiefe wunde .. blut*,
    kriege/bekomme/kriegen/bekommen .. blutung .. nicht, hort nicht zu bluten, blutet seit .. stunde/stunden,
    blutet und blutet, blutet durch jeden, alles voller blut, alles voll blut, uberall blut, lauter blut,
    so viel blut, sehr viel blut, eine menge blut, blut lauft .. runter/raus/ubers, blut rinnt, blut stromt,
    blut tropft .. standig/unaufhorlich, schuh voll blut,
    stange/ast/messer/nagel/pfahl/glas/scherbe/spiess/speiche/pfeil/metall* .. steckt .. oberschenkel/bein/bauch/arm/brust/hals/hand/fuss/auge/rucken,
    steckt im/in .. oberschenkel/bein/bauch/brust/hals/auge, spritzt .. raus, spritzt richtig, spritzt nur so
  `,
  pouring: `
    spritzt, stromt, durchgeblutet, pfutze, lauft und lauft, hort nicht auf, schiesst, rinnt, pumpt,
    lauft die beine runter, beine runter, beine hinunter, in stromen, schwall*, lache, nicht zu stoppen,
    nicht stoppen, literweise, im takt, durchtrankt, alles voll, schuss, sturzbach
  `,
  openBreakSaid: `
    knochen .. raus/heraus/draussen/sichtbar/schaut, offener bruch, fuss .. verkehrt*, fuss .. falsche richtung,
    offene fraktur, offenen bruch, knochen .. steht/ragt/guckt/spitzt/blank/sehen, sehe den knochen,
    den knochen sehen, man sieht den knochen, durch die haut, fuss .. zur seite weg, fuss .. weiss .. kalt,
    fuss .. eiskalt, weiss und eiskalt, hand .. eiskalt .. weiss, kein puls .. fuss, keinen puls,
    tastet keinen puls, nach hinten durchgebogen, bein .. kurzer, kurzer und .. gedreht, nach aussen gedreht,
    bein ist jetzt kurzer, bein .. verkehrt*, im rechten winkel, unnaturlich* winkel, unnaturlich* stellung,
    unnaturlich verdreht, knickt .. ab wo kein gelenk, wo kein gelenk ist, schienbein .. durchgebrochen,
    bein .. geknickt, um # grad verdreht, nach hinten verdreht, zeigt .. nach hinten, zeigt in die falsche,
    falsche richtung
  `,
  belly: `
    bauch, bauchdecke, unterbauch, magen, bauchraum, abdomen, oberbauch, bauchseite, unterleib, flanke, milz,
    wampe
  `,
  bellyHard: `
    bretthart, hart wie, wie ein brett, steinhart, steif wie, brettharter, hart wie .. stein, steinharte,
    wie beton, bis in die schulter, in die schulter, schulter zieh*, kreidebleich, aschfahl, loslass*,
    lenker .. gerammt, nicht anfassen, beruhrung .. schrei*
  `,
  drowningSaid: `
    aus dem wasser/see/becken gezogen, ertrunken, fast ertrunken, beinahe ertrunken, wasser eingeatmet,
    unter wasser .. bewegt, wasser in der lunge,
    aus dem/ausm wasser/see/becken/fluss/pool/teich/meer/weiher gezogen/gefischt/geholt/geborgen,
    schwimmer aus .. gezogen, leblos .. wasser, reglos .. wasser, treibt .. wasser,
    treibt im/am wasser/see/becken, mit dem gesicht nach unten, unter wasser geraten, unter wasser gewesen,
    untergegangen .. wasser/gezogen/see/schwimmen, abgesoffen,
    huste/hustet/gehustet .. wasser .. see/schwimmen/lunge, hustet noch wasser, hustet wasser, huste wasser,
    wasser .. geschluckt .. husten/hustet/lunge/luft, wasser verschluckt .. hustet/husten/luft,
    wasser in die lunge, lunge .. wasser, chlorwasser eingeatmet, salzwasser eingeatmet,
    beim schwimmen untergegangen, im wasser untergegangen, ertrinkt gerade,
    unter wasser .. hustet/husten/blass/mude, unter wasser .. .. hustet/husten, kurz unter wasser,
    lange unter wasser, zu lange unter wasser, wasser geschluckt .. mude/hustet/blass, im becken .. treiben*,
    trieb .. wasser, bewusstlos .. becken, vom beckenboden .. geholt
  `,
  fumes: `
    generator, stromaggregat, aggregat, kohlenmonoxid, co melder, grill in der, heizstrahler, gasheizung, qualm,
    chlorgas, holzofen, kohleofen, kohlegrill, grill .. zelt, grill in .. wohnung/garage/keller/hutte, holzkohle,
    gastherme, therme, gasboiler, gasgeruch, gasleck, gaskocher .. zelt, notstrom*, dieselgenerator,
    laufendem motor, rauchgas*, rauchvergift*, qualmt, kohlenmonoxyd, co vergiftung, losungsmittel, dampfe,
    lackdampfe, pelletheizung, pelletlager, kamin .. qualm*, gullegrube, garkeller, weinkeller,
    motor lief .. garage, kaminofen .. qualm*, gegrillt .. hutte/zelt/garage/drinnen/innen/wohnung/keller,
    hutte gegrillt, zelt gegrillt, drinnen gegrillt, innen gegrillt, garage gegrillt, grill .. drinnen,
    grill reingeholt, feuer .. hutte/zelt, kocher .. zelt, ofen .. raucht/qualmt/zieht, co warner, co alarm,
    kohlenmonoxidmelder, rauchmelder .. kopf*
  `,
  fumesSign: `
    kopfschmerz*, kopfweh, ohnmacht*, umgekippt, schwindel*, schlafrig, ubel, verwirrt, ubergibt, schadelbrumm*,
    schadelweh, brummschadel, benommen, schwindl*, schwindlig, ohnmachtig, bewusstlos*, erbrech*, erbrochen,
    kotz*, mude und, schlapp, kirschrot*, kopf drohnt, kopf brummt, brechreiz, schummrig, alle .. kopf*
  `,
  electricSaid: `
    blitz eingeschlagen, blitzschlag, vom blitz, blitz getroffen, stromschlag, stromkabel, oberleitung,
    eine gewischt bekommen, eine gewischt gekriegt, eine gewischt, stromschlag bekommen, stromschlag gekriegt,
    stromschlag .. steckdose/leitung/lampe/kabel/flutlicht*/zaun/laufband, strom .. erwischt,
    unter strom .. gestanden/gekommen, hochspannung*, steckdose .. gewischt/gekriegt/bekommen/gefasst, starkstrom,
    blitz .. eingeschlagen/getroffen/erwischt/eingeschlagen, blitz neben, blitz in .. baum,
    weidezaun .. herz/brust/taub/umgefallen
  `,
  tendonSaid: `
    tritt in die wade/ferse/achillessehne, peitschenknall, knall in .. wade/ferse/sehne, zehenstand,
    delle im/am/in, delle uber, loch im oberschenkel, peitschenhieb, peitschenschlag, peitschenknall*,
    knall .. ferse/wade/sehne/achillessehne, knallt .. ferse/wade/sehne/achillessehne,
    geknallt .. ferse/wade/achillessehne, peng .. wade/ferse/achillessehne, schnalz* .. wade/ferse/achillessehne,
    von hinten .. getreten/reingetreten/hineingetreten/gegen, reingetreten .. keiner, wie ein tritt in,
    tritt .. wade/ferse/achillessehne, steinwurf .. wade, ball .. wade .. geschossen,
    nicht mehr? auf die zehenspitzen, nicht mehr? auf zehenspitzen, zehenspitzen .. nicht,
    zehenspitzenstand .. nicht, zehenstand .. nicht/unmoglich,
    achillessehne .. pudding/weich/knall*/knack*/gescheppert/gerissen/durch/delle/lucke/loch,
    lucke in der/meiner .. sehne, ist jetzt ein loch, muskel .. hochgerutscht/aufgerollt/zusammengerollt,
    muskelbauch .. hochgerutscht/kugel, beule am oberarm .. bizeps, bizeps .. hochgerutscht/gerissen/beule/popeye,
    popeye, patellasehne .. gerissen/knall*/lucke/loch, bein nicht mehr strecken, knie nicht mehr strecken,
    finger .. hangt runter, fingerkuppe hangt, fingerspitze hangt, loch in der/meiner wade/sehne/achillessehne,
    loch im muskel/oberschenkel
  `,
  boneSpot: `
    knochen, schienbein, mittelfuss*, fussrucken, schienbeinkante, schienbeinknochen, schambein, leiste,
    leistenbereich, huftknochen, huftkopf, oberschenkelknochen, oberschenkelhals, fersenbein, fersenknochen,
    mittelfuss, mittelfussknochen, fusswurzel, kahnbein, wadenbein, aussenkante, fussaussenkante, knochel,
    kreuzbein, beckenknochen, sitzbein, rippe, zehenknochen, grundgelenk, sprungbein, strahl, handgelenk,
    knochenkante, tibia
  `,
  spotPain: `
    drauf druck*, draufdruck*, druckschmerz*, pocht, auf druck, beim druck*, draufdrucken, draufdrucke,
    drauf drucke, druckt man, punktuell*, punktformig*, punktschmerz, ein punkt, einen punkt, einem punkt,
    genau eine stelle, genau an, eine stelle, einer stelle, dieselbe stelle, derselben stelle, fingerkuppengross*,
    fingerkuppe*, munzgross*, centgross, nachts, auch nachts, sogar nachts, pochen, pochend, erschutterung*,
    vibration*, beim tasten, abtasten, tasten, kaum auszuhalten, stimmgabel, messerstich*, wenn ich drucke,
    wenn man druckt, wenn ich draufdrucke
  `,
  eyeHurtSaid: `
    auge nicht offnen, auge nicht auf, russ vor, lichtblitze, schwarze punkte, blinder fleck, zickzack*, mouches,
    fremdkorper .. auge, was im auge, etwas im auge, splitter .. auge, sand .. auge .. nicht, ast ins auge,
    zweig ins auge, ellbogen .. auge, ball aufs auge, ball ins auge, auge .. nicht aufmachen/offnen,
    nicht aufmachen .. auge, auge geht nicht auf, auge .. trant .. sticht/weh,
    auge .. weh/schmerz*/sticht/blutrot/blut, augenschmerz*, lichtempfindlich .. auge,
    blitze .. auge/rand/augenwinkel, blitze am rand, schwarze mucken, schwarze flecken .. auge/sehe/sehen,
    russregen, russflocken, fliegende mucken, netzhautablos*, netzhaut*, wie durch milchglas, milchglas,
    schleier .. auge/augen/sehe, sehe verschwommen, sehe unscharf, sehe doppelt, sieht doppelt, doppelt sieht,
    sehen doppelt, zickzacklinien, flimmerskotom, flimmern .. auge, auge .. flimmer*, auge .. milchig,
    hornhaut .. auge, kontaktlinse .. schmerz*/weh/rot
  `,
  eyeOrEar: `
    auge, augen, ohr, ohren
  `,
  eyeOrEarBad: `
    eiter*, eitrig, rot und, geschwollen, blutet, blut, trant, verschwommen, hore nichts, taub, geplatzt,
    nicht offnen, verklebt, milchig, blutrot, stechend, schmerzt, blitze, flecken, tunnel, tropft, lauft aus,
    summt seit, rauschen, plotzlich nichts, aufmachen, verletzt, getroffen
  `,
};
