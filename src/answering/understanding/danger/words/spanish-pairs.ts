import type { DangerWords, PairedConcept } from '../danger-concepts.ts';

/** Spanish for what is a sign only beside another: gasping after waking, a sick sweat with an aching arm. */
export const SPANISH_PAIRS: DangerWords<PairedConcept> = {
  upAtNight: `
    me desperte, me despierto, desperte, desperto, se despierta, me he despertado, se ha despertado,
    despertarme, amaneci, me levante de noche, sentarme en la ventana/cama, sentarme al borde, me sente
    al/en, me incorpore, incorporarme, a la ventana, abrir la ventana, en mitad de la noche, a media noche,
    de madrugada
  `,
  gasping: `
    jade*, ahogad*, ahogando*, ahogo, asfixi*, sin aire, sin aliento, sin respirar, sin poder respirar, no
    podia respirar, falta de aire, faltaba el aire, falta el aire, boque*, buscando aire, cogiendo aire,
    sofoc*
  `,
  armOrJaw: `
    brazo, brazos, mandibula, quijada, omoplato, omoplatos, paletilla, dientes
  `,
  queasy: `
    nausea, nauseas, ganas de vomitar/devolver, vomit*, mal cuerpo, arcadas, revuelto, angustia en el
    estomago, devolver, mareado y, mareada y
  `,
  sweaty: `
    sudor, sudores, sudo, sudando, sudad*, sudoroso, sudorosa, empapad* en sudor, transpir*
  `,
  coldSweat: `
    sudor frio, sudores frios, sudo frio, sudando frio, sudores helados, sudor helado, frio y sudoroso
  `,
  speechHard: `
    cuesta/costaba/cuestan/costo hablar/vocalizar/articular/pronunciar/encontrar, cuesta mucho/un/bastante
    hablar, dificultad*/problemas para/al hablar, no me/le salen/sale/salian/salia las/bien/la/ni
    palabras/palabra/voz, no me/le salen bien? las palabras, no encuentro/encuentra las palabras,
    hablo/habla/hablaba/hablando raro/mal/fatal/lento/trabado/arrastrando/pastoso, me/se trabo/traba/trabaja
    al? hablar, no puedo/puede hablar, se me/le traba, balbuce*, tartamud*, me lio al hablar, arrastro las
    palabras, arrastra las palabras
  `,
  redInBowlSaid: `
    rojo/roja/rosa/rosado/rosada/rojizo/rojiza en/por el/la
    vater/water/wc/taza/retrete/inodoro/bano/papel, algo/cosas/manchas/restos/gotas/hilos
    roj*/rosa* .. vater/water/wc/taza/retrete/inodoro/papel/bano, vater/water/wc/taza/retrete/inodoro/bano
    era/salio/sale/estaba/quedo/salia/esta/se .. rojo/roja/rosa/rosado/rojizo/rosada/rojiza,
    rojo/roja/rosa/rojizo al limpiarme/limpiarse/orinar/mear/hacer, al limpiarme .. rojo/roja/rosa/rojizo,
    me limpie .. rojo/roja/rosa, papel .. rojo/roja/rosa/manchado
  `,
  eatsOnly: `
    solo/solamente/unicamente/nomas come/como/comen/comia/comiendo/cena/ceno/toma/tomo/desayuna, no
    come/como/comia/comen/toma/cena mas que, no come/como otra cosa, come/como solo/solamente/unicamente,
    vive/vivo/viven/viviendo/vivia de/a/con, se alimenta/alimento/mantiene de/con/a, me alimento/mantengo
    de/con/a, sobrevive/sobrevivo con/de/a, a base de, nada mas que, a dieta de, un yogur al dia, dieta de
  `,
  thinFood: `
    lechuga, lechugas, ensalada, ensaladas, pepino, pepinos, manzana, manzanas, apio, zanahoria, zanahorias,
    tortitas de arroz, tortitas, fruta, frutas, uvas, sandia, melon, naranjas, caldo, caldos, sopa, sopas,
    yogur, yogures, cafe solo, coca cola zero/light, cola zero, zumo, zumos, chicle, chicles, palomitas,
    verdura, verduras, brocoli, espinacas, tomate, tomates, batidos, claras de huevo, gelatina, infusiones,
    galletas de arroz, una comida
  `,
  asSnack: `
    antes, durante, para desayunar, de desayuno, entre horas, despues, en carrera, en la carrera, de postre,
    el dia de la, la noche, por la noche
  `,
  skipsMeal: `
    no ceno/cena/como/come/desayuno/desayuna/almuerzo/almuerza, me/se salto/salta/saltando ..
    cena/comida/desayuno/almuerzo/merienda/comidas, sin cenar/comer/desayunar, no me permito/dejo
    cenar/comer/desayunar, no comer/cenar, comer, comida, cenar, la cena
  `,
  earned: `
    no me/se? lo he/ha/haya? ganado, no me lo gano, no me/se lo gana/gano, me lo tengo que ganar, ganarme
    la/el/lo, ganarme, ganarmelo, hay que ganarselo, no me/se/lo? lo? merezco/merece/merecia/mereci,
    merezco/merece/merecerme/merecer comer/cenar/la/el/comida/cena, tengo que ganarme, merecermelo
  `,
};
