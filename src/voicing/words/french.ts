import type { GateWords } from './gate-words.ts';

export const FRENCH_GATE: GateWords = {
  free: `
    le la les l un une des du de d au aux a en dans pour et que qu dont j je tu il elle
    on nous vous ils elles me m te t se s lui leur leurs y moi toi soi eux mon ma mes ton ta tes son sa ses notre nos votre
    vos ce c cet cette ces ca cela ceci celui celle ceux celles qui quoi quel quelle quels quelles lequel laquelle suis es
    est sommes etes sont etais etait etaient ete etre ai as avons avez ont avait avoir eu aussi ainsi fais fait font faire
    type types sorte sortes mets met mettre prends prend prendre
  `,
  tone: 'vraiment simplement bref retiens note',
  opening: 'donc, alors, bref, et, de plus',
  alike: [
    'ne, n, pas, ne pas, n pas',
    'peux, peut, peuvent, pouvoir, pourrais, pourrait, pourraient, peut etre, il se peut que',
    'dois, doit, doivent, il faut, faut, devoir',
    'devrais, devrait, devraient, il faudrait, faudrait',
    'jamais, ne jamais',
    'ou, ou bien',
    'mais, cependant, toutefois, pourtant',
    'bien que, meme si, quoique',
    'car, parce que, parce qu, puisque, puisqu, comme',
    'donc, par consequent, c est pourquoi, du coup',
    'si, s il, s ils',
    'quand, lorsque, lorsqu, des que, chaque fois que',
    'avant, avant de, avant d',
    'apres, a la suite de',
    'seulement, uniquement, rien que',
    'au lieu de, au lieu d, a la place de, plutot que',
    'au moins, au minimum',
    'au plus, au maximum, jusqu a',
    'environ, a peu pres, autour de',
    'surtout, en particulier, notamment, particulierement',
    'souvent, frequemment',
    'generalement, en general, d habitude, normalement',
    'progressivement, petit a petit, peu a peu, graduellement',
    'commence, commences, commencent, commencer, debute, debutes, debuter',
    'ameliore, ameliores, ameliorent, ameliorer',
    'reduis, reduit, reduisent, reduire, diminue, diminuent, diminuer, baisse, baissent, baisser',
    'choisis, choisit, choisir, opte pour, opter pour',
    'evite, evites, evitent, eviter',
    'excellent, excellente, excellents, excellentes, formidable',
    'essentiel, essentielle, essentiels, essentielles, crucial, cruciale, primordial, primordiale',
    'autre, autres',
    'different, differente, differents, differentes',
    'entier, entiere, tout, toute',
    'supplementaire, supplementaires, en plus',
  ],
  floating: 'par exemple, comme par exemple, tel que, telle que, tels que, telles que',
  clause:
    'car, parce que, parce qu, puisque, puisqu, si, quand, lorsque, lorsqu, bien que, meme si, avant de, apres',
};
