import type { BeyondWords } from './topic.ts';

/** Subjects around training that lie beyond the book, in Spanish. */
export const SPANISH_AROUND = {
  gear: {
    alone: `zapatilla*, tenis para correr, tenis de correr, calzado, plantilla, plantillas, calcetin*, ropa, mallas, leggings, chaqueta*,
      cortavientos, camiseta*, pantalon*, sujetador*, gafas, gorro*, neopreno, banador*, traje de bano, palas, manoplas, aletas,
      casco, calas, culotte*, culote*, sillin, altura del sillin, luz frontal, linterna, chaleco*, mochila*, cinturon*,
      banda elastica, bandas elasticas, bandas de resistencia, goma elastica, gomas elasticas, ligas de resistencia, pelota suiza,
      pelota de pilates, que esterilla, mejor esterilla, grosor de la esterilla, tobilleras, lastre*, carrito, cochecito,
      protector solar, crema solar, cordones, botella de agua, bidon, bidones, que me pongo para, como me visto, como vestirme,
      que equipo necesito, que material necesito, que equipamiento, que accesorios, clavos de atletismo, bicicleta de gravel, gravel,
      que guantes, guantes para, guantes de`,
    unless: `colgar, cuelgo, colgue, colgado`,
  },
  'devices-and-apps': {
    alone: `que app, que aplicacion, mejor app, mejor aplicacion, alguna app, alguna aplicacion, una app, una aplicacion, que reloj,
      mejor reloj, reloj gps, reloj deportivo, pulsometro*, banda de pecho, banda pectoral, banda de frecuencia, potenciometro*,
      auriculares, audifonos, cronometro, con musica, sin musica, escuchar musica, que musica, musica para, lista de reproduccion,
      listas de reproduccion, podcast*, pulsera de actividad, sensor de muneca`,
    together: [
      [
        `garmin, strava, coros, suunto, polar, fitbit, whoop, reloj, app, aplicacion`,
        `cual, mejor, comprar, llevar, registr*, apunt*, medir, mide, miden, fiable*, preciso, precision, configur*, modo, sincroniz*,
      subir, subo, vale la pena`,
      ],
    ],
  },
  machines: {
    alone: `eliptica, elipticas, eliptico, cinta de correr, la cinta, en cinta, cinta inclinada, caminadora, trotadora, banda de correr,
      banda caminadora, stepper, escaladora de gimnasio, maquina de escaleras, maquina de step, trampolin, cama elastica, hula hoop,
      plataforma vibratoria, multipower, maquina smith, maquina de aductores, poleas, crosstrainer, bicicleta reclinada, aquabike,
      resistencia del remo, nivel de resistencia, cinta o`,
    together: [[`maquina, maquinas`, `ajust*, regul*, configur*, damper`]],
  },
  food: {
    alone: `proteina*, batido*, hidratos, carbohidratos, carbo*, gel, geles, gel energetico, barrita*, barra energetica, bebida energetica,
      bebidas energeticas, bebida deportiva, bebidas deportivas, cafeina, cafe, cafecito, suplemento*, suplementacion, vitamina*,
      magnesio, zinc, hierro, ferritina, electrolito*, sales minerales, la sal, con sal, sodio, pastillas de sal, cetogenica, paleo,
      vegano*, vegana*, vegetarian*, gluten, lactosa, en ayunas, ayuno, ayunar, ayunas, estomago vacio, estomago lleno, recuperador,
      chocolate, avena, platano*, banana*, pasta, arroz, pan, remolacha, betabel, miel, azucar, cerveza*, cervecita*, alcohol,
      vino tinto, copa de vino, beber vino, vinos, resaca, cruda, fumar, tabaco, cigarro*, aminoacido*, colageno, curcuma, macros,
      menu semanal, plan de comidas, que desayuno, que desayunar, desayunar antes, desayuno antes, para desayunar, para cenar,
      para el desayuno, para la cena, que meriendo, que ceno, que cenar, pre entreno, comer antes, comer entre, comer durante,
      como antes de correr, cuanta agua, cuantos litros, cuanto bebo, cuanto debo beber, cuanto tengo que beber, bicarbonato, yogur,
      queso, carne, pescado, fruta, frutas, ensalada, sopa, vaso de leche, tomar leche, leche de, recetas`,
    together: [
      [
        `comer, comida, comidas, beber, tomar, tomo, bebo, que como`,
        `antes de correr, antes de la carrera, antes de nadar, antes de una, antes del entreno, antes de entrenar, noche antes,
      noche anterior, durante la, durante el, entre la sesion, gramos, en la bici, entre sesion y sesion, entre el rodaje`,
      ],
    ],
  },
  'body-weight': {
    alone: `caloria*, adelgazar, adelgazo, adelgaza, bajar de peso, bajo de peso, perder peso, pierdo peso, perder kilos, perder grasa,
      quemar grasa, quema grasa, quema mas, grasa, barriga, panza, michelines, lonja*, engordar, engordo, ganar peso, masa muscular,
      hipertrofia, ponerme cachas, ponerse cachas, ponerme grande, musculoso, musculosa, peso ideal, peso de competicion,
      cuanto debo pesar, cuanto deberia pesar, indice de masa, metabolismo, composicion corporal, voluminos*, definicion muscular,
      piernas gordas, piernas mas grandes, piernas grandes, me voy a poner grande, muslos mas grandes, muslos gordos`,
  },
  'zones-and-pulse': {
    alone: `zonas de entrenamiento, zonas de frecuencia, zonas cardiacas, zonas de pulso, mis zonas, en que zona, pulsacion*, pulso, pulsos,
      frecuencia cardiaca, frecuencia maxima, fc maxima, fcmax, ritmo cardiaco, latidos, lactato, umbral anaerobico, umbral aerobico,
      umbral de lactato, potencia media, escala de esfuerzo, esfuerzo percibido, escala de borg, test de conversacion,
      carga de entrenamiento del reloj, en zona 1, en zona 2, en zona 3, en zona 4, en zona dos, cuantos vatios, cuantos watts`,
    together: [
      [
        `zona 1, zona 2, zona 3, zona 4, zona 5, zona dos, z1, z2, z3, z4, z5`,
        `que es, calcul*, pulso, corazon, cuanto, como se`,
      ],
    ],
  },
  'race-day': {
    alone: `sorteo de, plaza en el maraton, plaza para el maraton, conseguir plaza, conseguir dorsal, dorsal*, medalla*, recorrido de la carrera, perfil de la carrera, cajon de salida, cajones de salida, avituallamiento*,
      guardarropa, feria del corredor, inscripcion, inscripciones, nervios, estrategia de carrera, dos carreras el mismo fin,
      carreras el mismo fin, carreras en un fin de semana, que carrera me apunto`,
    together: [
      [
        `dia de la carrera, dia de carrera, dia del maraton`,
        `comer, desayunar, llevar, ropa, estrategia, calentar, nervios`,
      ],
    ],
  },
  treatments: {
    alone: `rodillo de espuma, rodillo de masaje, rodillo miofascial, masaje*, masajista*, sauna*, jacuzzi, hidromasaje, bano de hielo,
      banos de hielo, bano frio, banos de agua fria, agua fria, ducha fria, duchas frias, crioterapia, hielo, calor o frio,
      bolsa de calor, compresion, compresivas, medias compresoras, vendaje*, cinta kinesiologica, esparadrapo, ejercicios de fisio,
      ejercicios de rehabilitacion, puncion seca, acupuntura, ventosas, quiropractic*, osteopat*, hipnosis, melatonina, ibuprofeno,
      antiinflamatorio*, analgesico*, pomada*, crema antiinflamatoria, cortisona, infiltracion, ondas de choque, pistola de masaje,
      electroestimulacion, rodillera*, tobillera, presoterapia, botas de presoterapia`,
  },
  ailments: {
    alone: `unas negras, una negra, periostitis, fascitis, plantar, cintilla, iliotibial, rodilla del corredor, rotula*, rotulian*,
      tendinitis, tendinopat*, aquiles, ligamento*, menisco*, artrosis, artritis, reuma, ciatica, hernia*, hernia discal, lumbalgia,
      juanete*, calambre*, flato, nauseas, diarrea, ampolla*, rozadura*, roces, neuroma, pie plano, pies planos, piernas arqueadas,
      dismetria, escoliosis, osteoporosis, fibromialgia, diabet*, hipertension, tension alta, presion alta, migrana*, tiroides,
      anemia*, varices, piramidal, bursitis, pubalgia, sindrome compartimental, manguito rotador, codo de tenista, alergi*, alergic*,
      eccema, tdah, con resfriado, con gripe, con fiebre del heno, contractura*, con un resfriado, si estoy resfriado,
      si estoy resfriada`,
    unless: `talon de aquiles`,
  },
  'age-and-body': {
    alone: `que edad deben, que edad debe, que edad tienen que, que edad minima, cuantos anos hay que, cuantos anos deben, edad suficiente, limite de edad, demasiado mayor, muy mayor, soy mayor, a mi edad, con la edad, edad minima, demasiado joven, muy joven, corredores mayores,
      personas mayores, tercera edad, jubilado*, ancian*, adolescent*, menopausia, menstrua*, la regla, mi periodo, ciclo menstrual,
      fase lutea, fase folicular, hormon*, testosterona, siendo mujer, hombres y mujeres, genetic*, tipo de cuerpo, discapacidad,
      silla de ruedas, para ninos, ninos pueden, los ninos pueden, puede mi hijo, puede mi hija, mi hijo puede, mi hija puede,
      mi hijo quiere, mi hija quiere, pueden los ninos, pueden los chicos, a partir de que edad, con que edad, desde que edad,
      que edad hay, que edad se, a que edad puede, a que edad se`,
    together: [
      [
        `mi hijo, mi hija, mis hijos, mi nino, mi nina, mi sobrino`,
        `puede, pueden, puedo llevar, deberia, es bueno para, es seguro, a partir de`,
      ],
    ],
    unless: `autor, diego, empezo`,
  },
  'weather-and-place': {
    alone: `calor, con calor, ola de calor, mucho frio, con frio, hace frio, va a llover, tormenta*, pronostico, clima, que tiempo hara,
      que tiempo hace, temperatura*, a cuantos grados, que tan caliente, que tan fria, humedad, altitud, altura sobre, contaminacion,
      polen, a oscuras, de noche por la calle, mis perros, trafico, que ruta, ruta para, rutas para, rutas de, por donde corro,
      donde puedo nadar, donde puedo correr, donde nadar, donde correr, donde entrenar, donde escalar, cerca de mi, cerca de aqui,
      cerca de casa, en mi ciudad, que parque, ubicacion, aparca*, aparcamiento, estacionar, estacionamiento, que direccion,
      direccion del, con mi perro, con el perro, con perro`,
    unless: `en su lugar, en vez, en lugar, dentro, cambiar, cambio, alternativa*, otra cosa`,
    together: [
      [
        `lluvia, llueve, lloviendo, llover, nieve, nieva, viento, hielo`,
        `correr, corro, salir, rodar, entrenar, ponerme, seguro, peligroso, va a, manana`,
      ],
    ],
  },
  'prices-and-dates': {
    alone: `cuanto cuesta, cuanto cuestan, cuanto vale, cuanto valen, cuanto sale, precio*, barato*, barata*, es caro, muy caro, sale caro,
      caros, hay que pagar, cuanto pago, pagar por, cuota*, mensualidad, descuento*, cupon*, reembolso, devolucion,
      devuelven el dinero, donde compro, donde comprar, donde puedo comprar, donde venden, que compro, cual compro, cual me compro,
      que marca de, que marca compro, que marca es, mejor marca de, que modelo, que maquina de remo, que bici compro,
      que bicicleta compro, que tipo de bici, mejor bici, segunda mano, horarios de apertura, horario de apertura,
      horario de la piscina, horarios de la piscina, horario del gimnasio, horario de las clases, que horario tiene, que horarios,
      a que hora abre, a que hora cierra, a que hora es, a que hora empieza, cuando abre, abren, esta abierto, esta abierta,
      suscripcion, membresia, tarifa*, gratis, seguro medico`,
    unless: `pasar por caro, horario de trabajo, mejor marca personal`,
  },
  'club-life': {
    alone: `donde quedamos, cuando quedamos, a que hora quedamos, punto de encuentro, quedada*, quien viene, quien se apunta,
      alguien se apunta, proxima quedada, proxima salida del grupo, pista del club, recuerdame, recordatorio, avisame, quien gano,
      clasificacion de, liga, camiseta del club, equipacion del club, compartir coche, companero para, companera para,
      apuntarme al club, unirme al club, salidas en grupo, hay entreno, hay entrenamiento, hay clase`,
    together: [
      [
        `cancelad*, suspendid*, aplazad*, se suspende, se cancela`,
        `club, grupo, quedada, entreno del, entrenamiento del`,
      ],
    ],
  },
  'other-sports': {
    alone: `esqui, esquiar, esqui de fondo, patinar, patinaje, patines, patin, monopatin, skate, raquetas de nieve, surf, surfear,
      paddle surf, kayak, piragua*, piraguismo, canoa, vela, buceo, bucear, waterpolo, aquagym, acuagym, aquaerobic,
      correr en el agua, correr en la piscina, tenis, ping pong, baloncesto, basquet, basquetbol, futbol, futsal, balonmano, voleibol,
      voley, cross fit, carrera de obstaculos, carreras de obstaculos, spartan, triatlon*, duatlon, senderismo, caminar, caminata*,
      salir a andar, andar rapido, andar a pie, andar cuenta, marcha nordica, montanismo, trekking, saltar la cuerda, saltar cuerda,
      saltar a la cuerda, saltar a la comba, comba, soga, barre, tiro con arco, equitacion, montar a caballo, bolos, bici electrica,
      bicicleta electrica, patinete, jardineria, subir escaleras, step, electroestimulacion muscular, subir las escaleras,
      correr escaleras, correr por escaleras`,
  },
  research: {
    alone: `hay pruebas, alguna prueba de, esta demostrado, esta probado, algun estudio, que estudio, que estudios, un estudio, estudios que, estudios cientificos, hay estudios, investigacion*,
      cientific*, evidencia*, estadistica*, la ciencia`,
  },
  'author-details': {
    alone: `que certificaciones exactamente, certificaciones exactas, nombres de las certificaciones, cuales son las certificaciones,
      que certificados exactamente`,
    together: [
      [
        `como se llaman, nombres de, nombre de sus, por su nombre, que nombres`,
        `certific*, titulacion*, titulos, diploma*, acreditacion*`,
      ],
      [`que club, en que club, que equipo, cuantos atletas, cuantos corredores`, `diego, alcubierre, autor`],
      [`libro, libros, casado`, `autor, diego, alcubierre`],
      [
        `cuantos anos tiene, que edad tiene, casado, casada, esposa, mujer, hijos, vive, nacionalidad, instagram, correo, email,
      contacto, contactar, telefono, contratar, cobra, mejor maraton, marca en maraton, tiempo en maraton, cuanto mide, cuanto pesa,
      donde nacio`,
        `autor, diego, alcubierre, escribio, quien escribio, entrenador que`,
      ],
    ],
  },
} satisfies Partial<BeyondWords>;
