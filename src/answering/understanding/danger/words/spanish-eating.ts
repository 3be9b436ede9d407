import type { DangerWords } from '../danger-concepts.ts';

type Eating = 'eatingSaid' | 'eating' | 'purging' | 'period' | 'periodGone';

/** How Spanish speaks of eating ruled by fear, and of missing periods. */
export const SPANISH_EATING: DangerWords<Eating> = {
  eatingSaid: `
    anorexi*, anorexic*, bulimi*, bulimic*, vigorexi*, ortorexi*, trastorno* alimentari*, trastorno* de la?
    alimentacion/alimenticia/conducta, trastorno* alimentici*, tca, dejado/deje/dejo/dejar/dejando de
    comer/cenar/desayunar, no como nada/casi/apenas/desde/nunca/para/solido, ya no como, no comer/come/comia
    nada, no come nunca, nunca come, no comer para, dejo de cenar, sin comer .. dias/nada/para/solido/horas,
    llevo .. sin comer, apenas como, apenas comer, casi no como, apenas come, casi no come, me mato de
    hambre, matandome de hambre, pasar/paso/pasando hambre .. peso/ligera/ligero/bajar/marca/adelgaz*, me
    salto .. comida*/cena*/desayuno*/almuerzo*, saltarme/saltarse/saltando/salta/saltandome ..
    comida*/cena*/desayuno*/almuerzo*, me salto comidas, vomit* ..
    comida/comer/cena/almuerzo/desayuno/adelgazar/peso/ligero/ligera/aposta/adrede/proposito, vomitar/vomito
    despues de, me provoco .. vomito, provocarme/provocarse/provoca/provocando .. vomito, provoco el vomito,
    provocado el vomito, hacerme vomitar, me hago vomitar, me obligo a vomitar, devuelvo ..
    comida/cena/comer, devolver .. comida/cena .. proposito, vomit* para/tras, vomitar lo que, vomito lo
    que, comida .. vomit*, meterme/metiendo/meto/mete/metia los dedos, dedos en la garganta, laxante*,
    enema*, te laxante, tes laxantes, purgar*, me purgo, purgandome, pastillas para adelgazar, para
    adelgazar .. anfet*/pastillas, atracon*, me doy atracones, pego atracones, comiendo compulsiv*, como
    compulsiv*, comer compulsiv*, sin control comida, como sin control, como hasta reventar y, no me
    dejo/permito/deja .. comer/desayunar/cenar/comida/almorzar/carbohidratos/postre, no merezco
    comer/cenar/la comida/comida, si no quemo, si no entreno no como/ceno/puedo/desayuno, si no corro no
    como/ceno, no ceno si, no como si, no desayuno si, ganarme/ganarse/gano/ganar la/el
    comida/cena/postre/desayuno, me gano .. comida/cena, merecer .. comida/cena/comer, me castigo ..
    comer/comida/atracon/correr, castigo .. comida/comer, miedo/panico/terror/pavor/fobia a/de/al/con ..
    engordar/comer/subir/peso/hidratos/carbohidratos/grasa/comida/pan/arroz/pasta, odio mi cuerpo, odio lo
    que veo, odio como me veo, me veo gorda, me veo gordo, me veo enorme, me siento gorda, me siento gordo,
    asco .. espejo, espejo .. asco/lloro/odio, me da/dan asco/panico/miedo/terror/ansiedad ..
    cuerpo/comer/comida/arroz/pan/pasta/hidratos/carbohidratos/grasa/engordar/cenar, # calorias/kcal
    al/por/diarias dia?, con # calorias/kcal, # calorias y, como # calorias/kcal, como mil calorias, como
    mil/quinientas/ochocientas/setecientas/seiscientas, mil calorias, menos de # calorias/kcal, solo como #,
    como una vez al, una comida al dia, me peso varias, me pesaba .. veces, pesarme .. veces/cada/obses*,
    bascula .. llor*/obses*/veces/mand*/odio/decide/dia, bajo peso, infrapeso, normopeso no, imc ..
    13/14/15/16/17, obsesionad* con .. calorias/peso/comida/comer/bascula/delgad*, obsesion con ..
    calorias/peso/comida/bascula, contar cada caloria, cuento cada, cuento calorias de/hasta/obses*, contar
    todo lo que, vuelvo a contar, pesar toda la comida, peso cada alimento, peso hasta la lechuga,
    amenorre*, sin la? regla, sin el periodo, sin menstru*, sin reglas, se me ha ido la regla/el periodo, se
    me fue la regla/el periodo, se me retiro la regla, desaparecio la regla, adios regla, nunca ha
    menstruado, nunca menstru*, nunca .. la regla, nunca me/le ha? bajado/venido, no ha menstruado, no
    menstru*, aun no .. regla, todavia no .. regla/menstru*, no me/le viene/vino/baja/bajo/llega/llego ..
    regla/periodo/menstru*/mes, no tengo/tiene la? regla/periodo/menstru*, perdi la regla, me baja
    cada/una/muy poco, me viene cada # meses, baja cada .. meses, regla cada .. meses, reglas .. irregular*,
    se retiro la, triada, red s, reds, deficiencia energetica, baja disponibilidad energetica, perdi el
    periodo, perdi la menstru*, he perdido la regla/el periodo, me ha desaparecido la, no come/comes/comen
    casi/nada/nunca/con nosotr*, come casi nada, come muy poco, como muy poco, como poquisimo, comiendo muy
    poco/casi nada, como como un pajarito, me salto las comidas, me salto cenas, comer .. me da
    miedo/ansiedad/asco/culpa, da miedo comer, miedo a los hidratos, miedo a la comida, solo como
    #/una/ensalada/lechuga/fruta/claras/verdura*/pollo/manzana*, solo .. comido ..
    manzana/cafe/ensalada/yogur, vomitar .. para, si como me, cuando como me siento/odio/da, me siento mal
    si como, me siento sucia .. comer/como, me siento fatal .. comer, me arrepiento de comer, solo
    ceno/como/desayuno/cenar/comer ..
    ensalada/manzana*/cafe/fruta/lechuga/claras/verdura/agua/te/yogur/nada, viv* de
    manzana*/cafe/aire/lechuga/agua/ensalada*/claras/tes, a base de
    agua/cafe/manzana*/lechuga/caldo/zumos/te/infusiones, mastico y escupo, mastica y escupe, masticar y
    escupir, escupo la comida, restrinjo, restringir .. comida/calorias/comer, restringiendo ..
    comida/calorias, restriccion de calorias/calorica, restriccion .. comer/comida, dias sin comer, comer y
    vomitar, como y vomito, comer y echarlo, esconder comida, escondo la comida, escondo comida, tiro la
    comida, tira la comida, tira el bocata/bocadillo/almuerzo, tiro el bocata/bocadillo, dar la comida al
    perro, finjo que como, finjo comer, miento .. comido, digo que ya comi, en los huesos, pura costilla ..
    correr, se me cae el pelo, se le cae el pelo, cae .. pelo .. comer/peso, peso 38/39/40/41/42/43/44/45/46
    .. mido, pesando 38/39/40/41/42/43/44/45, mido .. peso 38/39/40/41/42/43/44/45/46, llegar a los
    38/39/40/41/42/43/44/45 kilos, bajar a 38/39/40/41/42/43/44/45 kilos, adict* al/a
    correr/entrenar/ejercicio/deporte .. lesion*/dolor/odio/culp*, si un dia no corro/entreno, si no corro
    .. odio/culpa/culpable/sucia/gorda/gordo/ansiedad/mal/fatal/insoportable, si no entreno ..
    odio/culpa/culpable/sucia/gorda/gordo/ansiedad/fatal, dia sin correr .. odio/culpa/gorda/gordo/panico,
    dia sin entrenar .. odio/culpa/gorda/gordo/panico, corro/entreno/correr/entrenar a escondidas, a
    escondidas .. corro/entreno/correr/entrenar/comer/como/comida, entreno compulsiv*, ejercicio compulsiv*,
    correr para quemar, quemo todo, quemarlo todo, quemo .. comido/cenado, la borro, lo borro con, borrar ..
    galleta/comida/cena/pizza, compensar ..
    comida/cena/atracon/pizza/tarta/dulce/helado/galleta*/comi/cenado, diureticos ..
    peso/pesaje/bajar/secar*, secarme antes, deshidratarme .. peso/pesaje, le dice .. gordo/gorda, me dijo
    .. gordo/gorda, me llam* gorda, entrenador .. gord*, demasiado gord* para, comer a oscuras, comer sol*
    para que, nadie me vea comer, no ceno nunca, ceno claras, body check*, no comer nada, no comer en todo,
    no me dejo comer, no me baja la/desde/hace, no me viene la/desde/hace, no me ha bajado la/desde/en/este,
    no me ha venido la/desde/en/este, no me venia la, no puedo parar de entrenar, no puedo dejar de
    entrenar, culpable .. comer/comida/comi/comido/cenar/cena/cenado, culpa ..
    comer/comida/comi/comido/cenar/cena/cenado, comer/comida/comi/comido/cenar/cena .. culpa/culpable,
    retiro la menstru*, dedos .. garganta, a agua y, dias a agua/caldo/te/zumo/zumos/chicle, solo agua y,
    cuerpo me repugna, me repugna mi cuerpo, mastic* .. escup*, escup* .. comida, miedo ..
    coger/ganar/engordar/subir grasa/peso/kilos, miedo coger/ganar grasa/peso/kilos, miedo a
    coger/ganar/subir grasa/peso/kilos, come como un pajarito, esconde .. comida, esconde la comida, tira ..
    cena/almuerzo/comida, salto la cena/comida, me quedo sin cenar si, me privo de cenar/comer, ayuno de #
    dias, dias de ayuno, dias ayunando, ayunando .. dias/semana*, dieta de zumos, detox ..
    kilometros/entren*/semana*, batidos .. adelgaz*/nada mas, cada vez mas delgada/delgado/flaca/flaco,
    adelgazando a ojos, fundiendose, bajar a 38/39/40/41/42/43/44/45/46/47/48 kilos, bajar de 50 a 45, pesar
    38/39/40/41/42/43/44/45, quemar lo que he/como/comi/ceno/meriendo, quemar lo comido, quemarlo corriendo,
    corro .. kilometros .. galleta/pizza/tarta/helado/comido, me siento asquerosa/sucia/culpable/gorda si,
    si no hago # km/kilometros no, si no llego a # no ceno/como, solo como si, solo puedo comer si, me gano
    la comida/cena/el pan, pelusilla, vello .. brazos .. frio, come a escondidas, comer a escondidas,
    comiendo a escondidas, como a escondidas, vomito a escondidas, vomita a escondidas, vomita despues,
    vomito .. veces al dia, vomitar .. veces al dia, en el vater/water/bano .. cada bocado/comida, cada
    bocado, cuento cada caloria, cuento las hojas, peso la lechuga, peso cada hoja, # kcal,
    500/600/700/800/900/1000 calorias, quinientas/seiscientas/setecientas/ochocientas/novecientas calorias,
    imc, indice de masa .. 15/16/17, ingresada .. anorexia, miedo al descanso .. peso, reglas desde hace,
    sin periodo, sin menstruacion, ni regla, regla .. desde enero/verano/navidad, regla .. meses .. nada,
    seis/cinco/cuatro/ocho/siete/tres meses sin regla/periodo/la, solo
    come/comen/comia/cena/desayuna/merienda ..
    lechuga/manzana*/ensalada*/cafe/fruta/verdura*/claras/yogur*/pepino/agua/batidos, vive de
    manzanas/cafe/lechuga, ayuno vomito, ayuno y vomito, siempre helada, siempre .. frio ..
    vello/pelo/regla, tres sesiones al dia .. pelo/regla/helad*, cae el pelo, me peso .. veces, me peso
    cada, ceno una/un manzana/yogur/te/cafe/pepino/zanahoria/infusion, cenar una manzana, desayuno un cafe y
    nada, si me paso .. devuelvo/vomito/castigo/corro/ayuno, la devuelvo, lo devuelvo, devuelvo la cena, no
    mancho .. ano/meses/medio, hace # meses que no mancho, meses que no mancho, meses sin manchar, sin
    manchar, ya no mancho, sin sangrar .. meses, no sangro .. meses, mi regla .. vacaciones,
    entreno/entrena/ejercicio/deporte demasiado y no/apenas/casi como/come/no, demasiado y no/apenas/casi
    como/come, apenas/casi toco/toca .. comida/plato, si no corro/entreno/nado no ..
    como/ceno/comer/cenar/desayuno, sin correr/entrenar no .. como/ceno/comida/cena, entreno/entrena .. y
    nunca/no como/come
  `,
  eating: `
    comida*, comer, si como, cuando como, lo que como, que como, como y, como algo, como dulce*, como de mas,
    como mas, si me como, me como, comido, comi, cena, cenar, ceno, cene, cenas, desayun*, almuerz*, almorz*,
    calori*, carbohidrat*, kcal, hidratos, pan, dulce*, galleta*, pizza, tarta, helado, chocolate, bocata,
    arroz, pasta, arepa*, tortilla*, empanada*, merienda, merendar
  `,
  purging: `
    vomit*, purg*, castig*, culpa, culpable, quemarlo todo, quemar todo, quemo todo, lo quemo, la quemo,
    atracon*, laxant*, me salto, casi nada, sin merecer*, no merezco, merec*, no me permito, la borro,
    lo borro, borrar*, ganarmel*, me la gano, me lo gano, engordar, a escondidas, eliminarl*, deshacerme de,
    sucia, me odio, me da asco, me da panico, compensar* .. atracon/pizza/tarta/dulce*, culpable si,
    me arrepiento, lo echo, la echo, quemarla, quemarlo, a correr para quemar*
  `,
  period: `regla, reglas, periodo, menstruacion, menstru*, ciclo, ciclo menstrual`,
  periodGone: `
    no me viene, no me baja, no me llega, no le viene, no le baja, no tengo, se me ha ido, se me fue,
    desaparec*, perdi, irregular*, faltas, meses sin, se me corto, se me retiro, ausente, retirado,
    hace meses, no he tenido, no ha tenido, retraso, nunca ha, se fue, se ha ido, no aparece, ni rastro,
    saltad*, se retiro, retirada, sin la, sin regla, meses, en meses, desde que
  `,
};
