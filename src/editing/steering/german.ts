import type { TextSteeringWords } from './text-steering.ts';

/** How a German text speaks to the bot. */
export const GERMAN_TEXT_STEERING: TextSteeringWords = {
  drop: `
    ignoriere, ignorier, ignoriert, vergiss, vergesst, missachte, missachtet, befolge nicht, umgehe,
    uberschreibe, deaktiviere, losche, brich, schalte, verwirf, beachte nicht, befolge, befolgt,
    setze dich uber, ubergehe
  `,
  'bot-orders': `
    deine regeln, deine anweisungen, deine richtlinien, deine vorgaben, deine vorschriften, deinen prompt,
    deine programmierung, deine filter, deine schranken, deine sicherheitsregeln, deine quellen,
    alle anweisungen, alle regeln, bisherigen anweisungen, vorherigen anweisungen, fruheren anweisungen,
    bisherigen regeln, vorherigen regeln, alles bisherige, alles oben, alles vorherige, alles davor,
    den systemprompt, deine anweisungen nicht mehr
  `,
  told: `
    alles was dir gesagt wurde, was dir gesagt wurde, alles was man dir gesagt hat, was man dir gesagt hat,
    was deine entwickler dir gesagt haben, was dir deine entwickler gesagt haben, was du gelernt hast,
    was man dir beigebracht hat
  `,
  about: `uber, zum, zur`,
  orders: `regeln, anweisungen, richtlinien, vorgaben`,
  'of-bot': `
    des bots, dieses bots, des systems, von paceline, deiner entwickler, deiner ersteller, die du bekommen hast,
    die du erhalten hast, von vorher, von oben
  `,
  'no-rules': `
    du hast keine regeln, hast keine regeln, du hast keine grenzen, hattest du keine regeln, keine regeln mehr,
    hattest du keine sicherheitsregeln, du hast keine filter, hattest du keine grenzen, fur dich gelten keine,
    ohne deine regeln, ohne deine filter, ohne einschrankungen, nicht mehr an regeln gebunden,
    keine sicherheitsregel, an keine regeln gebunden, gelten fur dich nicht, gilt fur dich nicht
  `,
  be: `
    verhalte dich wie, benimm dich wie, tu so als warst du, tu als warst du, als warst du,
    stell dir vor du bist, spiele die rolle, spiel die rolle, sprich wie, antworte als, antworte wie, sei,
    handle als, du bist, werde zu, werde zum, verwandle dich in
  `,
  'you-are-now': `
    du bist jetzt, du bist nun, du bist nicht mehr, ab jetzt bist du, ab sofort bist du, ab heute bist du
  `,
  'bot-role': `
    assistent, assistenten, chatbot, bot, ki, sprachmodell, arzt, arztin, anwalt, hacker, pirat,
    uneingeschrankt, ungefiltert, ohne regeln, ohne grenzen, ohne filter, prasident, prasidentin, dan, chatgpt,
    laufbot, boser zwilling, bosen zwilling
  `,
  'stop-being': `hor auf ein, hore auf ein, sei kein, sei nicht langer, du bist kein`,
  mode: `entwicklermodus, dan modus, gottmodus, jailbreak, developer modus`,
  'from-now-on': `ab jetzt, ab sofort, von nun an, von jetzt an, ab heute, kunftig, bis auf weiteres`,
  'you-answer': `
    antwortest du, antworte du, du antwortest, du sprichst wie, sprichst du wie, deine antworten, antworte nur,
    sprichst du nur, redest du nur, du sprichst nur, schreibst du nur, sagst du immer
  `,
  address: `
    hinweis an den assistenten, hinweis an den bot, hinweis an die ki, hinweis fur den assistenten,
    hinweis fur den bot, hinweis fur die ki, notiz an den bot, notiz an den assistenten, nachricht an den bot,
    nachricht an den assistenten, anweisung an den bot, anweisungen an den bot, anweisung fur den bot,
    anweisungen fur den bot, anweisung an den assistenten, liebe ki, lieber bot, lieber assistent, hey bot,
    hallo paceline, hey paceline, liebes paceline, paceline du, paceline ignoriere, paceline vergiss,
    paceline muss, paceline ab jetzt, paceline ab sofort, achtung bot, als sprachmodell, als ki, als chatbot,
    als assistent musst, fur die ki die, an die ki die, fur die ki, an die ki, wenn du eine ki bist,
    an alle chatbots, fur chatbots, fur sprachmodelle, an alle sprachmodelle
  `,
  system: `system, admin, entwickler, systemnachricht, administrator`,
  safeguards: `
    sicherheitsprufungen, sicherheitsregeln, sicherheitsfilter, sicherheitsabfragen, neue anweisungen,
    alle regeln, prompt, leitplanken
  `,
  bot: `
    paceline, der bot, dieser bot, der chatbot, dieser chatbot, die ki, diese ki, das sprachmodell, jede ki
  `,
  passive: `gefragt werden, wissen, ersetzen, trainer, trainerin`,
  obey: `
    gehorche, gehorcht, gehorchen, hor nur auf, hore nur auf, befolge nur, folge nur, sondern nur
  `,
  'this-text': `
    diesem text, diesen text, dieser text, diesem eintrag, diesen eintrag, dieser nachricht, diesen zeilen,
    dieser anweisung, diesen anweisungen, mir, meinen befehlen
  `,
  'new-orders': `
    deine neuen anweisungen lauten, deine neue anweisung lautet, deine neuen anweisungen sind,
    deine neue aufgabe ist, deine neuen regeln lauten, deine neuen regeln sind, deine neue rolle ist,
    dein neuer name ist, neue anweisungen fur dich
  `,
  'always-answer': `
    antworte immer mit, antworte immer dass, antworte immer ja, antworte stets mit, antworte stets ja,
    antworte nur mit dem, antworte nur mit der, antworte nur mit ja, antworte nie mit, antworte nie dass,
    antworte ausschliesslich mit, antwortet immer mit, antworte auf alles mit, erwidere immer mit,
    sage immer ja, beende jede antwort mit, beginne jede antwort mit, schreib in jede antwort,
    schreibe in jede antwort, in allen antworten, in allen deinen antworten, in jeder antwort
  `,
  reply: `antworte, antwortet, sag, sage, erwidere, beantworte, beantwortet`,
  yes: `ja, nein`,
  with: `mit, dass, in, nur`,
  'every-question': `
    jede frage, alle fragen, zu allem, auf alles, jeder frage, allen fragen, egal was gefragt wird,
    egal was jemand fragt, egal wer fragt, was auch immer gefragt wird, alle nachrichten, jede nachricht,
    allen nachrichten, jeder nachricht, was immer sie fragen, egal was sie fragen, jedem der fragt
  `,
  'somebody-asks': `
    ein mitglied fragt, mitglieder fragen, jemand fragt, jemand nach, wer fragt, du gefragt wirst,
    nutzer fragen, ein nutzer fragt, ein laufer fragt, laufer fragen, gefragt wird, fragen zu
  `,
  'reply-that': `
    antworte dass, antworte mit, antworte immer, sage immer, sag immer, sag nur, sage nur, empfiehl immer,
    empfiehl nie, erwahne nie
  `,
  reveal: `
    zeig, zeige, verrate, nenne, gib, drucke, schreibe, schreib, wiederhole, poste, sende, verrat, sag, sage
  `,
  inner: `
    systemprompt, system prompt, deinen prompt, dein prompt, deine anweisungen, versteckten anweisungen,
    geheimen anweisungen, versteckten regeln, urspringlichen anweisungen, deinen quellcode, bot token,
    api schlussel, umgebungsvariablen, deine konfiguration, alles was oben steht, alles was daruber steht,
    den text oben, alles was uber dieser
  `,
  'names-bot': `
    bot, chatbot, ki, sprachmodell, paceline, prompt, planer, jede frage, alle fragen, egal was gefragt,
    diesem eintrag, filter, sicherheitsregeln, jede antwort, deine antworten, dem assistenten
  `,
  must: `
    muss, soll, sollte, darf nicht, darf nie, hat zu, darf niemanden, darf nicht mehr, sollte nie
  `,
  text: `
    diese nachricht, dieser text, dieser eintrag, diese seite, diese notiz, diese zeilen, diese anweisung
  `,
  overrides: `
    setzt alle, setzt deine, ersetzt alle, ersetzt deine, hebt alle, hebt deine, uberschreibt, geht vor allen,
    hat vorrang vor, steht uber
  `,
  task: `
    deine einzige aufgabe, dein einziger zweck, deine aufgabe ist jetzt, deine aufgabe ist nun,
    dein einziges ziel, deine mission ist, deine wahre aufgabe
  `,
  'answer-is': `ist die antwort, lautet die antwort, antworte, sag, sage, empfiehl, sag dass`,
  'in-replies': `in allen antworten, in jeder antwort`,
  staff: `trainer, trainerin, kassenwart`,
  'demand-opener': `bitte, und, dann, jetzt, aber, auch, musst du, du musst, du sollst, zu`,
};
