import type { DangerWords, MindConcept } from '../red-flag-signs.ts';

/** How Spanish speaks of the will to live, and of eating. */
export const SPANISH_MIND: DangerWords<MindConcept> = {
  crisisSaid: `
    suicid*, matarme, matarse, mataria,
    quiero/quiere/queria/ganas/gustaria/prefiero/prefiere/quisiera de? morir*, morirme ya, estar muert*,
    mejor muert*, quitarme/quitarse/quitarte la vida, quitarme de en medio, acabar con todo,
    acabar con mi/su vida, terminar con todo, terminar con mi vida,
    no quiero/quiere/queria seguir/vivir/despertar*/existir, no quiero/quiere estar aqui,
    no quiero/quiere seguir viviendo/asi/aqui/adelante, sin ganas de vivir,
    no tengo/tiene/hay ganas/motivos/razones/razon .. vivir, no merece/vale la pena vivir/seguir,
    la vida no merece/vale/tiene, no le? veo/encuentro sentido a la? vida/nada/seguir/vivir/todo,
    no tiene sentido seguir/vivir/nada, para que seguir/vivir, para que vivo, mejor sin mi,
    estarian/estaria/estaran mejor sin mi, nadie me echaria, nadie me va a echar de menos, ojala no despert*,
    ojala no hubiera nacido, ojala me muera, ojala estuviera muert*, no haber nacido, no despertar mas,
    dormirme y no despertar, dormir y no despertar, no volver a despertar, desaparecer del,
    quiero/ganas/gustaria de? desaparecer, hacerme dano, hacerse dano, me hago dano, me corto,
    se corta las/los/en, me/se autolesion*, autolesi*, cortes en .. brazos/brazo/munecas/muneca, cortarme,
    cortarme las venas, tirarme/tirarse/lanzarme/saltar .. tren/puente/vias/balcon/coche/ventana/metro,
    ponerme delante de .. tren/coche/camion, ahorcar*, sobredosis, tomarme todas las pastillas,
    no puedo mas con .. vida/todo, no aguanto mas esta/la/vivir, estoy hart* de vivir, cansad* de vivir,
    cansad* de la vida, odio mi vida, soy una carga, no valgo nada, rendirme con la vida, pienso en la muerte,
    pienso en morir, vivir asi, hago/hace/hacerme/haciendome/hacia cortes, me hago cortes, me lesiono a,
    hacerme heridas, nada por lo que vivir, sin sentido vivir, la vida me da igual, me da igual morir,
    no seguir viviendo, quisiera no estar, no estar aqui, dejar de existir, no existir,
    no aguanto mas .. desaparecer, quiero desaparecer, una carga para, estrellarme con .. coche,
    estampar* .. coche, no hay futuro, no tengo futuro, carta de despedida, despedirme de todos,
    se despidio de todos, sin motivos para vivir, dormir para siempre, dejar de vivir, pensamientos oscuros,
    caja entera de, bote entero de, me tome .. pastillas/caja, no merezco vivir, hartx de vivir,
    ni ganas de vivir, pocas ganas de vivir
  `,
  eatingSaid: `
    anorexi*, bulimi*, vigorexi*, ortorexi*, trastorno* alimentari*,
    trastorno* de la? alimentacion/alimenticia, trastorno* alimentici*, tca, dejado/deje/dejo/dejar de comer,
    no como nada, no comer, sin comer .. dias/nada, llevo .. sin comer, apenas como, casi no como,
    apenas come, casi no come, me mato de hambre, me salto .. comida*/cena*/desayuno*/comidas,
    saltarme .. comida*/cena*/desayuno*,
    vomito .. comida/comer/cena/adelgazar/peso/ligero/ligera/aposta/adrede/despues, me provoco .. vomito,
    provocarme .. vomito, provoco el vomito, hacerme vomitar, me hago vomitar,
    vomit* para/despues/tras/lo que, vomito todo, meterme/metiendo los dedos, dedos en la garganta, laxante*,
    purgar*, me purgo, pastillas para adelgazar, atracon*, me doy atracones,
    no me dejo/permito .. comer/desayunar/cenar/comida, no me dejo, si no quemo, ganarme la comida/cena,
    me castigo .. comer/comida, miedo/panico/terror a/de .. engordar/comer/subir, odio mi cuerpo,
    me da asco .. cuerpo/comer/comida, # calorias al dia, menos de # calorias/kcal, solo como #, como solo,
    culpable .. com*/cen*, me peso .. veces/cada, bajo peso, infrapeso,
    obsesionad* con .. calorias/peso/comida, amenorre*, sin la? regla, sin el periodo,
    se me ha ido la regla/el periodo, se me fue la regla, se me retiro la regla,
    no me viene/vino/baja/bajo la? regla/periodo, no tengo la? regla/periodo, perdi la regla,
    perdi el periodo, he perdido la regla/el periodo, no me baja, no me ha bajado, no me viene,
    no me ha venido, no come/comes/comen casi/nada, come casi nada, come muy poco, me salto las comidas,
    me salto cenas, comer .. me da miedo, da miedo comer, miedo a los hidratos, solo como # /una/ensalada,
    me obligo a vomitar, vomitar .. para, si como me, cuando como me siento, me siento mal si como,
    me siento fatal .. comer, miedo/panico/terror engordar/comer,
    da/dan miedo/panico/asco engordar/comer/subir,
    solo ceno/como/desayuno .. ensalada/manzana/cafe/fruta/lechuga, como una manzana, mastico y escupo,
    restrinjo, restriccion de calorias, dias sin comer, comer y vomitar, como y vomito
  `,
  eating: `
    comida*, comer, como, comido, cena, cenar, ceno, cenas, desayun*, almuerz*, calori*, carbohidrat*,
    hidratos, pan, dulce*, galletas
  `,
  purging: `
    vomit*, purg*, castig*, culpa, culpable, quemarlo todo, quemar todo, compensar*, compenso, atracon*,
    laxant*, me salto, casi nada, sin merecer*, no merezco, merec*, prohib*, no me permito
  `,
  period: `regla, periodo, menstruacion, menstru*, ciclo`,
  periodGone: `
    sin, no me viene, no me baja, no me llega, no tengo, se me ha ido, se me fue, desaparec*, perdi, perdido,
    irregular*, faltas, falta, meses sin, se me corto, se me retiro, ausente, retiro, retirado, hace meses,
    desde hace, no he tenido, retraso
  `,
};
