import type { DangerWords, PairedConcept } from '../danger-concepts.ts';

/** French for what is a sign only beside another: gasping after waking, a sick sweat with an aching arm. */
export const FRENCH_PAIRS: DangerWords<PairedConcept> = {
  upAtNight: `
    reveille, reveillee, reveilles, reveilla, me reveille, se reveille, en pleine nuit, cette nuit, la nuit
    derniere, sursaut, du masseoir, du m asseoir, obligee de masseoir, oblige de masseoir, masseoir
    au/sur/a, masseoir, au bord du lit, a la fenetre, ouvrir la fenetre, redresser, me suis redress*
  `,
  gasping: `
    suffo*, halet*, etouff*, a bout de souffle, bout de souffle, sans souffle, manque dair, manque d air,
    souffle court, pas respirer, plus respirer, mal a respirer, cherch* .. air, cherch* .. souffle,
    asphyxi*, manquant dair, plus dair, le souffle coupe, souffle coupe, reveille*/reveillee .. a? bout de
    souffle, nuit .. bout de souffle, redress* .. bout de souffle
  `,
  armOrJaw: `
    bras, machoire, machoires, omoplate, omoplates, mandibule, dents
  `,
  queasy: `
    nausee, nausees, nauseeux, nauseeuse, envie de vomir, vomi, vomir, vomis, vomissements, mal au coeur,
    haut le coeur, barbouille, barbouillee, ecoeur*
  `,
  sweaty: `
    transpir*, sueur, sueurs, sue, trempe de, trempee de, en nage, moite, moites, degouline*
  `,
  coldSweat: `
    sueur froide, sueurs froides, transpire froid, sue froid, moite et, sueurs glacees, sueur glacee, froid
    et moite
  `,
  speechHard: `
    mal/peine/difficile/difficultes/difficulte/galere a/de/pour
    parler/articuler/mexprimer/prononcer/trouver, mal a trouver mes/ses, cherche mes/ses mots, cherche ..
    mots, trouve plus/pas mes/ses mots, perds mes mots, mots .. sortent/sort ..
    mal/pas/plus/melange*/bizarre*, mots ne sortent, mots sortent, parle/parlais/parlait
    bizarrement/bizarre/mal/lentement/drolement/difficilement, narrive/arrive/arrivait plus/pas/mal a
    parler, elocution, begaie*, begay*, bafouill*, paroles .. confus*/incoherent*, articule mal/plus
  `,
  redInBowlSaid: `
    rouge/rose/rouges/rosee/rosatre/rougeatre dans/sur les/la/le/mes?
    cuvette/toilettes/wc/chiottes/cabinets/papier/pq, cuvette/toilettes/wc/chiottes/eau/papier/pq etait/etaient/est/sont/devenue/rempli*/tout/toute ..
    rouge/rouges/rose/roses/rosee/rougeatre, rouge/rose en messuyant/sessuyant/essuyant, messuyant ..
    rouge/rose/sang, essuyant .. rouge/rose/sang, rouge/rose quand je messuie, pipi/urine/urines/pisse
    etait/etaient/est/sont/tout/sort/sortait/avait .. rose/rouge/roses/rouges/marron/brun*/rougeatre*
  `,
  eatsOnly: `
    ne mange/mangeait/mangent/avale/bouffe/prend/mange que/quoi, mange/mangeait/mangent/avale/bouffe que,
    mange/bouffe/avale seulement/uniquement/juste/exclusivement, ne se? nourrit/nourris que, me/se
    nourris/nourrit que/de/uniquement/seulement/exclusivement, ne me/se nourris/nourrit que, vit/vis/vivent
    de/que, ne vit/vis que, survit/survis avec/de/grace, rien dautre que, a base de, regime de
  `,
  thinFood: `
    salade, salades, laitue, concombre, concombres, pomme, pommes, celeri, carotte, carottes, galette* de
    riz, galettes, cracottes, biscottes, fruits, fruit, raisin, raisins, pasteque, melon, oranges, soupe,
    soupes, bouillon, bouillons, yaourt, yaourts, cafe noir, coca light/zero, coca zero, jus, chewing gum*,
    chewing gums, pop corn, legumes, brocolis, brocoli, epinards, tomates, shakes, blancs doeuf, eau
    fraiche, un repas, fromage blanc
  `,
  asSnack: `
    avant, pendant, au petit dejeuner, en collation, apres, en course, entre les repas, le jour de, la
    veille
  `,
  skipsMeal: `
    saute/sautes/sauter/sautais .. diner/dejeuner/repas/petit/gouter, mange/dine/dejeune .. pas/rien/plus,
    me prive, pas de diner/dejeuner/repas/petit, sans diner/manger/dejeuner, manger, mautorise pas, autorise
    pas
  `,
  earned: `
    pas meritee/merite/merites, pas .. merite, merite pas, meriter, faut le? meriter, le merite pas, gagner
    mon/ma/mes/le repas/diner/dejeuner/droit, pas gagne, droit de manger, droit a manger, si jai pas couru,
    si je nai pas couru, si je nai pas .. cour*
  `,
};
