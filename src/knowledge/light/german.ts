import type { LightWords } from './light-words.ts';

/** German words that carry no subject. */
export const GERMAN_LIGHT: LightWords = {
  light: `
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner und oder aber denn doch sondern sowie als wie wenn
    weil dass ob damit bevor nachdem wahrend obwohl trotz falls um zu zum zur von vom mit ohne bei beim nach vor fur durch gegen uber unter auf an am
    in im ins aus bis seit zwischen neben hinter statt anstatt
    ich du er sie es wir ihr man mich dich sich uns euch mir dir ihm ihnen ihn mein meine meinen meinem meiner meines dein deine deinen sein seine ihre ihren
    unser unsere euer eure jemand niemand dieser diese dieses diesen diesem jener jede jeder jedes jeden jedem alle alles allen beide beides einige manche mehrere
    etwas nichts was wer wen wem wessen wo wohin woher wann warum wieso weshalb welche welcher welches welchen welchem wie wieviel wieviele wozu womit worauf woran
    bin bist ist sind seid war waren gewesen sein habe hast hat haben habt hatte hatten gehabt werde wirst wird werden werdet wurde wurden worden
    kann kannst konnen konnt konnte konnten darf durfen muss musst mussen musste soll sollst sollen sollte sollten will willst wollen wollte mag mochte mochten
    mache machst macht machen mach gemacht tue tut tun getan gehe geht gehen ging gegangen komme kommt kommen gebe gibt geben nehme nimmt nehmen lasse lasst lassen
    bringe bringt bringen bringts bringens halte haltet halten halt finde findet finden sehe sieht sehen weiss wisst wissen wusste denke denkt denken meine meint meinen glaube glaubt
    sage sagt sagen stehe steht stehen stimmt heisst bedeutet brauche braucht brauchen brauch fange fangt anfangen angefangen beginne beginnt beginnen starte startet starten
    helfe hilft helfen geholfen nutzt nutzen lohnt lohnen passt passen reicht reichen taugt taugen klappt funktioniert dient dienen wurde wurdet gilt zahlt zahlen
    nicht nie niemals ja nein doch schon noch auch nur sehr zu so mehr weniger viel viele vielen wenig wenige ganz gar eher fast etwa circa ca ungefahr mal einmal
    immer oft manchmal selten meist meistens eigentlich vielleicht wirklich einfach eben halt denn wohl ja mal bitte danke also dann da dort hier hin her
    jetzt heute gestern morgen bald spater gerade erst schliesslich uberhaupt sogar trotzdem deshalb daher dabei dafur dagegen davon daran darauf daruber dazu
    gut gute guten guter gutes besser beste besten bester am schlecht schlechte richtig richtige falsch sinnvoll sinn wichtig gross klein neu neue neues neuen ganze
    hallo hi moin servus hey leute zusammen liebe grusse gruss lg danke frage fragen antwort tipp tipps rat ratschlag idee ideen meinung meinungen erfahrung erfahrungen jemand
    ding dinge sache sachen grund grunde fall art arten weise moglichkeit moglich problem thema beispiel punkt teil
    tag tage tagen woche wochen wochentlich mal monat monate jahr jahre jahren stunde stunden minute minuten zeit zeiten moment
    eins zwei drei vier funf sechs sieben acht neun zehn paar erste ersten letzte letzten zweite
    bzw usw zb oa vs haha lol ne nen nem n is mach's gehts wars nochmal irgendwie irgendwas irgendwann irgendwelche uberhaupt tatsachlich artikel autor verein trainer
    empfehlen empfehlt empfiehlt empfohlen empfehlung empfehlungen vorschlag vorschlage raten ratsam
    freund freundin mann frau kumpel kollege kollegin nich ned net bissl bisserl furs vorm aufm mitm ausm nachm eh echt
    voll mega krass digga leude kp tach grad joa jo jap hm ach tja ok okay gell habs gibts jmd mfg vg
  `,
  asking: `
    wann welche welcher welches welchen wer wo wie oft viel viele warum wieso weshalb vor nach woche tag tage
  `,
};
