import type { ChatWords } from './chat-words.ts';

/** How members chat in German. */
export const GERMAN_CHAT: ChatWords = {
  greeting: `
    hallo*, hallochen, hi, hey, heyho, huhu, moin, moin moin, moinsen, servus, gruezi, gruss gott, grussgott,
    gruss dich, gruss euch, grusse, tach, tag, tag zusammen, guten tag, guten morgen, guten abend, guten mittag, gudn,
    gude, mahlzeit, na, na du, wie gehts, wie geht es dir, wie gehts dir, wie geht es, wie geht s, alles klar,
    alles gut, alles fit, was geht, was geht ab, was machst du, was machst du gerade, was machst du so, wie lauft s,
    wie laufts, jemand da, jemand wach, jemand hier, jemand online, ist jemand wach, ist jemand hier, wer da,
    noch wach, ist jemand da, ist da jemand, bist du da, bist du wach, bist du online, funktioniert das hier,
    geht das hier, lauft das hier, ist das ding an, test, nur ein test, bin wieder da, ich bin wieder da, freut mich,
    schon dich kennenzulernen, jo, ahoi, schonen montag, schonen dienstag, schonen mittwoch, schonen donnerstag,
    schonen freitag, schonen samstag, schonen sonntag, schones wochenende, schonen tag, frohe weihnachten,
    frohes neues, frohes neues jahr, frohe ostern, gutes neues, alles gute zum geburtstag, frohliche weihnachten
  `,
  company: `
    wer ist dabei, wer ist dabei bei, wer hat lust auf, wer kommt mit, wer kommt mit auf, wer kommt mit zum,
    jemand lust auf, hat jemand lust auf, wer will
  `,
  thanks: `
    ehre, ehrenmann, bist ein engel, du bist ein engel, sehr freundlich, verbunden, hut ab, respekt, chapeau, danke*,
    dankeschon, danke schon, vielen dank, herzlichen dank, besten dank, tausend dank, lieben dank, merci, thx,
    dank dir, ich danke, bedankt, sehr nett, nett von dir, lieb von dir, bist der beste, bist die beste,
    du bist der beste, du bist die beste, du bist super, du bist toll, du bist spitze, bist ein schatz, guter bot,
    braver bot, gute antwort, super antwort, tolle antwort, sehr hilfreich, hilfreich, hat geholfen, hat mir geholfen,
    das hilft, das hilft mir, hast mir geholfen, genau das, klasse, spitze, toll, super, prima, mega, genial,
    fantastisch, grossartig, ausgezeichnet, wunderbar, hervorragend, stark, geil, gut gemacht, ich liebe dich,
    hab dich lieb, mach ich, werd ich machen, probier ich, probiere ich aus
  `,
  assent: `
    du bist lustig, du bist witzig, wie lustig, falscher kanal, falscher chat, war nicht fur dich, du bist doof, du bist nutzlos, nutzloser bot, blober bot, blode maschine, dummer bot, du nervst, war ein scherz, war nur spass, nur spass, kleiner scherz, ich auch, guter punkt,
    ok, okay, oki, okidoki, gut, alles klar, klar, na klar, passt, passt schon, verstanden, verstehe, kapiert, ja, jo,
    jup, jep, nein, ne, nee, cool, top, perfekt, schon, nice, ach so, achso, aha, ah, oh, hm, hmm, interessant,
    gut zu wissen, notiert, haha*, hehe*, hihi, lol, schade, egal, vergiss es, macht nichts, kein problem, kein ding,
    sorry, entschuldigung, tut mir leid, ups, wow, krass, jawohl, genau, stimmt, in ordnung, einverstanden, fein
  `,
  farewell: `
    tschuss, tschuessi, tschussi, tschau, tschau tschau, tschues, tscho, tscho mit o, ciao, ciao ciao, ade, adieu,
    bye, bis dann, bis bald, bis morgen, bis spater, bis nachher, bis gleich, bis die tage, bis nachstes mal,
    bis zum nachsten mal, bis montag, bis dienstag, bis mittwoch, bis donnerstag, bis freitag, bis samstag,
    bis sonntag, gute nacht, gut nacht, nacht, n8, nachtchen, schlaf gut, schlaft gut, schlaft schon, traum suss,
    auf wiedersehen, wiedersehen, wiederschauen, auf wiederschauen, machs gut, mach s gut, machts gut, man sieht sich,
    wir sehen uns, wir horen uns, wir lesen uns, ich muss los, muss los, bin weg, bin dann weg, bin dann mal weg,
    bin raus, ich geh schlafen, geh schlafen, gehe schlafen, ab ins bett, ins bett, geh ins bett, gehe ins bett,
    feierabend, schonen feierabend, schonen abend, schones wochenende noch, schonen tag noch, schonen abend noch,
    das wars, das war s, das war alles, lg, liebe grusse, viele grusse, hab einen schonen
  `,
  tired: `
    hat mich geschafft, hat mich zerstort, haben mich zerstort, hat mich geplattet, haben mich geschafft,
    haben mich gekillt, hat mir den rest gegeben, haben mir den rest gegeben, akku leer, kein saft mehr, bin tot,
    ich bin tot, bin total tot, bin kaputt, total kaputt, kaputt, bin platt, total platt, platt, bin fertig,
    vollig fertig, total fertig, fix und fertig, bin erledigt, erledigt, bin im eimer, im eimer, bin hin, bin hinuber,
    bin am ende, bin mude, so mude, bin so mude, todmude, hundemude, bin durch, bin ko, k o, bin alle, bin geschafft,
    bin ausgepowert, ausgelaugt, zerstort, bin zerstort, beine sind tot, beine tot, beine sind platt,
    beine sind pudding, beine wie pudding, beine wie blei, beine wie beton, beine sind schrott, pudding in den beinen,
    spure meine beine nicht, spur meine beine nicht, kann nicht mehr, ich kann nicht mehr, hat mich gekillt,
    hat mich umgebracht, hat mich zerlegt, hat mich fertig gemacht, war brutal, brutal, war hart, war das hart,
    heftig, war heftig, was fur ein lauf, was ein lauf, was fur eine einheit, ab aufs sofa, aufs sofa,
    brauch ein bier, brauche ein bier, brauch ne pizza, brauch ein nickerchen, fast gestorben
  `,
  luck: `
    wunsch mir gluck, wunscht mir gluck, wunsche mir gluck, druck mir die daumen, druckt mir die daumen,
    drucke mir die daumen, daumen drucken, bin nervos, so nervos, nervos, bin aufgeregt, aufgeregt, so aufgeregt,
    freu mich, freue mich, ich freu mich, vorfreude, kanns kaum erwarten, viel gluck, viel erfolg, viel spass,
    hals und beinbruch, toi toi toi
  `,
  news: `
    fuhle mich super, fuhle mich grossartig, fuhle mich fantastisch, lief super, lief grossartig, angemeldet fur meinen ersten, fur meinen ersten angemeldet, endlich angemeldet, startplatz bekommen, hab einen startplatz, so stolz, stolz auf mich,
    neue personliche bestzeit, bestzeit gelaufen, pb gelaufen, bin bestzeit gelaufen, gerade meinen ersten,
    heute meinen ersten, marathon geschafft, halben geschafft, rennen geschafft, neue bestzeit, neue pb, neuer rekord,
    geschafft, ich habs geschafft, habs geschafft, hab es geschafft, endlich geschafft, endlich unter, endlich sub,
    gewonnen, hab gewonnen, podium, podest, treppchen, erster platz, zweiter platz, dritter platz, altersklassensieg,
    medaille, finisher, gefinisht, gefinished, ersten marathon geschafft, erster marathon geschafft,
    erste 10 km geschafft, langster lauf
  `,
  best: `pb, bestzeit, personliche bestzeit, rekord, sub, podium, finisher, medaille`,
  joke: `
    erzahl mir einen witz, erzahl einen witz, erzahl nen witz, erzahl uns einen witz, erzahle mir einen witz,
    erzahl mir nen witz, einen witz bitte, kennst du einen witz, kennst du witze, noch ein witz, noch einen witz,
    sag was lustiges, erzahl was lustiges, erzahl mir was, erzahl was, bring mich zum lachen, mir ist langweilig,
    langweilig, muntere mich auf, motivier mich, motiviere mich, sing was, sing mir was, sag was nettes, heirate mich,
    willst du mich heiraten, liebst du mich, magst du mich
  `,
  abilities: `
    menu,
    was kannst du, was kannst du alles, was kannst du so, was kannst du denn, was kannst du machen, was kannst du tun,
    was kannst du eigentlich, was konnt ihr, was weisst du, was weisst du alles, was machst du hier, was tust du,
    was machst du eigentlich, was kann ich dich fragen, was kann ich fragen, was kann man dich fragen,
    was kann man hier fragen, was darf ich dich fragen, was soll ich dich fragen, was kann ich hier fragen,
    wobei kannst du helfen, wobei kannst du mir helfen, wobei hilfst du, womit kannst du helfen,
    womit kannst du mir helfen, wie kannst du helfen, wie kannst du mir helfen, wofur bist du da, wofur bist du gut,
    wozu bist du da, wozu bist du gut, wozu dienst du, wozu taugst du, was bringst du, wie funktionierst du,
    wie funktioniert das hier, wie funktioniert der bot, wie funktioniert dieser bot, wie funktioniert das,
    wie geht das hier, wie benutze ich dich, wie benutzt man dich, wie nutze ich dich, wie bediene ich dich,
    wie benutze ich den bot, wie rede ich mit dir, was ist das hier, was macht der bot, was macht dieser bot,
    was kann der bot, was kann dieser bot, wofur ist der bot, welche befehle, welche kommandos, befehle, befehlsliste,
    welche funktionen, deine funktionen, deine fahigkeiten, welche fragen, welche themen, zu welchen themen,
    bei welchen themen, was fur fragen, kannst du helfen, kannst du mir helfen, konntest du mir helfen,
    kannst du uns helfen, darf ich dich was fragen, darf ich was fragen, kann ich dich was fragen,
    kann ich was fragen, kann ich dich etwas fragen, ich habe eine frage, ich hab eine frage, hab eine frage,
    hab ne frage, hatte eine frage, hatte mal eine frage, kurze frage, mal ne frage, sprichst du deutsch,
    verstehst du deutsch, kannst du deutsch, welche sprachen, stell dich vor, stell dich mal vor, erzahl von dir,
    erzahl mal von dir, erzahl was uber dich
  `,
  identity: `
    wer hat dich, wer hat den bot, wer hat diesen bot, wer ist das hier, wird man da muede, wirst du mude,
    wirst du nie mude, schlafst du nie, schlafst du eigentlich, bist du nie mude, wer bist du, wer bist n du,
    wer bistn du, was bist du, wer seid ihr, wer hat dich gemacht, wer hat dich gebaut, wer hat dich programmiert,
    wer hat dich entwickelt, wer hat dich erschaffen, wer hat dich trainiert, wer steckt hinter dir,
    wer steckt dahinter, wer steckt hinter dem bot, wie heisst du, wie ist dein name, dein name, hast du einen namen,
    wie alt bist du, woher kommst du, wo wohnst du, wo kommst du her, hast du gefuhle, schlafst du, isst du,
    traumst du, laufst du, laufst du selbst, laufst du selber, laufst du auch, kannst du laufen, bist du echt,
    bist du real, bist du lebendig, bist du chatgpt, welches modell bist du, welche ki bist du, was fur ein bot,
    was fur eine ki, rede ich mit, rede ich hier mit, spreche ich mit, sprech ich mit, red ich mit, schreibe ich mit,
    schreib ich mit, chatte ich mit, mit wem rede ich, mit wem spreche ich, mit wem schreibe ich, ist das ein bot,
    ist das hier ein bot, ist das eine ki, ist das hier eine ki, sitzt da ein mensch, ist da ein mensch,
    mensch oder maschine, mensch oder bot, bot oder mensch, maschine oder mensch, mensch oder roboter, ki oder mensch,
    mensch oder ki, bist du dumm, bist du schlau, bist du mannlich, bist du weiblich
  `,
  openers: `was, wie, wobei, womit, wofur, wozu, woruber, welche, welchen, worin, alles, irgendwas`,
  canYou: `
    man den bot benutzt, man dich benutzt, benutzt man diesen bot, benutze ich diesen bot, man dich gebrauchen,
    dich gebrauchen, man dich nutzen, man dich benutzen, man dich einsetzen, man mit dir machen, ich mit dir machen,
    mit dir anfangen, der bot da, du nutzlich, bist du nutze, du gut, kannst du, kannst du alles, kannst du machen,
    kannst du tun, kannst du helfen, kannst du mir helfen, du kannst, du alles kannst, du kannst alles,
    konntest du helfen, hilfst du, hilfst du mir, du helfen, du mir helfen, weisst du, weisst du alles, bietest du,
    bist du gut, bist du da, bist du gemacht, bist du zustandig, bist du zu gebrauchen, taugst du, du taugst,
    dienst du, machst du hier, ich dich fragen, ich dich alles fragen, man dich fragen, man dich alles fragen,
    wir dich fragen, dich fragen, ich dich nutzen, ich dich benutzen, ich dich einsetzen, nutze ich dich,
    benutze ich dich, dich benutzen, von dir wissen, hast du drauf, hast du so drauf, du drauf, kann der bot,
    kann dieser bot, macht der bot, macht dieser bot
  `,
  limbs: `beine, oberschenkel, waden, korper, lunge, fusse, schenkel`,
  gone: `
    tot, platt, pudding, blei, beton, schrott, brei, kaputt, hinuber, fertig, zerstort, erledigt, im eimer, gummi,
    wackelpudding, matsch, matsche, gekillt, durch, am ende, weich
  `,
  areYou: `bist du, bist du denn, bist du eigentlich, sind sie, du bist, bistn du, seid ihr, bist, biste`,
  being: `
    bot, roboter, robot, chatbot, mensch, menschlich, person, echt, echter, echte, real, ki, ai,
    kunstliche intelligenz, maschine, computer, programm, algorithmus, gpt, chatgpt, trainer, trainerin, coach, arzt,
    physio, experte, jemand, mann, frau, typ, lebendig, fake, lebewesen
  `,
  goesOn: `und, aber, dann, was, wie, warum, wann, welche, oder, mit, nach, vor, fur`,
  fillers: `
    sag, zeig, erklar, verrat, weisst, gebaut, gemacht, programmiert, entwickelt, erschaffen, erfunden, lieben,
    liebes, gebrauchen, kann, kannst, darf, soll, konnte, alle, allen, alles, zusammen, leute, ihr, euch, team,
    truppe, runde, freunde, freund, kollege, kollegen, kumpel, bro, alter, digga, mann, mensch, bot, paceline,
    roboter, coach, trainer, lauffreunde, laufer, gruppe, verein, du, dir, dich, mir, mich, ich, wir, uns, bin, bist,
    hab, habe, war, ist, das, der, die, den, dem, ein, eine, einen, nen, ne, n, und, oder, aber, so, sehr, echt,
    total, vollig, ganz, mal, schon, noch, nur, eben, halt, denn, eigentlich, bitte, na, ja, nein, jetzt, dann, da,
    hier, heute, gestern, morgen, abend, wieder, auch, gut, fur, von, nach, vor, bei, mit, zu, zum, zur, im, in, am,
    an, auf, als, was, wie, es, o, oh, ah, uff, puh, boah, man, haha*, hehe*, lol, xd, top, super, antwort, hilfe,
    tipp, tipps, info, infos, auskunft, erklarung, rat, mehr, bett, sofa, tag, nacht, wochenende, fragen, frage,
    themen, helfen, konkret, wissen, weiter, weitergeholfen, sachen, erst, erstmal, etwas, kurz, genau, wirklich,
    tatsachlich, uberhaupt, gerade, doch, dein, deine, deinen
  `,
  serious: `
    muskelkater, meisten, nie, mochte, nur, extra, eine sache, jedem, jeder, noch, immer, standig, dauernd, jeden tag,
    taglich, jedes mal, seit, seit wochen, wochen, monate, monaten, neuerdings, letzter zeit, schmerz*, weh, verletzt,
    verletzung, geschwollen, brust, schwindel*, krank, fieber, ohnmacht, herz, luft, hilfe, rat, tipps, tipp,
    empfehl*, empfiehl*, was soll, was kann ich, was mache ich, was mach ich, was tun, wie kann ich, wie oft,
    wie viel*, wieviel*, soll ich, kann ich, darf ich, plan, wurde gerne wissen, wissen, meinung, erholen, erholung,
    normal, warum, wieso, welche*, wann, frage,
    langen laufen, lange laufe, harten laufen, am nachsten tag, nachsten tag, tag danach, tage danach, tage spater,
    am morgen danach, wenn ich laufe, nach laufen, erholen sich,
    was lockeres, was leichtes, was ruhiges, was sanftes, was entspanntes, was fur morgen, was zum lockern,
    etwas lockeres, etwas leichtes, etwas ruhiges, etwas sanftes, etwas entspanntes, etwas fur morgen,
    etwas zum lockern, irgendwas lockeres, irgendwas leichtes, irgendwas ruhiges, irgendwas sanftes,
    irgendwas entspanntes, irgendwas fur morgen, irgendwas zum lockern
  `,
};
