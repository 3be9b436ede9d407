import type { BeyondQuestions } from '../topic.ts';

/** Questions in Spanish on details that the book does not go into. */
export const SPANISH_DETAIL_QUESTIONS = {
  muscles: [
    '¿Qué músculos trabaja una zancada?',
    '¿Qué músculo se usa en la plancha?',
    '¿El remo trabaja la espalda?',
    '¿Escalar es bueno para los hombros?',
    'el boxeo fortalece los brazos?',
    '¿Qué grupos musculares tocan las flexiones?',
    '¿El yoga refuerza los tobillos?',
    'spinning, ¿bueno para los glúteos?',
  ],
  'time-of-day': [
    '¿En qué momento del día va mejor el yoga?',
    '¿A qué hora hago pilates?',
    '¿Mejor pesas al amanecer o después de cenar?',
    'qué hora conviene para nadar',
    '¿Soy más fuerte por la tarde?',
    '¿importa si hago bici de noche?',
    'la mejor hora para el gimnasio',
    'clase temprana o tardía, ¿da igual?',
  ],
  'size-of-effect': [
    '¿Cuánto más rápido seré con la fuerza?',
    '¿Cuántos segundos por kilómetro gano con la bici?',
    '¿En cuánto mejora el yoga la economía de carrera?',
    '¿Cuánto voy a mejorar con pilates?',
    'cuántos minutos bajo en maratón con dos días de gym',
    '¿Qué mejora en números puedo esperar?',
    '¿Cuánta fuerza dan las sentadillas en un mes?',
    'un invierno nadando, ¿me quita 5 minutos?',
  ],
} satisfies Partial<BeyondQuestions>;
