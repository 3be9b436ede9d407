import type { GateWords } from './gate-words.ts';

export const SPANISH_GATE: GateWords = {
  free: `
    el la los las lo un una unos unas al del de a en con por para sobre entre hacia durante ante y e o u pero aunque porque
    pues que como donde mientras entonces tambien ademas asi yo tu ella usted nosotros vosotros ellos ellas ustedes me te
    se nos os le les mi mis tus su sus nuestro nuestra este esta estos estas esto ese esa esos esas eso aquel ser es eres
    somos son era eran sea sean siendo sido estar estas estamos estan estaba hay haya he has ha han haber poder puedo puedes
    puede pueden podria podrias cual cuales quien quienes cuanto ello ya
  `,
  framing: `
    bien bueno buena buen genial gran claro si vale idea ideas forma manera merece pena ayuda ayudan ayudar hace hacen hacer
    da dan dar haz ten recuerda respuesta corta cosa cosas opcion plan resumen util pregunta conviene va viene sirve
  `,
  senses: {
    not: 'no, ni, ningun, ninguno, ninguna, nada, nadie, tampoco',
    never: 'nunca, jamas, apenas',
    without: 'sin',
    avoid: 'evita, evitar, evitan, evite, salta, saltate, previene, prevenir',
    only: 'solo, solamente, unicamente, justo, sola, nada mas, exactamente',
    if: 'si, cuando, siempre que, en caso de, con tal de',
    unless: 'salvo, excepto, a menos que, menos que, sino',
    before: 'antes, previo, previa, antes de',
    after: 'despues, luego, tras, posterior, detras',
    more: 'mas, aumenta, aumentar, aumentan, mayor, mayores, por encima, extra, adicional',
    less: 'menos, reduce, reducir, reducen, menor, menores, por debajo, bajo, baja',
    most: 'como mucho, como maximo, hasta, maximo, casi, normalmente, a menudo, suele, suelen, sobre todo',
    least: 'al menos, como minimo, minimo, por lo menos, a veces',
    always: 'siempre, todo, toda, todos, todas, entero, entera, cualquier, cualquiera, por completo',
    instead:
      'en lugar de, en vez de, en su lugar, sustituye, sustituir, contra, frente a, reemplaza, reemplazar',
    until: 'desde',
    stop: 'deja, dejar, para ya, parar, detente, termina, terminar, abandona, fuera, quita, quitar',
    must: 'debe, debes, deben, deberia, deberias, hay que, tiene que, tienes que, tienen que, necesita, necesitas, necesitan, necesario, necesaria, hace falta',
    first:
      'primero, primera, primer, segundo, segunda, ultimo, ultima, proximo, empieza, empezar, empiezan, comienza, comenzar',
    better: 'mejor, mejores, ideal, perfecto, perfecta',
    worse: 'peor, peores, mal, malo, mala, debil',
    right: 'correcto, correcta, cierto, seguro, segura',
    wrong: 'incorrecto, falso, peligro, peligroso, peligrosa, arriesgado, riesgo',
    same: 'mismo, misma, mismos, mismas, igual, juntos, juntas',
    other:
      'otro, otra, otros, otras, distinto, distinta, distintos, distintas, diferente, diferentes, aparte, demas',
    every: 'cada, diario, diaria, semanal',
    half: 'medio, media, mitad, parte, algo, alguno, alguna, algunos, algunas, algun, poco, poca, pocos, pocas, par, varios, varias',
    double: 'doble, muy, mucho, mucha, muchos, muchas, demasiado, pesado, pesada, pesados, pesadas, bastante',
  },
};
