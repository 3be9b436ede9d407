import type { SpokenLanguage } from '../../../../knowledge/spoken-language.ts';

/**
 * Everyday words of clubs beside those of training, folded as in `tokens`: places, kit, meetings, money, weather, and
 * verbs that go with them. None says anything of a person.
 */
export const CLUB_WORDS: Readonly<Record<SpokenLanguage, string>> = {
  en: `
    club clubs clubhouse group groups session sessions meeting meetings meet meets meetup park parking car cars bus
    train station bike rack track tracks stadium hall lockers locker shower showers changing room rooms toilets key
    keys gate entrance door map route routes loop loops course trail trails road roads path paths hill hills forest
    lake river beach lap laps lane lanes lights light dark rain snow ice wind heat weather summer winter autumn spring
    holiday holidays christmas membership member members fee fees cost costs price prices pay paid free discount
    refund ticket tickets register registration sign join leave cancel book booking places list waiting order buy sell
    borrow rent lend shirt shirts vest vests kit jersey jacket hoodie cap number numbers bib bibs chip results result
    photo photos newsletter calendar schedule timetable website link channel app race races relay parkrun league
    championship trip trips camp camps party social coach coaches trainer committee volunteer volunteers marshal
    marshals pacer pacers leader leaders rule rules insurance policy safety headphones music dog dogs pram beginner
    beginners intake course workshop talk start finish pace times minutes hours early late open closed close opening
    welcome bring wear need allowed organise organized organised host switch swap change moved move happen happens
    happening take takes long short new next last first second regular usual usually tonight today tomorrow
  `,
  es: `
    club clubes grupo grupos sesion sesiones reunion reuniones quedada quedadas quedar quedamos aparcar aparcamiento
    parking coche coches autobus tren estacion pista pistas estadio pabellon taquilla taquillas ducha duchas vestuario
    vestuarios bano banos llave llaves puerta entrada mapa ruta rutas vuelta vueltas circuito sendero senderos camino
    caminos carretera asfalto cuesta cuestas bosque lago rio playa calle luces luz noche lluvia nieve hielo viento calor
    tiempo verano invierno otono primavera vacaciones navidad socio socios socia cuota cuotas cuesta precio precios pagar
    pago gratis descuento devolucion entradas inscripcion inscripciones inscribirme inscribirse apuntarme apuntarse
    apunto baja cancelar reservar reserva plaza plazas lista espera pedir comprar vender prestar alquilar camiseta
    camisetas equipacion chaqueta sudadera gorra dorsal dorsales chip resultados resultado foto fotos boletin calendario
    horario horarios web enlace canal aplicacion carrera carreras relevo relevos liga campeonato viaje viajes
    concentracion fiesta cena entrenador entrenadores entrenadora directiva voluntario voluntarios liebre liebres norma
    normas seguro politica seguridad auriculares musica perro perros carrito principiante principiantes curso taller
    charla salida meta ritmo minutos horas pronto tarde abierto abierta cerrado cerrada abre cierra traer llevar
    necesito hace falta permitido organiza organizar cambiar cambio hay siguiente ultimo primera nuevo nueva donde
  `,
  de: `
    verein vereine vereinsheim klub club gruppe gruppen einheit treffen treffpunkt trefft parken parkplatz parkplatze
    auto autos bus zug bahnhof bahn stadion halle sporthalle spind spinde schliessfach schliessfacher dusche duschen
    umkleide umkleiden kabine toilette toiletten schlussel tor eingang tur karte strecke strecken runde runden rundkurs
    weg wege pfad trail trails asphalt hugel berg wald see fluss strand licht stirnlampe dunkel regen schnee eis wind
    hitze wetter sommer winter herbst fruhling urlaub ferien weihnachten mitglied mitglieder mitgliedschaft beitrag
    beitrage kostet kosten preis preise zahlen bezahlen kostenlos rabatt erstattung ticket tickets anmelden anmeldung
    melde kundigen kundigung absagen buchen buchung platz platze liste warteliste bestellen kaufen verkaufen leihen
    ausleihen mieten shirt shirts trikot trikots jacke pulli mutze startnummer startnummern chip ergebnisse ergebnis
    foto fotos newsletter kalender termin termine zeitplan webseite link kanal app rennen lauf staffel liga
    meisterschaft fahrt reise trainingslager feier fest trainer trainerin vorstand helfer ordner tempomacher regel
    regeln versicherung sicherheit kopfhorer musik hund hunde kinderwagen anfanger anfangerkurs kurs workshop vortrag
    start ziel tempo minuten stunden fruh spat offen geschlossen offnet schliesst mitbringen anziehen brauche brauchen
    erlaubt organisiert wechseln andern verschoben verlegt findet statt nachste nachsten letzte erste neu neue heute
  `,
  fr: `
    club clubs groupe groupes seance seances reunion reunions rendez vous rdv garer parking voiture voitures bus train
    gare piste pistes stade salle casier casiers douche douches vestiaire vestiaires toilettes cle cles portail entree
    porte carte parcours circuit tour tours boucle boucles sentier sentiers chemin chemins route routes bitume cote
    foret lac riviere plage lumiere lumieres nuit pluie neige glace vent chaleur meteo ete hiver automne printemps
    vacances noel adherent adherents adhesion licence licences cotisation cotisations coute cout prix tarif tarifs payer
    gratuit reduction remboursement billet billets inscription inscriptions inscrire annuler reserver reservation place
    places liste attente commander commande acheter vendre preter louer maillot maillots tenue veste sweat casquette
    dossard dossards puce resultats resultat photo photos lettre calendrier horaire horaires planning site lien salon
    appli course courses relais ligue championnat voyage voyages stage stages fete soiree entraineur entraineurs coach
    coachs bureau comite benevole benevoles meneur meneurs regle regles assurance securite casque ecouteurs musique
    chien chiens poussette debutant debutants debutante cours atelier conference depart arrivee allure minutes heures
    tot tard ouvert ouverte ferme fermee ouvre apporter porter besoin permis autorise organise organiser changer change
    deplace lieu prochain prochaine dernier premiere nouveau nouvelle
  `,
};
