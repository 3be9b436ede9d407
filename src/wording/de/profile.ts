import type { FromProfile } from '../plan-words.ts';
import { heldLines } from '../profile-held.ts';
import { planCommands } from './plan-commands.ts';
import { dayNames } from './plan-day-names.ts';
import { activities } from './plan-names.ts';
import { dateText } from './plan-sources.ts';

const { level, goal } = planCommands.choices;

/** One line for each thing that is held. */
const lines = (held: FromProfile): string[] =>
  heldLines(held, {
    label: {
      level: 'Niveau',
      goal: 'Ziel',
      raceDate: 'Nächster Wettkampf',
      runDays: 'Lauftage',
      impossibleDays: 'Tage, die nicht gehen',
      likes: 'Magst du',
      refuses: 'Machst du lieber nicht',
      atHand: 'Hast du zur Verfügung',
    },
    line: ({ label, value }) => `- **${label}:** ${value}`,
    level: (one) => level[one],
    goal: (one) => goal[one],
    date: dateText,
    days: dayNames,
    activities,
  });

/** German words of `/profile`. */
export const profile = {
  commands: {
    set: 'Erzähl mir von deinem Training; ich nutze es, wo eine Frage etwas offen lässt',
    show: 'Zeigt, was ich über dich gespeichert habe',
    forget: 'Löscht alles, was in deinem Profil gespeichert ist',
  },
  options: {
    level: 'Dein Niveau im Laufen',
    goal: 'Wofür du trainierst',
    race: 'Dein nächster Wettkampf, wie „2027-04-18“ oder „in 10 Wochen“',
    'run-days': 'Die Tage, an denen du meistens läufst, wie „Mo, Mi, So“',
    impossible: 'Tage, die nie gehen, wie „Fr“',
    likes: 'Sportarten, die du magst, die liebste zuerst, wie „Schwimmen, Yoga“',
    refuses: 'Sportarten, die du nicht machen willst, wie „Rudern“',
    'at-hand': 'Was dir zur Verfügung steht, wie „Schwimmbad, Gym, Rad“',
    clear: 'Etwas, das ich vergessen soll',
  },
  choices: {
    level,
    goal,
    clear: {
      level: 'Niveau',
      goal: 'Ziel',
      race: 'Nächster Wettkampf',
      'run-days': 'Lauftage',
      impossible: 'Tage, die nicht gehen',
      likes: 'Was du magst',
      refuses: 'Was du lieber nicht machst',
      'at-hand': 'Was dir zur Verfügung steht',
    },
  },
  shown: (held: FromProfile): string => ['Das weiß ich über dein Training:', ...lines(held)].join('\n'),
  kept: (held: FromProfile): string =>
    [
      'Notiert. Ich nutze das, wo eine Frage etwas offen lässt. Was ich davon nehme, steht in der Antwort, und die können in einem Kanal auch andere lesen:',
      ...lines(held),
      'Ansehen kannst du es mit /profile show, löschen mit /profile forget.',
    ].join('\n'),
  nothingHeld:
    'Ich habe nichts über dich gespeichert. Wenn du magst, nenn mir mit /profile set dein Niveau, dein Ziel, deinen Wettkampf oder deine Lauftage.',
  nothingLeft: 'Erledigt. Dein Profil ist jetzt leer.',
  forgotten: 'Erledigt. Ich habe dein Profil gelöscht.',
  nothingToForget: 'Es gab nichts zu löschen: Ich habe kein Profil von dir.',
  /** Which server's settings direct messages go by. */
  direct: {
    option: 'Der Server, dessen Einstellungen für deine Direktnachrichten gelten',
    none: 'Keiner: vergiss meine Wahl',
    shown: (p: { server: string }): string =>
      `Für deine Direktnachrichten gelten die Einstellungen von **${p.server}**.`,
    kept: (p: { server: string }): string =>
      `Notiert. Für deine Direktnachrichten gelten jetzt die Einstellungen von **${p.server}**.`,
    forgotten: 'Erledigt. Ich richte mich nicht mehr nach einem Server, den du gewählt hast.',
    unknown:
      'So einen gemeinsamen Server kenne ich nicht. Wähl einen aus der Liste, die Discord beim Tippen zeigt. Fehlt deiner dort, nutz `/profile set` auf diesem Server.',
    from: (p: { server: string }): string => `Nach den Einstellungen von ${p.server}`,
    several:
      'Ohne die Einstellungen eines Clubs, denn wir sind zusammen auf mehreren Servern. Wähl deinen mit `/profile set club`.',
  },
};
