import type { GateWords } from './gate-words.ts';

export const FRENCH_GATE: GateWords = {
  free: `
    le la les l un une des du de d au aux a en dans sur par pour avec entre vers chez pendant et ou mais donc or car que qu
    comme puisque parce dont je j tu il elle on nous vous ils elles me m te t se s lui leur leurs y moi toi soi eux mon ma
    mes ton ta tes son sa ses notre nos votre vos ce c cet cette ces ca cela ceci celui celle ceux celles qui quoi quel
    quelle quels quelles lequel laquelle suis es est sommes etes sont etais etait etaient ete etre sera soit ai as avons
    avez ont avait avoir eu peux peut pouvons pouvez peuvent pouvoir pourrais pourrait aussi alors puis ensuite ainsi tandis
  `,
  framing: `
    bien bon bonne bons bonnes super oui parfait vrai vraiment idee idees facon maniere vaut peine aide aident aider fait
    font faire donne donnent donner garde pense note reponse courte chose choses choix plan question utile permet permettent
    simplement bref
  `,
  senses: {
    not: 'ne, n, pas, ni, aucun, aucune, rien, personne, non',
    never: 'jamais, guere, rarement',
    without: 'sans',
    avoid: 'evite, evitez, eviter, evitent, saute, previent, prevenir',
    only: 'seulement, uniquement, juste, seul, seule, seuls, seules, exactement',
    if: 'si, quand, lorsque, lorsqu, a condition, tant que, des que',
    unless: 'sauf, excepte, a moins, hormis',
    before: 'avant, auparavant, prealable',
    after: 'apres, suite, plus tard, derriere',
    more: 'plus, davantage, augmente, augmenter, augmentez, supplementaire, supplementaires, superieur, au dessus',
    less: 'moins, reduis, reduit, reduire, reduisez, inferieur, moindre, en dessous, baisse, diminue, diminuer',
    most: 'au plus, maximum, jusqu a, presque, souvent, generalement, la plupart, surtout',
    least: 'au moins, minimum, parfois, au minimum',
    always: 'toujours, tout, tous, toute, toutes, entier, entiere, n importe, completement, ensemble du',
    instead: 'au lieu, a la place, plutot, remplace, remplacer, remplacez, contre',
    until: 'jusque, jusqu, depuis',
    stop: 'arrete, arreter, arretez, cesse, cesser, termine, terminer, laisse, enleve, supprime, supprimer',
    must: 'dois, doit, devez, doivent, devrais, devrait, devriez, faut, faudrait, besoin, necessaire, necessaires, obligatoire',
    first:
      'abord, premier, premiere, premiers, premieres, deuxieme, second, seconde, dernier, derniere, prochain, prochaine, commence, commencer, commencez, debute, debuter',
    better: 'mieux, meilleur, meilleure, meilleurs, meilleures, ideal, ideale',
    worse: 'pire, mal, mauvais, mauvaise, faible',
    right: 'correct, correcte, juste titre, sans danger',
    wrong: 'faux, fausse, danger, dangereux, dangereuse, risque, risques',
    same: 'meme, memes, egal, egale, ensemble',
    other: 'autre, autres, different, differente, differents, differentes, autrement, separe, separes',
    every: 'chaque, quotidien, quotidienne, hebdomadaire',
    half: 'demi, moitie, partie, quelque, quelques, peu, certains, certaines, plusieurs',
    double: 'double, tres, beaucoup, trop, lourd, lourde, lourds, lourdes, nombreux, nombreuses',
  },
};
