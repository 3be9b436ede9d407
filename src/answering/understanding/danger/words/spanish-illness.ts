import type { DangerWords, IllnessConcept } from '../danger-concepts.ts';
import { SPANISH_MEDICINE } from './spanish-medicine.ts';

type IllnessAndBlood = Exclude<IllnessConcept, keyof typeof SPANISH_MEDICINE>;

/** How Spanish speaks of fever, dizziness, stomach, blood, urine, wounds. */
const SPANISH_SICKNESS: DangerWords<IllnessAndBlood> = {
  feverSaid: `
    fiebre, fiebron, fiebrecita, fiebrecilla, fievre, febril, febricula, calentura*, calenturient*,
    decimas de fiebre, afiebrad*, destemplad*,
    tengo/tiene/tenia/tuve 38/39/40/41 grados, dias/dia/noche/semana/horas/ayer/anoche con 38/39/40,
    voy a 38/39/40, estoy a/en/con 38/39/40 desde/y/de, subio a 38/39/40, me subio .. 38/39/40, escalofrio*,
    tiriton*, tiritona*, tiritando, tiritera, temblores y sudor*, gripe, gripazo, gripon, gripa, griposo,
    griposa, trancazo, influenza, cuerpo cortado,
    tengo/tiene/con/pille/pillado/positivo/salgo/salir/sali/pasado/pase/tuve/hay/del .. covid, covid positivo,
    positivo .. covid, positivo en covid, tras/despues del? covid, covid desde/hace/ayer, coronavirus,
    neumonia .. ahora/hoy/creo/puede, tengo/tiene neumonia, pulmonia, bronquitis, meningitis,
    tengo mononucleosis, enfermedad de lyme, lyme, rabdomiol*, amigdalitis, anginas .. placas/fiebre/pus,
    con anginas, garganta con placas, ganglios, ganglios inflamad*, bazo, sudores nocturnos, sudores que,
    empap* .. cama/sabanas/pijama, malo/mala en la cama con, infeccion de, dengue .. fiebre, paludismo,
    malaria, varicela, sarampion, escarlatina, con decimas, unas decimas por/de/a la,
    tengo/tiene/tenia decimas, temperatura de/a/en 37/38/39/40/41,
    tengo/tiene/estoy/estaba/marca/marcaba/dice/lleva/tuve/tenia/con/subio/subido/sale 37
      2/3/4/5/6/7/8/9,     algo de temperatura, con temperatura, tiene temperatura, temperatura alta/elevada, ardiendo desde,
    esta ardiendo, estoy ardiendo, ardiendo en fiebre, ardiendo .. frente, febrones,
    puntos blancos .. garganta/amigdalas, garganta .. puntos blancos, paperas, manta .. tiembl*, tiemblo bajo,
    tirito bajo, tirito desde, castaneteo, catarrazo, pecho cargado, bronquios .. verde, moco verde .. pecho,
    flemas verdes/amarillas/marrones/oscuras, esputo verde/amarillo, toso verde/amarillo,
    sudo .. por la noche, sudores de noche, me despierto empapad*, a 38/39/40 de fiebre,
    estoy con/en 38/39/40 y/de/desde/pero, cuarenta de termometro/fiebre, treinta y ocho/nueve de fiebre,
    treinta y nueve .. fiebre/termometro, treinta y ocho .. fiebre/termometro/pico, cuarenta de fiebre,
    # y pico .. fiebre/termometro/ayer, 37 y pico, 38 y pico, 39 y pico
  `,
  dizzySaid: `
    mareo, mareos, mareado, mareada, mareados, mareadilla, mareadillo, mareito, mareo mucho, me mareo,
    se marea, me maree, se mareo, mareando*, mareaba, mareandome, vertigo, vertigos, se me/le va .. la cabeza,
    se me/le fue .. la cabeza, me da vueltas todo, me/le da/daba/dan/daban vueltas, todo me da vueltas,
    todo da vueltas, veo todo girar, el suelo/techo/cuarto se mueve/gira/inclina, la cabeza me da vueltas,
    vision borrosa, me va la cabeza, la cabeza ida, cabeza flotando, voy/iba/ando por las paredes,
    tension a # #, tension .. suelos/bajo/baja/hundida, bajo la tension/presion,
    bajon de tension/presion/azucar, bajada de tension/presion/azucar, baja/bajo la presion, caida de tension,
    hipotens*, me tambale*, tambaleo, tambaleando*, tambaleandome, perdi el equilibrio .. levant*,
    flojera .. ponerme/levantar*, casi me voy, veo puntitos/estrellitas/lucecitas/chiribitas, chiribitas,
    puntitos .. levant*, estrellitas .. levant*, oigo/oir pitos, zumban .. oidos, zumbido .. oido*,
    oido .. tapon* .. repente/golpe, deje de oir, perdi audicion/el oido, me atonto, atontad* al,
    atontadisim*, todo .. girar/giraba/girando, no oigo de ese/un, no oigo por/con un/el,
    agarrarme/agarro/agarrando a/de la/una/las pared/mesa/paredes/barandilla,
    tengo/tuve/tuvo que agarrar/agarrarme/sujetarme/sentarme .. mare*/vueltas/vista, sord* de un oido,
    piernas .. flojas .. vista/mare*/umbral, veo gris, se me pone gris, casi me voy al suelo,
    casi me desplom*, estuve a punto de caer redond*, vista se me va, cabeza ida, cabeza hueca y,
    sudor y mareo, desvanecimiento*, inestabilidad .. dias, vertigo posicional, barco .. tierra,
    como en un barco, perdi el equilibrio .. nada/veces/semana,
    pierdo el equilibrio .. nada/andando/caminando, suelo parece, parece un barco, como borracho al andar,
    me voy para los lados, se me oscurece, baila la habitacion/cabeza/todo, me baila la habitacion,
    habitacion .. vueltas/baila/gira/mueve, techo .. vueltas/baila/gira,
    giro la cabeza .. esterilla/cama/vueltas/mareo, me voy de lado al, cara de mareo, recoger .. mareaba,
    tuvo que recoger .. mare*
  `,
  stomachSaid: `
    no paro/deja/dejo/puedo parar de vomitar, no para de vomitar, llevo/lleva .. vomitando,
    vomitando .. noche/dia/ayer/horas/manana/todo, vomit* # veces,
    vomit* dos/tres/cuatro/cinco/seis/varias/muchas veces, vomit* sin parar, vomito todo, vomita todo,
    vomitando todo, vomit* bilis, vomit* y .. mareo/fiebre/cabeza/vientre/diarrea, no retengo/retiene ni?,
    sin retener, no tolero/tolera ni, no aguanto ni .. agua, no echo ni/gases, ni gases,
    perdida de peso inexplicable, piel amarilla, ojos amarillos, piel .. amarill*, ojos .. amarill*,
    amarillent*, ictericia, gastroenteritis, colitis aguda, diarrea con,
    diarrea/diarreas .. dia/dias/noches/semana*/liquida/agua/sangre/fiebre/parar,
    cagalera .. dias/parar/sangre, deshidratad* .. mare*/vomit*/orin*, deshidratacion severa/grave,
    dolor/duele/pinchazo/punzada/retorcijon* .. barriga/tripa/panza/vientre/abdomen/estomago ..
      derecho/derecha/dobl*/recto/dejar/deja/fuerte/insoportable/brutal/bestial/horrible/lado/baja/horas/noche/ayer/fijo,
    barriga/tripa/panza/vientre/abdomen/estomago .. parte/partia/revienta/reventar/dobla/apunalan/apunal*,
    parte .. tripa/barriga/panza/vientre, apendicitis, parte baja derecha, bajo derecho,
    lado derecho .. barriga/abdomen/vientre, dolor .. costado .. ingle/rinon/oleadas/orin*, colico*,
    oleadas .. costado/ingle/rinon, rinon/rinones .. duele*/dolor/matan/punzada/pinchazo,
    dolor/duele/duelen/pinchazo .. rinon*, costado .. bestial/insoportable/horrible,
    no puedo/puede/consigo tragar, no puedo/consigo pasar ni, atragant* .. ayer/horas/trozo/pedazo/espina,
    traga mal, trago mal, cuesta tragar, sin poder tragar, atascad* .. garganta, garganta .. atascad*,
    lo echo todo, lo devuelvo todo, devuelvo todo, todo lo que bebo .. echo/devuelvo/vomito, nada se me queda,
    no se me queda nada, no me queda nada en el estomago, vomitona .. noche/horas/dia, vomit* .. cada hora,
    vomit* desde ayer/anoche, descompuesto .. dias, suelta .. dias,
    barriga/costado/vientre/lado .. hasta el hombro, golpe .. bazo/higado/rinon/barriga/vientre,
    abajo a la derecha, fosa iliaca, me retuerzo, me retorci*, retorci* de dolor, doblad* en dos,
    bulto .. ingle .. mete/entra/duro, bola en la ingle, blanco de los ojos .. amarill*, parezco un simpson,
    amarilla la piel, amarillos los ojos, amarill* alrededor, amarilla alrededor, vomit* cada,
    todo lo que meto/como/bebo/trago .. sale/vomito/echo/devuelvo, sale en media hora, sale por arriba,
    por arriba y por abajo, bajo vientre .. no/derecho/duele/dolor, estomago revuelto .. dias/vientre/derecho,
    no me deja dar un, la barriga .. dar un salto, saltar .. barriga/vientre .. duele, bolita en la ingle,
    diarrea y vomit*, vomitos y diarrea, dias con diarrea, dias de diarrea, dia con vomit*, dias con vomit*,
    dias de vomit*, vomitos desde, vomitos y fiebre, vomito desde ayer, vomita desde ayer, diarrea desde,
    con diarrea y, virus estomacal, gastro, sin parar de vomitar, estomago .. no retiene, vomitando y
  `,
  bloodSaid: `
    sangre al/cuando/por, con sangre, orin* .. sangre, mear sangre, meo sangre, mea sangre, cago .. sangre,
    tos* .. sangre, escup* .. sangre, vomit* .. sangre,
    no/sin para/parar/deja/dejar/paraba/dejaba/paro de sangrar, no para la sangre,
    no .. corta .. sangre/hemorragia, no cierra .. sangr*,
    sangr* mucho/bastante/muchisimo/fuerte/horrores/todas/cada/sin, sangrado*, sangrando, sangro, sangra,
    hemorragi*, perdido/perdi/perdio mucha sangre, heces/caca/cacas/deposicion* negra*, heces .. alquitran,
    negras como alquitran, corte profundo, corte hondo, hematuria, manch* .. sangre, manch* de sangre,
    empapo/empape/empapa/empapando .. compresa*/toalla/toallas/tampon*, compresa por hora, sale rojo,
    salio rojo, sale rosa, salio rosa, sale granate, regla .. no para/paran, regla .. sangr* .. semanas,
    coagulos .. regla, entre reglas,
    vi/veo/visto/sale/salio/salia/saliendo/echo/echar/echa/perder/perdido/perdiendo/pierdo/mucha/gotas/hilo/rastro/restos/manchas/gotita/hay/habia/trae/suelta
      de? sangre, encias .. sangr*, sangr* .. encias,
    moreton*/moraton*/cardenal*/moradura* .. partes/sin golpe*/solos/nada/todo el cuerpo/piernas
      sin/salen/aparecen, petequia*, puntitos rojos .. piel/piernas,
    nariz .. sangr* .. para/tardes/dias/minutos, regla que no para/se/termina/acaba,
    regla .. tres/dos/cuatro semanas, regla que dura, sangre en el/la/los/las/mi
      pis/orina/heces/papel/retrete/water/caca/esputo/moco/flema*/saliva/oido/ojo/semen/boca/vomito/compresa/bano/vater/inodoro/taza/calzoncillo*/braga*/ropa,
    sangre del/por el/la oido/nariz/ano/recto/boca, sangra/sangro/sangrando .. nariz/oido/recto,
    nariz .. gotea, gotea rojo, gotea sangre, sangro de nuevo, vuelvo a sangrar, sangro otra vez,
    sigue sangrando, manchas de oxido, oxido .. panuelo, panuelo .. roj*/sangr*, taza .. roj*, water .. roj*,
    agua del water .. roj*/rosa, heces/cacas .. brea/petroleo, mordi la lengua .. sangr*, compresas por hora,
    moraton* sin, moreton* sin, cardenales sin, papel .. roj*/rayas/rosa/manchas, papel higienico,
    rayas rojas, caca .. roja/rojas/rojo, hilos rojos
  `,
  blood: `sangr*, hemorragi*, coagulo*`,
  outflow: `
    orin*, pis, heces, caca, tos*, vomit*, nariz, oido*, cabeza, retrete, papel, culo, escup*, recto, encias,
    boca, pecho, parar, para, vater, water, inodoro, compresa*, reglas, minutos, horas, esput*, flema*
  `,
  urine: `
    orina, orino, orinar, orine, pis, meada, mear, meo, mea, meando, pipi, heces, caca, chis, hice pis,
    orinado, meado, al orinar, hacer pis, un pis, pises
  `,
  urineWrong: `
    marron, marrones, oscur*, rosa, rosad*, roj*, negr*, coca, cola, cocacola, sangr*, cafe, te cargado,
    como te, escuece, escocia, quema, arde, ardor, naranja, oxido, teja, ladrillo, vino, granate, caoba,
    colacao, petroleo, chocolate, cerveza negra, sin hacer, espuma, espumos*, a gotas, turbi*, no sale,
    no me sale, no sale ni, fiebre, horas sin, desde ayer, frambuesa, remolacha, cereza, no he hecho,
    no hago casi, gota a gota, huele fuerte y, apenas, casi nada, nada desde
  `,
  wound: `
    herida*, corte, tajo, brecha, ampolla, ampollas, rozadura*, raspadura*, raspon*, aranazo*, picadura*,
    picotazo, rasguno*, mordedura, costra, quemadura*, tatuaje, cicatriz, una encarnada, unero, llaga,
    un tajo, mordida, grieta en el talon, pinchazo en el pie, raja en, rajada en, una raja, la raja,
    agujero en la pierna, boquete
  `,
  woundWrong: `
    linea roja, raya roja, pus, infect*, infecto, supura*, ardiendo, se extiende, creciendo, huele, apesta,
    anillo, verde, verdos*, morcilla, grasita, hueso, hondo, honda, profund*, sin cerrar, no cierra,
    no cicatriza, fiebre, hinch*, roja y, rojo y, late, hasta el blanco, me falta piel, necesita puntos,
    coser, suelta liquido, liquido amarillo, sale liquido, muy caliente, esta caliente, y caliente,
    caliente alrededor, se abre, se abrio, se abrieron, abierta, se me abrio, ha abierto, ve algo blanco,
    algo blanco, lo blanco, se ve .. grasa/hueso/musculo/blanco, hasta el hueso, gotea, amarill*, me late,
    rojez, como una boca, se abre como, volcan, volcan amarillo, bolitas en la ingle, ganglios, ingle
  `,
};

/** How Spanish speaks of illness, blood, pregnancy, medicine and operations. */
export const SPANISH_ILLNESS: DangerWords<IllnessConcept> = { ...SPANISH_SICKNESS, ...SPANISH_MEDICINE };
