import type { Activity, Day } from '../../planner/session.ts';
import type { FromProfile } from '../plan-words.ts';
import { planCommands } from './plan-commands.ts';
import { dayNames } from './plan-day-names.ts';
import { activities } from './plan-names.ts';
import { dateText } from './plan-sources.ts';

const days = (list: readonly Day[]): string => list.map((day) => dayNames[day]).join(', ');
const names = (list: readonly Activity[]): string =>
  list.map((activity) => activities[activity].name).join(', ');

const { level, goal } = planCommands.choices;

/** One line for each thing that is held. */
function lines(held: FromProfile): string[] {
  const all: readonly (readonly [name: string, value: string | undefined])[] = [
    ['Niveau', held.level && level[held.level]],
    ['Ziel', held.goal && goal[held.goal]],
    ['Nächster Wettkampf', held.raceDate && dateText(held.raceDate)],
    ['Lauftage', held.runDays && days(held.runDays)],
    ['Tage, die nicht gehen', held.impossibleDays && days(held.impossibleDays)],
    ['Magst du', held.likes && names(held.likes)],
    ['Machst du lieber nicht', held.refuses && names(held.refuses)],
    ['Hast du zur Verfügung', held.atHand && names(held.atHand)],
  ];
  return all.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`- **${name}:** ${value}`],
  );
}

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
};
