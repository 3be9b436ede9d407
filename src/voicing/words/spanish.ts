import type { GateWords } from './gate-words.ts';

export const SPANISH_GATE: GateWords = {
  free: `
    el la los las lo un una unos unas al del de a en para ante y e que como donde cual
    cuales quien quienes tambien ademas asi yo tu ella usted nosotros vosotros ellos ellas ustedes me te se nos os le les mi
    mis tus su sus nuestro nuestra este esta estos estas esto ese esa esos esas eso aquel ello ser es eres somos son era eran
    sea sean siendo sido estar estas estamos estan estaba hay haya he has ha han haber ten tener tiene tienes tienen tengas
    tenga hacer hace haces hacen haz haga da das dan dar tipo tipos forma manera ir va vas van venir viene vienen
  `,
  tone: 'realmente simplemente recuerda ya',
  opening: 'así que, pues, bueno, además, y',
  alike: [
    'no, tampoco',
    'puede, puedes, pueden, puedo, poder, podria, podrias, podrian, es posible que, quiza, quizas, tal vez',
    'debe, debes, deben, tiene que, tienes que, tienen que, hay que, has de, ha de',
    'deberia, deberias, deberian',
    'ningun, ninguno, ninguna',
    'o, u',
    'pero, sin embargo, no obstante',
    'aunque, si bien, a pesar de que',
    'porque, ya que, puesto que, dado que',
    'por eso, por lo tanto, asi que, por tanto, de modo que, de ahi que',
    'si, en caso de que',
    'cuando, siempre que, cada vez que',
    'antes de, antes',
    'despues de, despues, tras, luego de',
    'solo, solamente, unicamente',
    'en lugar de, en vez de',
    'al menos, por lo menos, como minimo',
    'como mucho, como maximo, hasta',
    'unas, alrededor de, aproximadamente, mas o menos',
    'sobre todo, especialmente, en especial, particularmente, en particular',
    'a menudo, con frecuencia, frecuentemente',
    'normalmente, por lo general, generalmente, suele, suelen',
    'poco a poco, gradualmente, de forma gradual, de manera gradual, progresivamente',
    'empieza, empiezas, empiezan, empezar, empieces, empiece, empezando, comienza, comienzas, comienzan, comenzar, comience',
    'mejora, mejoran, mejorar, mejore',
    'reduce, reducen, reducir, disminuye, disminuyen, disminuir, rebaja, rebajan',
    'elige, eliges, elegir, escoge, escoges, escoger',
    'evita, evitas, evitan, evitar',
    'mantener, mantiene, mantienen, mantente, conserva, conservan, conservar',
    'estupendo, estupenda, excelente, genial',
    'importante, importantes',
    'fundamental, esencial, imprescindible',
    'entero, entera, todo, toda',
    'distinto, distintos, distinta, distintas, diferente, diferentes',
  ],
  floating: 'por ejemplo, como por ejemplo',
  clause: 'porque, ya que, si, cuando, aunque, antes de, despues de, tras',
};
