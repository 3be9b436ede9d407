import type { DangerWords, OrdinaryConcept } from '../danger-concepts.ts';
import { SPANISH_BODY_TALK } from './spanish-body-talk.ts';
import { SPANISH_FIGURES } from './spanish-figures.ts';

/** Spanish talk that takes a sign back. */
export const SPANISH_ORDINARY: DangerWords<OrdinaryConcept> = {
  harmless: `
    ${SPANISH_BODY_TALK}, ${SPANISH_FIGURES}, casi no/nunca? come/como
    carne/pescado/verdura/verduras/fruta/pan/dulces/gluten/azucar/lacteos, apenas come/como
    carne/pescado/verdura/verduras/fruta/pan/dulces/azucar/lacteos, salto/saltar/salta la/las
    cena/comida/cenas/comidas de/con la? empresa/navidad/equipo/amigos/trabajo/club, me/se
    salto/salta/saltado la/las cena/comida/cenas/comidas de/con la?
    empresa/navidad/equipo/amigos/trabajo/club
  `,
  denials: `sin, no tengo, ni, nunca, ningun, ninguna, nada de, no hay, no es, no estoy`,
  deniable: `
    dolor, dolores, fiebre, mareo, mareos, hinchazon, hinchad*, sangre, fractur*, lesion, lesiones, lesionad*,
    embarazada, pecho, rodilla, ni, o, y, de, en, el, la, cabeza, espalda, medicacion, pastillas, molestias,
    hormigueo, desmayos, mareada, mareado, nada
  `,
  spared: `
    prevenir, prevenga, previene, prevencion de, evitar, evito, evita, riesgo de, proteger de, protege de,
    miedo a lesion*, no me de, no darme, prevencion, para no deshidrat*, para no lesion*, que no me de
  `,
  ownBody: `yo, mi, me, tengo, mis, su, he, le`,
  healed: `
    hace # anos, hace anos, hace muchos anos, hace un ano, hace dos/tres/cuatro/cinco/diez/varios/unos anos,
    de nino, de nina, de pequeno, de pequena, de joven, de chaval, curad*, ya curad*, recuperad* del todo,
    totalmente recuperad*, ya recuperad*, de alta, el alta hace, me dieron el alta, en 201*, en 200*, en 19*,
    en 2020/2021/2022/2023, antigua, el pequeno tiene, la pequena tiene, mis hijos tienen, hace tiempo,
    hace mucho, hace la tira, de cria, de crio,
    hace quince/veinte/doce/once/siete/ocho/nueve/seis/treinta/veinticinco/muchisimos anos, en el instituto,
    en el colegio, en la uni, en 2010/2011/2012/2013/2014/2015/2016/2017/2018/2019, curada, curado, del todo,
    en su dia .. curad*, ya no me acuerdo, ni me acuerdo, de adolescente, en la adolescencia, anos sin,
    el ano pasado, ya estoy perfect*/recuperad*/curad*/al cien, ya perfecto, ya perfecta, el invierno pasado,
    hace temporadas
  `,
  over: `
    el ano pasado, el verano pasado, el mes pasado, hace meses, hace # meses,
    hace dos/tres/cuatro/cinco/seis meses, no me ha vuelto a, nunca mas me ha, no se ha repetido
  `,
  celebrated: `
    felicidades, enhorabuena, felicitaciones, regalo, regalamos, tarjeta para, celebramos, brindis, brindamos,
    felicitad*, que alegria, enhorabuenas, un brindis, bienvenid*, ya soy tia, ya soy tio, fiesta, tarta,
    globos, presi, nuevo miembro, nueva socia, mini runner
  `,
};
