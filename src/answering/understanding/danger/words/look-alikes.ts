import type { SpokenLanguage } from '../../../../knowledge/spoken-language.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Ordinary words that are a slip away from a word of danger, among the ten thousand most common of each language. */
export const LOOK_ALIKES: Readonly<Record<SpokenLanguage, ReadonlySet<string>>> = {
  en: setOf(`
    contracting crocked cycled fibre glutes greene hampers kilter overdoes overdone pluses rentals restriction
    sapped sceptic stooped swapped thumbnails
  `),
  es: setOf(`
    aborten acaba acaben acerca acero admiro adoro agarrate agarro ahorrar anillos aparece aparecido aprecio arabe
    arder arroz asalto atraco bajas beber bebes bestia bestias bloqueando brillantes cabezas cabra cadena cadenas
    caera cajas calmate camas capilla caras caray carla casas castillo cazas cerrada cerrados cerrando choca ciaro
    cicla ciega ciegos cielo clara cliente clientes colgado confesar contarme conte corea cortare corten culos
    culpables culpar culpo culto decias decimos delicada delicado desearia desierto despierte disparale disparando
    disparar disparare dispararle dispararon disparas disparaste dispare disparen disparo dolar dolares doyle
    duelo elegante epoca espada espaldas estatica factura falda falsa falsas faltan figura figuras fuente fuentes
    garantia gemelas gripa herido heridos hombres hueles huelo ingresar inmenso insecto insectos intenta intentan
    intentar intentas intente intenten intentes inyeccion litro llora malos mancha mando marcado marchado marcho
    marcos marion marzo matame matara matare matarla matarte materia monos monstruo monstruos muchacha muchacho
    muneco negar opina pacto pagar paras parecido parecio partir pasar pasto pechos pedido penso perdera perdere
    perdidos perdone pides pierda pierdas preso preston prision pulgar pulmonar putos queja quimica quimico
    quimicos ratas resuelto retira retirada retos retrato robos rocas rodillo ropas rosas rosca sagrado salga
    salte salva subes sueldo suelto suero supera superado superar tiraste tonteria tramando tripas tropa urgencia
    vende venia verdes veria verle verme verne verte visita viste vuela vuelos vuelto vuelvo
  `),
  de: setOf(`
    abgebrochen abgefahren armee armel armer armes aufbauen aufgebaut aufgeben aufgemacht aufmachen augenblick
    ausdauer babys baden baute bauten beute blauen blicke bloden bluhen blumen bluse bogen bosen boxen brennan
    brunnen bruste damen decke dicken dreck dunklen dunkler einlassen engel erlangen fasse fassen fehlst fehlte
    fingen fliege fliehen flotter flugzeuge fluss fuhlt gaben gebissen gebracht gedicht gefallt genaue geraucht
    gericht gesucht getotet glanz glatt grune gruppe halst halts hange hangst haust herren herzog heult heutige
    heutigen hindern hinten hohlen holle hundert hunderte kampf keines keins kenne kerle kevin knopf kochen kohle
    kopfe kratzen kreis kummer lauft leise leistung leite liste luxus megan meins merkwurdige monats nachsten
    nachster nachte nachtwachter nackt papiere passe pissen pumpen puppe rache rachel rasse ratte regen reissen
    rosen sahen schalter schau schaue schauen schaust schaute scheiss scheisse scheisser schere scherz scherze
    schien schiff schimmer schiss schlamm schlief schliess schliesse schliessen schliesst schlitten schnauze
    schneiden schnelle schneller schrank schritte schuler schulerin schulern schwager schwanz schwanze schweren
    schwerer schwert schwimmt schwor schwore segen seien seltsame sendung spinne spinnst stahl starb starben
    starkem starkere starren stets strassen sucht toiletten trafen trauen trott ubergabe uberleben uberlebt
    unglaubliche verdiene verdienst verhoren verlorene verruckte verschieben verschwenden wagen wande wegen wehren
    wehtun weile weinen weint weinte weite wesen wilde zielen
  `),
  fr: setOf(`
    ainsi avions aviron bebes bloquer boire boucle bouillon cache cachent cacher caches cafes caisse caisses
    chanel chaudes chauds chimie chimique cites claude compris comprise compromis comte concerne connus conte
    cotee cotees couture crame cramee cuisson culpabilite debit debiteur deboires decharge decors decrire defis
    denis detaille detaillee douceur dupuis ecoule ecoulee enseigne etoile exploite facture factures fasse fonte
    forges formes fortis fourni fournie fournies fournir fournis fournit frites gener genetique gloire grimpe
    guise hasard herbes herve intensif intensifs lacte langues laviron levee liquides livres lonce malaisie
    manquait marin marque marquee marquer marques masque masques matin nuire oreilles panier papiers parier passe
    peaux peint pensait perle perles perou pesant peser pilote pilotes piste plaire pointe porte portes pressions
    puisse puree rarete regler remontee remonter renard roule ruines salles sejours seules soffre sortir tache
    tente teste toilette tombent urgence usine usines vendre vente vides virage visages vises voies voire volet
    voyait
  `),
};
