import type { LightWords } from './light-words.ts';

/** Spanish words that carry no subject. */
export const SPANISH_LIGHT: LightWords = {
  light: `
    el la los las lo un una unos unas al del de a en con sin por para sobre entre hasta desde hacia segun durante tras ante bajo contra
    y e o u ni pero sino aunque porque pues que si como cuando donde mientras entonces tambien tampoco ademas luego asi
    yo tu el ella usted nosotros nosotras vosotros vosotras ellos ellas ustedes me te se nos os le les mi mis tus su sus nuestro nuestra
    nuestros nuestras vuestro vuestra mio mia conmigo contigo uno una unos este esta estos estas esto ese esa esos esas eso aquel aquella aquello
    ser es soy eres somos son era eran fue fui sea sean siendo sido estar estoy estas esta estamos estan estaba estado este esten estando
    hay haya habia haber he has ha hemos han hacer hago haces hace hacemos hacen hacia haga hagan haciendo hecho hice hizo
    tener tengo tienes tiene tenemos tienen tenia tenga tengan tuve poder puedo puedes puede podemos pueden podria podrias pueda puedan pude
    deber debo debes debe debemos deben deberia deberian deberias querer quiero quieres quiere queremos quieren quisiera queria
    ir voy vas va vamos van iba ire yendo vaya saber se sabe saben sabes sabeis ver veo ves ve visto dar doy da dan dais decir digo dice dicen dicho
    llevar llevo lleva poner pongo pone usar uso usa meter meto seguir sigo sigue siguiendo dejar dejo creo creer pienso piensas pensar parece
    gustaria gusta gustan gustado encanta encantan haria hacerlo hacerla tomar tomo suele suelen suelo empezar empiezo empieza empezando comenzar comienzo
    necesito necesita necesitan necesitas necesario necesaria sirve sirven ayuda ayudan ayudar ayudaria funciona funcionan vale valen conviene merece pena
    no si ya muy mas menos mucho mucha muchos muchas poco poca pocos pocas bastante demasiado tan tanto tanta tantos tantas todo toda todos todas
    algo alguien alguno alguna algunos algunas algun ningun ninguno ninguna nada nadie cada otro otra otros otras mismo misma mismos mismas tal tales
    solo solamente casi quiza quizas tal vez igual incluso siempre nunca jamas a veces aun todavia ahora hoy ayer manana luego despues antes pronto tarde
    aqui ahi alli aca alla bien mal mejor peor bueno buena buenos buenas malo mala buen mal gran grande nuevo nueva mejores
    cual cuales quien quienes cuanto cuanta cuantos cuantas porque donde cuando como que
    hola buenas gracias favor porfa porfavor saludos gente amigos chicos chicas alguien alguno ayuda duda dudas pregunta preguntas consejo consejos
    cosa cosas tema caso forma manera idea opinion experiencia recomendable recomendais recomiendas recomendarias recomienda recomendacion aconsejais
    semana semanas dia dias vez veces mes meses ano anos hora horas minuto minutos momento tiempo rato
    uno dos tres cuatro cinco seis siete ocho nueve diez par primero primera segundo ultimo ultima
    tipo tipos parte verdad cierto seguro posible etc vs pros realmente sinceramente simplemente normalmente principalmente jaja jajaja xd q pq k x tb tmb
    importante importa importancia sentido motivo razon significa exactamente segun articulo autor club entrenador
    tio tia tios novia novio mujer marido amiga amigo colega colegas jeje jejeje lol oye oiga venga ostia hostia joder wey
    guey bro tron porfi finde crack
  `,
  asking: `
    cuando cual cuales que quien donde como cuanto cuantos cuantas veces antes despues semana dia dias
  `,
};
