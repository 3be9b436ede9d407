import type { DangerWords, FigureConcept } from '../danger-concepts.ts';

/** French that makes a sign a figure of speech. */
export const FRENCH_HYPERBOLE: DangerWords<FigureConcept> = {
  ofThings: `
    portefeuille/portemonnaie/monnaie/compte/banque/budget/bourse/economies/ego/fierte/plan/programme/calendrier/agenda/motivation/montre/garmin/telephone/portable/appli/strava/carte
    en/de? banque/bancaire? est/sont/a/ont/va/etait? en/tout/toute/deja/presque/juste/carrement? train/de?
    de?
    saign*/hemorragi*/mort/morte/morts/mortes/meurt/mourir/mouru/agonis*/etouff*/asphyxi*/evanou*/paralys*/creve/crevee/casse*/souffr*/rend,
    saigne mon/le/la/ma? portefeuille/portemonnaie/compte/ego/porte, coup de
    genie/chance/folie/coeur/tete/mou, fievre du/de/des/pour la/le/les/l?
    marathon/trail/course/courses/velo/escalade/competition/dossard*/medaille*/sport/montagne/samedi/jeu/or/triathlon/salle/running/padel/natation/rando/crossfit/danse/printemps/running/saison/ultra*,
    enceinte didees/idees, fievre descalade/dultra/dathletisme/dorientation
  `,
  inTheMind: `
    avec/de/devant/par/face/entre/a tout*/tant/trop/ces/cette/autant? de/toutes/tous/les/ces/la? ..
    options/option/choix/conseils/plans/idees/infos/informations/avis/chiffres/possibilites/sigles/regles/articles/applis/propositions/tarifs/prix/programmes,
    de joie/bonheur/rire/curiosite/excitation/jalousie/fierte/envie, en
    voyant/lisant/regardant/ouvrant/decouvrant/entendant/pensant ..
    prix/tarif/tarifs/plan/plans/programme/facture/cotisation/abonnement/calendrier/inscription/cout/denivele/parcours/course/marathon/seances/nombre/total,
    quand jai/je ai? vu/lu/vois/lis/pense/decouvert ..
    prix/tarif/tarifs/plan/plans/programme/facture/cotisation/abonnement/calendrier/inscription/cout/denivele/course/marathon,
    a la vue du/des, au prix du/de/des, a lidee/idee de/du, a la lecture du/de, rien que dy/dy/de/d
    penser/y, rien qua/rien qu penser/voir, devant le/les/mon prix/tarif/tarifs/plan/programme, tant
    doptions/options, trop doptions/options/choix, tous ces/les conseils/plans/choix/avis, toutes ces/les
    options/idees, quand la saison arrive/commence/reprend, dans les pommes devant/en/au ..
    prix/tarif/tarifs/plan/programme/facture/cotisation
  `,
  inTheBody: `
    depuis, hier, chaque fois, chaque jour, tous les jours, encore, deux fois, # fois, leve, levant, me
    leve, debout, douche, hopital, urgences, ambulance, samu, minutes, secondes, sol, par terre, poitrine,
    douleur*, mal, bras, machoire, pouls, sueur*, vomi*, oreilles, flou*, chute, tombe, medecin, vraiment,
    pour de vrai, serieusement, en courant, pendant, a larrivee, chaleur, escaliers, cote, cotes, sur le
    tapis, a velo, sur le velo/rameur, dans leau/leau, a la piscine/salle, apres la/ma/mon
    course/seance/sortie/footing
  `,
};
