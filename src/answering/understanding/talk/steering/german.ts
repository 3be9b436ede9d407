import type { SteeringWords } from './steering-words.ts';

/** How the bot is steered in German. */
export const GERMAN_STEERING: SteeringWords = {
  your: `dein, deine, deinen, deiner, deinem, eure`,
  'rule-words': `
    regel, regeln, anweisung, anweisungen, instruktionen, vorgaben, richtlinien, prompt, befehle, vorschriften,
    einschrankungen
  `,
  'you-have': `
    nutzt du, verwendest du, lauft bei dir, benutzt du, hast du, du hast, befolgst du, folgst du, gelten fur dich
  `,
  obey: `befolge, befolg, folge, gehorche, hor auf`,
  'my-orders': `meine anweisungen, meinen anweisungen, meine befehle, meinen befehlen, meine regeln, meinen regeln`,
  drop: `
    hor nicht auf, halte dich nicht an, hor nicht mehr auf, pfeif auf, pfeife auf, scheiss auf, setz aus,
    leg beiseite, lass mal, verzichte auf, ignorier, ignoriere, ignorieren sie, vergiss, vergesst, vergessen sie,
    missachte, missachten, uberschreib*, folge nicht, befolge nicht, hor auf, beachte nicht, verwirf, loesch*, losch,
    losche, lass alle, setz dich uber, umgehe, umgeh
  `,
  undo: `
    ignorieren, ignorierst, vergessen, vergisst, missachten, missachte, ausschalten, abschalten, deaktivier*, losch*,
    umgeh*, brich, anderst, andern, schalte, aufheben, ohne
  `,
  orders: `
    alles was vorher, was vorher stand, was davor stand, alles was davor, alles was oben, was oben steht, alle regeln,
    alle deine regeln, die regeln, jede regel, bisherigen regeln, vorherigen regeln, anweisung, anweisungen,
    instruktionen, vorgaben, richtlinien, befehle, einschrankungen, vorschriften, prompt, programmierung,
    alles vorherige, alles bisherige, alles obige, alles oben, alles davor, alles was du, alles was dir,
    alles was man dir, was dir gesagt wurde, was man dir gesagt hat, vorherigen nachrichten, der artikel, den artikel,
    deinem artikel, im artikel, dem artikel, deinen artikel, dein wissen, deine quellen, deine grenzen, regeln
  `,
  'own-orders': `
    deine regeln, deinen regeln, deiner regeln, deine anweisungen, deine anweisung, deinen anweisungen,
    deine vorgaben, deinen vorgaben, deine richtlinien, deine instruktionen, deine einschrankungen, deinen prompt,
    dein prompt, deine programmierung, deinen filter, deine filter, deine grenzen, deine befehle, deine einstellungen,
    alle deine, all deine, sicherheitsfilter, alle anweisungen, alle regeln, alle vorgaben
  `,
  'what-i-said': `ich gesagt, ich geschrieben, ich gefragt, ich meinte, ich gerade, meine frage, meine letzte`,
  'new-self': `
    du darfst jetzt, du darfst ab jetzt, du musst mir zustimmen, du musst sagen, du musst gehorchen, du musst immer,
    stimme mir immer zu, gib mir immer recht, antworte auf alles, du bist jetzt, du bist nun, du bist ab jetzt,
    du bist ab sofort, bist du jetzt ein, antworte ab hier, antworte ab jetzt, antworte ab sofort, sprich ab jetzt,
    rede ab jetzt, du heisst jetzt, du bist nicht mehr, du bist kein bot mehr, rollenspiel, entwicklermodus,
    entwickler modus, admin modus, adminmodus, wartungsmodus, gottmodus, dan modus, unzensiert, ungefiltert,
    ohne filter, ohne zensur, frei von regeln, systemprompt, system prompt, neue anweisung, neue anweisungen,
    deine neue rolle, deine neue aufgabe, dein neuer name, ich bin dein entwickler, ich bin deine entwicklerin,
    ich bin dein schopfer, ich bin dein besitzer, ich bin dein meister, ich bin dein chef, gehorche, gehorch,
    gehorchst du, tu was ich sage, mach was ich sage, du wurdest gehackt, bleib in der rolle
  `,
  'from-now': `ab jetzt, ab sofort, von jetzt an, von nun an, fortan, ab hier, ab diesem moment, kunftig`,
  you: `du, dich, dir, dein, deine, antworte*, antwortest, sprich, rede, redest, heisst du, bist du, nenn, sag`,
  'stop-being': `hor auf ein, hor auf so, sei kein, sei nicht, sei nicht mehr, hor auf`,
  bot: `bot, assistent, trainer, ki, roboter, chatbot, paceline, maschine, laufbot`,
  persona: `
    antworte mir wie, antworte mir als, rede mit mir wie, rede mit mir als, sprich mit mir wie, sprich mit mir als,
    behandle mich wie, verhalte dich wie, benimm dich wie, rede wie ein, rede wie eine, sprich wie ein,
    sprich wie eine, antworte wie ein, antworte wie eine, antworte als ein, gib dich als, ubernimm die rolle,
    schlupf in die rolle, imitiere
  `,
  'act-as': `
    als warst du, als warest du, als ob du, wie wenn du, tu so als, benimm dich wie, verhalte dich wie, rede wie,
    sprich wie, antworte wie, antworte als, schreib wie, schreibe wie, gib dich als, stell dir vor du, du bist,
    du warst, kannst du, konntest du, agiere als, handle als
  `,
  be: `sei, spiel, spiele`,
  role: `
    arzt, arztin, doktor, physio*, krankenschwester, pfleger, chirurg, anwalt, anwaltin, pirat*, hacker, linux,
    therapeut*, psycholog*, psychiater, freundin, oma, opa, grossmutter, grossvater, mutti, mama, papa, bosewicht,
    bose, betrunken*, dichter, rapper, cowboy, zauberer, gott, prasident, anderer bot, andere ki, ohne regeln,
    ohne einschrankungen, ohne grenzen, mensch ware
  `,
  pretend: `
    tun wir so, tu so, tu mal so, stell dir vor, stellen wir uns vor, angenommen, nehmen wir an, nimm an,
    gehen wir davon aus, geh davon aus, sagen wir mal
  `,
  'source-says': `
    artikel sagt, artikel sage, artikel steht, artikel stunde, artikel stehe, artikel behauptet, artikel empfiehlt,
    artikel wurde, seite zwei, zweite seite, zweiten seite, nachste seite, nachsten seite, autor sagt, autor schreibt,
    deine quellen sagen
  `,
  reply: `
    antworte, antwort, sag, sage, schreib, schreibe, gib aus, drucke, bestatige, beginne, beginn, beende, ende,
    wiederhole, wiederhol, antwortest, antworten sie, fuge
  `,
  only: `
    nur mit, ausschliesslich mit, nur noch mit, nichts als, nichts anderes, sonst nichts, das wort, die worte,
    die worter, den satz, in grossbuchstaben, wortwortlich, wort fur wort, genau dies, folgendes, das folgende,
    wortlich, ausschliesslich
  `,
  'only-reply': `
    setz das wort, setze das wort, fuge das wort, benutze das wort, verwende das wort, antworte nur,
    antworte ausschliesslich, antworte nur noch, nur antworten mit, das einzige was du antwortest,
    das einzige was du sagst, sag nur, sag nur noch, sage nur, schreib nur, schreibe nur, sag nichts als,
    antworte nicht, antworte auf alles, nur noch mit
  `,
  'every-reply': `
    jede antwort, jeder antwort, jede nachricht, jeder nachricht, jeden satz, jedem satz, alle deine antworten,
    deine antworten, alle antworten, deine antwort mit, deine nachrichten
  `,
  must: `muss, mussen, soll, sollen, hat zu, wird`,
  manner: `
    im stil von, im stile von, mit der stimme von, im ton von, emoji, emojis, pirat*, in reimen, gereimt, reimend,
    in versen, als gedicht, in emojis, nur emojis, ruckwarts, auf klingonisch, auf latein, als rap, in binar, in morse
  `,
  short: `ja oder nein, ja nein, kurz, knapp, einem satz, eine zahl, auf deutsch, auf englisch`,
  echo: `
    base64, base 64, morsecode, schreib here, schreibe here, setz here, sprich mir nach, sprecht mir nach,
    wiederhole folgendes, wiederhole alles, wiederhole diesen, wiederhole das folgende, sag mir nach, entschlussel*,
    dekodier*, decodier*, fuhre diesen befehl, fuhr den befehl, fuhre den befehl, fuhre den code, fuhre folgenden,
    buchstabier*
  `,
  repeat: `
    wiederhole, wiederhol, zitiere, zitier, schreib, schreibe, sag, gib, vervollstandige, befolge, folge, drucke
  `,
  text: `
    mir nach, das wort, die worte, dieses wort, diese worte, diesen satz, den satz, diesen text, den text oben,
    diese nachricht, folgendes, folgenden satz, folgenden text, alles oben, alles obige
  `,
  'many-times': `
    zehn mal, zehnmal, 10 mal, 10x, zwanzig mal, zwanzigmal, 20 mal, funfzig mal, 50 mal, hundert mal, hundertmal,
    100 mal, tausend mal, 1000 mal, immer wieder
  `,
  'at-sign': `klammeraffe, klammeraffen, at zeichen, atzeichen, affenschwanz`,
  ping: `
    erwahne, erwahn, markier, markiere, ping, pinge, benachrichtige, benachrichtig, verstandige, weck, wecke, tagge
  `,
  post: `poste, schreib, schreibe, schick, schicke, sende, veroffentliche, verkunde, teile, setz, setze, stell`,
  everybody: `
    alle leute, alle personen, samtliche mitglieder, jedes mitglied, alle, allen, jeden, den ganzen verein,
    den ganzen server, ganzen kanal, alle mitglieder, allen mitgliedern, everyone
  `,
  channel: `
    in den channel, im channel, in den kanal, im kanal, in die gruppe, in der gruppe, auf dem server, auf den server,
    in general, in den chat, in ankundigungen
  `,
  reveal: `
    zeig, zeige, zeigst, verrat*, nenn*, gib, sag, sage, wie lautet, wie lauten, was ist, was sind, was steht,
    was sagen, welche, liste, schick*, sende, poste, teile, schreib, schreibe, lies, beschreib*, wiederhole, druck*,
    her mit, erklar, fasse, kopier*, brauche
  `,
  inner: `
    welchen prompt, welcher prompt, was fur einen prompt, den prompt, der prompt, systemeinstellung*,
    systemkonfiguration, systemvorgabe*, systemprompt, system prompt, systemnachricht, systemanweisung*,
    versteckte anweisungen, versteckten anweisungen, geheime anweisungen, geheimen anweisungen, interne anweisungen,
    internen anweisungen, interne regeln, internen regeln, ursprunglichen anweisungen, ursprungliche anweisung,
    initialprompt, dein prompt, deinen prompt, deine anweisungen, deine instruktionen, deine vorgaben,
    deine konfiguration, deinen code, dein code, quellcode, deinen quelltext, vor meiner nachricht,
    uber meiner nachricht, vor meiner frage, vor dieser nachricht
  `,
  about: `fur, uber, zu, zum, zur, bei, beim, von, mit, an, wenn`,
  'was-told': `
    wurde dir gesagt, hat man dir gesagt, dir gesagt wurde, dir aufgetragen, dir vorgegeben, wurde dir vorgegeben,
    hat man dir eingetrichtert, dir befohlen, wurdest du instruiert, wurdest du angewiesen, vor diesem chat,
    vor diesem gesprach, anfang dieses chats, anfang dieses gesprachs, beginn dieses chats,
    vor meiner ersten nachricht
  `,
  given: `
    geladen wurden, mitgegeben, mitgegeben wurden, eingegeben wurden, man dir gegeben, dir gestellt, dir gegeben,
    dir gegeben wurden, dir gegeben hat, du bekommen hast, du erhalten hast, hast du bekommen, hast du erhalten
  `,
  secret: `
    uber nutzer, uber mitglied, uber user, nutzerdaten, api zugang, api token, wlan code, turcode, zugangscode,
    api schlussel, apischlussel, api key, bot token, discord token, zugangstoken, deinen token, dein token, das token,
    den token, passwort*, passworter, kennwort*, kennworter, zugangsdaten, privaten schlussel, env datei, die env,
    geheimschlussel, geheimer schlussel, geheimcode, datenbank, kreditkarte*, ip adresse, serverlogs, deine logs,
    private chats, privaten chats, private nachrichten, privaten nachrichten, private gesprache, privatchat*,
    privatnachricht*, webhook*, wlan schlussel
  `,
  records: `nachrichten, chats, chatverlauf, chatverlaufe, unterhaltungen, gesprache, gesprachsverlauf`,
  mine: `mein, meine, meinen, unsere, unseren`,
  'tell-them': `sag, sage, nenn, nenne, schreib`,
  slur: `idiot, dumm, doof, fett, hasslich, versager, depp, trottel, faul, loser, blod`,
  others: `
    andere mitglieder, anderen mitglieder, anderer mitglieder, anderen mitgliedern, anderes mitglied,
    anderen mitglieds, andere nutzer, anderer nutzer, anderen nutzer, andere user, anderer user, anderen user,
    die anderen, der anderen, den anderen, anderer leute, andere leute, alle mitglieder, aller mitglieder, mitglieder,
    mitgliedern, vereinskollegen, jemand anderes, wer sonst, wer noch, wer hier, wer von hier, welche mitglieder,
    welches mitglied, andere laufer, wer alles
  `,
  private: `
    nachrichten, dms, privat*, chats, chatverlauf, chatverlaufe, gesprache, verlauf, verlaufe, profil, profile,
    personlich*, daten, email*, emails, mailadressen, telefonnummer*, handynummer*, adressen, namen, gefragt,
    geschrieben, eingestellt, angegeben, eingetragen, ihre fragen, fragen gestellt
  `,
  did: `hat, haben`,
  'tell-you': `
    dir gestellt, dir erzahlt, dir geschrieben, dir gesagt, dich gefragt, dir geschickt, dir anvertraut, dir verraten,
    dir uber, bei dir gefragt, dir berichtet
  `,
  'to-you': `dir, dich`,
  'said-last': `gefragt, gesagt, erzahlt, geschrieben, geschickt, gestellt, anvertraut, verraten, gebeichtet`,
  'told-you': `
    dir gestellt, dir geschrieben, dir erzahlt, dir anvertraut, dir verraten, dich gefragt, dir geschickt,
    dir berichtet, mit dir geredet, mit dir gesprochen, mit dir geschrieben, mit dir gechattet, dein chat mit,
    deinen chat mit, dein gesprach mit, schrieb dir, erzahlte dir, fragte dich, sagte dir
  `,
  self: `mir, uns, ich, wir, niemand, hab, habe, wer hat dir`,
  compose: `
    schreib*, verfass*, dichte, dicht, erstell*, mach, mache, mach mir, erzahl*, brauche, brauch, ich brauche,
    ich brauch, ich will, ich mochte, generier*, erfind*, entwirf, komponier*, reim, reime, sing, lies, programmier*,
    gib mir, will, mochte, hilf mir bei, hilf mir mit
  `,
  'compose-last': `schreiben, verfassen, dichten, erstellen, erfinden, erzahlen, formulieren, aufsetzen`,
  genre: `
    aufsatz, aufsatze, gedicht*, haiku*, limerick*, ein lied, einen song, songtext, liedtext, rap, eine geschichte,
    kurzgeschichte, gutenachtgeschichte, liebesgeschichte, marchen, einen roman, drehbuch, dialog, skript, script,
    python, code, sql, eine mail, eine email, mail an, einen brief, brief an, liebesbrief, bewerbung, anschreiben,
    lebenslauf, eine rede, hochzeitsrede, tweet, blogbeitrag, instagram post, slogan, hausaufgabe*, referat,
    facharbeit, hausarbeit, seminararbeit, beleidigung*, schimpfwort*, schimpfworter, witz uber, pressemitteilung,
    erorterung, einen kommentar, beleidigt, nachricht an, trinkspruch, werbetext, werbung, anzeige, einen text,
    nen text
  `,
  'other-work': `
    sing mir, sing uns, sing ein, sag was gemeines, sag etwas gemeines, lastere uber, lastere, sag was schlechtes,
    beleidige, beleidig mich, mach dich lustig, zieh uber, mach meine hausaufgaben, meine hausaufgaben, meinen roman,
    mein roman, ratsel*, scherzfrage, lass uns spielen, spielen wir, spiel mit mir, wahrheit oder pflicht,
    galgenmannchen, rein hypothetisch, liebesbrief, gutenachtgeschichte
  `,
  translate: `ubersetz, ubersetze, ubersetz mir, ubersetze mir, ubersetzen sie`,
  'into-a': `in einen, in ein, in eine, in meinen`,
  'how-to-say': `wie sagt man, wie heisst, was heisst, ubersetz*, wie sag ich, wie schreibt man`,
  tongue: `
    auf englisch, ins englische, auf spanisch, ins spanische, auf deutsch, ins deutsche, auf franzosisch,
    ins franzosische, auf italienisch, ins italienische, auf japanisch, ins japanische, auf chinesisch,
    ins chinesische, auf latein, ins lateinische, auf russisch, ins russische, auf turkisch, ins turkische,
    auf polnisch, ins polnische
  `,
  'demand-opener': `
    kannst du, konntest du, kannst du mir, wurdest du, ich will dass du, bitte, mal, jetzt, nun, dann, und, einfach,
    hey, ok, okay, also, bot, los, komm, sofort, erst, zuerst, hallo, aber, oder, doch, nur
  `,
  itself: `sich`,
};
