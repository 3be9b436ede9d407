import type { SpokenLanguage } from '../../knowledge/spoken-language.ts';

/** The words by which a message leans on what was said before, or turns away from it. Phrases are parted by commas and folded as in `tokens`. */
export interface FollowUpWords {
  /** A message that opens so goes on from what was said before, whatever it names. */
  readonly continues: string;
  readonly links: string;
  readonly pointers: string;
  /** Words that stand for something said before where they end a sentence: "don't own any", "useless without?". */
  readonly closers: string;
  /** The same of one thing more: "is that true for swimming too?". */
  readonly likewise: string;
  /** The member takes back what they said: "oops, I meant sprints". */
  readonly corrects: string;
  /** The member turns to another subject: "something else entirely". */
  readonly turns: string;
  /** Words that may stand before such a turn: "right, something else". */
  readonly fillers: string;
  /** The member asks again for something that was said: "what was it about the rower". */
  readonly recalls: string;
  /** All that was listed: "all of them??". */
  readonly all: string;
  /** What that asks, in full. */
  readonly askingForAll: string;
}

/** The follow-up words of each language. */
export const FOLLOW_UP_WORDS: Readonly<Record<SpokenLanguage, FollowUpWords>> = {
  en: {
    continues: 'and, also, but, or, then, plus',
    links: 'so, what, how, actually, no, ok, why, when, which',
    pointers: 'it, that, this, those, these, them, they, there, one, both, either, same',
    closers: 'any, none, without, neither, all, then',
    likewise: 'too, also, aswell',
    corrects: `
      i meant, i mean, meant to say, meant to ask, meant to write, meant to type, i wanted to ask about, i wanted to say,
      wrong one, wrong sport, wrong word, wrong day, wrong race, wrong distance, not what i meant, i misspoke, mistyped,
      correction, scratch that, let me rephrase, should have said, my mistake`,
    turns: `
      something else, something completely different, something different, another thing, one other thing, other thing,
      another question, another subject, another topic, other question, other topic, different question,
      different topic, different subject, different thing, separate question, new question, new topic, new subject,
      change of subject, change of topic, changing the subject, changing topic*, changing subject*, switching topic*,
      switching subject*, switch topic*, off on a tangent, by the way, btw, unrelated, on another note,
      on a different note, while im here, whilst im here, moving on, next question, next topic,
      apropos of nothing`,
    fillers:
      'right, ok, okay, so, now, well, thanks, thank, you, great, cool, nice, got, it, and, but, oh, hey, hi, a, an, one, quick, just, on, to, also, alright, fine, then, another',
    recalls: `
      what was it about, what was that about, what was this about, what was the thing about, what was that thing about,
      what did you say about, what did you mean by, what do you mean by, what was that with, what about that,
      you said, you say, you just said, you mentioned, you wrote, you told me, you were saying, tell me more about,
      more on that, more about that, say that again, mentioned above, whats that about, what is that about,
      remind me about, go back to, back to the`,
    all: `
      all of them, all of those, all of these, all of that, all those, all these, every one of them, each of them,
      everything on that list, the whole list, the lot of them, all five, all four, all that`,
    askingForAll: 'Can I do every kind of cross-training, or choose just one kind?',
  },
  es: {
    continues: 'y, pero, tambien, o, entonces, ademas',
    links: 'que, como, no, ok, vale, por, cuando, cual, cuanto, bueno, mejor',
    pointers: 'eso, esto, ese, esa, esos, esas, ello, ahi, ambos, ambas, mismo, misma',
    closers: 'ninguno, ninguna, ningunas, ningunos, sin, ellas, ellos, todos, todas, entonces',
    likewise: 'tambien, tampoco, igual',
    corrects: `
      queria decir, quise decir, quiero decir, me referia, queria preguntar por, queria preguntar, me he equivocado,
      me equivoque, me confundi, digo, mejor dicho, correccion, me he liado`,
    turns: `
      otra cosa, otra pregunta, otra duda, otro tema, otro asunto, cambiando de tema, cambio de tema, cambiemos de tema,
      algo distinto, algo totalmente distinto, algo completamente distinto, algo diferente, cosa distinta,
      no tiene nada que ver, nada que ver, por cierto, a proposito, nueva pregunta, pregunta distinta, pasando a otra,
      siguiente pregunta, ya que estoy, aparte de eso`,
    fillers:
      'bueno, vale, gracias, ahora, y, pero, oye, ah, una, un, ok, perfecto, genial, hola, a, entonces, pues, tengo, para, de',
    recalls: `
      que era eso de, que era lo de, que era eso del, que era lo del, que era eso de la, que fue lo de, que es eso de,
      que es lo de, que decias de, que decias del, que dijiste de, que dijiste del, que dijiste sobre, has dicho,
      dijiste, decias, has mencionado, mencionaste, comentabas, cuentame mas, que quieres decir con, y eso de, lo de antes`,
    all: `
      todos ellos, todas ellas, todos esos, todas esas, todo eso, toda la lista, todos los que dices, todas las que dices,
      cada uno de ellos, los cinco, las cinco, todas, todos`,
    askingForAll: '¿Puedo hacer todos los tipos de entrenamiento cruzado o elijo uno?',
  },
  de: {
    continues: 'und, aber, auch, oder, dann, ausserdem',
    links: 'was, wie, nein, ok, also, warum, wann, welche, welcher, welches, eigentlich, doch',
    pointers: 'das, es, dies, diese, dieses, dabei, damit, davon, beides, beide, selben',
    closers: 'keine, keins, keinen, welche, ohne, alle, alles, dann, nichts',
    likewise: 'auch, genauso',
    corrects: `
      ich meinte, meinte ich, ich meine, meine naturlich, gemeint war, wollte sagen, wollte eigentlich, wollte nach, quatsch,
      verschrieben, vertippt, verwechselt, falsche sportart, falscher sport, falsches wort, falscher tag, korrektur,
      halt stopp, besser gesagt, mein fehler`,
    turns: `
      was anderes, etwas anderes, was ganz anderes, etwas ganz anderes, was vollig anderes, anderes thema, andere frage,
      neue frage, neues thema, themenwechsel, thema wechsel, thema gewechselt, andere baustelle, ganz andere,
      mal was anderes, ubrigens, nebenbei, apropos, nachste frage, zu etwas anderem, zu was anderem, hat nichts damit zu tun,
      wo ich schon da bin, davon abgesehen`,
    fillers:
      'gut, ok, okay, danke, jetzt, und, aber, so, also, mal, noch, eine, ein, kurz, kurze, hey, hallo, super, alles, klar, zu, nun, dann, ganz',
    recalls: `
      was war das mit, was war das uber, was war mit, was war noch mal mit, was war nochmal mit, was war da mit,
      wie war das mit, was hast du uber, was meinst du mit, was meintest du mit, hast du gesagt, sagtest du, du sagtest,
      du hast gesagt, du meintest, hast du erwahnt, erwahntest, erzahl mehr, mehr dazu, nochmal zu, noch mal zu, was ist das mit`,
    all: `
      alle davon, all das, all die, alle funf, alle vier, jede davon, jedes davon, alles davon, die ganze liste, alle, alles`,
    askingForAll: 'Kann ich jede Art von Crosstraining machen, oder wähle ich eine?',
  },
  fr: {
    continues: 'et, mais, ou, alors, aussi',
    links: 'quoi, comment, non, ok, pourquoi, quand, quel, quelle, quels, quelles, bon, enfin',
    pointers: 'ca, cela, ce, ceux, celles, meme, deux',
    closers: 'aucun, aucune, sans, tous, toutes, alors',
    likewise: 'aussi, pareil',
    corrects: `
      je voulais dire, je veux dire, je parlais de, je parlais du, je voulais parler, je pensais a, je pensais au, me suis trompe,
      me suis trompee, je me trompe, mauvais sport, erreur de ma part, je corrige, plutot dit, je rectifie, je voulais demander`,
    turns: `
      autre chose, autre question, autre sujet, une autre question, un autre sujet, changement de sujet, changeons de sujet,
      je change de sujet, en changeant de sujet, rien a voir, sans rapport, au fait, tant que y suis,
      nouvelle question, nouveau sujet, question suivante, tout autre chose, par ailleurs, a propos`,
    fillers:
      'bon, ok, daccord, accord, merci, maintenant, et, mais, alors, sinon, une, un, petite, ah, hey, salut, super, parfait, tout, sur, encore',
    recalls: `
      etait quoi, est ce que tu disais, que disais tu, tu disais quoi, tu as dit, tu disais, tu as parle,
      tu parlais, tu mentionnais, tu as mentionne, tu as ecrit, dis en plus, en savoir plus sur, tu veux dire quoi, est ce que tu veux dire`,
    all: `
      tous ceux la, toutes celles la, tout ca, toute la liste, chacun eux, chacune elles, les cinq, les quatre, tous, toutes`,
    askingForAll: "Puis-je faire tous les types d'entraînement croisé, ou j'en choisis un ?",
  },
};
