import type { BeyondWords } from './topic.ts';

/** Subjects around training that lie beyond the book, in French. */
export const FRENCH_AROUND = {
  gear: {
    alone: `chaussure*, basket, baskets, godasses, pompes de running, running shoes, semelle*, vetement*, collant, collants, cuissard*,
      short, veste, coupe vent, maillot*, tee shirt, t shirt, brassiere*, bonnet, lunettes, combinaison*, bonnet de bain,
      maillot de bain, plaquettes, palmes, planche de natation, tuba, pedales automatiques, casque velo, casque de velo,
      hauteur de selle, reglage de selle, frontale, lampe frontale, gilet*, gilet leste, lestee, lestees, sac a dos, sac hydratation,
      gourde*, bidon*, bracelets lestes, bande elastique, bandes elastiques, elastique, elastiques, swiss ball, ballon de gym,
      medecine ball, medicine ball, planche equilibre, quel tapis de yoga, quel tapis, meilleur tapis, ceinture de force,
      ceinture de musculation, sangles, magnesie, poussette*, creme solaire, lacets, pointes, comment habiller, quoi mettre comme,
      quel equipement, quel materiel, quels accessoires, quelle tenue, je mets quoi comme, gravel, plaque carbone, plaques carbone,
      quels gants, gants pour, gants de, tenue de sport, cales velo, quelles chaussettes, chaussettes de`,
    unless: `raccroche*, ranger, range, remballe`,
  },
  'devices-and-apps': {
    alone: `quelle appli, quelle application, meilleure appli, meilleure application, une appli, une application, bonne appli,
      quelle montre, meilleure montre, bonne montre, montre gps, montre cardio, montre connectee, cardiofrequencemetre,
      ceinture cardio, ceinture cardiaque, capteur de puissance, capteur*, ecouteurs, casque audio, chronometre, avec de la musique,
      sans musique, en musique, ecouter de la musique, quelle musique, podcast*, bracelet connecte`,
    together: [
      [
        `garmin, strava, coros, suunto, polar, fitbit, whoop, montre, appli, application`,
        `quel, quelle, meilleur*, acheter, porter, enregistrer, noter, suivre, mesure, mesurer, fiable, precis*, mode, regler, reglage*,
      parametr*, synchron*, affiche, calcule, confiance, vaut, pourquoi`,
      ],
    ],
    unless: `ca montre, me montre, montre que`,
  },
  machines: {
    alone: `elliptique*, velo elliptique, crosstrainer, stepper*, simulateur escalier, escalier de salle, machine a escalier, trampoline*,
      cerceau, plateforme vibrante, plaque vibrante, leg curl, leg extension, poulie*, cage guidee, machine guidee, velo couche,
      aquabike, aquabiking, velo aquatique, tapis aquatique, resistance du rameur, damper`,
    together: [
      [
        `tapis de course, tapis roulant, sur tapis, tapis`,
        `pente, inclinaison, ou dehors, ou exterieur, exterieur, dehors, mieux que, pareil, equival*, regler, reglage*, vitesse, genoux,
      mauvais, remplace*`,
      ],
    ],
  },
  food: {
    alone: `proteine*, whey, glucide*, charge en glucides, gel, gels, gel energetique, barre de cereales, barres de cereales,
      barre energetique, barres energetiques, boisson energetique, boissons energetiques, boisson effort, boisson de recup,
      boisson recuperation, cafeine, cafe, complement alimentaire, complements alimentaires, vitamine*, magnesium, zinc,
      carence en fer, manque de fer, ferritine, electrolyte*, sel, sodium, pastille*, bicarbonate, cetogene, paleo, vegan*,
      vegetalien*, vegetarien*, gluten, lactose, a jeun, jeune intermittent, jeuner, ventre vide, estomac vide, ventre plein,
      estomac plein, shaker, shakers, chocolat, flocons, avoine, porridge, banane*, pates, riz, betterave*, miel, sucre, biere*,
      alcool, vin, gueule de bois, fumer, cigarette*, clope*, acides amines, collagene, curcuma, macros, menu de la semaine, menus,
      petit dej, petit dejeuner, petit dejeuner avant, au petit dejeuner, pour le dejeuner, pour le diner, que manger avant,
      quoi manger avant, manger avant, manger entre, manger pendant, je mange quoi avant, je mange quoi entre, quoi manger entre,
      combien eau, quelle quantite eau, combien de litres, combien boire, combien je dois boire, lait, yaourt, yaourts, fromage,
      viande, poisson, salade, soupe, du pain, le pain, recettes`,
    together: [
      [
        `manger, mange, manges, gouter, collation*, boire, bois`,
        `avant de courir, avant une, avant la seance, avant la sortie, avant le, entre la, entre le, entre les deux, pendant, la veille,
      grammes`,
      ],
    ],
  },
  'body-weight': {
    alone: `calorie*, maigrir, maigris, mincir, perdre du poids, perte de poids, perdre des kilos, perdre du ventre, brule plus,
      brule le plus, graisse*, masse grasse, ventre plat, bedaine, brioche, bourrelet*, poignees amour, grossir, grossis,
      prendre du poids, prise de poids, prise de masse, prendre du muscle, masse musculaire, hypertrophie, trop muscle, trop musclee,
      trop baraque, gros mollets, grosses cuisses, poids de forme, poids ideal, combien je devrais peser, metabolisme, imc, seche,
      secher, cuisses plus grosses, grossir les cuisses, mollets plus gros, bruler des graisses, bruler du gras, bruler plus`,
    unless: `se bruler, me bruler`,
  },
  'zones-and-pulse': {
    alone: `zones cardiaques, zones cardio, zones entrainement, quelle zone, frequence cardiaque, frequence max*, fc max, fcm, fcmax,
      pulsations, pulsation, pouls, battements par minute, bpm, cardio max, lactate*, seuil lactique, seuil anaerobie, seuil aerobie,
      seuil ventilatoire, puissance moyenne, echelle de borg, echelle effort, ressenti sur, test de la parole, vma si,
      calculer ma vma, test vma, demi cooper, cooper, en zone 1, en zone 2, en zone 3, en zone 4, en zone deux, est quoi ma vma,
      quelle vma, connaitre ma vma, ameliorer ma vma, augmenter ma vma, quelle est ma vma, combien de watts`,
    together: [
      [
        `zone 1, zone 2, zone 3, zone 4, zone 5, zone deux, z1, z2, z3, z4, z5`,
        `est quoi, calcul*, cardiaque, pourcent*, comment trouver`,
      ],
    ],
  },
  'race-day': {
    alone: `tirage au sort, avoir un dossard, obtenir un dossard, decrocher un dossard, epingle*, medaille*, profil de la course, parcours de la course, sas de depart, ravitaillement*, ravito*, consigne,
      retrait des dossards, retrait du dossard, inscription*, inscrire a la course, trac, strategie de course, tactique de course,
      deux courses le meme week, courses le meme week`,
    together: [
      [
        `jour j, jour de la course, jour de course, matin de la course`,
        `manger, mettre, emporter, strategie, stress, echauffement, petit dejeuner, checklist`,
      ],
    ],
    unless: `revers`,
  },
  treatments: {
    alone: `rouleau de massage, rouleau en mousse, massage*, masser, masseur, sauna*, hammam, jacuzzi, bain froid, bains froids,
      bain de glace, bains de glace, bain chaud, bain glace, douche froide, douches froides, eau froide, cryotherapie, glace sur,
      glacer, glacage, chaud ou froid, bouillotte, compression, manchons, chaussettes de contention, contention, strap*, taping,
      bande de kine, exercices de kine, dry needling, acupunct*, ventouses, cupping, chiropract*, osteo*, hypnose, melatonine,
      antidouleur*, anti inflammatoire*, antiinflammatoire*, pommade*, creme chauffante, cortisone, infiltration*, ondes de choc,
      pistolet de massage, genouillere*, chevillere*, attelle*, electrostimulation, electrostim, pressotherapie, bottes de recup*,
      bottes de pressotherapie, passer le rouleau, rouleau ou`,
  },
  ailments: {
    alone: `ongle noir, ongles noirs, ongle*, periostite*, fasciite, aponevrosite, plantaire, epine calcaneenne, essuie glace,
      syndrome de essuie, syndrome essuie, bandelette, tfl, rotule, rotulien*, rotulienne, tendinite*, tendinopath*, achille,
      ligament*, menisque*, arthrose, arthrite, rhumatisme*, sciatique, hernie*, lumbago, lombalgie, hallux, oignon, crampe*,
      point de cote, points de cote, nausee*, diarrhee, ampoule*, frottement*, irritation*, nevrome, pied plat, pieds plats,
      jambes arquees, scoliose, osteoporose, fibromyalgie, diabet*, hypertension, tension arterielle, migraine*, thyroide, anemie*,
      varice*, piriforme, pyramidal, bursite, pubalgie, syndrome des loges, coiffe des rotateurs, tennis elbow, allergi*, eczema,
      tdah, rhume des foins, avec un rhume, avec la grippe, contracture*, elongation, dechirure*, courir enrhume, si je suis enrhume,
      avec un gros rhume`,
    unless: `talon achille, talon`,
  },
  'age-and-body': {
    alone: `quel age doivent, quel age doit, quel age minimum, age requis, limite d age, age limite, trop vieux, trop vieille, trop age, trop agee, trop jeune, a mon age, quel age faut, a partir de quel age, de quel age,
      avec age, age minimum, coureurs ages, personnes agees, seniors, senior, ados, adolescent*, pour les enfants, menopause,
      menstru*, mes regles, les regles douloureuses, cycle menstruel, phase luteale, hormon*, testosterone, en tant que femme,
      hommes et femmes, genetique*, morphologie, morphotype, handicap, fauteuil roulant, mon fils peut, mon fils pourrait,
      mon fils veut, ma fille peut, ma fille pourrait, ma fille veut, est ce que mon fils, est ce que ma fille, les enfants peuvent,
      les ados, pour un ado, pour les ados`,
    together: [
      [
        `mon fils, ma fille, mon enfant, mes enfants`,
        `peut, peuvent, pourrait, doit, possible, risque, dangereux, a partir, voudrait`,
      ],
    ],
    unless: `auteur, diego, commence a courir`,
  },
  'weather-and-place': {
    alone: `chaleur, canicule, pleuvoir, vent de face, orage*, meteo, quel temps fait, quel temps fera, trop chaud, trop froid, grand froid,
      quand il fait froid, quand il fait chaud, il fait chaud, il fait froid, temperature*, combien de degres, humidite, altitude,
      pollution, pollen*, dans le noir, la nuit dehors, mon chien, circulation routiere, voitures, quel parcours, parcours pour,
      ou puis je nager, ou est ce que je peux nager, pres de chez moi, pres de moi, a cote de chez moi, dans ma ville, dans le coin,
      quel parc, le parc, se garer, parking, garer, quelle adresse, adresse du, adresse de, avec du vent, avec le chien, avec un chien`,
    unless: `a quel point, envie, a la place, remplac*, dedans, interieur, autre chose, plutot que`,
    together: [
      [
        `pluie, pleut, pleuvoir, neige, verglas, vent`,
        `courir, cours, sortir, rouler, habiller, habille, prudent, dangereux, va, demain`,
      ],
    ],
  },
  'prices-and-dates': {
    alone: `combien coute, combien coutent, ca coute, coute combien, prix, tarif*, pas cher, moins cher, trop cher, chere, cotisation*,
      reduction sur, code promo, bon de reduction, remboursement, rembourse*, ou acheter, ou est ce que achete, ou achete,
      ou trouver un, quelle marque, quel modele, quel rameur, meilleur rameur, quel velo acheter, quel velo prendre,
      quel type de velo, occasion pour, horaires, horaire ouverture, a quelle heure ouvre, a quelle heure ferme, ouvre le, ouvert le,
      est ouvert, est ouverte, ferme le, heures ouverture, abonnement combien, prix de abonnement, impots, mutuelle, rembourse par,
      ouvre quand, quand ouvre, les frais, frais de, frais inscription, velo occasion, meilleure marque de, en soldes`,
  },
  'club-life': {
    alone: `on se retrouve ou, ou se retrouve, qui vient, qui est chaud, qui est partant, prochaine sortie du club, prochaine sortie club,
      soiree du club, championnat du club, stage du club, rappelle moi, rappel pour, qui a gagne, tenue du club, maillot du club,
      covoiturage, partenaire entrainement, partenaire de course, adherer, adhesion, rejoindre le club, y a entrainement,
      sortie groupe, sorties en groupe, point de rendez vous, lieu de rendez vous, classement de la course, classement du club,
      classement de la`,
    together: [
      [
        `annule, annulee, annules, reporte, reportee`,
        `club, groupe, entrainement de ce, sortie du, seance du club`,
      ],
    ],
  },
  'other-sports': {
    alone: `ski, ski de fond, skier, skis, skating, ski de rando, patin, patins, patinage, patiner, roller, rollers, skate, raquettes, surf,
      paddle, stand up paddle, kayak, canoe*, voile, plongee, water polo, aquagym, aquajogging, aqua jogging, course en piscine,
      courir dans eau, tennis, ping pong, tennis de table, basket ball, foot, football, handball, hand, volley, cross fit,
      course obstacles, courses obstacles, spartan, triathlon*, duathlon*, swimrun, rando, randonnee*, marche nordique, marche rapide,
      marcher, la marche, trek, trekking, corde a sauter, sauter a la corde, barre au sol, tir a arc, equitation, cheval, bowling,
      petanque, velo electrique, vae, moto, trottinette, jardinage, monter les escaliers, monter des escaliers, step, faire le menage,
      courir dans les escaliers, gymnastique rythmique`,
    unless: `la marche a suivre, comment ca marche, ca va marcher, peut marcher, pour marcher, a marcher, a velo, randonnee velo,
      randonnees velo, deux roues`,
  },
  research: {
    alone: `y a des preuves, est ce prouve, est prouve, une preuve, etude, etudes, quelle etude, recherche scientifique, recherches scientifiques, scientifique*, preuves scientifiques,
      des preuves, quelle preuve, statistiques`,
  },
  'author-details': {
    alone: `quelles certifications exactement, certifications exactement, nom des certifications, noms des certifications,
      quels diplomes exactement`,
    together: [
      [
        `comment appellent, quels noms, nom de ses, noms de ses, par leur nom, nommer`,
        `certific*, diplome*, brevet*`,
      ],
      [
        `quel club, dans quel club, quelle equipe, combien d athletes, combien de coureurs`,
        `diego, alcubierre, auteur`,
      ],
      [`livre, livres`, `auteur, diego, alcubierre`],
      [
        `quel age a, a quel age, marie, femme, habite, vit, nationalite, instagram, mail, email, contact, contacter, telephone,
      temps sur marathon, chrono sur marathon, meilleur marathon, record sur marathon, mesure combien, pese`,
        `auteur, diego, alcubierre, ecrit, redige`,
      ],
    ],
    unless: `commence, commencait, debut*`,
  },
} satisfies Partial<BeyondWords>;
