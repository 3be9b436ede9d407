import type { BeyondWords } from './topic.ts';

/** Details of a subject that the book does not go into, in French. */
export const FRENCH_DETAILS = {
  muscles: {
    alone: ``,
    together: [
      [
        `quels muscles, quel muscle, quels groupes musculaires, quel groupe musculaire`,
        `fente*, squat*, planche*, gainage, souleve de terre, pompes, tractions, burpee*, aviron, rameur, ramer, escalade, grimper,
      boxe, karate, judo, arts martiaux, danse, danser, sauts, pliometr*`,
      ],
      [
        `renforce le, renforce les, renforce la, muscle le, muscle les, muscle la, travaille le, travaille les, travaille la, bon pour le,
      bon pour les, bon pour la, bonne pour le, bonne pour les, bonne pour la, fait travailler le, fait travailler les`,
        `dos, lombaires, epaule, epaules, bras, biceps, triceps, poitrine, cou, nuque, avant bras, doigts, poignet*, fessier*, fesses,
      ischio*, cheville*, pieds, mollet*, hanche, hanches`,
      ],
    ],
    unless: `nager, nage, natation, piscine, muscu, musculation, renforcement, force, salle, tronc, raide*, tendu*, souple*, souplesse,
      courbatures, faibles*, articulation*, corps entier, tout le corps, courir`,
  },
  'time-of-day': {
    alone: `moment de la journee, heure de la journee, heures de la journee, plutot du matin, plutot du soir`,
    together: [
      [
        `a quelle heure, quelle heure`,
        `yoga, pilates, nager, natation, velo, spinning, rameur, aviron, escalade, danse, muscu, musculation, renfo, salle, croise, mieux,
      ideal, ideale, meilleur*`,
      ],
    ],
    unless: `meme jour, les deux, bi quotidien, doubler, courir, footing, course, fractionne, sortie, sortie longue, annee, saison`,
  },
  'size-of-effect': {
    alone: `combien de secondes je, combien de secondes en moins, combien de secondes gagne, combien de minutes en moins,
      combien je vais gagner, gagner combien, je gagnerai combien, de combien je vais, de combien vais je, de combien la, de combien le,
      combien plus vite, combien de fois plus vite, quel gain de temps, gain de temps, ampleur de effet`,
    unless: `auteur, diego, alcubierre, il a, coach`,
  },
} satisfies Partial<BeyondWords>;
