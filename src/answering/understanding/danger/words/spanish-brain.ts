import type { DangerWords } from '../danger-concepts.ts';

type ConsciousnessAndBrain =
  | 'faintSaid'
  | 'heatSaid'
  | 'poisonSaid'
  | 'brainSaid'
  | 'lapse'
  | 'ground'
  | 'face'
  | 'faceWrong'
  | 'sight'
  | 'sightGone'
  | 'heat'
  | 'dazed'
  | 'coughing'
  | 'bloody';

/** How Spanish speaks of consciousness, brain, heat and poison. */
export const SPANISH_BRAIN: DangerWords<ConsciousnessAndBrain> = {
  faintSaid: `
    desmay*, desvanec*, desplom*, inconsciente*,
    perdi/perdio/perder/perdido/perdiendo/pierdo/pierde el conocimiento/sentido/consciencia/conciencia,
    perdi/perdio/perder/perdida/perdido/pierdo/pierde la/de consciencia/conciencia/conocimiento,
    me/se fui/fue al suelo, se/me fue/fui de jeta/boca/bruces/morros,
    me/se quede/quedo inconsciente/en blanco, me/se cai/cayo redond*, cayo redond*, caer redond*,
    caigo redond*, cae redond*, caido redond*, cayo/cai/caer/cae/caido a plomo/como un saco/como un arbol,
    cayo seco, lipotimia*, sincope*, un/del vahido, vahidos, un desvanecimiento,
    se me/le nublo/nubla/apago/apagaron/puso .. vista/luces/todo/negro, se me/le nublo, se me/le nublaba,
    luces .. apagaron, se apago la luz .. suelo, me apague, todo se .. negro/oscuro/apago/nublo, todo negro,
    a negro, fundido a negro, lo vi todo negro, vi/veia/veo negro, ver negro,
    me despert* en el/la suelo/camilla/ambulancia/cesped/hospital,
    desperte/desperto en .. suelo/hospital/ambulancia/camilla/urgencias, no recuerd* .. del # al #,
    no me acuerdo de .. nada/caida/final/ultim*/meta/llegada, me/le dio/da/dan/ha/dando/dado ..
      patatus/soponcio/yuyu/telele/parraque/jamacuco/yeyo/vahido/chungo/chucho/sirimiri/bajonazo/pasmo,
    el/un/de patatus, tuve/tuvo un patatus, no reacciona, no reaccionaba, no reacciono, no se despierta,
    no despierta, no despertaba, no hay/habia manera/forma de despertar*/espabil*, no .. despertarla,
    no .. despertarlo, no abre/abria los ojos, no abre los ojitos, no se movia,
    no .. quien lo/la/le despierte/espabile, se/me puso/puse/pone/quedo/quede/pongo
      gris/blanco/blanca/palid*/azul/morad*/amarill*/verde/cenicient*/transparente,
    blanc* como la/el/una cera/pared/papel/leche/tiza/sabana/cal/muro, palid* como, palid* y sud*,
    cara de cera, cenicient*, grisace*, perdi/perdio/pierdo la vista/vision, deje de ver, dejo de ver,
    no veia nada, no veo bien, parecia ido, parece ido, se me nubl*, se me va la vista, se me fue la vista,
    se me nubla la vista, vista nublada, media vision, vision .. tunel, tunel .. vision/ojos,
    todo .. negro/borroso, oscurec* todo, todo oscur*, ojos en blanco, ojos vueltos, quede/quedo frit* de pie,
    me/lo/la/le sujetaron entre, me tuvieron que sujetar/sostener/coger, me recogieron del, me levantaron del,
    descompus*, me descompens*, me fui unos/por unos segundos, me voy unos segundos, se fue unos segundos,
    me voy se me, estuve/estuvo ido, ausente unos, como ausente, un blackout, blackout,
    abrir/abro/abri los ojos .. sentado/suelo/tumbad*/tirad*, aparecer en el suelo,
    aparec* en el suelo/hospital/ambulancia, gente alrededor mio/mia, con gente alrededor, me reanim*,
    lo/la/le reanim*, reanimar*, rcp, boca a boca, volv* en si, volvi en mi, segundos inconsciente,
    segundos fuera, fuera de combate .. suelo, casi me caigo redond*, laguna mental, lagunas de memoria,
    laguna de memoria, no recuerd* los ultimos kilometros/metros/minutos, no recuerd* .. hora siguiente,
    no me acuerdo de la hora, no me acuerdo de los ultimos, me apague/apago como/en/de, se me apago todo,
    se me apago la luz,
    no contesta/responde/contestaba/respondia cuando/si/aunque le/la/lo/les habl*/llam*/toc*/grit*/preg*,
    no contesta a nada, no responde a nada/estimul*/habl*, y no se mueve, no se mueve ni/y/nada, se privo,
    traspuest*, se me fue la luz, me quede sin luz, todo gris, todo blanco .. ojos/vista/suelo,
    vi/veo/veia todo? gris/blanco, vista .. gris/blanca/negra/negro, nocion del tiempo,
    perdi/perdio la nocion, se me fundieron, fundi los plomos, perdi el mundo,
    se vino abajo en seco/de golpe/sin, me vine abajo .. ducha/suelo/lavabo/bano,
    se derrumbo .. suelo/pista/meta/seco, cayo/cae fulminad*, cayo/caigo/cae desplomad*,
    como un tronco .. suelo, le dio/da/ha algo en/y/corriendo, le ha dado algo,
    recobr* el/la sentido/conocimiento/consciencia, volv* en mi, volvio en si, vuelto en si,
    me encontraron tirad*/en, estaba/quedo/quede tirad* en el, tirad* en el suelo/la pista/el cesped/el arcen,
    apareci* en el/la suelo/cesped/asfalto/cuneta/acera/camilla,
    desperte/desperto en el/la cesped/asfalto/cuneta/acera/hierba/arcen, casi me voy al suelo,
    me fui al suelo sin, caer al suelo sin, cay* sin avisar, se/me cayo/cai sin avisar, se me van las luces,
    luces fuera, a punto de desplom*, no recuerd* .. caida/nada/llegada/meta/accidente, no recuerd* que paso,
    no recuerd* el final de la, no recuerd* como acabe/llegue/termine, no se acuerda ni, no se acuerda de su,
    ni como se llama, ni de como se llama, se marea hasta caer*, mare* .. caer*,
    habitacion .. oscurec*/gira/apaga, todo se .. oscurec*, se me oscurec*, tengo ausencias,
    ausencias de/cada, se quedo en el sitio, se quedo tieso, perdio pie y no, me sacaron inconsciente,
    estuvo sin contestar, tardo .. volver en si, se me hizo de noche de golpe,
    lo siguiente es/fue/recuerdo/que .. abanic*/suelo/camilla/gente/techo/cielo/senor/ambulancia,
    abanicandome, dandome aire .. suelo, dandome bofetadas, me dieron bofetadas, dandole cachetes,
    me echaron agua en la cara, me levantaron las piernas, piernas en alto .. mareo/suelo/blanc*, lacio,
    flacid*, como un trapo en el suelo, como un muneco, ojos para atras, ojos hacia arriba,
    me encontre mirando al techo/cielo, mirando al cielo .. gente, perdi unos segundos, me faltan minutos,
    me falta un trozo de la carrera, un agujero .. memoria, hueco .. memoria, se fue sin avisar .. suelo,
    hecho un ovillo en, tirada bocabajo, boca abajo en el/la camino/suelo/sendero, no despierta aunque,
    no se despierta ni, como un saco de patatas, se desinflo y cayo, plof al suelo,
    se le fueron las piernas y, acabe/acabo/termine/termino en la camilla/ambulancia, acabe en el suelo,
    en la camilla de, me atendieron en el suelo, me atendio la ambulancia, tardado en volver, tardo en volver,
    tardo en reaccionar, tardado en reaccionar, tarda en reaccionar, sin reaccionar, tarde en reaccionar
  `,
  heatSaid: `
    golpe de calor, golpes de calor, insolacion, insolad*, dejo/deja/dejado/deje de sudar, no suda/sudaba,
    sin sudar .. calor/sol,
    decia/dice/diciendo/decir/suelta/soltaba/contesta/dijo tonterias/incoherencias/disparates/cosas sin
      sentido/cosas raras/burradas raras, desvaria*, delirio, delirios, delira*, deliro, delirar, delirando,
    desorientad*, desorient*, sudor frio, sudores frios, sudaba frio, sudando frio, sudo frio, suda frio,
    sudor helado, como borrach*, parecia/parece borrach*, habla/hablaba/hablar como borrach*, ya no sud*,
    no decia cosas, andaba/anda/andar/caminaba/camina/iba en? eses, piel .. plancha/horno/ardiendo/brasa,
    seco caliente, seca caliente, caliente y sec*, sec* y caliente, ardiendo y sec*, roja ardiendo,
    rojo ardiendo, 40/41/42 de temperatura/fiebre/corporal, balbuce*, balbuci*, incoherencias, grogui en,
    grogui y, quedo/quedado grogui .. sauna/sol/calor/suelo,
    anda/andaba/camina/caminaba/corre/corria/va/iba/anduvo en/haciendo zigzag/eses, haciendo eses, hace eses,
    no sabe que dia es, no sabia que dia, no sabia donde estaba, no sabe ni donde, no sabia ni donde,
    no se ni donde estoy/aparque/estaba, no sabe donde esta ni, no sabia volver a, no sabe volver a su,
    no sabia/sabe/recuerda su nombre, ni su nombre,
    dice/suelta/decia/soltaba sandeces/barbaridades/estupideces/chorradas .. calor/sol/sud*/seca,
    no transpir*, dejado/dejo/deje/deja de transpirar, sin transpirar, ya no transpir*,
    piel seca .. calor/sol/caliente, piel seca seca, seca y ardiendo,
    caliente como un/una horno/estufa/brasa/plancha, insulta* .. calor/sol, no sabe en que, no sabe ni en que,
    no sabia en que carrera/dia/sitio, no sabe quien es, no sabe como se llama, cosas sin pies,
    cosas incoheren*, reirse solo, se rie solo, se reia sola .. calor,
    ola de calor .. trompo/eses/reir*/raro/tonterias/tambale*, caminar como un trompo, peleon .. calor/sol,
    agresiv* .. calor/sol/sudar, cuarenta de termometro, abrasa al tocar*, quema al tocar*,
    piel como un radiador, piel abrasa*, hirviendo y .. confus*/raro/habla, sin una gota de sudor,
    ni gota de sudor, ni una gota de sudor, no le queda sudor
  `,
  poisonSaid: `
    epipen, cetona*, cetoacid*, hipoglucemi*, azucar en/a #, azucar/glucosa .. por las nubes/suelos,
    sobredosis, se/me tomo/tomado/tome/trago/trague .. bote/frasco/blister, sin querer .. pastillas,
    se trago .. pastillas, anafila*, anafilac*, reaccion alergica, shock anafil*, autoinyector,
    huele .. aliento .. manzana/acetona/fruta, aliento .. manzana/acetona/fruta,
    mezclo/mezcle/mezclado .. anfet*/coca/alcohol/pastillas/mdma/droga*/tramadol, raya de coca,
    me/se meti/metio/meto .. coca/raya/rayas/speed/farlopa/cocaina/anfet*, cocaina, farlopa, speed y, mdma,
    extasis antes, anfetas, capsulas de cafeina .. corazon/pulso/temblor*/nerv*,
    cafeina .. corazon/taqui*/tiembl*, intoxicacion, intoxicad*, envenen*, seta* venenos*, autoinyect*,
    boli/lapiz/pluma de adrenalina, adrenalina inyect*, urticaria, habones,
    ronchas .. cuerpo/cara/todo/brazos, lleno/llena/llenado/lleno de ronchas/habones, me salen ronchas,
    glucosa/glucemia/azucar en/a/de #, 25/28/30/32/35/38/40/42/45/48/50 de azucar/glucosa/glucemia,
    sensor .. marca/indica/dice/pone # .. durm*/sud*/tembl*/trag*/mare*,
    tomado/tomo/tome/trago/trague .. toda la caja, tomado/tomo/tome/trago .. todo el bote/frasco,
    # pastillas/comprimidos/capsulas .. golpe/juntas/vez, veinte pastillas/comprimidos,
    diez pastillas de cafeina, se le fue la mano con .. pastillas/cafeina,
    tomo/tomado/tome/tragado/trago un monton/punado de pastillas, monton de pastillas,
    tomo/tomado .. pastillas .. dormid*/no responde, demasiadas pastillas, demasiado paracetamol,
    se paso con las pastillas, me pase con las pastillas
  `,
  brainSaid: `
    me fui de este mundo, labios/cara .. azul*/morad*, azul/azules/morad* .. labios/cara,
    azul de unas/labios/la cara, poniendo azul,
    habla/hablaba/hablo/hablando/hablar raro/rara/rarisim*/gangos*/pastos*/enredad*, habla mal, hablaba mal,
    arrastr* las palabras/silabas, no le/me/nos salen/salian/sale/salia/salieron .. palabra*/voz/frases,
    no .. sal* las palabras, no encuentro/encontraba/encuentra/encontre las palabras, media cara,
    mitad de la cara, lado de la cara, cara torcida, boca torcida, sonrisa torcida,
    sonrie/sonreia/sonrio torcid*, sonrie de lado, cara caida, cara .. caido, cara dormida,
    se me/le tuerce/torcio/cae/cayo/caia la cara/boca/parpado/sonrisa, torcio la boca/cara,
    tuerce la boca/cara, parpado caido, no puedo silbar, un lado del cuerpo, medio cuerpo, mitad del cuerpo,
    medio lado, lado izquierdo/derecho .. dormido/debil/dormida/flojo/muerto/paraliz*, durmio de golpe,
    ictus .. ayer/hoy/ahora/creo/sera/dando/parece/sintoma*, dando un ictus, creo .. ictus, derrame cerebral,
    un derrame, hemorragia cerebral, trombo cerebral, avc, acv, peor/mayor dolor de cabeza,
    dolor de cabeza mas .. vida/bestia/fuerte/brutal/horrible/salvaje,
    dolor de cabeza .. repentino/explosivo/brutal/horrible/bestial/insoportable/trueno/golpe,
    dolor de cabeza de golpe, trueno/estallido/explosion/mazazo/hachazo/bomba/pum en la nuca/cabeza/sien,
    trueno dentro, cabeza .. exploto/explota/reventar/revienta/reventaba .. vomit*,
    vomit* .. cabeza .. reventar/estalla, nuca rigida/tiesa/dura, cuello .. tieso .. fiebre, convuls*,
    ataque epileptico, crisis epileptica, ataque de epilepsia, echando espuma, espuma por la boca,
    saca espuma, hablaba raro, se le fue la cabeza, se le va la cabeza,
    brazo/pierna .. floj*/sin fuerza de repente/de golpe/pronto,
    no le/me/nos responde/obedece/obedecia/respondia el/la brazo/mano/pierna/cara/lengua,
    mano/brazo/pierna no .. obedec*, me falla la pierna, me falla un brazo, me/le fallo medio,
    no consigue/puede/puedo/consigo/logra levantar un brazo/el brazo .. cara/arrastra/habla/desde,
    se me/le cae/caen/cayo el/la/las/los movil/taza/vaso/cosas/llaves/tenedor/cubiertos de,
    se me cae el movil, lengua .. gorda/trapo/dormida/trabada/pastosa, lengua de trapo,
    lado izquierdo/derecho de la/del cara/cuerpo, un ojo .. telon/cortina, como un telon,
    como una cortina .. ojo/vista, perdi la vista de, no veo por/de/con un ojo, ceguera, ciego/ciega de un,
    pupila*, liquido .. oido/oidos/nariz/oreja*, agua/aguita .. por el oido,
    sale/gotea/salia .. por el oido/la oreja, dos de la cara .. bocas, se le fue el habla, sin habla de,
    perdi/perdio el habla, se va para un lado al, temblar enter*, temblaba enter*, sacudiendose,
    sacudidas .. cuerpo/suelo, tieso y sacud*, rigido y sacud*, se hizo pis encima, se meo encima,
    se orino encima, un ataque raro, y no responde, ya no responde, rigidez de nuca, rigidez .. nuca,
    me voy para/hacia un lado al/andando/caminando, confunde/confundia/mezcla/mezclaba .. nombres/palabras,
    boca/comisura/parpado/mejilla/labio .. cuelga/colgando/caida/torcida/torcido/ladeada/descolgad*/torcio,
    cara/media .. cuelga/ladeada/descolgad*/torcida, durm*/dormid*/paraliz*/muert* .. lado derecho/izquierdo,
    traban las palabras, traba la lengua, lengua se le/me traba, no enlaza, tartamude* de, habla como si,
    pesa una tonelada .. brazo, brazo .. pesa una tonelada, brazo .. no obedece,
    bombazo/petardazo/trallazo/disparo/relampago/latigazo/rayo/cohete/golpetazo en la/el?
      nuca/cabeza/craneo/sien, nunca me habia dolido asi/tanto/nada, jamas me habia dolido,
    peor dolor de mi vida, dolor de cabeza .. jamas/nunca, cabeza .. nunca .. dolido,
    no veia/veo por/con/de un ojo, persiana .. ojo/vista, ojo se/me apago,
    veo/veia/ve/ver/viendo borros*/doble/nublad*/dos, crisis .. rigid*/lengua/tembl*/sacud*/ties*,
    puso rigid*/ties*, quedo rigid*/ties*, se puso a temblar, mordio/mordido/muerde la lengua, ojos vueltos,
    no nos reconoce, no me reconoce, no reconoce a, mirada perdida, mirada vacia, babea, babeando,
    puntos/manchas .. no se borran/van/quitan al, como ido, como ida, se queda ido/ida, medio ido,
    nuca contra, occipital, palabras .. papilla/mezcl*/traban/raras/enredan/lio/salen/lian/pastosas,
    habl* .. papilla/pastos*/estropajo*, lengua de estropajo, voz pastosa,
    mano no .. aprieta/agarra/coge/sujeta/cierra, la mano no me, brazo no me sube/responde, por la oreja,
    por el oido, por un oido, por la nariz .. claro/transparente/agua, sin pies ni cabeza,
    actuo como borrach*, como borrach* .. minutos, parecia drogad*, la cara .. lado .. no, guino .. no puedo,
    no puedo cerrar un ojo, no cierro un ojo, sonreir .. lado,
    cabeza .. retumba/martillea/revienta/estalla .. vomit*, retumba la cabeza, cuello de cemento,
    medio rostro, mitad del rostro, rostro .. caid*/torcid*, me salia otra cosa, salia otra palabra,
    me salen otras palabras, no supe decir, no sabe decir .. nombre/palabra, decia otra cosa,
    escurria el/la tenedor/vaso/taza/boligrafo, se me resbala la taza/el vaso/el tenedor,
    tenedor .. escurr*/cae/resbal*, dejo caer medio, caminar como un trompo, anda como un trompo,
    andar como un pato mareado, camina como un/si borrach*, cara .. dentista .. lado,
    como si viniera del dentista, anestesia del dentista .. cara, azotaba brazos, azota los brazos,
    brazos y piernas contra el suelo, pataleaba en el suelo, tiesa como un palo/tabla,
    se puso como un palo .. suelo, me pregunta cada minuto, pregunta cada minuto/rato,
    pregunta una y otra vez, misma pregunta .. veces, la misma pregunta, mismas preguntas, que hace aqui,
    donde estamos .. veces, pregunta donde esta, un ojo mas grande, un ojo .. negro del ojo,
    perdio media vision, desaparecio la mitad de, la mitad de lo que veo, perdi medio campo,
    parpado se me cae, parpado .. cae, liquido transparente,
    gotea/goteando .. oido/oreja/nariz .. golpe/caida, se le enreda la lengua, enreda la lengua,
    enredan las palabras, mezclo las palabras de, mezcla todas las palabras,
    estalla la cabeza .. luz/cuello/vomit*, algo exploto en la cabeza/nuca, algo estallo en la cabeza/nuca,
    reventon .. cabeza/nuca, se puso bizco, no veo/ve/veia por el/un/mi ojo, no veo con el/un ojo,
    no veo de un, no veo por el, no veo nada por, perdi la vision, perdido la vision, perdio la vision,
    perdido la vista, vision perdida, ciego de repente, ojo derecho/izquierdo .. no veo, media vision,
    veo la mitad, quedo tieso como un palo/tabla, puso tieso como un palo,
    hablando/habla/hablaba/hablo como si/con .. boca/algodon/borrach*/papa/patata/lengua/dormid*,
    boca llena de algodon, ataque .. espuma, ataque de esos, crisis de esas, ataque .. temblor*/rigid*/suelo,
    le ha dado un ataque, le dio un ataque, le da un ataque
  `,
  lapse: `
    desperte, desperto, aparecio, me encontre, me encontraron, volvi en mi, volvio en si, de repente estaba,
    cuando me di cuenta, me quede en blanco, gente alrededor, ni idea de que paso, ni idea de como, apareci en
  `,
  ground: `
    suelo, ambulancia, hospital, camilla, urgencias, carpa medica, puesto medico, gente alrededor, enfermeria
  `,
  face: `
    labios, labio, cara, lengua, garganta, rostro, parpados, parpado, dedos y labios, boca, comisura, mejilla
  `,
  faceWrong: `
    azul*, morad*, gris*, cenicient*, hinch*, inflam*, dormida, dormido, dormidos, torcid*, hormigue*, palid*,
    paraliz*, blanc*, amoratad*, como un globo, acorchad*, cuelga, colgando, descolgad*, no se mueve
  `,
  sight: `vista, vision, ojo, ojos`,
  sightGone: `
    borros*, doble, negro, nublad*, nublo, nubla, tunel, perdi, perdida, perder, ciego, ciega, estrellitas,
    lucecitas, nada de un, la mitad, apago, apagaron, oscurec*, oscura
  `,
  heat: `
    calor, calorina, calorazo, sol, solazo, solana, grados, deshidrat*, bochorno, sauna, fiebre, casco, sudar,
    sudaba, caida, golpe, deshidratacion, ola de calor, verano, julio, agosto, mediodia, horno
  `,
  dazed: `
    confus*, desorient*, tambalea*, tambaleo, tambaleando*, aturdid*, mareadisim*, tonterias, incoherent*,
    incoheren*, disparat*, sin sentido, como borrach*, zombi, grogui, balbuc*, delir*, no coordin*,
    no responde, no se tenia, no se tiene, agresiv*, como ido, como ida, esta ido, esta ida, medio ido,
    quedo ido, en zigzag, haciendo eses, sandeces, barbaridades, no contesta, no sabe donde, no sabe que,
    habla raro, tropezando
  `,
  coughing: `
    tos, tose, toso, tosi, tosio, toser, tosiendo, tosiera, escup*, vomit*, esput*, flema*, expector*,
    gargaj*, eche, echo, echando, devolv*, devuelv*, arroj*, boto, botando
  `,
  bloody: `
    sangr*, rosa, rosad*, rojo, roja, rojos, rojas, rojiz*, espuma, espumos*, marron, posos de cafe,
    poso de cafe, hilito*, hilillo*, granate, borra de cafe, cuncho, hebras, vetas, manchita*
  `,
};
