import type { planButtons as english } from '../en/plan-buttons.ts';

/** Spanish words of the buttons below a plan, and of what comes of them. */
export const planButtons: typeof english = {
  variants: { 'another-day': '¿Y otro día?', easier: '¿Y suave?', fewer: '¿Y una sesión menos?' },
  calendar: 'Añadir al calendario',
  picture: 'Ver como imagen',
  calendarMade:
    'Esta es la semana como archivo de calendario. Ábrelo para añadirla a tu calendario; si lo abres otra vez más adelante, actualiza la misma semana.',
  calendarWithoutZone:
    'No sé qué zona horaria vale aquí, y las horas del archivo serían erróneas. Un moderador puede poner la del club con `/club setup`.',
  noWeek: 'Ya no hay ninguna semana que dibujar. Pregunta otra vez con `/plan week`.',
  gone: 'Este plan lo hizo una versión anterior de mí. Pregunta otra vez y tendrás uno nuevo.',
};
