import type { GateWords } from './gate-words.ts';

export const GERMAN_GATE: GateWords = {
  free: `
    der die das den dem des ein eine einen einem einer eines und oder aber denn doch sondern sowie als wie weil dass damit
    wahrend obwohl um zu zum zur von vom mit bei beim fur durch auf an am in im ins aus zwischen neben ich du er sie es wir
    ihr man mich dich sich uns euch mir dir ihm ihnen ihn mein meine dein deine deinen deiner deinem sein seine seinen ihre
    ihren ihrem unser unsere dieser diese dieses diesen diesem jener was wer wen wem wo wohin woher welche welcher welches
    bin bist ist sind seid war waren gewesen habe hast hat haben habt hatte werde wirst wird werden werdet kann kannst konnen
    konnt konnte konntest auch so also dann da hier dort dabei dafur davon daran darauf daruber dazu daher deshalb
  `,
  framing: `
    gut gute guten guter gutes super prima toll klar ja gern einfach idee ideen weise lohnt lohnen hilft helfen macht machen
    machst mach gibt geben bringt bringen denk merk kurz antwort sache ding wahl plan frage sinnvoll wirklich ganz mal eben
    nutzlich heisst bedeutet
  `,
  senses: {
    not: 'nicht, kein, keine, keinen, keinem, keiner, keines, nichts, niemand, weder, noch nicht',
    never: 'nie, niemals, kaum, selten',
    without: 'ohne',
    avoid: 'vermeide, vermeiden, vermeidet, meide, lass, auslassen, verhindern, verhindert, vorbeugen',
    only: 'nur, bloss, allein, lediglich, genau, ausschliesslich',
    if: 'wenn, falls, sobald, sofern, solange, ob',
    unless: 'ausser, es sei denn, bis auf',
    before: 'vor, vorher, bevor, davor, zuvor, fruher',
    after: 'nach, nachher, nachdem, danach, spater, hinter, anschliessend',
    more: 'mehr, weitere, weiteren, weiterer, zusatzlich, zusatzliche, extra, hoher, langer, uber, steigere, steigern, erhohe, erhohen',
    less: 'weniger, reduziere, reduzieren, geringer, geringere, niedriger, kurzer, unter, verringert, verringern, senkt',
    most: 'hochstens, maximal, bis zu, meist, meistens, meisten, fast, beinahe, oft, haufig, gewohnlich',
    least: 'mindestens, wenigstens, minimal, manchmal, zumindest',
    always:
      'immer, alle, alles, allen, ganzer, ganze, ganzen, vollig, komplett, jederzeit, gesamt, gesamte, gesamten',
    instead: 'statt, stattdessen, anstatt, anstelle, ersetze, ersetzen, ersetzt, gegen',
    until: 'bis, seit',
    stop: 'hor, aufhoren, stopp, stoppe, beende, beenden, streiche, streichen, weg, weglassen',
    must: 'muss, musst, mussen, soll, sollst, sollen, sollte, solltest, sollten, notig, notwendig, braucht, brauchst, brauchen, brauche, erforderlich',
    first:
      'erst, erste, ersten, zuerst, zweite, zweiten, letzte, letzten, nachste, nachsten, beginne, beginnen, beginnt, fang, fange, anfangen, starte, starten',
    better: 'besser, beste, besten, bester, ideal, perfekt',
    worse: 'schlechter, schlecht, schlechte, schlimmer, schwach',
    right: 'richtig, richtige, sicher, wahr, korrekt',
    wrong: 'falsch, falsche, gefahr, gefahrlich, riskant, unsicher',
    same: 'gleich, gleiche, gleichen, selbe, selben, derselbe, dieselbe, demselben, zusammen, gemeinsam',
    other:
      'andere, anderen, anderer, anderes, anders, getrennt, verschiedene, verschiedenen, unterschiedlich, ubrigen',
    every: 'jede, jeder, jedes, jeden, jedem, taglich, wochentlich',
    half: 'halb, halbe, halben, halfte, teil, teilweise, etwas, einige, manche, wenig, wenige, paar, mehrere',
    double: 'doppelt, zweimal, sehr, viel, viele, vielen, schwer, schwere, schweren, zu viel, zu viele, eher',
  },
};
