import type { PersonalWords } from './personal-words.ts';

/** How Spanish speaks of persons, their body, mind and age. */
export const SPANISH_PERSONAL: PersonalWords = {
  people: `
    mujer, mujeres, esposa*, esposo*, marido*, novio, novios, novia, novias, pareja*, madre*, mama, mamas, mami, padre*, papa, papas,
    papi, hijo*, hija*, nino*, nina*, nene, nena, bebe*, crio, crios, peque, peques, hermano*, hermana*, abuelo*,
    abuela*, yayo*, yaya*, tio, tios, tia, tias, primo*, prima*, sobrino*, sobrina*, suegr*, cunad*, amigo*, amiga*, colega*,
    vecino*, vecina*, companer*, jefe*, jefa*, ex, gemelo*, gemela*, familia*, familiar*, senor*, don, dona, llamado,
    llamada, se llama, de nombre
  `,
  body: `
    cuerpo*, agujeta*, rigid*, cansad*, cansancio, fatig*, agotad*, agotamiento, debil*, enferm*, mal, malestar*, sindrome*,
    trastorno*, sintoma*, salud*, resfri*, catarro*, gripe*, tos, tose, alerg*, asma*, lesion*, duel*, dolor*,
    molest*, esguince*, herida*, curar*, cura, rehab*, recuperarme de, terap*, tratamiento*, medic*, doctor*,
    enfermer*, hospital*, clinica*, fisio*, farmac*, droga*, pastilla*, vacun*, inyecc*, cirug*, operac*, operad*,
    protesis, discapac*, silla de ruedas, cieg*, sord*, embaraz*, parto*, menopaus*, menstru*, regla, reglas,
    hormon*, fertil*, virus, infecc*, cancer*, tumor*, diabet*, epilep*, artrit*, artros*, osteo*, colesterol,
    tension, presion, sangre*, corazon*, pulmon*, rinon*, higado*, estomago*, tripa*, vejiga*, piel, hueso*,
    articul*, nervio*, columna*, tendon*, ligament*, peso, sobrepeso, obes*, gord*, grasa*, delgad*, flac*,
    adelgaz*, dieta*, caloria*, comer*, comida*, come, comes, comiendo, hambre, ayun*, alcohol*, borrach*, fum*,
    adicc*, adict*, sueno*, dorm*, insomn*, mare*, desmay*, nausea*, vomit*, fiebre*, migran*, cojer*, cojea*,
    respir*, pulso*, pulsacion*, sexo, sexual*, vih, trans, gay, lesbiana*,
    cardiac*, desayun*, almuerz*, cena, ceno, cenar, patas pesadas, molid*, baja laboral, baja medica,
    # kilos/kilo/kg/libras, demasiado pesad*, accident*, audifono*, con el mes, en estado
  `,
  mind: `
    mente*, mental*, estres*, ansi*, depr*, panico*, preocup*, miedo*, temor*, triste*, llor*, soledad, duelo,
    agobi*, quemad*, motiva*, animo*, humor, tdah, autis*, bipolar*, toc, trauma*, psic*, suicid*, morir*, muero,
    muere, muert*, matar*, odio*, odia*, culpa*, verguenz*, rabia, enfad*, nervios*, memoria, demencia, alzheim*, divorci*,
    separad*,
    hart*, narices, ganas, concentr*, pereza
  `,
  age: `
    edad*, anos, anito*, viej*, mas mayor, mayores, ancian*, joven*, jovenes, adolesc*, junior*, senior*, veteran*, master,
    jubil*, cumple*, naci, nacid*, cuarenton*, cincuenton*, sesenton*, treintaner*, generacion*
  `,
  contact: `
    telefono*, movil*, llamame, escribeme, whatsapp, wasap*, correo*, email*, mail, direccion*, calle*, avenida*, casa*,
    vivo, vive, vivimos, contrasena*, cuenta bancaria, banco, bancos, iban, pasaporte*, dni, insta*, facebook*, tiktok*, telegram*
  `,
};
