import type { ChatWords } from './chat-words.ts';

/** How members chat in French. */
export const FRENCH_CHAT: ChatWords = {
  greeting: `
    quelqu un ici, quelquun ici, quelqu un de reveille, y a du monde, il y a du monde, bonjour*, salut*,
    coucou*, cc, bonsoir*, hello, hey, yo, wesh, allo, re, rebonjour, bien le bonjour, bonne journee a tous,
    ca va, ca va bien, comment ca va, comment vas tu, comment tu vas, comment allez vous, tu vas bien,
    vous allez bien, quoi de neuf, quoi de beau, ca roule, ca gaze, tu fais quoi, que fais tu, qu est ce que tu fais,
    quest ce que tu fais, il y a quelqu un, il y a quelquun, y a quelqu un, y a quelquun, ya quelqu un,
    quelqu un est la, quelquun est la, tu es la, t es la, tes la, es tu la, tu dors, tu es reveille,
    ca marche ce truc, ca marche, ce truc marche, test, un test, petit test, juste un test, je suis de retour,
    la forme, en forme, ca farte, enchante, enchantee, ravi de te rencontrer, bon lundi, bon mardi, bon mercredi,
    bon jeudi, bon vendredi, bon samedi, bon dimanche, bon week end, bon weekend, bonne annee, joyeux noel,
    joyeuses fetes, bonnes fetes, joyeux anniversaire, bon anniversaire, joyeuses paques
  `,
  company: `
    qui est partant, qui est partant pour, qui est chaud, qui est chaud pour, qui vient, qui vient pour,
    quelqu un pour, quelquun pour, qui veut
  `,
  thanks: `
    t es un ange, tes un ange, tu es un ange, reconnaissant, reconnaissante, je te revaudrai ca, respect, tres clair,
    c est clair, cest clair, merci*, mercii, un grand merci, mille mercis, mille merci, je te remercie,
    je vous remercie, thx, c est gentil, cest gentil, c est sympa, cest sympa, trop gentil, trop aimable,
    t es le meilleur, tes le meilleur, tu es le meilleur, tu es la meilleure, tu es genial, t es genial, tu geres,
    t es au top, tes au top, bon bot, gentil bot, bonne reponse, super reponse, tres utile, utile, ca aide, ca m aide,
    ca maide, ca m a aide, ca ma aide, tu m as aide, tu mas aide, genial, excellent, formidable, fantastique, super,
    trop bien, trop cool, impeccable, impec, nickel, c est top, cest top, au top, bravo, bien joue, chapeau,
    bon boulot, beau travail, pile ce qu il me fallait, pile ce quil me fallait, exactement ce qu il me fallait,
    je t aime, je taime, je vais essayer, je vais essayer ca, je vais faire ca
  `,
  assent: `
    tu es drole, t es drole, tes drole, trop drole, mauvais canal, mauvais salon, pas le bon salon, pas le bon canal, c etait pas pour toi, tu es nul, t es nul, tes nul, bot nul, bot inutile, tu sers a rien, je rigole, c est une blague, je plaisante, moi aussi, bien vu,
    ok, okay, oki, d accord, daccord, accord, dac, cool, parfait, bien, tres bien, bon, bah, ben, compris,
    j ai compris, jai compris, ai compris, entendu, note, c est note, cest note, ca marche, oui, ouais, ouep, non,
    nan, nope, ah, ah ok, oh, hm, hmm, je vois, interessant, bon a savoir, mdr*, ptdr, lol, haha*, hihi, hehe, top,
    chouette, pas de souci, pas de soucis, pas grave, c est pas grave, laisse tomber, tant pis, pardon, desole,
    desolee, oups, waouh, wow, exact, exactement, c est vrai, voila, allez
  `,
  farewell: `
    a plus dans le bus, a pluche, a la revoyure, bon allez, je me casse, je decolle, au revoir, aurevoir, a bientot,
    a plus, a plus tard, a tout a l heure, a tout a lheure, a toute, a demain, a la prochaine, a lundi, a mardi,
    a mercredi, a jeudi, a vendredi, a samedi, a dimanche, adieu, ciao, tchao, tchao tchao, bye, bye bye, bonne nuit,
    bn, bonne soiree, bonne journee, bonne fin de journee, bonne aprem, bon apres midi, bonne continuation, dors bien,
    dormez bien, fais de beaux reves, je file, je me sauve, je vais dormir, je vais me coucher, vais dormir,
    vais me coucher, je vais au lit, au lit, au dodo, dodo, je dois y aller, je dois filer, j y vais, jy vais,
    je m en vais, je men vais, je vous laisse, je te laisse, prends soin de toi, prenez soin de vous,
    portez vous bien, porte toi bien, salut a demain, bises, bisous, a la semaine prochaine, c est tout, cest tout,
    ce sera tout
  `,
  tired: `
    m a detruit, ma detruit, m a detruite, ma detruite, m a explose, ma explose, m a fini, ma fini, m a vide, ma vide,
    m a lessive, ma lessive, plus de jus, vide de chez vide, je suis mort, je suis morte, suis mort, suis morte, mort,
    morte, mort de fatigue, morte de fatigue, je suis creve, je suis crevee, creve, crevee, je suis ko, ko,
    je suis nase, nase, je suis rince, je suis rincee, rince, rincee, je suis lessive, je suis lessivee, lessive,
    lessivee, je suis cuit, je suis cuite, cuit, cuite, je suis claque, je suis claquee, je suis fatigue,
    je suis fatiguee, trop fatigue, trop fatiguee, epuise, epuisee, je suis epuise, je suis epuisee, je suis vide,
    je suis videe, je suis vanne, je suis vannee, je suis detruit, je suis detruite, detruit, detruite,
    je suis explose, je suis explosee, explose, explosee, hs, je suis hs, je suis au bout, je n en peux plus,
    jen peux plus, j en peux plus, plus de jambes, jambes mortes, jambes en coton, jambes de plomb, jambes en compote,
    je sens plus mes jambes, sens plus mes jambes, m a tue, ma tue, m a tuee, ma tuee, m a acheve, ma acheve,
    a failli me tuer, failli mourir, c etait brutal, cetait brutal, brutal, c etait dur, cetait dur, etait dur,
    dur dur, quelle seance, quelle sortie, besoin d une sieste, besoin dune sieste, besoin d une biere,
    besoin dune biere, au canape
  `,
  luck: `
    souhaite moi bonne chance, souhaitez moi bonne chance, souhaitez moi chance, bonne chance, croise les doigts,
    croisez les doigts, trop stresse, trop stressee, stresse, stressee, je stresse, trop le trac, le trac, trop hate,
    hate d y etre, hate dy etre, j ai hate, jai hate, ai hate, impatient, impatiente, bonne course, bon courage,
    merde pour demain
  `,
  news: `
    je me sens super bien, je me sens en pleine forme, je me sens geniale, je suis inscrit a mon premier, je suis inscrite a mon premier, inscrit a mon premier, inscrite a mon premier, je me suis inscrit, je me suis inscrite, j ai mon dossard, trop fier, trop fiere,
    nouveau record perso, nouveau record personnel, couru mon premier, couru ma premiere, je viens de finir,
    je viens de courir, passe sous les, enfin passe sous, nouveau record, battu mon record, nouveau rp, enfin sous,
    enfin moins de, j ai reussi, jai reussi, ai reussi, reussi, on a reussi, je l ai fait, je lai fait, l ai fait,
    lai fait, gagne, j ai gagne, jai gagne, on a gagne, podium, medaille, finisher, fini mon premier, fini mon,
    termine mon, termine mon premier, boucle mon premier, premier marathon boucle, premier marathon fini,
    premier marathon termine, premier semi boucle, premier semi fini, ma plus longue sortie, plus longue sortie
  `,
  best: `rp, record, record perso, record personnel, meilleur temps, podium, finisher, medaille`,
  joke: `
    raconte moi une blague, raconte une blague, raconte nous une blague, une blague, tu connais une blague,
    tu connais des blagues, une autre blague, fais moi rire, dis moi un truc drole, dis un truc drole,
    dis moi quelque chose de drole, raconte moi un truc, raconte un truc, je m ennuie, je mennuie, m ennuie,
    remonte moi le moral, motive moi, chante moi quelque chose, chante un truc, dis moi un truc gentil, epouse moi,
    tu m aimes, tu veux m epouser
  `,
  abilities: `
    menu,
    que peux tu faire, que peux tu faire pour moi, tu peux faire quoi, qu est ce que tu peux faire,
    quest ce que tu peux faire, tu sais faire quoi, que sais tu faire, qu est ce que tu sais faire,
    quest ce que tu sais faire, est ce que tu sais faire, est ce que tu peux faire, tu sais quoi, que sais tu,
    tu sers a quoi, a quoi tu sers, a quoi sers tu, a quoi sert ce bot, a quoi sert le bot, ca sert a quoi ce bot,
    a quoi ca sert ici, que puis je te demander, qu est ce que je peux te demander, quest ce que je peux te demander,
    est ce que je peux te demander, je peux te demander quoi, on peut te demander quoi, que peut on te demander,
    quoi te demander, comment tu marches, comment ca marche, comment ca marche ici, comment tu fonctionnes,
    comment ca fonctionne, comment fonctionnes tu, comment fonctionne ce bot, comment fonctionne le bot,
    comment t utiliser, comment tutiliser, comment utiliser ce bot, comment utiliser le bot, comment on t utilise,
    comment je t utilise, comment utiliser, comment on utilise, comment je te parle, tu peux m aider, tu peux maider,
    peux tu m aider, peux tu maider, tu peux aider, peux tu aider, pourrais tu m aider, pourrais tu maider,
    pourrais tu aider, comment peux tu m aider, comment peux tu maider, comment peux tu aider,
    en quoi peux tu m aider, en quoi peux tu aider, en quoi peux tu maider, tu peux m aider en quoi,
    tu peux aider a quoi, c est quoi ce bot, cest quoi ce bot, est quoi ce bot, c est quoi ce truc, est quoi ce truc,
    est quoi ca, que fait ce bot, il fait quoi ce bot, quelles commandes, les commandes, liste des commandes,
    commandes, quelles fonctions, tes fonctions, quelles sont tes fonctions, tes capacites, tes competences,
    quels sujets, sur quels sujets, quelles questions, quel genre de questions, quel type de questions,
    je peux te poser une question, puis je te poser une question, puis je poser une question,
    je peux poser une question, j ai une question, jai une question, ai une question, une question, petite question,
    tu parles francais, parles tu francais, tu comprends le francais, quelles langues, presente toi, parle moi de toi,
    parle de toi
  `,
  identity: `
    qui ta, qui t a, qui a cree ce bot, qui a fait ce bot, qui a code ce bot, qui a programme ce bot, tu dors jamais,
    tu ne dors jamais, tu te fatigues, tu n es jamais fatigue, qui es tu, tu es qui, t es qui, tes qui, c est qui,
    qui etes vous, tu es quoi, t es quoi, tes quoi, es quoi, es qui, qu es tu, ques tu, qui t a cree, qui ta cree,
    qui a cree, qui t a fait, qui ta fait, qui t a programme, qui ta programme, qui t a developpe, qui ta developpe,
    qui t a code, qui ta code, qui a programme, qui est derriere, qui se cache derriere, comment tu t appelles,
    comment tu tappelles, comment t appelles tu, comment tappelles tu, comment tu appelles, tu t appelles comment,
    tu tappelles comment, tu appelles comment, quel est ton nom, c est quoi ton nom, cest quoi ton nom,
    est quoi ton nom, ton nom, tu as un nom, quel age as tu, tu as quel age, t as quel age, as quel age,
    d ou viens tu, dou viens tu, tu viens d ou, tu habites ou, tu as des sentiments, as tu des sentiments,
    tu dors parfois, tu cours, tu cours toi, tu cours aussi, toi aussi tu cours, est ce que tu cours, tu sais courir,
    tu es reel, tu es vivant, es tu reel, es tu vivant, t es vivant, tu es chatgpt, t es chatgpt, quel modele es tu,
    tu es quel modele, quelle ia, quel genre de bot, je parle a, je parle avec, parle je a, parle je avec,
    a qui je parle, a qui parle je, a qui ai je, c est un bot, cest un bot, est un bot, c est une ia, cest une ia,
    c est un robot, cest un robot, c est une machine ou, humain ou machine, humain ou robot, humain ou bot,
    bot ou humain, robot ou humain, machine ou humain, une vraie personne, tu es bete, tu es intelligent
  `,
  openers: `
    que, quoi, comment, quel, quelle, quels, quelles, a quoi, en quoi, de quoi, sur quoi, pour quoi, qu, quest,
    est ce, exactement
  `,
  canYou: `
    on utilise ce bot, sutilise ce bot, se servir de ce bot, tu peux servir, peux tu servir, tu peux nous servir,
    on peut faire avec toi, je peux faire avec toi, peut on faire avec toi, tu es utile, es tu utile, peux tu faire,
    peux tu, tu peux faire, tu peux aider, tu peux maider, tu peux m aider, peux tu aider, peux tu maider,
    pourrais tu aider, pourrais tu maider, sais tu faire, tu sais faire, sais tu, tu sais, tu proposes, tu offres,
    tu connais, es tu capable, tu es capable, t es capable, tes capable, tu es fait, te demander, je peux te demander,
    puis je te demander, on peut te demander, tutiliser, utiliser ce bot, je tutilise, te poser, sers tu, tu sers,
    tu fais ici, fait ce bot, fait le bot, peut faire ce bot, sert ce bot, sert le bot, tu es doue, es tu doue,
    tu es la pour, tu as ete cree
  `,
  limbs: `jambes, jambe, cuisses, quadris, mollets, corps, poumons, pieds`,
  gone: `
    mortes, mort, coton, plomb, compote, beton, guimauve, hs, nazes, naze, cuites, cuit, detruites, detruit,
    explosees, flagada, en vrac, lourdes comme du plomb, cramees, rincees, fichues, bousillees
  `,
  areYou: `es tu, tu es, t es, tes, etes vous, vous etes, est ce que tu es, est ce que t es, tu serais, serais tu`,
  being: `
    bot, robot, chatbot, humain, humaine, personne, reel, vrai, vraie, ia, intelligence artificielle, machine,
    ordinateur, programme, algorithme, gpt, chatgpt, coach, entraineur, entraineuse, medecin, docteur, kine, expert,
    quelqu un, quelquun, homme, femme, mec, vivant, faux, fake
  `,
  goesOn: `et, mais, alors, quoi, comment, quand, quel, ou, avec, apres, avant, pour`,
  fillers: `
    dis, montre, explique, sais, cree, programme, code, developpe, servir, sert, peux, peut, puis, pourrais, a, au,
    aux, le, la, les, l, un, une, des, de, du, d, tous, toutes, tout, monde, team, equipe, gens, amis, ami, amie,
    copains, copain, copine, mec, mecs, gars, frere, bro, club, coureurs, groupe, bot, paceline, robot, coach, toi,
    vous, tu, te, t, moi, me, m, je, j, suis, on, nous, et, ou, mais, c, ce, est, cest, etait, ca, cela, tres, trop,
    si, bien, bon, bonne, beaucoup, mille, plus, encore, vraiment, exactement, vrai, svp, stp, plait, s, il, sil,
    donc, alors, ici, oui, non, ok, ah, oh, euh, hein, ben, bah, allez, haha*, mdr*, lol, ptdr, xd, aujourd, hui,
    aujourdhui, hier, demain, soir, matin, pour, sur, avec, en, dans, choses, sujets, faire, aider, clair, super, que,
    qui, quoi, ta, ton, tes, mon, ma, mes, reponse, aide, conseil, conseils, info, infos, explication, lit, dodo,
    nuit, journee, juste, petit, petite, grand, gros, grosse, fait, pas, y, ai, jai, as, sinon, deja, top
  `,
  serious: `
    courbatures, la plupart, jamais, veux, seulement, une chose, chaque, encore, toujours, constamment, tout le temps,
    tous les jours, chaque jour, chaque fois, depuis, semaines, mois, ces derniers temps, en ce moment, douleur*, mal,
    blesse*, blessure*, gonfle*, poitrine, vertige*, malade, fievre, coeur, souffle, aide, conseil, conseils,
    recommande*, conseille*, que faire, je fais quoi, quoi faire, comment, combien, dois je, puis je, je peux,
    faut il, est ce que, plan, programme, aimerais savoir, voudrais savoir, avis, recuperer, recuperation, normal,
    pourquoi, quel, quelle, quand, question,
    sorties longues, longues sorties, grosses sorties, le lendemain, lendemain, jours apres, jours plus tard,
    matin suivant, se remettent,
    truc tranquille, truc doux, truc leger, truc legere, truc facile, truc cool, truc pour demain, truc a faire,
    truc que je peux, chose tranquille, chose doux, chose leger, chose legere, chose facile, chose cool,
    chose pour demain, chose a faire, chose que je peux
  `,
};
