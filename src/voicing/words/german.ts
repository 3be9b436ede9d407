import type { GateWords } from './gate-words.ts';

export const GERMAN_GATE: GateWords = {
  free: `
    der die das den dem des ein eine einen einem einer eines und sowie als wie dass um zu zum zur bei beim fur
    auf an am in im ins ich du er sie es wir ihr man mich dich sich uns euch mir dir ihm ihnen ihn mein
    meine dein deine deinen deiner deinem sein seine seinen ihre ihren ihrem unser unsere dieser diese dieses diesen diesem
    was wer wen wem welche welcher welches bin bist ist sind seid war waren gewesen habe hast hat haben habt hatte wird werden
    auch da hier dabei dafur davon daran darauf daruber dazu zwar art arten und mach machst macht machen
    geben gibt gib pro
  `,
  tone: 'wirklich übrigens eben ja nun',
  opening: 'also, außerdem, und, nun',
  alike: [
    'nicht, kein, keine, keinen, keinem, keiner, keines',
    'kann, kannst, konnen, konnt, konnte, konntest, konnten, mag, vielleicht, moglicherweise',
    'muss, musst, mussen',
    'soll, sollst, sollen, sollte, solltest, sollten',
    'nie, niemals',
    'aber, jedoch, allerdings, doch',
    'obwohl, auch wenn, obgleich',
    'weil, denn, da ja',
    'deshalb, daher, darum, deswegen, also, somit, sodass, so dass',
    'wenn, falls, sobald, sofern',
    'vor, bevor, vorher, davor',
    'nach, nachdem, danach, anschliessend',
    'nur, bloss, lediglich, ausschliesslich',
    'jede, jeder, jedes, jeden, jedem',
    'statt, anstatt, anstelle',
    'mindestens, wenigstens',
    'hochstens, maximal, bis zu',
    'etwa, ungefahr, rund, circa',
    'besonders, vor allem, insbesondere',
    'oft, haufig',
    'meist, meistens, normalerweise, gewohnlich, in der regel',
    'allmahlich, nach und nach, schrittweise, schritt fur schritt, langsam',
    'beginn, beginne, beginnst, beginnt, beginnen, starte, startest, startet, starten, anfangen, anfangst, anfangt',
    'verbessere, verbesserst, verbessert, verbessern',
    'senkt, senken, verringert, verringern, mindert, mindern, reduziert, reduzieren',
    'wahl, wahle, wahlst, wahlt, wahlen, such dir aus',
    'vermeide, vermeidest, vermeidet, vermeiden, vermeidest du',
    'hervorragend, ausgezeichnet, super, prima',
    'entscheidend, wesentlich, unerlasslich',
    'andere, anderen, anderer, anderes, anderem',
    'unterschiedlich, unterschiedliche, unterschiedlichen, verschieden, verschiedene, verschiedenen',
    'ganz, ganze, ganzen, ganzer, ganzes, gesamt, gesamte, gesamten',
    'zusatzlich, zusatzliche, zusatzlichen, extra',
  ],
  floating: 'zum beispiel, beispielsweise',
  clause: 'weil, wenn, falls, obwohl, bevor, nachdem',
};
