import type { Activity, Day } from '../../planner/session.ts';
import { either } from './grammar.ts';
import { dayNames } from './plan-day-names.ts';
import { planCommands } from './plan-commands.ts';

const activities = planCommands.choices.activity;

/** What is wrong with what a moderator chose, typed or sent, and how to mend it, in French. */
export const clubProblems = {
  'sessions-too-long': (p: { most: number }) =>
    `C'est trop long. Écris les séances en ${p.most} caractères au plus.`,
  'too-many-sessions': (p: { most: number }) =>
    `C'est trop : un club peut avoir ${p.most} séances fixes par semaine.`,
  'no-run': (p: { day: Day; activity?: Activity }) =>
    `Le ${dayNames[p.day]}, il y a ${p.activity === undefined ? "de l'entraînement croisé" : `« ${activities[p.activity]} »`}. Les séances fixes sont de la course à pied, par exemple « mar fractionné soir, dim longue ».`,
  'no-day': (p: { count: number }) =>
    `${p.count === 1 ? "Une séance n'a pas" : `${p.count} séances n'ont pas`} de jour. Écris chacune avec le sien, par exemple « mar fractionné soir, dim longue ».`,
  'no-kind': (p: { day: Day }) =>
    `Je ne vois pas de quelle sortie il s'agit le ${dayNames[p.day]}. Écris facile, récupération, longue, tempo, fractionné, côtes ou compétition, par exemple « mar fractionné soir ».`,
  'unknown-zone': (p: { given: string; nearest: readonly string[] }) =>
    p.nearest.length === 0
      ? `Je ne connais pas de fuseau horaire « ${p.given} ». Écris région et ville, par exemple Europe/Paris.`
      : `Je ne connais pas de fuseau horaire « ${p.given} ». Veux-tu dire ${either(p.nearest)} ?`,
  'no-days': (p: { given: string; min: number; max: number }) =>
    `« ${p.given} » n'est pas un nombre de jours qui convient. Écris un nombre entier de ${p.min} à ${p.max}.`,
  'too-many': (p: { most: number }) =>
    `Avec ceux des autres, il y en aurait plus de ${p.most}. Enlèves-en un d'abord ; rien n'a changé.`,
  'no-choice': "Je ne propose plus ce choix. Rouvre la configuration avec /club setup ; rien n'a changé.",

  file: (p: { count: number }) =>
    p.count === 1
      ? "Je ne peux pas me servir de ce fichier, et rien n'a changé. Une chose ne va pas :"
      : `Je ne peux pas me servir de ce fichier, et rien n'a changé. ${p.count} choses ne vont pas :`,
  allInFile: 'Toutes sont dans le fichier ci-dessous.',
  inFile: {
    'too-big': (p: { most: number }) =>
      `Il dépasse ${p.most / 1024} Kio. Un fichier de /club export est bien plus petit.`,
    'not-utf8': "Ce n'est pas un texte en UTF-8. Enregistre-le en UTF-8, sans autre encodage.",
    'not-json': "Ce n'est pas du JSON. Cherche une virgule, un guillemet ou un crochet qui manque.",
    'not-ours': "Ce n'est pas un fichier de réglages d'un club : prends-en un fait par /club export.",
    'too-new': 'Il a été fait par une version plus récente de ce bot.',
    unreachable: "Je n'ai pas pu le chercher chez Discord. Joins-le encore une fois.",
    missing: (p: { path: string }) => `${p.path} manque.`,
    'unknown-key': (p: { path: string }) => `Je ne connais pas ${p.path}.`,
    'wrong-kind': (p: { path: string; expected: string }) =>
      `${p.path} doit être d'un autre type : ${p.expected}.`,
    'no-choice': (p: { path: string; known: readonly string[] }) =>
      `${p.path} doit être l'un de ceux-ci : ${p.known.join(', ')}.`,
    least: (p: { path: string; min: number }) => `${p.path} doit être ${p.min} au moins.`,
    most: (p: { path: string; max: number }) => `${p.path} doit être ${p.max} au plus.`,
    'too-many': (p: { path: string; max: number }) => `${p.path} peut en contenir ${p.max} au plus.`,
    'no-id': (p: { path: string }) => `${p.path} doit être un numéro de Discord : des chiffres seulement.`,
    'no-zone': (p: { path: string }) =>
      `${p.path} n'est pas un fuseau horaire. Écris région et ville, par exemple Europe/Paris.`,
    'not-here': (p: { path: string; what: 'channel' | 'role' }) =>
      p.what === 'channel'
        ? `${p.path} : ce serveur n'a pas ce salon.`
        : `${p.path} : ce serveur n'a pas ce rôle.`,
  },
};
