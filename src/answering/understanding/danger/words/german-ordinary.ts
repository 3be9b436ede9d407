import type { DangerWords, OrdinaryConcept } from '../danger-concepts.ts';

/** German talk that takes a sign back. */
export const GERMAN_ORDINARY: DangerWords<OrdinaryConcept> = {
  harmless: `
    brustschwimm*, brust schwimm*, brust oder kraul*, kraul* oder brust, brustgurt*, brusttraining,
    brusttag, brustpresse*, brustmuskel*, brustumfang, brustkraul*, brust und rucken, brust raus, brust und
    trizeps, muskelkater .. brust, brust .. muskelkater, liegestutz* .. brust, brustbeutel, brust bein, von
    herzen, herzlich*, herz kreislauf*, herz und lunge, herzensangelegenheit, herz fur, herzblut, herz an,
    bricht mir das herz, herzfrequenzzone*, pulszone*, pulsgurt, pulsuhr, pulsmesser, ruhepuls, puls beim,
    puls im, maximalpuls, herzfrequenz .. uhr, lauffieber, reisefieber, wettkampffieber, marathonfieber,
    rennfieber, fieber gepackt, fieber* .. entgegen, fiebere .. mit, mitfieber*, fiebere, lampenfieber,
    goldfieber, radfieber, schwimmfieber, olympiafieber, fieberthermometer, seitenstech*, seitenstich*,
    stechen in der seite, seiten stechen, stich zu lassen, im stich, stichwort*, stichtag, stichprobe,
    lungenkrebs bekampfen, brennt darauf, brenne auf, brenne darauf, brennen die beine, oberschenkel
    brennen, lunge brennt, beine brennen, muskeln brennen, lunge gebrannt, brennt die lunge, sterbe vor
    langeweile/lachen/neugier/hunger, sterben vor langeweile/lachen, zum sterben, sterbenslangweilig,
    todmude, tot mude, totmude, todesmutig, beine .. tot, tote beine, beine tot, halb tot, fix und fertig,
    halbtot, todlich, tot gelaufen, todlangweilig, muskelkater des todes, muskelkater .. hol*, umbringen ..
    training/lauf/intervalle, bringt mich um .. training/lauf/berg, tabata .. killt, killt mich, hat mich
    umgebracht, hat mich gekillt, haben mich umgebracht, bringt mich noch um, training bringt mich um,
    intervalle bringen mich um, meine frau bringt mich um, frau .. bringt mich um, freundin .. bringt mich
    um, mann .. bringt mich um, trainer bringt mich um, bringen mich um, wertlos .. training, ist training
    wertlos, kann nicht mehr ohne, bis aufs blut, blut geleckt, blutige* anfanger*, blutige* laie*,
    blutjung, durchblut*, blutkreislauf, blutfluss, schweiss und tranen, blut schweiss, kaltblut*,
    vollblut*, blutgruppe, blutdruck messen, blut in die, blut in den, bluten die ohren, blut spende*,
    blutspende*, eine auf die nase, nase voll, die nase voll, hals uber kopf, kopf frei, kopf aus, kopf in
    den sand, kopf zerbrech*, auf den kopf gestellt, auf den kopf stellen, nagel auf den kopf, kopf hoch,
    den kopf, kopf an kopf, uber den kopf, kopf durch, kopfsache, kopf kriegen, von kopf bis, auf den kopf
    zu, auf den kopf gesagt, mit dem kopf durch die wand, kopf gegen die wand, hand in hand, unter den arm,
    auf den arm, arm dran, arm aber, bein gestellt, auf die beine, auf den beinen, dicke beine, beine dick,
    dicke luft, zu dick, dicker bauch, dick anziehen, dick eingepackt, dick auf, blau machen, blaue matte,
    blauer himmel, blau gekleidet, blaues trikot, ins blaue, blaue hose, rot werden, rote ampel, rot beim,
    rekord gebrochen, bestzeit .. gebrochen, rekord .. brechen, brich dir, hals und bein*, hals und
    beinbruch, knie nieder, rad gebrochen, streik gebrochen, gebrochen deutsch, gebrochenem deutsch,
    gebrochenes deutsch, uhr kaputt, knackpunkt, knackig*, knackt .. schmerz*, knacken .. ohne, knackt ..
    ohne, knacken die knie, knie knack*, gelenke knack*, knacken im knie, mauer gerissen, latte gerissen,
    gerissen schlau, faden gerissen, schnursenkel gerissen, schnursenkel .. gerissen, bruchteil*, einbruch,
    umbruch, aufbruch, bruchrechn*, kniebeug*, handgelenk .. uhr, puls am handgelenk, bandscheiben schonen,
    luftig, frische luft, frischer luft, luft holen, an der luft, in der luft, luft nach oben, luft raus,
    luft ist raus, luftfeucht*, luftqualitat, luftpump*, luft anhalten, atemtechnik, atemubung*, atem holen,
    atmung verbesser*, richtig atmen, atmen lern*, atmen beim, beim atmen, bauchatmung, nase atmen,
    atemrhythmus, nach luft beim kraul*, kraulatmung, luft .. kraul*, kraul* .. luft, luft im reifen, luft
    im, eingeschlafen .. couch/sofa/film/tv/yoga, schlafe .. ein, besser einschlafen, beim yoga
    eingeschlafen, die motivation .. eingeschlafen, training eingeschlafen, kribbeln .. vorfreude, kribbeln
    im bauch, kribbelt es mich, es kribbelt .. fingern/beinen .. start/lauf*/wettkampf, kribbelt vor,
    kribbelt .. vorfreude, in den fingern, in den beinen .. wieder, taub vor kalte, taube nuss, tauben fuss,
    tauben futtern, brieftaube*, in der regel, regel ist, regel gilt, die regel, regeln, regelmassig,
    regelt, faustregel, welche regel, 10 regel, prozent regel, gibt es eine regel, trainingsperiode,
    periodisier*, wettkampfperiode, ruheperiode, vorbereitungsperiode, ubergangsperiode, periode der, in
    dieser periode, in der periode vor, phase oder periode, aufbauperiode, regelwerk, ausnahme .. regel,
    zyklus .. training*, trainingszyklus, radzyklus, meine tage .. voll/arbeit/frei, meine tage sind, tage
    frei, keine tage .. frei, tage pro woche, mal pro woche, bin in der # woche
    vom/des/meines/von/meiner/unseres, bin in der # woche .. plan*/training*/vorbereit*/programm*, in der #
    woche .. plan*/training*/vorbereit*/programm*/aufbau*/urlaub*, der # woche vom/des/meines/von/meiner,
    kann kaum erwarten, kann es kaum erwarten, konnte kaum erwarten, kann kaum was, kann kaum schwimmen,
    kann kaum kraulen, kaum warten, kann kaum glauben, konnte kaum glauben, kann kaum planken, kann kaum
    zeit, kann kaum trainieren, kann kaum liegestutze, kaum laufen .. zeit/arbeit/wetter, kann kaum laufen
    .. zeit/arbeit/wetter, zurzeit kaum laufen, mental stark, stille wasser, stille post, in stille,
    stiller, geburtstag*, seit geburt, von geburt, geburtsjahr, schluss machen .. arbeit/training, mit dem
    rauchen, rezept fur, rezepte, rezept von oma, rezept gegen langeweile, spritzig, pille palle,
    salztablette*, magnesium*, elektrolyt*, eisentabletten, brausetablette*, trainings dosis, richtige
    dosis, dosis an, dosis training, dosis macht, geringe dosis, hohe dosis motivation, trainingsdosis,
    arbeite .. krankenhaus, krankenhaus .. arbeite, krankenhaus arbeite, im krankenhaus als, schicht im
    krankenhaus, op schwester, op pfleger, als pfleger*, arbeite im op, operativ*, operation marathon, sonne
    stich, licht aus dem, komm* zu sich selbst, ruhetag*, in ruhe lassen, in ruhe trainieren, in aller ruhe,
    ruhe vor dem, doppelt so viel/oft/lang/schnell/gut, doppelt halt, doppeleinheit*, doppelt trainier*,
    doppelt tag, herz hupft .. freude, herz hupft, mein herz schlagt fur, schwarz sehen, schwarz auf, ich
    sehe schwarz, sehe schwarz fur, ins schwarze, schwarze piste, starke beine, starker werden, stark
    werden, schmerzfrei*, ohne schmerz*, keine schmerz*, kein schmerz, schmerz vergeht, schmerzgrenze, geht
    mir auf die nerven, geil, muskelaufbau, kein gefuhl fur, kein gefuhl im wasser, op team, im op, op
    dienst, op schicht, als op, tage .. ausgebucht, trainingstage .. aus, tage aus dem plan, regel aus dem,
    gebrochenes herz, gebrochenem herz*, herz gebrochen, restriktiv*, immer mehr lust, schiefe ebene,
    schwarze* zehennagel/nagel, schwarzer zehennagel/nagel, schwarze schuhe/socken/tights/hose, liegt .. am
    herzen, liegen .. am herzen, lag .. am herzen, ans herz gelegt, ans herz legen, ans herz gewachsen, mit
    herz und, viel herz, grosses herz fur, lauft im blut, liegt im blut, herz .. schlagt fur, herz gehort,
    herz geht auf, herz ging .. auf, herz aufgegangen, herzstiftung, herzchen, herz aus dem leib, herz
    verloren, herz in der hose, herz rutscht .. hose, herz lacht, herz blutet, blutet .. herz, herz schmerz,
    schweren herzens, leichten herzens, halbherzig, herzhaft*, herzlauf, herzrunde, herzstuck, lerne ..
    herz, uns umbringen, uns alle umbringen, bringt uns um, bringt uns .. um, bringt uns alle um, bringt
    euch um, trainer/coach/chef/trainerin/berg/plan/zirkel/workout will mich umbringen, lieber tot als,
    selbstmordkommando*, selbstmordmission, selbstmorder*, suicides, suicide runs, suicide sprints,
    suizidlaufe, uberdosis
    trainings*/foto*/schoko*/kuchen/motivation/sonne/hohenmeter/liebe/gluck*/selfies/nutella/gummibarchen/pasta/endorphine,
    mordergelande, killer*, todesstrecke, todeskampf, leichen*, leiche, zombie*, totalschaden, tot nach, tot
    vor, tot ins, tot im, tot auf der, tot auf dem, bin tot, war tot, waren tot, sind tot, akku .. tot,
    handy .. tot, uhr .. tot, handy gestorben, akku gestorben, garmin gestorben, uhr gestorben, vor lachen
    .. gestorben, lachen gestorben, gestorben vor, tausend tode, grab .. schaufel*/grabt, ins grab, mein
    grab, zu tode, tod und teufel, langweile .. zu tode, zu tode gelangweilt, zu tode erschrocken, wer
    fruher stirbt, hoffnung stirbt, stirbt zuletzt, sterbe .. tausend, ich sterbe .. jedes mal, sterbe bei
    .. wiederholung, sterbe jedes mal, ich sterbe haha, sterbe gleich haha, sterben ..
    lachen/neugier/langeweile, killt jeden, killt .. schuh, killt die beine, hat mich .. gekillt, hat uns ..
    gekillt, haben mich .. umgebracht, hat mich .. umgebracht, hat uns umgebracht, mich .. umgebracht,
    verreck*, halb gestorben, fast gestorben, erwurgen, beerdigung meiner form, beerdigung .. form,
    ohnmachtig vor freude/gluck/stolz/wut/lachen, vor freude/gluck/lachen/langeweile/neid/stolz ..
    umgekippt/gestorben/ohnmachtig/tot/geplatzt/umgefallen/zusammengebrochen, umgefallen vor
    lachen/freude/lange*, umgekippt vor lachen/freude, zum umfallen, bis zum umfallen, umfallen mude,
    umfallen vor mudigkeit, aus den latschen gekippt .. preis/als/zeit,
    flasche/rad/fahrrad/glas/becher/kanister/zelt/pavillon/stimmung/roller/kaffee/bank/baum/schild/bierbank/tisch
    .. umgekippt/umgefallen, umgekippt* flasche/becher/glas/rad,
    server/seite/webseite/website/anmeldung/verkehr/netz/form/app/system/tempo/pace ..
    zusammengebrochen/abgesturzt/zusammenbricht, zusammen .. couch/sofa/pizza, breche .. zusammen ..
    lachen/couch/sofa, zusammengebrochen .. lachen/couch/sofa, app .. abgesturzt, abgesturzt .. app,
    computer .. abgesturzt, abgesturzt ist .. app, programm .. abgesturzt, uhr .. abgesturzt, garmin ..
    abgesturzt, strava .. abgesturzt,
    schuh/schuhe/laufschuh/uhr/kette/speiche/sattel/sattelstutze/lenker/ski/stock/stocke/brille/display/platte/carbonplatte/rahmen/gabel/rolle/laufrad/stange/hantel/bank/ast/eis/stuhl/nagel/pumpe/schlussel
    .. gebrochen/zerbrochen/gerissen/geplatzt/gekracht, gebrochen .. platte, schuh gebrochen, reifen ..
    geplatzt, schlauch .. geplatzt, knoten .. geplatzt, traum .. geplatzt, platzt vor, platze vor, geplatzt
    vor, kragen geplatzt, knochenbrecher*, halsbrecher*, halsbrecherisch, herzensbrecher, eisbrecher,
    wortbruch, rekordbruch, stimmbruch, steinbruch*, bruchlandung, bruchbude, bestzeit gebrochen, bann
    gebrochen, eis gebrochen, vertrag gebrochen, versprechen gebrochen, streak gebrochen, serie gebrochen,
    willen gebrochen, bruch mit, saison .. bruch, hose gerissen, naht gerissen, shirt gerissen, band ..
    startnummer, riemen gerissen, brustgurt .. gerissen, zielband .. gerissen, serie .. gerissen, streak ..
    gerissen, luft weg .. preis*/startgebuhr*/rechnung/kosten/aussicht/ausblick/gesehen/gelesen/gehort, luft
    weg als .. .. gesehen/gelesen/gehort, blieb .. luft weg als ich die startgebuhr/rechnung,
    atemberaubend*, raubt mir den atem, raubte .. atem, atemlos durch, den atem raubt, aussicht .. atemlos,
    atmen .. kraulen, luft beim kraulen, luft beim schwimmen, schwimmen .. ausser atem, kraulen .. ausser
    atem, ausser atem .. kraul*, atemlos .. kraul*/bahnen/schwimm*, kraul .. atemlos, metern kraul, krieg
    beim kraulen, beim kraulen wasser, kraulen .. wasser .. nase, wasser in die nase, wasser in der nase,
    wasser geschluckt, wasser schlucken, beim kraulen .. schluck*, kraul* .. husten, fieberhaft*,
    wettkampffieb*, fiebertraum, bodyguard, startfieber, vorfieber, saharafieber, im fieber der,
    marathonfieb*, em fieber, wm fieber, fussballfieber, kauffieber, sammelfieber, heuschnupfen, zum
    speiben, zum kotzen, zum brechen, zum spucken, konnte kotzen, konnt kotzen, kotzt mich an, kotzt mich ..
    an, ankotz*, mich ankotz*, geht mir auf den senkel, kotz grenze, kotzgrenze, spuck es aus, spuckt ..
    uhr, uhr spuckt, ausgespuckt, spuckt die app, kurz gehumpelt, kurz gehinkt, humpelten ins ziel, ins ziel
    gehumpelt .. lachend,
    hund/hundin/katze/kater/pferd/stute/welpe/kaninchen/hase/meerschweinchen/goldfisch/hamster/dackel/labrador/wellensittich/papagei/schildkrote/huhn/huhner/kuh
    ..
    humpelt/hinkt/lahmt/gekotzt/kotzt/krank/gestorben/operiert/blutet/tot/stirbt/trachtig/zittert/pfote/kastriert/verletzt/erbricht/fieber/einschlafern/humpelte/hatte/hechelt/erbrochen/entlaufen,
    hund/hundin/katze/kater/pferd humpelt/hinkt/lahmt/blutet/zittert, pfote, tierarzt, tierarztin,
    tierklinik, laufig, trachtig, einschlafern lassen, katze hat, unsere katze, mein hund hat, heute kater,
    kater von gestern, muskelkater, unser kater, alter kater, kater gestern, einen kater, mit kater, kater
    auskurier*, bosen kater, hund .. verloren, hund hat .. angebellt, hund hat ..
    gefressen/geklaut/verbuddelt, kater verloren, katzenbuckel, hund im herabschauenden, herabschauender
    hund, hund beim yoga, verkauf* .. krucken/orthese/tens/brustgurt/kinderwagen/babyjogger, krucken
    gehstocke, krucken zu verkaufen, krucken abzugeben, biete .. krucken, verleihe .. krucken, gehstocke,
    operation
    sub/comeback/marathon/bestzeit/sommer*/rekord/pb/zehner/halbmarathon/herbst*/strandfigur/titelverteidigung/aufstieg/klassenerhalt,
    operation ist, mission und operation, operationssaal, defi auf, defi kurs, defi einschulung, defi
    schulung, defibrillator .. vereinsheim/halle/eingang/schulung/kurs/spende*/anschaff*, vereinsheim ..
    defi, defi .. vereinsheim/halle/aufhang*/schulung/kurs/standort/spende*, am vereinsheim einen defi,
    erste hilfe kurs, ersthelfer*, reanimationskurs, reanimationstraining, wiederbelebungskurs,
    rettungsdecke, rettungsubung, notfallubung, notfallnummer, notfallkontakt*, notfall ..
    rucksack/nummer/plan/ausrustung, rettungswagen .. ubung, sanitater .. strecke ..
    organis*/wer/streckenposten, sanitater gesucht, sanitatsdienst, ekg top, ekg ..
    top/ok/okay/unauffallig/ordnung/befund/normal/gut/bestens/perfekt, belastungs ekg ..
    top/ok/unauffallig/ordnung/befund/normal/gut/bestens, blutbild ..
    top/ok/unauffallig/ordnung/normal/gut/bestens, blutwerte ..
    top/ok/unauffallig/ordnung/normal/gut/bestens/super, ferritin ..
    top/ok/ordnung/normal/gut/bestens/super, blutdruck .. ideal/top/optimal/perfekt/super/normal, ohne
    befund, asthma als kind, als kind asthma, mal asthma .. kind, vor jahren mal asthma, asthma .. kindheit,
    kindliches asthma, arzt .. gesund erklart, blutige socke/socken/ferse/zehe/blase/knie, blutige blase,
    blasen .. blut*, aufgescheuert*, brustwarzen, wundgescheuert, wolf gelaufen, blutblase, schwarz*
    zehennagel, zehennagel* .. schwarz/blau/ab/lose, zehennagel .. schwarz/blau/ab, fussnagel* ..
    schwarz/blau, blauer zehennagel, blaue zehennagel, blaue flecken ..
    hindernis*/boulder*/kletter*/box*/mtb, hindernislauf .. blaue, blaue flecken vom, kunstblut, blutwurst,
    blutmond, blutbuche, blutorange*, blutrot* trikot/shirt/schuhe/sonnenuntergang, blut und wasser, blut
    schwitzen, blutsauger, blutig* pfade, blut gespendet, blut spenden, blutabnahme, blutsbruder, boses
    blut, rotes kreuz, rote bete, rote beete, rote ruben, rote grutze, seilspring*, seil springen,
    springseil, sprungseil, tauziehen, klettersteig*, kletterseil, erwartet .. baby .. freuen, erwartet ein
    baby wir, erwarten nachwuchs .. freu*/gratul*/gluckwunsch*, ist schwanger und
    gibt/ubergibt/hort/legt/pausiert/fallt/kann/wird, schwanger und gibt, schwangere trainerin, gratul* ..
    schwanger*/baby/geburt/nachwuchs/eltern/mama/papa, gluckwunsch* ..
    schwanger*/baby/geburt/nachwuchs/eltern/mama/papa/zuwachs, alles gute .. geburt/nachwuchs/baby,
    willkommen .. baby/nachwuchs/erdenburger, frischgebackene* eltern/papa/vater/oma/opa/onkel/tante,
    frischgebackenen eltern, babyparty, babyshower, taufe, nachwuchstraining, nachwuchslaufer*,
    nachwuchsgruppe, nachwuchscup, nachwuchs im verein, nachwuchstrainer*, unser nachwuchs, geburtstagslauf,
    meine katze bekommt, trachtig*, karte .. geburt, geschenk .. geburt/baby/eltern, papa geworden, vater
    geworden, oma geworden, opa geworden, tante geworden, onkel geworden, bin ..
    papa/vater/opa/onkel/oma/tante geworden, gerissen ist .. schnursenkel, schnursenkel*, dicke
    uberraschung, dicker hund, dicke freund*, dick im geschaft, dick aufgetragen, dicke socken, dicke jacke,
    dicke handschuhe, dicker pulli, dickere socken, dickere sohle, dicke sohle*, dicke reifen, dicker als
    sonst angezogen, rote laterne, rotes tuch, roter faden, roten faden, rote karte, rote zahlen, rote nase,
    rote schuhe, rotes trikot, blaue trikot*, blaues wunder, blau gemacht, schwarzes trikot, schwarzes
    brett, schwarzen brett, schwarzer kaffee, schwarzwald*, schwarzer humor, schwarz gekleidet, in schwarz,
    alles in schwarz, ganz in schwarz, todeslauf, todesberg, todeszone, todesmarsch, todeskurve, todesstern,
    todesblick, todeszirkel, morderworkout, morderlauf, morderberg, mordertraining, morderrunde,
    morderhitze, morderstimmung, morderanstieg, ihr morder, mordsspass, mordshunger, mordsstimmung,
    mordsgaudi, kater vom feiern/wein/bier/fest/vortag/samstag/wochenende, pacemaker, fallt .. decke auf den
    kopf, decke auf den kopf, decke .. auf .. kopf, im auge behalten, im auge haben, ins auge fassen, ins
    auge gefasst, ein auge zu, ein auge auf, aus den augen verloren, auge in auge, seit der geburt vor ..
    jahren, geburt .. jahre her, macht mich kribbelig, macht mich .. kribbelig, werde kribbelig, ganz
    kribbelig, dicke oberschenkel, dicke waden, dickere oberschenkel, dickere waden, dicken oberschenkeln,
    dicken waden, stramme waden, auf einem bein stehen, einbeinstand, puffer, statisch*, hypermobil*, warme
    oder kalte, 37/38/39/40 # km/kilometer/k/minuten/min/kg/kilo/jahre/jahren/wochen/euro/prozent/meter,
    37/38/39/40 km/kilometer/minuten/min/kg/kilo/jahre/jahren/wochen/euro/prozent/meter/wochenkilometer/alt,
    will nicht mehr
    nur/so/bei/im/ohne/mit/auf/als/jeden/immer/alleine/allein/laufen/joggen/warten/schwimmen/radeln/ganz/mehr/hinten/zu/in/am/um/die/den/das,
    ergibt keinen sinn mehr, macht .. keinen sinn mehr .. training/tempo/lauf/plan, bin hebamme, als
    hebamme, hebamme .. schicht*, puls .. schwankt, pace .. schwankt, tempo schwankt, form schwankt, gewicht
    schwankt, schwankt .. pace, brust wie schwer, wie schwer, wie viel gewicht, sport bh*, in der
    ersten/zweiten/dritten/vierten/funften/sechsten/siebten/achten/neunten/zehnten woche
    vom/des/meines/von/meiner/unseres/der, gurt .. puls .. springt/spinnt, uhr .. puls ..
    springt/spinnt/hupft, puls .. uhr .. spinnt, sensor spinnt, uhr spinnt, krieg* der knopfe, notfall ..
    arbeite, nagelneu*, schlafe .. bei offenem, dick und doof, dick und durstig, dick und rund, stiche
    nahen, schmerz* gehoren dazu, schmerz* gehort dazu, gegen brustkrebs/krebs/leukamie/als/hunger/armut,
    laufen gegen, laufen fur, spendenlauf .. krebs*/kinder*/als/hospiz*, lauf gegen krebs, krebshilfe,
    kinderkrebs*, krebsforschung, spulmaschine*, tabletten .. spulmaschine, spulmaschinentab*,
    geschirrspuler*, putztabletten, reinigungstab*, hintern ein, hintern .. eingeschlafen, po eingeschlafen,
    gesass eingeschlafen, gekrochen, pain is, no pain no gain, schmerz ist schwache, schmerz lass nach, in
    mich zusammen .. haltung, sacke .. in mich zusammen, schlaft .. hintern, schlaft .. po, schlaft mir
    immer der hintern, krieg/kriege/bekomm/bekomme/hab/habe/kriegt/bekommt .. beim kraulen/kraul/schwimmen
    .. luft, luft .. beim kraulen/kraul/schwimmen, kraulen .. luft, kurzatmig .. wenn ich zu schnell,
    kurzatmig .. nur wenn, kurzatmig .. zu schnell, dick vom radfahren/training/krafttraining/rad,
    oberschenkel .. dick vom/durch, dick geworden vom, die ganze zeit unsinn/quatsch/blodsinn, immer
    unsinn/quatsch/blodsinn, unsinn .. nervt/erzahlt internet, bahnen brust, meter brust, # brust, m brust,
    bahnen rucken, brust schwimme, kribbelt .. ehrgeiz/vorfreude/wettkampf, es kribbelt schon, kribbeln vor
    dem start, schlaft .. .. hintern/po/gesass/popo ein, redet/labert/erzahlt/quatscht die ganze zeit/immer?
    unsinn/quatsch/blodsinn/stuss, redet/labert/erzahlt/quatscht .. unsinn .. nervt/instagram/tiktok,
    babybauch vom bier, bierbauch, babybauch .. bier, ohne
    laufen/sport/training/kaffee/schokolade/bewegung/rad/yoga/musik/euch .. nicht leben, ohne
    laufen/sport/training kann ich nicht leben, wie viel blut pumpt, blut pumpt das herz, pumpt das herz,
    herz pumpt, herz .. blut, im traum, getraumt .. umgefallen/gestorben/gesturzt, traum ..
    umgefallen/gestorben/gesturzt, im traum .. .. .. umgefallen, lunge pfeift .. berg, pfeift am berg,
    pfeife am berg, nach dem blutspenden blau, kurs fur schwangere, schwangerenkurs, schwangerschaftsyoga ..
    gibt, schwindelfrei, schwindelfreiheit, fast einen herzinfarkt beschert/eingejagt/gekriegt/bekommen,
    herzinfarkt beschert/eingejagt, herzinfarkt .. vor schreck, schlaganfall uberlebt, herzinfarkt uberlebt
    und lauft, zusammengeklappt wie ein, taschenmesser, op maske, ffp2, loch in der/die/meiner?
    socke/hose/schuh/schuhe/strumpf/reifen/shirt/trikot, loch in den schuh*, mein zeh hat ein loch,
    esse/ess/isst kaum/selten/nie/kein/keine/wenig
    fleisch/fisch/gemuse/obst/brot/zucker/gluten/susses/milchprodukte/milch/schokolade
  `,
  denials: `
    kein, keine, keinen, keinerlei, ohne, nie, niemals, weder, noch nie, nicht
  `,
  deniable: `
    schmerz*, fieber, schwindel*, schwindlig, schwindelig, schwellung*, geschwollen, blut, bruch, fraktur,
    verletz*, schwanger, brust, brustschmerz*, knie, kniegelenk*, tabletten, medikamente, weh, taub, taubheit*,
    kribbeln, und, oder, noch, mehr, im, in, der, am, atemnot, ohnmacht*, herzprobleme, umgekippt, erkaltet,
    beschwerden, kopfschmerz*, diabetiker*
  `,
  spared: `
    vorbeug*, verhinder*, vermeid*, risiko fur, risiko von, schutz* vor, schutz vor, verhuten, verhindert,
    angst vor .. verletz*
  `,
  ownBody: `
    ich, mein, meine, meinem, meinen, meiner, hab, habe, mir, mich, sein, ihr, ihm, sie, er
  `,
  healed: `
    vor # jahren, vor jahren, vor vielen jahren, vor einigen jahren, vor einem jahr,
    vor zwei/drei/vier/funf/zehn/paar jahren, vor ein paar jahren, als kind, als jugendlich*, in der schulzeit,
    in meiner jugend, verheilt*, ausgeheilt*, ist ausgeheilt, auskuriert, wieder fit, wieder gesund, in 201*,
    in 200*, im jahr #, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, freigegeben vom,
    arzt hat .. freigegeben, grunes licht, wieder freigegeben, alter bruch, alte verletzung, kinder sind,
    kleine ist .. jahre, juengste ist, fruher mal, fruher, damals, langst, mal als, als teenager, als teenie,
    in der jugend, beschwerdefrei, alles stabil, orthopade happy, keine beschwerden mehr, keine probleme mehr,
    keine probleme seitdem, seitdem keine probleme, seither keine probleme, seither schmerzfrei,
    seitdem schmerzfrei, langst verheilt, langst ausgeheilt, komplett ausgeheilt, vor # saisons,
    vor zwei/drei/vier/funf saisons, vor sechs/sieben/acht/neun/zwolf/funfzehn/zwanzig jahren, vor uber # jahren,
    vor uber zehn/zwanzig jahren, vor gut zehn jahren, seit jahren .. ruhe, seit jahren gut, im studium,
    in der schule, im kindergarten, in der lehre, beim bund, kein thema mehr, geschichte, langst vergessen,
    ausgestanden, wieder voll belastbar, wieder voll da, voll belastbar, 2020, 2021, 2022, orthopade .. zufrieden,
    physio .. grunes licht, grunes licht bekommen, grunes licht gegeben, hat mich .. freigegeben,
    arzt .. ok gegeben, wieder alles machen, darf wieder alles, sport freigegeben, freigegeben worden,
    freigabe .. bekommen/erhalten/da, sportfreigabe bekommen
  `,
  over: `
    vor # jahren, vor jahren, vor vielen jahren, vor zwei/drei/vier/funf/sechs/sieben/acht/zehn jahren, als kind,
    letztes jahr, voriges jahr, vorletztes jahr, im letzten winter, letzten winter, vor # monaten,
    vor drei/vier/funf/sechs/acht monaten,
    fast umgekippt/ohnmachtig/zusammengeklappt/kollabiert/umgefallen/weggeklappt,
    beinahe umgekippt/ohnmachtig/zusammengeklappt/kollabiert/umgefallen/weggeklappt, fast hingelegt,
    geht aber wieder, jetzt vorbei, langst vorbei, alles abgeklart, abgeklart worden, wurde abgeklart
  `,
  celebrated: `
    gluckwunsch*, gratulier*, herzlichen, geschenk*, karte fur, sammeln fur, bekanntgeben, stossen an, feiern,
    gratul*, freuen uns, freu mich, alles gute, willkommen, bravo, hurra, yay, ubernimmt .. kasse/training/gruppe,
    wer ubernimmt, vertretung, vertritt, verabschieden sie, stosst an, anstossen, prost, sekt, babyparty, wohlauf,
    stolz, namen, babyname, neues mitglied, jungstes mitglied, nachwuchslaufer, vater, als papa, als vater, papas,
    mein mann wird papa, patentante, patenonkel
  `,
};
