import type { DangerWords, DespairConcept } from '../danger-concepts.ts';

/** How Spanish speaks of despair without its names. */
export const SPANISH_DESPAIR: DangerWords<DespairConcept> = {
  farewellSaid: `
    adios a todos y/gracias/perdon/para, adios para siempre, adios mundo, gracias por todo a todos,
    gracias por todo y perdon, cartas de despedida, deje .. carta, deje .. carta en, la carta en,
    deje una nota, dejo una nota, dejado una carta/nota,
    escribi/escrito/escribo/escribiendo .. carta/cartas .. hijos/todos/familia/madre/padres/mesa,
    regale .. medallas, no me busqueis, no me busquen, que no me busquen, perdon a todos, perdon por todo,
    perdonadme todos, perdonadme por, perdonenme todos, perdoname mama, me despido de todos,
    se despidio de todos, mi ultima carrera de verdad, mi ultimo mensaje, este es mi ultimo, mi ultimo adios,
    la ultima vez que me, cuidad/cuiden de mi, dejo .. arreglado/pagado .. todo/cuando/papeles,
    papeles arreglados, testamento hecho .. no, si me pasa algo .. deci*/dile/digan*/cuida*,
    si no vuelvo .. deci*/dile/digan*/cuida*/perro/hijos, me voy para siempre, me voy a ir para siempre,
    cuando me haya ido, cuando me vaya del todo, pronto .. molestar*, ya no molest*, dejare de molestar,
    dejare de ser, cuidad/cuiden/cuides de? a? mi/mis perro/gato/hijos/hija/mama/ninos/madre,
    regal* .. mis medallas/cosas/trofeos, regal* .. sus medallas/cosas/trofeos, regala todo lo que,
    regala todo y, lo regala todo, reparti* mis/sus cosas/medallas, donde voy no .. falta,
    donde va no .. falta, a donde voy ya no, manana se acaba, manana se acaba todo, cartas a todo,
    cartas para todos, pide perdon a todos, se despide de cada, publico .. gracias por todo,
    gracias por todo y adios/perdon/lo siento, carta a cada, carta para cada, carta a mis/cada/todos,
    cartas a, escrito .. carta, escrito cartas, les he escrito una carta, escribi una carta para/a,
    un mensaje de adios, mando/mandado/escribio/escribe/puso .. un adios,
    adios .. no me/coge/contesta/responde, se despidio y no, me despido ya,
    ultima carrera .. de verdad/todo/vida/todas, ultima de todo, ultima de verdad, mi ultima semana,
    mis ultimos dias, que me perdonen/perdone, que me perdonen todos, pidele/pedidle perdon,
    pedid perdon de mi parte, perdon de mi parte, lo siento por todo, perdonen por todo,
    por todo para siempre, no hara falta que me/espereis, no me espereis mas, no me guardeis sitio mas,
    dejo las llaves .. carta, mi sitio para siempre, claves en un sobre, en un sobre .. manana,
    contrasenas en un sobre, he dejado pagado, cuidense mucho .. feliz, sed felices sin mi, nadie lloraria,
    pocos llorarian, mi ausencia .. nadie, si falto .. nadie/mejor/igual, cuando yo falte, si yo falto,
    el dia que falte
  `,
  despairSaid: `
    no hay salida, no veo salida, no me queda nada por/mas, ya no me queda nada, nada me queda, no me queda
    nadie, ya no puedo mas con la vida, no estoy segur* sol*, no me fio de mi, miedo de mi mism*, miedo de
    lo que pueda, miedo de hacer, vacio por dentro, vacia por dentro, la vida .. cuesta arriba .. siempre,
    sin esperanza, mejor sin mi, estarian mejor sin mi, nadie me echaria de menos, nadie me va a extranar,
    soy una carga, una carga para todos, a nadie le importo, no encuentro sentido, perdi las ganas de vivir,
    perdido las ganas de vivir, perdi la ilusion por vivir, ya no siento nada, no siento nada por nadie,
    solo siento cuando, lo unico que siento, tocado fondo, pozo sin fondo, pozo negro, todo negro por
    dentro, lo veo todo negro, depresion me/esta/puede/gana, deprimid* y/desde/que/hasta, muy deprimid*,
    profundamente deprimid*, tan deprimid*, ansiedad .. no aguanto/insoportable, me siento inutil, no valgo,
    soy basura, soy un fracaso y/como, soy un fracaso, fracase en todo, fracaso en todo, todo lo que hago
    esta mal, decepcion para, no merezco .. vivir/estar/existir, la vida no es para, la vida me supera, me
    supera la vida, estoy cansad* de todo, no quiero nada ya, no quiero mas nada, apagarme, apagar la cabeza
    para siempre, no soporto ser yo, no soporto estar viv*, no soporto mi cuerpo/vida/cabeza, completamente
    sol* en, no tengo a nadie en el/la, no tengo a nadie mas, sol* en el mundo, verguenza de existir, pozo
    del que no, no salgo del pozo, depresion .. no puedo, hundid* .. meses, hundida desde, hundido desde, no
    levanto cabeza desde, mejor desaparecer/desaparezco/desapareceria, ojala
    desapareciera/desaparecer/desaparezca, si desapareciera/desaparezco/desaparecia, podria desaparecer,
    quiero/querria/quisiera/gustaria desaparecer, ya nada importa, nada importa ya, ya nada me importa, nada
    me importa ya, ya no importa nada, ya nada vale/merece, para que sigo aqui, por que sigo aqui, nadie
    notaria si, nadie lo notaria si, si no estuviera aqui, ojala no estuviera
  `,
  method: `
    soga, puente, viaducto, vias, trenes, anden, acantilado, precipicio, barranco, azotea, tejado, pastillas,
    somniferos, cuchilla, cuchillo, cuter, navaja, balcon, autopista, autovia, pozo, lejia, veneno, escopeta,
    barandilla, paso a nivel, presa, embalse, pantano, muelle, mirador, torre, el tren, del tren, una cuerda,
    un camion, el camion, camiones, ventana, tejados, pastillas de dormir, terraza
  `,
  methodThought: `
    imagino tir*/salt*/ca*, imaginando, pienso tirarme, pienso en tirarme/saltar/lanzarme/acabar/dejarme,
    pensado/pensando/pienso en tirarme/saltar/lanzarme/dejarme, no me fio, guardadas, guardada, guardado,
    guardando, ahorradas, escondidas, juntando, acumul*, demasiadas, tirarme, tirarse, saltar al, saltaria,
    si salto, saltara, si me tiro, me tirara, lanzarme, lanzarse, dejarme caer, soltarme, soltar el volante,
    soltar las manos, giro el volante, volantazo, girar el volante, no frenara, un paso mas, dar el paso,
    seria facil, tan facil, muy facil acabar, tentacion, tentador, no sentir nada, no se siente,
    acabaria todo, se acaba todo, me atrae, me atraen, atraen, atrae, me llama, me llaman, me tienta*,
    me tira como, no dejo de pensar, no dejo de mirar, no paro de pensar, no paro de mirar, me quedo mirando,
    miro fijo, para no irme, para no saltar, para no tirarme, me tengo que agarrar, tengo que sujetarme,
    tengo que apartarme, bastaria un, bastaria con, seria un paso, solo un paso, un mal paso, las he contado,
    he contado, que altura tiene, cuanta altura, como de alto, lo bastante alto, nadie me encontrar*,
    no fiarme de mi, no me fio de, seria rapido, seria rapidisimo, sin mirar, me dan ganas de saltar,
    ganas de saltar, ganas de tirarme, ganas de enganchar*, me asomo, asomad*, me cuesta irme, cuesta irme,
    me quedo parado, me quedo parada, cuesta apartarme
  `,
  selfWound: `
    cortes, cortarme, me corto, cortandome, cuchilla, cuchillas, cuter, quemarme, me quemo, mechero, me arano,
    aranarme, golpeo la pared, golpearme, punetazos, pegarme, me muerdo, morderme, clavarme, me arranco,
    me pego en, me pego con, me pego contra, me doy golpes, cicatrices de cort*, cortes nuevos,
    cortes frescos, cortes recientes, bofetadas, tirones de pelo
  `,
  selfBlame: `
    merezco, castig*, esconder, escondo, mis brazos, mis muslos, antebrazos, cuando fallo, para sentir,
    sentir algo, a proposito, adrede, aposta, vuelta a, alivia, me calma, calmarme, por mala, por inutil,
    desahog*, que no se noten, que no se vean, nadie lo sabe, sin que nadie, me odio, los muslos hasta,
    hasta ponerme*, hasta ponerlos, morados a, cuando la cago, cuando pierdo, despues de un mal,
    despues de una mala, tras un mal, tras una mala, tapar los cortes/marcas, que me lo merezco, por gorda,
    por fea, por tonta
  `,
  wishing: `
    ojala, quisiera, deseo, deseando, quiero, preferiria, prefiero, me da igual, me da lo mismo,
    seria mas facil, seria mejor, no estaria mal, que bien seria, mejor seria, sueno con, ganas de,
    no me importaria, no me importa si, fantaseo, lo mejor seria, me gustaria, gustaria, quien pudiera,
    si pudiera, lo unico que quiero, pido, daria lo que fuera, me vendria bien, tampoco pasaria nada
  `,
  ending: `
    se pare solo, se pare el corazon, se me pare el corazon, se me pare, no despertar, no despertarme,
    no despertara, no despierto, hubiera atropellado, atropellara, me atropella, me atropelle, me arrolle,
    que me mate, que acabe todo, que termine todo, no existir, dejar de existir, morirme, no estar viv*,
    no haber nacido, no abrir los ojos, que no hubiera manana, que no haya manana, caerme muert*,
    no seguir aqui, dormirme para siempre, no levantarme mas, me lleve por delante un/el coche/camion/tren,
    desaparecer del todo/para/sin, se me lleve un coche/camion, quedarme dormid* y, irme con el al,
    no volver nunca
  `,
};
