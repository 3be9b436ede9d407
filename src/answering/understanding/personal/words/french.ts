import type { PersonalWords } from './personal-words.ts';

/** How French speaks of persons, their body, mind and age. */
export const FRENCH_PERSONAL: PersonalWords = {
  people: `
    femme*, epouse*, mari, maris, epoux, copain*, copine*, compagn*, conjoint*, fiance*, mere*, maman*, pere*, papa*,
    fils, fille*, garcon*, enfant*, bebe*, gamin*, gosse*, soeur*, frere*, mamie*, papi*, grand mere, grand pere,
    tante*, oncle*, cousin*, niece*, neveu*, beau frere, belle soeur, beaux parents, ami, amis, amie*, pote*,
    voisin*, collegue*, patron*, chef*, coloc*, coequipi*, ex, jumeau*, jumelle*, famille*, parent*, monsieur, madame,
    mademoiselle, mme, mr, nomme*, appelle, sappelle
  `,
  body: `
    corps*, courbature*, raide*, raideur*, fatigu*, epuis*, faible*, faiblesse*, malad*, syndrome*, trouble*,
    symptome*, sante*, rhume*, grippe*, toux, tousse*, allerg*, asthm*, bless*, mal, maux, douleur*, douloureu*, entorse*, plaie*,
    gueri*, reeduc*, remets de, therap*, traitement*, medec*, docteur*, infirmi*, hopital*, hopitaux, clinique*, kine*,
    medic*, drogue*, pilule*, comprime*, vaccin*, piqure*, injection*, chirurg*, operat*, opere*, prothes*, handicap*,
    fauteuil roulant, aveugle*, sourd*, enceinte*, grossesse*, accouch*, menopaus*, menstru*, regles, hormon*,
    fertil*, virus, infect*, cancer*, tumeur*, diabet*, epilep*, arthr*, osteo*, cholesterol, tension, sang*, coeur*,
    poumon*, rein, reins, foie*, estomac*, ventre*, vessie*, peau*, os, articul*, nerf*, dos, colonne*, tendon*, ligament*, poids, surpoids, obes*, gros, grosse*, gras, graisse*, mince*, maigr*, regime*,
    calorie*, mange*, repas*, nourri*, aliment*, faim*, appetit*, jeun, jeune*, alcool*, ivre*, bourre*, fume*, fumeu*, addict*,
    sommeil*, dort*, dorm*, insomni*, vertige*, evanou*, nausee*, vomi*, fievre*, migraine*, boite, boiter, boitant,
    souffle*, essouffl*, respir*, pouls*, sexe*, sexuel*, vih, trans, gay, lesbienne*,
    cardia*, petit dejeuner, dejeun*, diner*, claque, claquee, vanne, vannee, arret de travail, arret maladie, coup de barre, sieste*, tete, tetes,
    # kilos/kilo/kg/livres, pese, trop lourd, trop lourde, accident*, appareil auditif, indispose*, petit est en route, bebe*
  `,
  mind: `
    mental*, esprit*, stress*, anxi*, angoiss*, depress*, deprim*, panique*, inquiet*, peur*, triste*, pleur*, seul, seule,
    solitude*, deuil*, burnout, burn out, deborde*, motiv*, demotiv*, humeur*, moral, tdah, autis*, bipolair*, toc, traum*,
    psy, psych*, suicid*, mourir, meurs, meurt, mort*, tuer, tue, hais, haine, culpab*, honte*, colere*, nerveu*, memoire*,
    demence*, alzheim*, divorc*, rupture*, separ*,
    envie*, ras le bol, concentr*, flemme, acheve*
  `,
  age: `
    age*, ans, vieux, vieil*, vieill*, agee*, ado, ados, adolesc*, junior*, senior*, veteran*, master, masters, retrait*,
    anniversaire*, ne en, nee en, quadra*, quinqua*, quarantaine, cinquantaine, soixantaine, trentaine, generation*
  `,
  contact: `
    telephone*, portable*, appelle moi, ecris moi, whatsapp*, email*, e mail*, mail, mails, courriel*, adresse*, rue, rues,
    avenue*, maison*, appart*, habite*, vis a, mot de passe, compte*, banque*, iban, passeport*, insta*, facebook*,
    snap*, tiktok*, telegram*
  `,
};
