import type { DangerWords, IllnessConcept } from '../red-flag-signs.ts';

/** How Spanish speaks of fever, blood, pregnancy, medicine and operations. */
export const SPANISH_ILLNESS: DangerWords<IllnessConcept> = {
  feverSaid: `
    fiebre, fiebron, fievre, febril, febricula, calentura, decimas, decimas de fiebre, 38/39/40 y medio,
    tengo/tiene 38/39/40 grados, temperatura de/a #, escalofrio*, tiriton*, tiritando, gripe, gripazo,
    tengo/tiene/con/pille/pillado/positivo .. covid, covid positivo, tras/despues del? covid, neumonia,
    pulmonia, bronquitis, meningitis, mononucleosis, enfermedad de lyme, rabdomiol*
  `,
  dizzySaid: `
    mareo, mareos, mareado, mareada, mareados, mareo mucho, me mareo, se marea, me maree, se mareo, mareando*,
    vertigo, vertigos, se me va la cabeza, me da vueltas todo, me da vueltas la cabeza, todo me da vueltas,
    la cabeza me da vueltas, vision borrosa
  `,
  stomachSaid: `
    no paro de vomitar, no para de vomitar, llevo .. vomitando, vomitando .. noche/dia/ayer/horas,
    perdida de peso inexplicable, piel amarilla, ojos amarillos, gastroenteritis, diarrea con
  `,
  bloodSaid: `
    sangre al/en/cuando/por, con sangre, orin* sangre, mear sangre, meo sangre, cago sangre, tos* sangre,
    escup* sangre, vomit* sangre, no para de sangrar, no deja de sangrar, sangr* mucho, sangrado*, sangrando,
    hemorragi*, perdido mucha sangre, heces negras, caca negra, corte profundo, hematuria,
    vi/veo/visto/sale/salio/salia/saliendo/echo/echar/echa/perder/perdido/perdiendo/pierdo/mucha/gotas/hilo/rastro/restos
      de? sangre
  `,
  blood: `sangr*`,
  outflow: `
    orin*, pis, heces, caca, tos*, vomit*, nariz, oido*, cabeza, retrete, papel, culo, escup*, ano, parar,
    para
  `,
  urine: `orina, orino, orinar, pis, meada, mear, meo, pipi, heces, caca, cacas`,
  urineWrong: `
    marron, oscur*, rosa, rosad*, roj*, negr*, coca, cola, sangr*, cafe, escuece, quema, naranja
  `,
  wound: `herida*, corte, ampolla*, rozadura*, picadura*, garrapata, una, piel, rasguno*, mordedura`,
  woundWrong: `
    linea roja, raya roja, pus, infect*, supura*, caliente, se extiende, huele, negr*, anillo, verde
  `,
  pregnancySaid: `
    embaraz*, embarazada, embarasada, enbarazada, embarazo, premama, encinta, estado de buena esperanza,
    estoy esperando un/una/mi/gemelos, espero/esperamos/esperando un bebe, prenada, trimestre de,
    primer/segundo/tercer/2/1/3 trimestre, semana # de embarazo, estoy/esta de # semanas/meses,
    embarazada de #, parto, parir, posparto, postparto, puerperio, cesarea*, di a luz, dio a luz, dar a luz,
    recien parida, ser madre/mama, soy madre/mama desde/hace, madre hace, recien mama,
    tuve un/una/mi/al bebe/hija/hijo/nina/nino, he tenido un/una/mi bebe, lactancia, dando el pecho,
    doy el pecho, dar el pecho, da el pecho, amamant*, quedarme embarazada, buscando un? embarazo/bebe,
    fecundacion in vitro, fiv, suelo pelvico .. debil/danad*/flojo/escapes, prolapso*, diastasis,
    se me escapa, perdidas de orina, escapes de orina, fugas de orina, nauseas matutinas,
    test/prueba .. positivo/positiva, positivo en el test, test de embarazo, predictor, acabo de parir,
    bebe de # semanas/meses/dias, bebe en camino, vamos a ser padres, espero un hijo, en cinta,
    salgo de cuentas, mi mujer esta de #, aborto, abortos, abortado, aborte, pari hace/en/a/por, cuando pari,
    que pari
  `,
  weeks: `semanas, semana, meses`,
  unborn: `
    bebe, barriga, tripa, matrona, comadrona, manchado, manche, mancho, contracciones, rompi aguas, aguas,
    pataditas, gestacion
  `,
  medicineSaid: `
    ibuprofeno*, ibuprofen, iboprofeno, ibuprofenos, ibu, espidifen, paracetamol*, aspirin*, naproxeno,
    naproxen, enantyum, dexketoprofeno, diclofenaco, voltaren, nolotil, metamizol, analgesic*, calmante*,
    antiinflamator*, anti inflamator*, corticoide*, cortisona, prednisona, infiltracion*, infiltr*,
    antibiotic*, amoxicilina, ciprofloxacino, cipro, levofloxacino, antidepresiv*, sertralina, fluoxetina,
    paroxetina, escitalopram, ansiolitic*, lorazepam, orfidal, diazepam, valium, trankimazin, litio,
    betabloque*, beta bloque*, bisoprolol, atenolol, anticoagul*, sintrom, heparina, adiro, xarelto, eliquis,
    estatina*, insulina, metformina, ozempic, roacutan, isotretinoina, metotrexato, pastilla*, pastillas,
    comprimidos, medicacion, medicamento*, medicina para, medicinas, medicado, medicada,
    tomo/tomar/tomando .. medicina*/medicacion/tratamiento, sin receta, # mg, somnifero*, tramadol, morfina,
    opiace*, codeina, relajante* muscular*, eutirox, levotiroxina, inhalador, ventolin, quimio*, radioterapia,
    inmunosupresor*, la tension con, con antibiotico*, me pincho, me inyect*, nolotiles, relajantes,
    ansiolitico, pastis, inhalador .. no, dolalgial, un gelocatil, gelocatil, frenadol, receta medica,
    me/le recet*, que dosis, doble dosis, dosis diaria, subir/bajar/dejar .. dosis
  `,
  chronicSaid: `
    epilep*, diabet*, cancer, tumor*, leucemia, linfoma, esclerosis multiple, lupus, osteoporosis, anemia*,
    hipertens*, tengo la tension, insuficiencia renal, un bulto en, cardiolog*, crohn, bulto que,
    no me deja el medico, parkinson, epoc, ulcera, colitis, fibromialgia, piedra* en el rinon, hepatitis, vih,
    autoinmune, ablacion, asmatico .. inhalador, calculos renales/biliares/en
  `,
  operationSaid: `
    operaron, operado de, operada de, me operan, me operaron, me han operado, le han operado, recien operad*,
    operacion de, tras la operacion, despues de la operacion, desde la operacion, cirugia*, quirofano,
    posoperatorio, postoperatorio, puntos de sutura, con puntos, protesis de, ingresad*,
    ingreso en el hospital, alta hospitalaria, no me han dado el alta, sin el alta, no me ha dado el alta,
    aun no tengo el alta, sin permiso del medico, escayol*, con yeso, ferula, tension alta, hernia inguinal,
    hernia, esperando .. resonancia/radiografia, hernia que, reconstruccion de, ligamentoplastia, apendic*,
    vesicula, post operatorio, me han puesto/pusieron una protesis, hospitalizado, hospitalizada,
    hospitalizaron, hospitalizacion
  `,
};
