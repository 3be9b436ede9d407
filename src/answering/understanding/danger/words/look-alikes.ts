import type { SpokenLanguage } from '../../../../knowledge/spoken-language.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Ordinary words that are a slip away from a word of danger, among the ten thousand most common of each language. */
export const LOOK_ALIKES: Readonly<Record<SpokenLanguage, ReadonlySet<string>>> = {
  en: setOf(`
    brust contracting crocked cycled fibre glutes greene hampers kilter overdoes overdone pluses rentals
    restriction sapped sceptic stooped swapped thumbnails
  `),
  es: setOf(`
    abogada abogado abogados aborten abriendo acaba acaben acerca acero acortado acortados admiro adoro agarra
    agarralo agarrate agarro agrada aguila ahorrar ahorrarme ahorrarse aires ajenas alicia alivio amenazas
    amenazo andan anima animico apano aparece aparecido aporta apostar aprecio apuesta aquilea arabe aranas
    arden arder arranque asalto asaltos asana ataca atacado atajo atraco aumente avisa bajan bajas balas bamba
    barata barba barrita barro beber bebes bestia bestias bloqueando bolsa borralo borrame borran borras botas
    boton brigada brillantes brindemos brindo cabezas cabra cacao cadena cadenas caera caiga cajas calientan
    caliento callado calmate calvo camas campeones canalla capilla caras caray carla casas casera casillas
    castillo cazas ceder cerdo cerrada cerrados cerrando cerro certeza charlo chavo chistoso choca chris ciaro
    cicla ciegos cielo circo clara claro cliente clientes cogieron colgado comico compramos confesar contarme
    conte corea corra corres corrida corrija cortare corten cortos costar costara creido cruce cruzada cruzados
    cubre cuclillas cuido culos culpables culpar culpo culto curro decias decimos delicada delicado delito
    descargo descarta descartas desearia deseos desierto despertador despierte disculpa disculpe disculpo disena
    disparale disparando disparar disparare dispararle dispararon disparas disparaste dispare disparen dolar
    dolares doyle duelo duena echen eches elegante empleado enganche engancho ensancha entienda entiendas
    entiende entienden entiendes entiendo epoca escondes escoria espada espaldas estafa estarlo estatica
    estaticas estes extranjero factura falda falsa falsas falso faltan faltar fiestas figura figuras fisico
    frecuencias frito fuegos fuente fuentes garantia gemelas geniales gordon gorra gorro grado gramos granito
    grites grito guapa guardala habras haras herido heridos hierros hojas hombres hormigon hostil hueles huelo
    ingresar inmenso insecto insectos intenta intentan intentar intentas intente intenten intentes invernal
    invertir inyeccion inyecto inyectos litro llamar llamas llame llamen llamo llora logrado lunas machaca
    machacar madres mallas malos mando maratones marcado marcador marchado marcho marcon marcos maricon
    marion mariscal marzo matame matara matare matarla matarte matas materia medida medios memes mesas metas
    metes metieron milla mires monos monstruo monstruos muchacha muchacho mueras muevas muneco negar nevara
    oimos opina orejas oxidarme pacto padel pagar pagarme pagaron paises paraiso paramedicos paras parce
    parecido parecio partir pasar pasas pases pasto paula pautas pechos pedido pegarle penso perdera perdere
    perdidos perdone pesca pesco peste petos pides pierda pierdas plaga plata playa pleno ponte porche posee
    preso preston prision prisiones pulgar pulgas pulmonar putos queja quiera quimica quimico quimicos quisieras
    quital quitalo quitas ramas rampa rango rascar ratas receso reconoces reconoci recta regala regalos remedies
    rencor repita repiten responda respondo resto resuelto retira retos retrasa retrato rincon ringo robos rocas
    rodar rodillo rodillos ropas rosas rosca rubia runon rutas sabido sabiendo sacas sagrado salga salis salte
    saludo salva salvame salvara sintoma soleos subes sucio sueco sueldo suelte suelto suene suenos suero supera
    superado superar tabaco tamano taper tarea tartan tejido temor tenes tercio tiras tiraste tiren tiros
    tocando tocarme tokio tomara tomare tonteria torres torta trabaja trabajan trabajar trabajas trabaje
    trabajos traen traia trajo tramando trata tratado trato trizas tropa tropas troto tubos tumba tumbas
    urgencia vader varies velas vende venia venian ventas veran veras verdes veria verle verlos verme verne
    vernos verte vidas vinos visita viste vivas voltereta vuela vuelos vuelto vuelvas vuelvo zorra zumba
  `),
  de: setOf(`
    abfahrt abgebrochen abgefahren abgesagt altem armee armel armer armes atzen aufbauen aufgebaut aufgeben
    aufgemacht augenblick ausdauer babys backen baden balken baller ballern basel basen baute bauten beleg belegte
    beuge beute blauen bleib bleibe blicke blitzt bloden bluhen blumen bluse bogen bosen boxen brennan brunnen
    bruste damen dampfer danisch decke dicken dreck dunklen einlassen einschliessen engel erlangen erlangt fasse
    federn fehlst fehlte feste fingen flicken fliege fliehen flotter flugzeuge fluss footer freue fuhlt gaben
    gebauten gebracht gebuhren gebuhrt gedicht gefallt gelagert geloschte gemass genaue geraucht gericht gesenkt
    gestutzt gesucht getotet glanz glatt graut grune gruppe halst halts hange hangst haupt haust haute heile
    herren herzog heult heutige heutigen hindern hinten hintere hinteren hohlen holle horen hundert hunderte kampf
    kehre keines keins kenne kerle keule kevin knopf kochen kohle kollagen kopfe krampe kratzen kuche kummer
    lappen lauft leider leise leistung leite liste luxus maskiert massier massig mauern megan meins merkwurdige
    messe migrate monats nachsten nachster nachte nachten nachtwachter nackt nadel nagen nicken papiere passe
    pausiere pfeffer pickel pinsel pissen polster poste pumpen puppe rache rachel rasch rascher rasse raute recht
    regen regex reizt rosen rutsch sahen schaff schalter schaltern schalters scham scharf scharfe schau schaue
    schauen schauer schaust schaute scheiben scheine scheinen scheiss scheisse scheisser schenken schere scherz
    scherze schien schiff schimmel schimmer schiss schlamm schlapper schlaue schleife schlief schliess schliesse
    schliessen schliesst schlitten schlurfe schmiert schnaps schnauze schneiden schneit schnelle schnellem
    schnellen schneller schnelles schnupper schrank schreibe schreiben schritte schuler schulerin schulern schurz
    schuttet schwager schwanz schwanze schwarm schwarmen schwarmt schwenke schwerem schweren schweres schwert
    schwimm schwimma schwimme schwimmst schwimmt schwor schwore schwumme segen sehnen seien seltsame sendung siehe
    sinkt spans speise spinne spinnst stahl stara starb starben starkem starkere starkt starre starren
    starrer stehende stets strassen streng stucke sucht tanze toiletten traben trafen traten traube trauen
    trott truhe ubergabe ubergehe ubergehen uberleben uberlebt umfange umfangs unangenehme unglaubliche verborgen
    verdienst verhoren verlagere verlagern verlagert verlorene verruckte verschieben verschwenden verzicht vorgang
    vorrang wagen wande wandel wanne wecke wegen wehren weide weile weinen weinte weist weite wendig wesen wilde
    winkt zange zielen zucht zusammenfassen zusammenziehen
  `),
  fr: setOf(`
    abaisse ainsi amende amendes arrachant atteindre attendue avions aviron barbe basse bebes blogueur
    bloquer boucle boudant bougon bourde bourdes bourreau boursier boursiers bousille braquet
    briques brosse bruges cachent caches cadence cafes caisse caisses cantonne cetogene chandelle chanel
    chante chaudes chauds chimie chimique chocs chris cites claquee claquent claude cliquet coacher colle
    commente compets compris comprise compromis comte concerne connait connus constat constate constater
    contacte contacter conte contracture contraste cordes coree cornet corvee cotee cotees cotisation coupes
    courtage coute couture crame cramee crampons creee creer cuissard cuisson culpabilite cyclo cyclos
    datteindre daviron debit debiteur deboires dechange dechanger decors decrire defis delier denis dentrer
    detaille detaillee detente digne douceur dupuis ecoule ecoulee elevees eleves enseigne envoie etoile
    exploite exposees exposes facture factures faille fasse fente feront fiable fiables foire folie fonte
    forges formes fortis foule fourni fournie fournies fournir fournis fournit frequente gamin geant gener
    genetique geree geres gloire grandi grimpe grimper grimpeur guibolles guise habitue habituel habitues
    hasard herbes herve huile immobiliers intensif intensifs javais jpeux lacer lacne lacte lactique
    lamenagement lampe lancrer langues larges largue lasser laver laviron levee liquides lisant livres lonce
    lusine macron maintient malaisie malin manne manquait marin marque marquee marquer marques marteler
    masque masques matin menerve morat morne neveu nuire orage pacte paire palier palme panier papiers
    paques parier passant passe paume pavillon peaux peint pence pensait pente percevoir perle perles
    permanence perou peser picque pilote pilotes pioncer piste placent plainte plaire poeme poigne poignees
    pondu porte portes poudre poupe prenant pressions prins proscrire puissant puisse puree quinze quitte
    quittee quittent ralent rames rarete recouvre regler reine remontee remonter renard rendre rente
    rentrees resoudre rires romeu rotulien roule ruines sacre sacrifier salles sambre sante sature saturee
    saturer sauve secouter sejours sentend seules sobre soffre solde songe sortir specialise
    specialisee specialisees specialises specialite specialites stepper stockage tache tendance tendent
    tente teste toilette tombais tombent tortue touchant traintrain traitee traitees transmet transmis
    trompe trompent tromper trousse tuent urgence usine usines vanille varie variee variees varies vehicule
    veiller vendre vente vides vieux visages vises voies voire volet voyant
  `),
};
