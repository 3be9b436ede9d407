import type { DangerWords, MishapConcept } from '../danger-concepts.ts';

/** How Spanish speaks of cold, water, fits, falls, bleeding, stings, sugar and fumes. */
export const SPANISH_MISHAP: DangerWords<MishapConcept> = {
  coldPlace: `
    nieve, nevada, helad*, congelad*, hipotermi*, hipoterm*, agua fria, agua helada, aguas frias, ventisca,
    tormenta de nieve, granizo, empapad*, chorreando, bajo cero, collado, crampones, glaciar, nevadas, cresta,
    hielo, aguanieve, lago helado, aguas heladas, calados hasta, nevera, refugio, paramo, ventisquero,
    noche al raso, helador, hipotermia
  `,
  coldSign: `
    deja/dejo/dejado de tiritar/temblar, no tirita, ya no tirit*, no tiembla, ya no tiembla, sin tiritar,
    balbuce*, tropezando, tropieza con, quitarse/quita/quitaba .. ropa/chaqueta/abrigo/cortavientos/guantes,
    quiere quitarse, dice que .. calor, tiene calor, solo quiere dormir, quiere dormir, quiere tumbarse,
    quiere echarse, sentarse en la nieve, se quiere dormir, adormil*, aturdid*,
    arrastra/arrastraba las palabras, desorient*, habla raro, habla lento, labios morados, labios azules,
    morad* arrastr*, no puede cerrar la, manos no .. responden, incoheren*, esta torpe, muy torpe,
    echarse a dormir, tumbarse en, tumbarse y, dormirse, ha dejado de temblar, no siente las manos,
    sujeto el movil, no sujeto, ya ni temblaba, ni tembl*, hecho un ovillo, hecha un ovillo, ovillo, siesta
  `,
  muchWater: `
    litros de agua, botellas de agua, bidones de agua, bebio/bebi/bebido muchisim*,
    bebio/bebi/bebido demasiada, agua en cada, cada avituallamiento, todos los avituallamientos,
    agua toda la carrera, bebido agua toda, hiponatremi*, agua sin sal/parar, bebi agua como, bebi tanta,
    tanta agua, garrafa*, hinche/inflo/infle de? agua
  `,
  waterSign: `
    confus*, vomit*, dolor de cabeza, duele la cabeza, hinchad*, hinchada de manos, desorient*, espasmos,
    mareo, maread*, cabeza .. estalla/reventar/explota, habla rara, habla raro, no se ni, anillo .. aprieta,
    anillos, atontad*, convuls*, se tambalea, como ido, como ida, esta ida, esta ido, no sabe que,
    no sabe donde, dedos .. salchichas
  `,
  convulsing: `
    convulsi*, espasmos, sacudid*, sacudia, sacudiendo, sacudiendose, temblar enter*, temblando enter*,
    ojos en blanco, ojos hacia atras, ojos vueltos, ataque epileptico, ataque raro, mordio la lengua,
    mordido la lengua, muerde la lengua, se puso rigid*, puso tieso, puso tiesa, quedo tieso, quedo tiesa,
    quedo rigid*, temblores por todo
  `,
  wholeBody: `
    todo el cuerpo, en el suelo, espuma, no despierta, no responde, no contesta, se orino, se meo, pis encima,
    babea*, baba, babas, no sabia donde, mirada perdida, mirada fija, crisis, un ataque, mordio la lengua,
    dos minutos .. ida, no paraba, entera, entero
  `,
  knock: `
    cai, me caigo, caida, caido, cayo, golpe, golpazo, ostia, hostia, hostion, choque, choco, chocamos,
    chocaron, tropece, tropezo, resbale, resbalo, resbalon, accidente, atropell*, rama, de cabeza,
    me di contra, me di con, cabezazo, porrazo, trompazo, trompada, tortazo, batacazo, trastazo, castanazo,
    costalazo, madrazo, sape, coscorron*, chichon, pelotazo, balonazo, codazo, rodillazo, patada en la,
    farola, poste, volando por, sali volando, salio volando, revolcon, aterrice, lanzo al agua,
    tiro de cabeza, se lanzo, me comi el suelo, bese el suelo, me golpee, se golpeo, golpeado, golpeada,
    volando por encima, contra el suelo, contra una roca, contra una piedra, por las escaleras, despen*,
    por encima del manillar, nuca contra, di con la, se despeno, cayo de nuca, de nuca, cai de espaldas,
    cayo de espaldas, de espaldas contra, choque con una, choque con un, me arrollo, puerta del coche,
    puerta de un coche, me estampe, se estampo, tras caer, al caer, caer de, caerme, caerse, se ha caido,
    me he caido, tras caerme, al caerme, volcar, volque, patine, terraplen, barranco abajo, rode por,
    rodado por, ladera abajo
  `,
  sinceFall: `
    desde la caida, desde el golpe, desde el choque, desde el accidente, desde que me cai, desde que me caigo,
    desde que se cayo, tras la caida, tras el golpe, despues de caerme, cai mal, cayo mal
  `,
  foggy: `
    atontad*, aturdid*, aturullad*, mareo, mareos, maread*, nauseas, ganas de vomitar, ganas de devolver,
    revuelto, vi estrellas, pitan los oidos, pitido*, zumban, zumbido, no recuerd*, no me acuerdo,
    no se acuerda, dolor de cabeza, duele la cabeza, pantallas, embotad*, irritable, llora por, lloron,
    esta raro, esta rara, rarisim*, lentisim*, me molesta la luz, molesta la luz, misma linea,
    no me concentro, concentrar*, me cuesta leer, todo me da vueltas, borroso, ausente, jaqueca, en una nube,
    en las nubes, niebla mental, cabeza espesa, esta ido, esta ida, laguna mental, la luz me molesta,
    el ruido, ruido me molesta, olvid*, se me olvida, se me va lo que, bruma, mal humor, todo me molesta,
    palpita la cabeza, me palpita, pantalla me, pantalla .. marea, olvido que, olvido lo que, que iba a decir,
    no encuentro las palabras
  `,
  headWorse: `
    somnolient*, adormil*, adormilad*, se duerme, se queda dormid*, se va durmiendo, mucho sueno,
    no .. despertar*, no .. despierta, espabil*, ha vomitado, vomitado # veces,
    vomitado dos/tres/cuatro/cinco/varias veces, vomito # veces, vomito dos/tres/cuatro veces, vomitando,
    pupila*, sale liquido, liquido .. oido/nariz/oreja, pregunta lo mismo, pregunta todo el rato,
    inconsciente, perdio el conocimiento, sintrom, anticoagulantes, confus*, cada vez mas atontad*,
    cada vez mas dormid*, no reconoce, habla raro, convuls*, dice cosas raras, no .. donde esta,
    repite lo mismo/la misma, vomito dos, no .. mover las, vomita y, vomita sin, vomita todo, y vomita,
    no para de vomitar, quiere dormir, solo quiere dormir, liquido claro, cada minuto que, pregunta cada,
    me pregunta que hace, no sabe que hace, donde esta
  `,
  spineSaid: `
    no siento/siente/sentia/noto/nota nada .. cintura/ombligo/pecho, no siente las piernas,
    no mueve las piernas, no puede mover las piernas,
    no siento/noto las piernas .. caida/cai/golpe/espalda/cuello, piernas no me responden .. cai/caida/golpe,
    paralizad*, paralis*, cuello roto, rompi el cuello, rompio el cuello, cuello partido,
    espalda rota .. siento, nada entre las piernas,
    no siento/noto/siente/nota/muevo/mueve/sentir/mover .. cintura,
    siente las piernas .. caid*/cayo/despen*/golpe, despen* .. piernas, al limpiarme no noto/siento
  `,
  limbsGone: `
    no siento/siente los/las/mis brazos/piernas/manos/pies, hormigue* .. manos/brazos/piernas,
    manos .. hormigue*, brazos .. dormidos, calambrazo* .. brazos/piernas,
    no puedo/puede mover las/los brazos/piernas/manos/pies/dedos, girar el cuello, mover el cuello,
    duele el cuello, dolor de cuello, ambos/dos brazos .. dormid*/hormigue*,
    dos piernas .. dormid*/hormigue*/flojas, no siente sus piernas, manos dormidas, brazos dormidos,
    piernas dormidas, no giro el cuello, no muevo el cuello, cuello bloqueado
  `,
  saddle: `
    silla de montar, entrepierna, ingles dormidas, perine, entre las piernas, genitales,
    las dos piernas flojas, piernas flojas, lumbalgia, lumbago, ciatica, peso muerto, espalda, culo dormido,
    ano, nalgas dormidas
  `,
  bladderLost: `
    vejiga, no puedo orinar, no puedo mear, no puedo hacer pis, no me sale el/la pis/orina, no me sale pis,
    no sale el pis, no consigo orinar/mear/hacer, me orino, me orine, me meo encima, me mee, me cago encima,
    me cague encima, me he hecho encima, hice encima, hecho encima, esfinter*, incontinen*,
    no controlo el pis/esfinter, sin enterarme .. pis/orin*, se me escapa el pis/la, escapa el pis,
    escapa la orina
  `,
  bleedingHardSaid: `
    sangr* a chorros/borbotones/chorro/mares, sangre a chorros/borbotones/chorro/mares, a borbotones,
    sangr* muchisimo/mogollon/barbaridad, se desangra, desangr*, torniquete, arteria cortada/rota/femoral,
    arteria .. cort*, no para de chorrear, no deja de chorrear, no para de manar, chorrea sangre,
    chorreando sangre, charco de sangre, empap* .. camiseta*/toalla*/venda*/sabana* .. sangr*/herida/corte,
    empape/empapo/empapado dos/tres/varias toallas/camisetas/vendas/gasas, brota .. sangre, sangre brota,
    sangre .. salta, no .. para la sangre, no .. cortar/parar la hemorragia/sangre, sangre .. ritmo del pulso,
    al ritmo del pulso, sangre .. latido*, a cada latido, venda no aguanta, no aguanta la venda,
    venda .. empapad*, apositos .. empap*, traspasa .. venda/toalla/camiseta,
    atraviesa .. venda/toalla/camiseta, empapar el pantalon, empapado el pantalon, sangre fresca,
    pantalon .. sangre, toalla .. sangre
  `,
  pouring: `
    chorro, chorros, borbotones, mares, empapad*, empapando, por todas partes, charco, no para ni,
    no hay manera, no corta, no se corta
  `,
  openBreakSaid: `
    se me/le? ve/asoma/veia/asomaba .. hueso, ve/veo/asoma/vio/veia el hueso,
    hueso .. fuera/asoma/asomando/sale/salido/salia, hueso al aire, hueso por fuera, hueso a la vista,
    fractura abierta, pie/rodilla/pierna/brazo al reves, pie/pierna mirando hacia/para atras/otro,
    mirando hacia atras, mirando para atras, pie .. frio y blanco, pie blanco y frio, pie .. sin pulso,
    pulso en el tobillo, pulso en el pie, no .. pulso .. pie/tobillo/muneca/mano,
    rodilla/pie/pierna/tobillo/codo/brazo .. lado que no, rodilla/pie/pierna .. al reves
  `,
  belly: `barriga, vientre, tripa, tripas, abdomen, estomago, panza, guata, bajo vientre`,
  bellyHard: `
    dura como, duro como, durisim*, como una tabla, como tabla, como piedra, como una piedra, como madera,
    rigid*, acartonad*, como un tambor, tieso, tiesa
  `,
  sting: `
    avispa*, abeja*, avispon*, tabano*, abejorro*, bicho, hormiga*, picadura, me pico un/una/algo,
    le pico un/una/algo, cacahuete*, cacahuate*, mani, nuez, nueces, anacardo*, almendra*, avellana*,
    pistacho*, kiwi, sesamo, marisco*, gamba*, camaron*, langostino*, alergia al/a, alergic* a/al,
    antihistaminico, latex, antibiotico nuevo, gel de nueces, frutos secos, alergica, alergico, alergicas,
    turron, almendra, cacahuetes, soja, huevo crudo, mejillon*, ostra*, melocoton
  `,
  allergySign: `
    cara hinchada, cara .. hincha*/globo, cara como, hinch* .. cara/ojos/cuello, pitidos, pita al, ronchas,
    habones, urticaria, ronchon*, no .. tragar, ahog*, no .. respirar, cierra la, se cierra el, se me cierra,
    todo el cuerpo, desmay*, picor por todo, me pica todo, garganta .. cierra/cerrada/hinch*/aprieta/ronca,
    labios .. hinch*/gord*/dorm*, labio .. hinch*/gord*, hinch* .. labios/parpados/lengua/garganta,
    parpados .. hinch*, lengua .. hinch*/gorda/cabe/dorm*, voz ronca, voz .. ronca, ronca, traga, no traga,
    tragar, gorda la, gorda mi, gordos los labios, poniendo gord*, hincha la/el/los/las,
    hinchando la/el/los/las, hinchados los, ojos de la hinchazon, hinchazon .. ojos/cara, cara .. hinchazon,
    ojos cerrados de, no le veo los ojos, no le veia los ojos, no puede abrir los ojos,
    se me cierran los ojos, se hinch*, se puso como un globo, me hincho como, pica la garganta, garganta rara,
    rascaba la garganta, aranazo en la garganta
  `,
  venomSaid: `
    serpiente me/le/que, serpiente .. mord*/pic*,
    mordio/mordido/mordedura/pico/picado .. serpiente/vibora/culebra/escorpion/alacran, vibora, viborazo,
    escorpion, alacran, viuda negra, medusa por todo, medusa .. ahog*/respir*, carabela portuguesa, yarara,
    cascabel .. mord*/pic*, aranazo .. murcielago, mordio .. murcielago/mapache/zorro
  `,
  diabetes: `
    diabet*, insulina, glucosa, glucemia, tipo 1, tipo uno, glucagon, bomba de insulina, sensor freestyle,
    dexcom, hipoglucemia, el azucar, azucar en sangre, de azucar, azucar bajo, azucar baja, azucar alto,
    sensor le, sensor me
  `,
  sugarAlarm: `
    no despierta, no se despierta, no traga, no puede tragar, no quiere tragar, como borracho, como borracha,
    huele a/el/su, acetona, manzana, confus*, vomita*, vomito, cetona*, inconsciente, sudando y temblando,
    temblando, tiembla, temblores, tembloros*, sudo frio, suda frio, sudor frio, agresiv*, no atino, no atina,
    no coordin*, pal* y sud*, desorient*, no responde, no contesta, se me cierran los ojos, por las nubes,
    como ido, contesta cosas, tiembla y suda, temblor y, se esta durmiendo, tragar, quitaesmalte,
    respira .. profundo
  `,
  drowningSaid: `
    sac* .. del agua/lago/mar/piscina/rio/pantano, saque/saco del agua, rescat* .. agua/mar/lago/rio,
    casi se ahoga en, casi me ahogo en, muri* ahogad*, encontr* ahogad*, ahogo en el, ahogamiento,
    trago/trague mucha? agua y/no/desde/toso/tose, boca abajo en el agua/piscina, flotando boca abajo,
    se hundio y, se fue al fondo, toso .. espuma, tosiendo espuma, espuma rosa*
  `,
  fumes: `
    generador, humo del, mucho humo, monoxido, brasero, estufa, calentador, caldera, olor a gas, fuga de gas,
    tubo de escape, amoniaco, barbacoa dentro, gas cloro, intoxicacion por humo
  `,
  fumesSign: `
    dolor de cabeza, desmay*, mareo, maread*, me maree, confus*, vomit*, duele la cabeza, tos, toso, tosiendo,
    nauseas, mucho sueno
  `,
  electricSaid: `
    cayo un rayo, un rayo cayo, rayo .. cayo/cerca/alcanz*/dio, alcanzado por un rayo, electrocut*,
    descarga electrica de/del/en la valla/cable/poste, cable caido, le dio la corriente, me dio la corriente,
    calambrazo de/del cable/enchufe/poste
  `,
  septicSign: `
    manchas moradas/rojas/en, moratones, confus*, cuello rigido/tieso/duro, cuello .. tieso/rigido/duro,
    nuca rigida/dura/tiesa, rigidez de nuca, rigidez .. cuello, mover el cuello, molesta la luz,
    no desaparecen, delir*, deliro, desvari*, sarpullido morado, petequias, manos frias y, respira .. rapido,
    no orina, manchas violetas, manchas .. vaso/cristal/quitan/borran, cuello de cemento/piedra/hormigon,
    puntitos morados, puntos rojos que
  `,
  thermometer: `termometro, temperatura, fiebre, decimas, fiebron, calentura`,
  feverDegrees: `37, 38, 39, 40, 41`,
  frostSaid: `
    congelacion, congelaciones, congelad* .. dedo*/tacto/negr*/ampolla*,
    dedos/dedo/punta/puntas/pies/manos .. blancos/blanca/blanco ..
      frio/nieve/cera/negr*/sentir/tacto/vuelve*, dedos .. negros .. punta/nieve/frio, dedos .. cera,
    negros en la punta, punta .. negra/negros, sabanones con, ampollas .. frio/nieve, tras el frio sin,
    ampollas .. negras .. esqui/nieve/frio, ampollas .. dedos .. negras, esqui .. dedos/ampollas .. negr*
  `,
  bite: `
    mordisco, mordedura, mordio, mordido, mordid*, garrapata*, arana, picadura, erizo, clavo oxidado,
    un clavo, pise un, pise una, perro me, gato me, murcielago, rata, mono me, zorro, pinchazo con, jeringa,
    medusa, alambre, anzuelo, raya de mar, cristal, vidrio, astilla,
    clave .. rama/palo/clavo/cristal/vidrio/astilla/espina, arranco la piel, perro .. arranco, pastor aleman,
    rottweiler, pitbull, doberman, mastin, me ataco un perro, un perro me, hinco los dientes, hinco el diente,
    perro suelto me, colmillo*
  `,
  biteSign: `
    negr*, tetanos, tetanica, vacuna, vacunas, creciendo, crece, hinch*, se extiende, anillo, cerco, rodal,
    diana, supura, pus, oxidad*, dientes, colmillos, sangr*, sangro, rabia, me duele todo, fiebre,
    escalofrio*, mancha roja, morad*, ampollas, temblor*, descalz*, punteado, puntitos, hondo, agujeros,
    sin vacun*, queda un pedazo, un pedazo dentro, a ojos vista, atraveso, vacunado, vacunada, arranco,
    dientes marcados, piel, rasgo, herida
  `,
  tendonSaid: `
    patada en el/la talon/gemelo/tobillo/pantorrilla, como una patada, creia que me .. patada/pedrada,
    pedrada en .. gemelo/pantorrilla, sindrome de la pedrada, me gire y no, no habia nadie,
    latigazo en .. gemelo/talon/tendon, un hueco en/donde/encima, hueco .. tendon/talon,
    un hoyo en el/la musculo/talon/tendon/gemelo, donde estaba el tendon, un escalon en, hay un escalon,
    se enrollo el, musculo .. enrollo/subio/bola, bola en .. biceps/muslo/isquio, biceps .. popeye/bola,
    trallazo en, se me rajo algo, algo .. rajo, moreton .. hasta la corva,
    moreton .. corva/rodilla/muslo entero, muslo .. moreton/moraton, popeye, ya no .. puntillas,
    trallazo .. talon/gemelo/muslo, latigazo .. talon/gemelo/muslo/corva, golpe .. talon .. nadie,
    tendon .. hueco/desaparec*/flojo/plastilina/chicle, no puedo .. puntillas, no me puedo .. puntillas,
    voy de puntillas
  `,
  boneSpot: `
    hueso, un punto, punto concreto, punto exacto, espinilla, canilla, tibia, empeine, metatarso,
    metatarsiano, el borde de la tibia, talon, calcaneo, sacro, pubis, femur, escafoides, dedo y medio,
    puntito, perone, cresta, clavicula, costilla, moneda de hueso, moneda, un centimetro, tibial, tibiales
  `,
  spotPain: `
    aprieto, si aprietas, al tocar, al tocarlo, tocarlo, si toco, si lo toco, si la toco, lo toco, la toco,
    toco ahi, pulso ahi, late, late por, salto del dolor, con la yema, martillazo*, a la pata coja,
    duele hasta, cada vez antes, antes cada, al presionar, si presiono, al palpar, aprieto y, con un dedo,
    con la punta del dedo, me arde, arde a cada, duele a cada, latiendo, late como, noches .. latiendo,
    siempre en la misma, siempre el mismo, no aguanto que me
  `,
  eyeHurtSaid: `
    en el ojo .. palo/golpe/rama/codo/dedo/pelota/piedra/producto/quimico, metio .. en el ojo,
    entro .. en el ojo, clavo .. en el ojo, dio .. en el ojo, golpe* .. ojo, pelotazo .. ojo, codazo .. ojo,
    no puedo abrir el ojo, moscas volantes, moscas negras, motas negras, destellos, puntos negros,
    manchas negras, punto ciego, luces intermitentes, rayos de luz, ojo rojo, ojo .. rojo y/con, dolor de ojo,
    duele .. ojo, ojo .. duele*/dolor, luz me mata, fotopsia*, relampagos, sombra .. ojo/vista,
    motas flotando, veo como a traves, veo .. cristal esmerilado/vaho/velo, velo en, visto doble,
    mancha en la vista/vision, perdida de vision, vision de un ojo, puntitos negros, lluvia de puntitos,
    lluvia de puntos, golpe de la goma, goma en el ojo, goma .. ojo, me dio en el ojo, salto en el ojo,
    ojo no se abre, ojo cerrado por, manchas en la vista/ojos/ojo, manchas en los ojos, flashes, fogonazos,
    chispas en los ojos, veo manchas, veo puntos, veo chispas
  `,
  eyeOrEar: `ojo, ojos, oido, oidos, oreja`,
  eyeOrEarBad: `
    pus, supura*, rojo, hinchad*, sangra, sangre, lagrimea, borros*, no oigo, sorda, sordo, reventado,
    pinchazos, no puedo abrir, legan*
  `,
  wastingSaid: `
    perdi/perdido/pierdo/bajado/baje/bajo/bajando .. peso/kilos sin,
    bajado/perdido .. kilos/peso .. dieta/querer/cambiar/proponermelo/motivo, sin hacer dieta, adelgaz* sin,
    adelgazad* .. sin, sin querer .. kilos, kilos sin querer, mucha sed, tanta sed, sed todo el dia,
    orino toda la noche, orino muchisimo, meo toda la noche, meando .. noche,
    agota atar*/peinarme/ducharme/hablar, me agota todo/hasta/vestirme,
    me duermo en la mesa/conduciendo/oficina/pie, fatiga .. me duermo, cansancio extremo .. semanas/meses,
    agotad* .. semanas .. medico, sin apetito .. semanas/kilos, tiemblan las manos .. pulso/ojos,
    ojos saltones .. pulso, kilos menos .. sin/comiendo/igual,
    dos/tres/cuatro/cinco/seis/siete/ocho/diez kilos menos .. meses/semanas/comiendo/sin, comiendo igual,
    comiendo lo mismo y, empapo la almohada, empapo las sabanas, empapo la cama, sed .. litros, sed todo
  `,
  lump: `bulto, bultito, lunar, ganglio*, nodulo, quiste, bulto en, lunar nuevo`,
  lumpSign: `
    crece, creciendo, crecido, ha crecido, sangra, cambi*, duro, duros, duele, no se va, no se quita, pica y,
    bordes, irregular, secrecion, duele por la noche
  `,
};
