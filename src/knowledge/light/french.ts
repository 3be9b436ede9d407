import type { LightWords } from './light-words.ts';

/** French words that carry no subject. */
export const FRENCH_LIGHT: LightWords = {
  light: `
    le la les l un une des du de d au aux a en dans sur sous par pour avec sans entre vers chez depuis pendant avant apres contre selon jusque jusqu
    et ou mais donc or ni car que qu si comme quand lorsque puisque parce pourquoi comment combien dont
    je j tu il elle on nous vous ils elles me m te t se s lui leur leurs y moi toi soi eux mon ma mes ton ta tes son sa ses notre nos votre vos
    ce c cet cette ces ca cela ceci celui celle ceux celles qui quoi ou quel quelle quels quelles lequel laquelle lesquels lesquelles
    suis es est sommes etes sont etais etait etaient ete etre sera serait soit sois ai as avons avez ont avais avait avoir eu aura aurait aie
    fais fait faire faisons faites font faisais ferai fera vais vas va allons allez vont aller allait peux peut pouvons pouvez peuvent pouvoir pourrais pourrait
    dois doit devons devez doivent devoir devrais devrait veux veut voulons voulez veulent vouloir voudrais voudrait sais sait savez savoir vois voit voir
    mets met mettre prends prend prendre dis dit dire donne donner trouve trouver pense penser crois croit croire laisse laisser reste rester tiens
    faut faudrait vaut valoir mieux sert servir aide aider aiderait marche fonctionne convient apporte apporter change commence commencer debute debuter
    besoin envie necessaire utile utiles inutile
    ne n pas plus moins tres trop peu assez beaucoup tant autant aussi encore deja toujours jamais souvent parfois rarement vraiment seulement juste meme memes bien mal
    mieux pire bon bonne bons bonnes mauvais mauvaise meilleur meilleure meilleurs meilleures grand grande petit petite nouveau nouvelle vrai faux
    oui non si peut-etre alors puis ensuite enfin apres avant maintenant aujourd hui hier demain bientot tard ici la
    tout toute tous toutes chaque quelque quelques quelqu autre autres certain certains certaine certaines aucun aucune rien personne plusieurs chose choses truc trucs
    bonjour salut coucou bonsoir hello merci svp stp plait s'il mdr lol question questions conseil conseils avis idee idees experience reponse aide gens tous
    recommandez recommande recommander recommandes conseillez conseille conseiller conseillerais interet point fois cas facon maniere sens raison raisons exemple probleme
    jour jours semaine semaines hebdo mois an ans annee annees heure heures minute minutes temps moment
    un deux trois quatre cinq six sept huit neuf dix premier premiere dernier derniere deuxieme
    etc vs genre type types sorte sortes part partie important importante importance possible article auteur club entraineur coach
    estce quest cest jai jaimerais aimerais aimerait aime aimez adore
    mec meuf copine copain mari femme pote potes wesh ptdr jpp frr tkt bref bah ben ouais nan ouai hein franchement jsp osef
    ok coup
  `,
  asking: `
    quand quel quelle quels quelles qui ou comment combien souvent fois pourquoi avant apres semaine jour jours
  `,
};
