import type { DangerWords, InjuryConcept } from '../red-flag-signs.ts';

/** How Spanish speaks of bones, joints, muscles, nerves and blows. */
export const SPANISH_INJURY: DangerWords<InjuryConcept> = {
  boneSaid: `
    doblad* .. al reves, torcid* .. al reves, hueso .. sale/fuera/salid*/asoma,
    se me/le sale/salio .. hombro/rotula/hueso/rodilla, deform*, dislocad*, dislocacion, dislocarme, luxacion,
    luxad*, luxe, me disloque, fuera de su? sitio, crujido, crujio, chasquido, un crac, un crack,
    hizo/oi/note/senti/escuche crac/crack/clac/un chasquido/un crujido/un clic/un tiron fuerte/como una pedrada,
    pedrada,
    no puedo/puede/pude/podia mover/levantar/doblar/estirar/girar/subir ..
      brazo/pie/pierna/dedos/cuello/mano/rodilla/hombro/muneca/codo,
    no la/lo/le/me? puedo/puede/pude .. doblar/estirar/mover/levantar/girar, pie colgando, pie .. colga*,
    pie .. cuelga, dedo/pie/brazo/tobillo/muneca .. torcid*, radiografia, puede que este roto,
    creo que .. roto/rota, tornillos en, placa en
  `,
  headBlowSaid: `
    conmocion, traumatismo, latigazo cervical, veo doble, ver doble, vision doble, vi las estrellas,
    viendo estrellas, casco .. roto/rompio/partido/partio/rajo/rajado, golpe* .. cabeza, golpe en la nuca,
    me/se di/dio/pegue/pego en la cabeza, me/se di/dio/pegue/pego .. golpe .. cabeza, cai/cayo/caer de cabeza,
    di/dio/darme/pegue con la cabeza, cabezazo, perdida de memoria, repito/repite/repetia lo mismo,
    pregunt* lo mismo, me/le/lo atropell*, atropello, atropellad*, un coche me/le,
    golpe* .. sien/frente/craneo/nuca/cabeza, en la sien, tengo/tiene sueno .. golpe*, golpe* .. sueno
  `,
  nerveSaid: `
    pie caido, arrastr* .. pie/pierna, no me/le responde* .. pierna*/brazo*/mano*, paraliz*,
    sin fuerza en .. pierna/brazo/mano/pie, perdi/perder/pierdo fuerza en, esfinter*, incontinencia,
    no puedo orinar/mear/hacer pis, me meo, se me escapa .. pis/orina/pipi, no controlo .. pis/orina/esfinter*
  `,
  infectionSaid: `infectad*, infeccion*, infecto, septicemia, sepsis, gangrena, testicul*`,
  clotSaid: `
    sindrome compartimental, trombo*, trombosis, coagulo*, tromboembol*, flebitis, tvp,
    pierna .. roja/hinchada/dura/caliente
  `,
  healableSaid: `
    fractur*, fisura*, fisurad*, hueso* rot*,
    me/se rompi/rompio/roto/rompe ..
      hueso/tibia/perone/tobillo/pie/dedo/muneca/brazo/pierna/costilla*/clavicula/ligamento*/menisco/fibras/gemelo/cruzado/rodilla,
    menisco roto, ligamento* rot*, desgarr*, hernia discal, disco herniado, edema oseo, estres oseo,
    reaccion de estres
  `,
  unableSaid: `
    no puedo/puede/pude/podia ni? apoyar*, no apoyo, sin poder apoyar,
    no puedo/puede/pude/podia ni? andar/caminar/pisar, no puedo/puede casi andar/caminar/pisar,
    apenas puedo/puede andar/caminar/apoyar/pisar, casi no puedo/puede andar/caminar/apoyar/pisar, cojeo,
    cojea, cojeando, cojear, voy coj*, con muletas, imposible apoyar, duele al/cuando apoy*/pis*,
    no soporta el peso, no aguanta el peso, no aguanto el peso, saltar a la pata coja,
    estoy/quede/quedo/ando/camino/acabe/acabo coj*, sigo coj*
  `,
  numbSaid: `
    entumec*, adormec*, hormigue*, cosquilleo*,
    no siento/sentia/siente .. pie/pies/pierna*/brazo*/mano*/dedo*/cara/nada,
    se me/le duerme/duermen/dormia/dormian/durmio/queda .. pie*/pierna*/brazo*/mano*/dedo*/cara/dormid*,
    pie/pies/pierna/piernas/brazo/mano/dedos .. dormid*/acorchad*, acorchad*, calambrazo*, como descargas,
    perdida de sensibilidad, sin sensibilidad, ciatica
  `,
  body: `
    tobillo*, rodilla*, cadera*, pie, pies, pierna*, gemelo*, pantorrilla*, espalda, lumbar*, hueso*, brazo*,
    muslo*, isquio*, cuadriceps, talon*, dedo*, muneca*, mano, manos, hombro*, codo*, cuello, clavicula,
    costilla*, tibia*, perone, ingle*, pelvis, aquiles, metatars*, rotula, espinilla*, nariz, mandibula,
    articulacion*, menisco
  `,
  swelling: `
    hinch*, inflamad*, inflamo, inflama, inflamacion, amoratad*, morad*, gord*, doble de,
    como un/una globo/melon/pelota/bota/huevo/balon, un bulto, un huevo, bulto, caliente y roj*,
    roj* y caliente, negro, negra, negros
  `,
  broken: `
    roto, rota, rotos, rotas, rompi, rompio, rompo, partid*, partio, parti, quebr*, quebrad*, crujio, peto,
    se me sale, se me fue, salid*, bloquead*, bloquea, bloqueo, fall*, falla, me falla, cedio, se me dobla,
    se me va, torcido, torcida, colgando, cuelga, fuera de sitio, deforme, desencaj*, machac*
  `,
  calf: `
    gemelo, gemelos, pantorrilla*, una pierna, pierna derecha, pierna izquierda, una pantorrilla, un gemelo,
    pierna
  `,
  clotSign: `
    hinch*, caliente*, calor, roj*, enrojec*, gord*, vuelo, avion, inflamad*, brillante, tirante, doble de,
    mas grande, solo una, solo un, dura y, y dura, dura caliente, viaje en bus, viaje en coche, viaje largo,
    autobus
  `,
  pain: `
    dolor, dolores, duele, duelen, dolia, dolian, dolio, doliendo, doler, molestia, molestias, pinchazo,
    pinchazos, punzada, punzadas, jaqueca, migrana, calambre, lloro, llorar de dolor
  `,
  severe: `
    agud*, insoportable*, fuerte, fuertes, fortisim*, intens*, sever*, brutal*, horrible*, bestial*,
    muchisimo, tremend*, terrible*, insufrible, atroz, punzante*, repentin*, subit*, de repente, de golpe,
    lacerante, a rabiar, un monton, la muerte, horrores, cuchillada, por la noche, de noche, por las noches,
    nocturn*, tela
  `,
  alarming: `
    va a peor, a peor, va a mas, a mas, cada vez mas, cada vez peor, cada dia mas, empeor*, me despierta,
    despierta por, me desperto, no me deja dormir, no puedo dormir, en reposo, en la cama, irradia*,
    baja por .. pierna, me baja, hasta el pie, se extiende, coje*, coja, cojo, un punto, punto exacto,
    punto concreto, punto muy, al tocar*, al apretar*, si aprieto, si lo toco, al presionar, muy localizad*,
    hinchad*, profund*, adelgaz*, perdida de peso, tras la caida, desde la caida, despues de caer*, al andar,
    al caminar, andando, llorar, lloro, llorando, dia peor, peor cada dia, peor cada vez, por las mananas peor
  `,
  hardWork: `
    agujetas, sentadillas, zancadas, dia de pierna, gym, gimnasio, jaja*, jeje*, maraton de ayer, peso muerto,
    series de ayer, lol, xd
  `,
};
