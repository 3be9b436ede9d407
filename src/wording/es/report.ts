/** Spanish words for reporting a problem. */
export const report = {
  button: 'Avisar de un problema',
  title: 'Avisar de un problema',
  label: '¿Qué va mal?',
  hint: 'Lo lee el equipo de entrenadores del servidor, con tu nombre al lado.',

  posted: (p: { member: string; where: string; text: string }) =>
    `${p.member} avisa de un problema (${p.where}):\n${p.text}`,
  inDirect: 'en mensajes directos conmigo',

  sent: 'Gracias. El equipo de entrenadores ya tiene tu aviso, con tu nombre.',
  noCoaches:
    'Este servidor no tiene un canal para su equipo de entrenadores, así que no puedo pasar ningún aviso. Díselo al equipo de moderación, por favor.',
  noClub: 'Aquí no hay ningún club a cuyo equipo de entrenadores pueda pasar un aviso.',
  closed:
    'No he podido escribir en el canal del equipo de entrenadores, así que nadie tiene tu aviso. Díselo al equipo de moderación, por favor: `/club status` muestra lo que falta.',
  yourText: (p: { text: string }) => `Has escrito:\n${p.text}`,
  operator: (p: { contact: string }) => `Quien me gestiona: ${p.contact}`,
};
