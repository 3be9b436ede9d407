import type { VagueWords } from './vague-words.ts';

/** What is vague in German. */
export const GERMAN_VAGUE: VagueWords = {
  slight: `
    hm hmm ah na lange lang weit meinst denkst findest glaubst sagst oder leicht leichter schwer schwerer schwierig
    schwieriger einfacher zuhause daheim hause draussen drinnen gesund ungesund sicher gefahrlich riskant teuer billig
    gunstig schnell schneller langsam langsamer lustig spass langweilig normal ublich gewohnlich alternative
    alternativen schwort schworen geeignet erlaubt verboten effektiv effizient nutzlich nutzlos sinnlos notig
    notwendig unnotig pflicht freiwillig allein alleine regelmassig taglich wochentlich haufig selten fruh morgens
    abends mittags vormittags nachmittags montag montags dienstag dienstags mittwoch mittwochs donnerstag donnerstags
    freitag freitags samstag samstags sonntag sonntags wochenende job arbeit weitermachen weiter fortsetzen wechseln
    wechsel andern anderung aufhoren unterschied unterschiede anders ergebnis ergebnisse wirkung effekt effekte
    passiert passieren info infos information informationen detail details erklar erklare erklaren erklarung genauer
    konkret verstehe verstehen kapiere verwirrt ratlos uberfordert planlos kumpel kollege kollegin nachbar nachbarin
    frau mann bruder schwester freund freundin alter genug sofort gleich andere anderen anderes anderer schonmal nix
  `,
  subjects: `
    stammt quelle quellen autor autorin artikel buch trainer wer geschrieben verein plan plane plans alles richtlinien
    trainieren trainiere trainiert trainierst training trainings
  `,
  help: `hilfe sos rat tipp tipps frage fragen info infos hilf helft`,
  beside: `und oder aber auch dann der die das den mein meine ein eine hallo hey ah`,
};
