import type { Activity, Day } from '../../planner/session.ts';
import { dayNames } from './plan-day-names.ts';
import { someOf } from './plan-names.ts';
import { dateText } from './plan-sources.ts';

/** What is wrong with a plan that a member wrote, and what to write instead. `given` is cut short by who says it. */
export const problems = {
  'unknown-day': ({ given, nearest }: { readonly given: string; readonly nearest?: Day }): string =>
    `Je ne connais aucun jour appelé « ${given} ».${nearest === undefined ? '' : ` Tu voulais dire ${dayNames[nearest]} ?`} Écris les jours comme lundi ou mar, par exemple « mar fractionné, dim sortie longue ».`,
  'too-many-sessions': ({ count, most }: { readonly count: number; readonly most: number }): string =>
    `${count} séances, c'est plus que ce que je peux placer dans une semaine. Nommes-en au plus ${most}, par exemple « quatre footings, une séance de natation et deux séances de renforcement musculaire ».`,
  'too-many-days': ({ count }: { readonly count: number }): string =>
    `Une semaine a sept jours, et tu en nommes ${count}. Écris une semaine à la fois, par exemple « lun footing facile, mer natation, dim sortie longue ».`,
  'two-races': ({ day }: { readonly day: Day }): string =>
    `Il y a deux compétitions ${dayNames[day]}. Garde l'une des deux, ou donne à l'autre son propre jour, par exemple « sam compétition, dim footing facile ».`,
  'race-in-the-past': ({ date }: { readonly date: string }): string =>
    `La compétition du ${dateText(date)} est déjà passée. Donne la date de ta prochaine compétition, par exemple « compétition le ${EXAMPLE_DATE} », ou dis « intersaison ».`,
  'negative-number': ({ given }: { readonly given: string }): string =>
    `« ${given} », c'est moins que zéro. Écris combien de séances tu veux avec un nombre entier à partir de un, par exemple « deux séances de renforcement musculaire ».`,
  'wanted-and-refused': ({ activity }: { readonly activity: Activity }): string =>
    `Tu demandes ${someOf(activity)} et tu l'exclus dans le même message. Ne dis que l'un des deux, par exemple « une séance de natation, pas de renforcement musculaire ».`,
  'impossible-day-used': ({ day }: { readonly day: Day }): string =>
    `Tu mets une séance ${dayNames[day]} et tu exclus ce jour dans le même message. Déplace la séance, ou retire « pas ${dayNames[day]} ».`,
  'no-day-left': (): string =>
    'Tu exclus tous les jours de la semaine, donc rien ne peut être placé. Laisse au moins un jour libre, par exemple « pas vendredi ».',
  'no-sessions': (): string =>
    "Je n'y ai trouvé aucune séance. Écris des sorties de course à pied ou de l'entraînement croisé, par exemple « lun footing facile, mar fractionné, dim sortie longue ».",
};

const EXAMPLE_DATE = '12 avril';
