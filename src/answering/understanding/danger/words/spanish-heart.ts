import type { DangerWords, VitalConcept } from '../danger-concepts.ts';

type HeartAndBreath =
  | 'heartSaid'
  | 'breathSaid'
  | 'chest'
  | 'chestTrouble'
  | 'referred'
  | 'pressing'
  | 'heart'
  | 'heartTrouble'
  | 'heartRacing'
  | 'still'
  | 'breathless'
  | 'unusual'
  | 'restPulseSaid';

/** How Spanish speaks of chest, heart and breath. */
export const SPANISH_HEART: DangerWords<HeartAndBreath & VitalConcept> = {
  heartSaid: `
    ataque al corazon, ataque cardiaco, ataque de corazon, paro cardiaco, parada cardiaca, paro cardio*,
    da/dan/dio/dando/dar/dado/diera/sufr*/teniendo/tener/sera/siendo/parece/es/creo/sintomas/amago/principio/posible
      .. infarto, infarto .. carrera/meta/corriendo/entrenando/ayer/hoy/ahora/anoche/pista, palpitacion*,
    taquicardia*, un/el mal del corazon, me/se/le da/dio un vuelco el corazon, detras del esternon,
    dolor* en el pecho, dolor de pecho, corazon .. salta, corazon .. raro, oprime .. pecho, pecho .. oprim*,
    mano/manos al pecho, mano/manos en el pecho, se/me agarr* .. pecho, presion/peso/opresion .. en medio,
    presion .. medio del/de mi pecho, opresion y, opresion en, una opresion,
    siento/noto/note/senti/con/tengo/tuve opresion, ritmo irregular/anormal/anomalo,
    ritmo cardiaco .. irregular/raro/loco/anormal, irregular en reposo, pulso irregular, desboca el pecho,
    pecho desbocado, late y se para, late y para, late raro, late fatal, late a golpes, se salta latidos,
    saltos .. corazon, corazon .. saltos, corazon .. tiembl*, corazon .. temblor*, tiembla el corazon,
    corazon .. pausa, se detiene el corazon, corazon .. detien*, corazon me/se fallo/falla,
    brinco* .. corazon, corazon .. brinc*, corazon como/cual .. pez/caballo/loco/tambor/lavadora/licuadora,
    corazon .. enloquec*, corazon .. descontrol*, aprieta otra vez, faja .. pecho/costillas,
    cincho .. pecho/costillas, cinturon .. apriet* .. pecho, puno .. dentro del/en el pecho,
    elefante .. pecho, elefante encima, losa en/sobre/encima, ladrillo en el/encima, yunque en/encima,
    como si .. pis*/sentar*/estruj*/aplast* .. pecho, alguien .. sentado encima, pelotazo .. pecho,
    golpe .. pecho .. seco/inconsciente/desplom*, angina de pecho, pinchazo*/punzada* .. corazon,
    corazon se/me para, aprieta/aprietan/oprime/oprimia/apretaba .. en medio,
    aprieta/oprime/presiona aqui/aca en el/medio/mitad, opresion,
    duele/dolor/hormigue*/pesa/dormido .. brazo izquierdo/zurdo,
    brazo izquierdo/zurdo .. duele/dolor/hormigue*/pesa/dormido/muerto,
    costillas/costillar .. aprieta/oprime/estruj*/faja/estrecha/cierra/comprim*,
    aprieta/oprime/estruj*/faja/estrecha/comprim*/quema/arde .. costillas/costillar,
    quema/arde .. detras de las,
    piedra/losa/peso/bloque/ladrillo/yunque en/sobre/encima el/del/mi pecho/pulmon/esternon/torax,
    rodilla en el pecho/esternon, pis* el pecho, sentad* en el pecho, barra en el pecho,
    barra .. pecho .. atraves*, torno .. pecho/torso, tenaza* .. pecho/torso,
    ardor .. mandibula/cuello .. correr/cuesta/esfuerzo, se/me toca/sujeta/frota/aprieta el pecho,
    agarr* el pecho, mano* .. el pecho .. palid*/blanc*/gris, palid* y .. nauseas/vomit*,
    desfibrilador .. descarg*/disparo/salto/activo, marcapasos .. descarg*/golpe/calambre, sin pulso,
    no tiene pulso, no le encuentr* .. pulso, masaje cardiaco,
    corazon .. volteretas/piruetas/cabriolas/mortales/bailando/salsa,
    corazon .. trot*/galop* .. sofa/cama/reposo, pecho .. cierra/cerro nadando/nadar/cuesta,
    cuesta .. pecho .. pasa/quita/afloja, se me cierra el pecho, pecho se me cierra,
    pecho .. engancha/enganchado/retumba/revienta/explota/estalla, engancha .. pecho,
    cinta/banda/faja/cincho/correa apretada por, apretad* por delante, apretad* el pecho, el pecho apretado,
    chorreando sudor .. sofa/sentad*/quiet*, sudando a mares .. sofa/sentad*/reposo,
    corazon .. galopando/galopa/galope desde, corazon .. loco desde/hace, corazon .. no se calma/frena,
    pulso .. no baja desde, pulso clavado en, pulso disparado .. sofa/cama/todo,
    nudo .. pecho/esternon/camiseta .. brazo, mano cerrada sobre/en el esternon/pecho, puno en el pecho,
    el puno .. esternon, gris ceniza, color ceniza, gris como, aviso de # .. dormid*/roncando/cama/durmiendo,
    reloj me desperto, alarma del reloj .. pulso, pulso/corazon .. en la siesta,
    corazon .. durmiendo/dormido/cama/siesta .. disparado/acelerado/loco,
    corazon en la garganta .. reposo/sentad*/sofa, me salta en el pecho, retumba .. camiseta,
    golpea el pecho desde, corazon .. cuello .. latid*, latidos en el cuello, late en el cuello, bombea raro,
    cuerno en el pecho, presion alta en el pecho, carrera y .. infarto, tengo el pecho como,
    piedra en el pecho, el pecho me/le da/dio, arteria .. muelle, muelle en la arteria, muelle en el corazon
  `,
  breathSaid: `
    no puedo/puede/podia/consigo/consegui/logro/logra/alcanzo a? respirar, no me deja respirar,
    no logro respirar, cuesta .. respirar, cuesta hasta respirar, cuesta .. coger aire,
    dificultad* para/al respirar, dificultad respiratoria,
    falta/faltaba/falto/faltando/faltaria el/de/un? aire, falta .. el aire, falta la/de respiracion,
    insuficiencia respiratoria, no me/le/nos entra/entraba/entro/llega/llegaba .. aire, no entra .. aire,
    no llega el aire, sin poder respirar, no coje/coge/coger/cojo/pillo/agarro aire, ataque de asma,
    crisis de asma, ataque asmatico, asma .. disparo/disparado/descontrol*/ataque/fuertisim*, se ahoga,
    me ahogo, me ahogue, me ahogaba, se ahogaba, ahogandome, ahogandose, asfixi*,
    garganta .. cierra/cerr*/hincha*/hinch*, lengua .. hincha*/hinch*, cierra el cuello/la garganta,
    cuello .. cierra, no respira, no respiraba, deja/dejo de respirar,
    no podia/puedo/puede/consigo/consigue hablar, no puedo ni hablar, sin poder hablar,
    no consigue/puede/puedo/consigo/logra/acaba/acabo/termina/termino .. frase*,
    no .. terminar/acabar una frase, frases a medias, entrecortad* al hablar, me quedo/quede sin aire,
    se queda/quedo sin aire, queda/quedo/quede sin respiracion, sin aire hasta/ni/al,
    se queda/quedo sin aliento, sensacion de ahogo/asfixia, siento que me ahogo, no .. llena .. pulmon*,
    no .. llenan los pulmones, no lleno los pulmones, medio pulmon, pulmon .. no .. llena/abre,
    no .. abren los pulmones, despierto/despierta/desperte/desperto/despert* .. sin aire, despert* .. ahog*,
    despert* .. boque*, boquea*, boqueando, como un pez fuera, falta oxigeno, falta el oxigeno, sin oxigeno,
    no me llega el oxigeno, saturacion .. 78/79/80/81/82/83/84/85/86/87/88/89/90/91,
    respira*/respirar/respiro/respire .. pajita/popote/pitillo, por una pajita, bocanada*, tres almohadas,
    con # almohadas, dormir sentad*, duermo sentad*, hunden .. costillas, costillas .. hunden,
    burbujas al/cuando .. respirar/inspirar, gorgote*, espuma rosa*,
    pita/pitando/pitos/silba/silbidos/silbando .. al respirar/pecho, silba .. respirar, puffs,
    inhalador .. nada/no .. efecto/funciona/hace/ayuda/alcanza/calma, inhalador y nada,
    ventolin .. nada/no .. efecto, hiperventil*, resuella, resollando, resuello .. parad*/sentad*,
    pita al respirar/espirar/inspirar/coger, respiracion agonica/ruidosa/entrecortada, chilla* al respirar,
    ruidos .. respirar, ronca raro, ronquidos raros, incorporar* .. respirar/aire,
    sentarme/sentarse para respirar, busca* .. aire .. parad*/sentad*/despues,
    no recupero/recupera/recuperaba .. aire/aliento/resuello/respiracion, no recobro .. aliento, boquead*,
    aire no me baja, no me baja el aire, no .. entrar aire, casi no .. entra aire, apenas .. respirar,
    apenas puede/puedo/podia respirar, respira/respirar como un pez, se asfixia, trag* .. no respira,
    aspir* .. no .. voz/respira/sonido, se traba el aire, inhalador vacio, inhalador .. vez/veces .. sin,
    inhalador .. alivia, no .. alivia .. inhalador, lo que le falta el aire, borbote* .. pecho/pulmon*,
    pecho .. borbote*/burbuj*/silba*/pita*, toso agua, tose agua,
    respira/respiraba/respirando/respiro raro/mal/fatal/agitad*/rarisim*/superficial/cortito/ruidos*,
    respira* a trompicones/saltos/bocanadas, respira* con ruido/ronquido*/esfuerzo,
    respira* muy rapido/superficial/poco, no respira bien, no respira normal, atragant* .. azul/morad*,
    atragant* .. no respira, cada respiracion .. pelea/lucha/cuesta/duele,
    respiracion .. pelea/lucha/suplicio, boqueada*, cuatro/tres/cinco almohadas/cojines/almohadones,
    sentado en la cama .. respir*/aire, no llego a respirar, aire .. no llega, pecho .. no se llena,
    noto que no respiro, respirar es una lucha, rellano .. aire/ahog*/parar/respir*,
    descansillo .. aire/ahog*/parar, aire como recien, en el rellano, doce/diez/ocho/nueve puffs,
    al inspirar .. clav*/pincha/alfiler/cuchill*/punal, al respirar .. clav*/alfiler/cuchill*/punal/pinch*,
    clavan .. al inspirar/respirar, inspirar .. clavan, sibilancias, respir* .. acordeon,
    acordeon al respirar, silbato .. pecho, no le llega el aire, gorgoteo, gorgotea,
    ronca .. sin despertar/enterar*/suelo, roncaba sin, roncando raro, respiracion rara, se ahogaba sentad*,
    sin terminar la frase, ni acabar una frase, respiro como si, respirar como si, respira como si,
    respirando como si, como si .. tapon .. respir*, tapon en el pecho, tapon .. pulmon*
  `,
  chest: `
    pecho, pexo, esternon, torax, caja toracica, pectoral izquierdo, medio del pecho, centro del pecho,
    el pechito, costillar, torso, tetilla, plexo, pechera, canal del pecho
  `,
  chestTrouble: `
    duele*, dolor*, dolia*, dolio, doliendo, dolera, duela, doli*, molesti*, molest*, opresi*, oprim*,
    apriet*, apret*, presion, presi*, pinchazo*, pincha, pinchando, punzad*, punzant*, quema*, quemazon,
    ardor*, arde, ardia, ardiendo, peso, pesa, pesad*, pesadez, tirante, tirantez, agarrot*, cerrado, ahog*,
    elefante, losa, ladrillo, yunque, raro, rara, rarisim*, hormigue*, estruj*, aplast*, palpit*, espasmo*,
    cuchill*, punal*, clav*, fatal, puno, faja, tenaza*, garra, descarga*, nudo, fuego, martill*, opres*,
    jalon*, tension, algo .. no va, cosa rara, estrecha*, comprim*, atenaz*, bloque, piedra, barra, incomod*,
    calambrazo*, un calambre, va mal, me va mal, revent*, borbote*, burbuj*, engancha*, traba, retumb*, rasca,
    vibra*, tira, tirones, cogid*, agarrado, se me coge
  `,
  referred: `
    brazo izquierdo, brazo izdo, brazo izq, mandibula, quijada, hombro izquierdo, hombro izdo, omoplato,
    omoplatos, paletillas, entre los hombros, entre los omoplatos, hasta el brazo, por el brazo, al brazo,
    brazo zurdo, hombro y brazo, cuello y mandibula
  `,
  pressing: `
    presi*, opres*, oprim*, hormigue*, dorm*, duerm*, irradi*, bajaba, subia, pesad*, pesa, corria, apriet*,
    apret*, adormec*, elefante, estruj*, aplast*, desgarr*, sudor frio, a sudar, nausea*, al esprintar,
    cuando esprint*, cuando acelero, sube a, sube hasta, baja al, baja por, baja hasta, bajando por,
    subiendo por, solo al esprintar/correr/subir/apretar/acelerar,
    solo cuando esprint*/corro/acelero/subo/aprieto, sudando frio, mareo
  `,
  heart: `
    corazon, corazoncito, cuore, pulso, latido*, pulsaciones, pulsacion, pulsos, frecuencia cardiaca,
    pulsometro, ppm, bpm, fc, ritmo cardiaco, bombo, reloj me/le? marca/marcaba #, garmin .. marca/marcaba #,
    el corazon, reloj dice, pulsometro dice
  `,
  heartTrouble: `
    duele*, dolor, dolia, vuelco*, salt* latido*, se salta, se me salta, salta, irregular*, raro, rara, raros,
    rarisim*, pincha*, pinchazo*, punzad*, opresi*, se para, se me para, se paro, desboc*, descompas*, fall*,
    arritm*, aletea*, aleteo*, extrasistole*, tropiez*, tropez*, tropieza, brincos, brinco, trompicones,
    trompicon, tartamude*, musica rara, golpetazo*, a golpes, se detien*, se detuvo, loco .. reposo,
    descontrolad*, tiembl*, apriet*, me pesa, hormigue*, se atasca, pum pum, da saltos, dando saltos,
    dar saltos, a saltos, pega saltos, pegando saltos, saltos y, botes, tumbos, volteretas, cabriolas,
    hace pausas, se salta uno, breakdance, mortales, estruj*, oprim*, encog*, me duele, se encoge,
    se me encoge, temblando, tiembla, apretaran, apretando, me aprietan, apretado
  `,
  heartRacing: `
    acelerad*, acelera, acelero, aceleron, disparad*, dispara, disparan, disparo, desbocad*, desboca, a mil,
    a tope, por las nubes, vuelco*, a cien, a doscientos, va loco, muy rapido, rapidisim*, no baja*,
    no me/le baja*, no bajo, galop*, al galope, fuerte, salirse, se me sale, saliendo, salia, retumb*, a toda,
    sale del pecho, 120, 125, 130, 132, 135, 138, 140, 142, 145, 148, 150, 152, 155, 158, 160, 162, 165, 168,
    170, 172, 175, 178, 180, 182, 185, 188, 190, 192, 195, 198, 200, 205, 210, 215, 220, 230, galopando,
    disparadisim*, bailando, a 110
  `,
  still: `
    en reposo, reposo, sentad*, tumbad*, acostad*, recostad*, echado en, echada en, estirad* en, en la cama,
    en el sofa, en el sillon, en la silla, viendo la tele, viendo la television, viendo una serie,
    viendo netflix, escaleras, escalon, escalones, por la noche, de noche, por las noches, durmiendo, dormir,
    hora despues, horas despues, hora de acabar, horas de acabar, horas que termine, horas que acabe,
    todo el dia, sin hacer nada, sin haber hecho, sin motivo, de repente, de la nada, de pronto, de golpe,
    atar*, atarme, hablar, hablando, al hablar, andando, caminar, caminando, al andar, andar, quiet*, parad*,
    vestirme, vestirse, ducharme, en casa, en la oficina, en el trabajo, en clase, pisos, portal, cola del,
    en la cola, en el super, en el bus, en el metro, en el coche, en el carro, conduciendo, manejando,
    nada mas levantar*, al levantarme, al despertar, cocinando, fregando, desde anoche, toda la noche,
    leyendo, cenando, tras la cena, desde el vuelo, la almohada, un piso, dos pisos, tercer piso,
    segundo piso, primer piso, las zapatillas atar*, desde que pare, minutos despues, hace rato, rato largo,
    sin parar, desde que acabe, despues de parar, una hora despues, toda la manana, desde el desayuno,
    no he hecho nada, sin haberme movido, sin moverme, llevo una hora, llevo horas, desde hace una hora,
    desde hace horas, hace una hora, media hora, mirando la tele, tumbada, en mi cama, trabajando, estudiando,
    viendo la, llevo una hora con, llevo un rato
  `,
  breathless: `
    sin aliento, sin aire, falta el aliento, falto de aire, me falta aire, ahog*, respiro mal/fatal/agitad*,
    respir* con dificultad, jade*, asfixi*, resuello, resuell*, sofoc*, disnea, pitos, silb*, coger aire,
    recuperar el aliento, sin fuelle, sin resuello, boque*, hiperventil*, me asfixio, aire no, poco aire,
    cuesta el aire, respirar rapido, respiracion rapida, respiracion agitada,
    me fatigo al/con/andando/hablando/subiendo/solo, busco aire, busco el aire, buscando aire, buscar aire,
    falta de aliento, resoplo, resoplando, me falta el fuelle, ahogad*, no me da el aire, asfixiad*,
    sin aire ya, corto de aire, corta de aire, corto de aliento, corta de aliento, corto de resuello,
    justo de aire, justa de aire, poco aliento
  `,
  unusual: `
    como nunca, mas que antes, sin motivo, antes no, al minimo esfuerzo, despues de cada, desde el covid,
    desde hace semanas, cuando antes, nunca me habia pasado, normalmente, de siempre, antes hacia,
    antes corria, el mes pasado, hace un mes, y ahora, desde el virus/gripe/vuelo/resfriado/catarro,
    sin despeinarme, con nada, por nada, de la nada, a los # metros, # metros y, ni # metros, subir un piso,
    un piso, dos pisos, tres escalones, al minimo, cada vez antes, ultimamente, esta semana, desde hace dias,
    desde hace un mes, cuando yo
  `,
  restPulseSaid: `
    pulso en reposo ..
      88/89/90/91/92/93/94/95/96/97/98/99/100/101/102/103/104/105/106/107/108/109/110/111/112/113/114/115/116/117/118/119/120/121/122/123/124/125/126/127/128/129,
    pulsaciones en reposo ..
      88/89/90/91/92/93/94/95/96/97/98/99/100/101/102/103/104/105/106/107/108/109/110/111/112/113/114/115/116/117/118/119/120/121/122/123/124/125/126/127/128/129,
    88/89/90/91/92/93/94/95/96/97/98/99/100/101/102/103/104/105/106/107/108/109/110/111/112/113/114/115/116/117/118/119/120/121/122/123/124/125/126/127/128/129
      en reposo, reposo ..
      88/89/90/91/92/93/94/95/96/97/98/99/100/101/102/103/104/105/106/107/108/109/110/111/112/113/114/115/116/117/118/119/120/121/122/123/124/125/126/127/128/129,
    pulso/pulsaciones .. reposo .. #/veinte/treinta/veinticinco/quince latidos/pulsaciones .. encima/mas,
    reposo subio, reposo .. disparado, pulso en reposo # latidos por
  `,
};
