import type { DangerWords, VitalConcept } from '../red-flag-signs.ts';

/** How Spanish speaks of heart, breath, consciousness and brain. */
export const SPANISH_VITAL: DangerWords<VitalConcept> = {
  faintSaid: `
    desmay*, desvanec*, desplom*, inconsciente,
    perdi/perdio/perder/perdido/perdiendo el conocimiento/sentido/consciencia/conciencia,
    perdi/perdio/perder/perdida la/de consciencia/conciencia/conocimiento, me/se fui/fue al suelo,
    me/se quede/quedo inconsciente/en blanco, me/se cai/cayo redond*, cayo redond*, caer redond*, lipotimia*,
    sincope*, un/del vahido, se me/le nublo/nubla/apago/apagaron/puso .. vista/luces/todo/negro,
    todo se .. negro/oscuro/apago, todo negro, lo vi todo negro, vi/veia negro, me despert* en el suelo,
    desperte en .. suelo/hospital/ambulancia/camilla, no recuerd* .. caida/que paso/como/final/ultimo*/nada,
    no me acuerdo de .. nada/caida/final/ultim*, me/le dio/da/dan un/unos patatus/soponcio/yuyu/telele,
    no reacciona, no se despierta, no despierta,
    se/me puso/puse/pone/quedo gris/blanco/blanca/palid*/azul/morad*/amarill*/verde,
    perdi/perdio/pierdo la vista/vision, deje de ver, no veia nada, no veo bien, parecia ido, se me nubl*,
    se me va la vista, se me fue la vista, se me nubla la vista, vista nublada, media vision,
    todo .. negro/borroso
  `,
  heartSaid: `
    infarto*, ataque al corazon, ataque cardiaco, ataque de corazon, paro cardiaco, parada cardiaca,
    palpitacion*, taquicardia*, fibrilacion, miocardi*, miocarditis, pericarditis, soplo en el corazon,
    soplo cardiaco, problema*/enfermedad/operacion .. corazon/cardiac*, operad* del corazon, marcapasos,
    desfibrilador, un stent, stents, bypass, aneurisma, angina de pecho, insuficiencia cardiaca,
    mal del corazon, enferm* del corazon, cardiac* congenit*, me/se da un vuelco el corazon,
    detras del esternon, dolor* en el pecho, dolor de pecho, se me para el corazon, corazon .. se para,
    corazon .. salta, corazon .. raro, oprime .. pecho, pecho .. oprim*, tuvo un infarto, arritmi*, cardiopat*
  `,
  breathSaid: `
    no puedo/puede/podia respirar, no me deja respirar, no logro respirar, me/le cuesta respirar,
    cuesta .. respirar, dificultad* para/al respirar, falta el/de aire, falta aire, falta la respiracion,
    falta de respiracion, no me/le entra/llega .. aire, sin poder respirar, no coje/coge/coger aire,
    ataque de asma, crisis de asma, se ahoga, me ahogo, me ahogue, ahogandome, asfixi*,
    garganta .. cierra/cerr*/hincha*, lengua .. hincha*, no respira, no podia/puedo/puede hablar,
    me quedo sin aire, se queda sin aire, quedo sin respiracion, sin aire hasta/ni, se queda sin aliento,
    no puedo ni hablar, no puedo hablar, sensacion de ahogo, siento que me ahogo, no me llenan los pulmones,
    no lleno los pulmones, despierto/despierta/desperte .. sin aire, despierto .. ahog*, falta oxigeno,
    falta el oxigeno, sin oxigeno, no me llega el oxigeno
  `,
  heatSaid: `
    golpe de calor, golpes de calor, insolacion, dejo/deja/dejado/deje de sudar, no suda/sudaba,
    decia/dice/diciendo/decir tonterias/incoherencias/disparates/cosas sin sentido/cosas raras, desvaria*,
    delira*, delirando, desorientad*, no sabia/sabe donde, sudor frio, sudores frios, sudaba frio,
    sudando frio, como borrach*, parecia borrach*, ya no sud*, no decia cosas
  `,
  poisonSaid: `
    urticaria, habones, epipen, cetona*, cetoacid*, hipoglucemi*, azucar en/a #, glucosa en/a #,
    azucar por las nubes, azucar .. bajo/baja/bajon, sobredosis, se tomo/tomado .. pastillas/bote,
    se trago .. pastillas, anafila*, reaccion alergica
  `,
  brainSaid: `
    me fui de este mundo, no responde, labios/cara .. azul*/morad*, azul .. labios/cara, habla* raro/mal,
    arrastr* las palabras, no le/me salen/salian/sale las? palabras?,
    no encuentro/encontraba/encuentra las palabras, balbuce*, media cara, mitad de la cara, lado de la cara,
    cara torcida, boca torcida, cara caida, cara dormida, se me/le tuerce/torcio/cae la cara/boca,
    un lado del cuerpo, lado izquierdo .. dormido/debil, ictus, derrame cerebral, un derrame, embolia,
    trombo cerebral, avc, peor dolor de cabeza,
    dolor de cabeza .. repentino/explosivo/brutal/horrible/bestial/insoportable, dolor de cabeza de golpe,
    me molesta la luz, cuello rigido, rigidez de nuca, convuls*, ataque epileptico, crisis epileptica,
    echando espuma, espuma por la boca, hablaba raro, se le fue la cabeza, se le va la cabeza,
    lado izquierdo/derecho .. debil/dormido/flojo, brazo/pierna .. floj*/sin fuerza de repente,
    no le/me responde el brazo, me falla la pierna
  `,
  chest: `pecho, pexo, esternon, torax, caja toracica, pectoral izquierdo`,
  chestTrouble: `
    duele*, dolor*, dolia*, dolio, doliendo, dolera, molesti*, molest*, opresi*, oprim*, apriet*, apret*,
    presion, presi*, pinchazo*, pincha, pinchando, punzad*, punzant*, quema*, quemazon, ardor*, arde, peso,
    pesad*, tirante, tirantez, agarrot*, cerrado, ahog*, elefante, losa, ladrillo, raro, rara, rarisim*,
    hormigue*, estruj*, aplast*, palpit*, calambre*, espasmo*, cuchill*, clav*, fatal, mal
  `,
  referred: `
    brazo izquierdo, brazo izdo, mandibula, hombro izquierdo, costillas, omoplato, entre los hombros
  `,
  pressing: `
    duele*, dolor*, dolia*, presi*, opres*, oprim*, hormigue*, dorm*, duerm*, irradi*, sube, baja, pesad*,
    apriet*, apret*, adormec*, punzad*, pinchazo*, elefante, cansancio, molesti*, corr*
  `,
  heart: `corazon, pulso, latido*, pulsaciones, frecuencia cardiaca, pulsometro, ppm`,
  heartTrouble: `
    duele*, dolor, dolia, vuelco*, salt* latido*, se salta, se me salta, salta, irregular*, raro*, rara,
    pincha*, pinchazo*, punzad*, opresi*, se para, se me para, se paro, desboc*, descompas*, fall*, arritm*,
    aletea*, extrasistole*, bote*, tropiez*, brincos
  `,
  heartRacing: `
    acelerad*, acelera, disparad*, dispara, disparan, desbocad*, a mil, a tope, por las nubes, vuelco*,
    va loco, muy rapido, rapidisim*, no baja*, no me baja*, galop*, fuerte, salirse, se me sale,
    sale del pecho, 130, 135, 140, 145, 150, 155, 160, 165, 170, 175, 180, 185, 190, 195, 200, 205, 210, 220
  `,
  still: `
    en reposo, reposo, sentad*, tumbad*, acostad*, echado en, estirad* en, en la cama, en el sofa,
    viendo la tele, viendo la television, escaleras, por la noche, de noche, por las noches, durmiendo,
    dormir, horas despues, todo el dia, sin hacer nada, de repente, atar*, zapatillas, hablar, hablando,
    andando, caminar, caminando, al andar, quiet*, parad*, vestirme, vestirse, ducharme, en casa, pisos, piso,
    nada mas levantar*
  `,
  breathless: `
    sin aliento, sin aire, falta el aliento, falto de aire, me falta aire, ahog*, respiro mal/fatal/agitad*,
    respir* con dificultad, jade*, asfixi*, resuello, fatig*, sofoc*, disnea, pitos, silb*
  `,
  lapse: `
    desperte, desperto, aparecio, apareci, me encontre, volvi en mi, volvio en si, lo siguiente, no recuerdo,
    no me acuerdo, de repente estaba, acabe, me quede en blanco, gente alrededor
  `,
  ground: `
    suelo, ambulancia, hospital, camilla, urgencias, asfalto, cesped, acera, botiquin, carpa medica,
    puesto medico, gente alrededor
  `,
  face: `labios, labio, cara, lengua, garganta, unas, rostro, parpados`,
  faceWrong: `
    azul*, morad*, gris*, cenicient*, hinch*, inflam*, dorm*, torcid*, hormigue*, palid*, paraliz*, blanc*,
    amoratad*
  `,
  sight: `vista, vision, ojo, ojos, ver, veo, veia`,
  sightGone: `
    borros*, doble, negro, oscur*, nublad*, nublo, nubla, tunel, perdi, perdida, perder, ciego, estrellitas,
    lucecitas, manchas, destellos
  `,
  heat: `
    calor, sol, grados, deshidrat*, bochorno, sauna, fiebre, cabeza, casco, sudar, sudaba, caida, golpe,
    ola de calor
  `,
  dazed: `
    confus*, ido, ida, desorient*, tambalea*, aturdid*, mareadisim*, tonterias, incoherent*, sin sentido,
    como borrach*, zombi
  `,
  coughing: `tos, tose, tosi, toser, tosiendo, escup*, vomit*, esput*, flema*, expector*`,
  bloody: `sangr*, rosa, rosad*, rojo, roja, espuma, espumos*, marron, posos de cafe`,
};
