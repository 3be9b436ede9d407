import type { VagueWords } from './vague-words.ts';

/** What is vague in French. */
export const FRENCH_VAGUE: VagueWords = {
  slight: `
    hm euh bah long longtemps loin crois dis trouves facile faciles difficile difficiles dur dure simple maison dehors
    dedans interieur exterieur sain saine dangereux dangereuse risque risquee cher chere vite rapide lent lente
    marrant drole ennuyeux normal normale courant habituel alternative alternatives jure jurent adapte adaptee
    convient efficace efficaces inutile inutiles indispensable obligatoire facultatif seul seule regulierement
    quotidien quotidiennement souvent rarement matin matins soir soirs midi lundi lundis mardi mardis mercredi
    mercredis jeudi jeudis vendredi vendredis samedi samedis dimanche dimanches weekend boulot travail continuer
    continue arreter arrete changer difference differences different differents resultat resultats effet effets passe
    arrive info infos information informations detail details explique expliquer explication precis precisement
    comprends comprendre paume paumee perdu perdue bloque bloquee pote potes copain copine voisin voisine frere soeur
    mari femme collegue ami amie age suffisant tout penses pense pensez dites
  `,
  subjects: `
    source sources auteur autrice article livre coach entraineur ecrit club plan plans planning tout recommandations
    entrainer entraine entraines entrainement entrainements
  `,
  help: `aide aidez help sos conseil conseils question questions info infos piste`,
  beside: `et ou mais aussi alors le la les l mon ma un une du de bonjour salut euh`,
};
