import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import type { Activity } from '../planner/session.ts';
import type { Message } from './understanding/message.ts';

/** How a language weighs one thing against another. Words parted by blanks, folded as in `tokens`. */
interface ComparisonWords {
  /** Between two activities. */
  readonly between: string;
  /** Between two activities, where a word of `asked` stands beside them. */
  readonly joining: string;
  /** Somewhere in the question. */
  readonly asked: string;
  /** Words that ask which comes first in a session: that is no comparison. */
  readonly order: string;
  /** Sides that are compared, which need no sentence of their own: "easier", "fitter". */
  readonly sides: string;
}

const WORDS: Readonly<Record<SpokenLanguage, ComparisonWords>> = {
  en: {
    between: 'or vs versus than against over',
    joining: 'and with to from',
    asked: `better best which whats versus vs than difference differences differ compare compares compared comparison more harder easier
      prefer rather pick choose winner wins beats between each against worth`,
    order: 'first before after then',
    sides: `better best easier harder tougher gentler kinder safer healthier fitter faster stronger efficient effective benefit benefits
      useful difference differences differ compare compared comparison prefer pick choose winner gain gains compares superior inferior`,
  },
  es: {
    between: 'o u vs versus que contra frente',
    joining: 'y e con a de entre',
    asked:
      'mejor mejores cual cuales que mas diferencia diferencias compara comparar comparado comparacion versus vs prefieres elegir elijo escojo cada entre',
    order: 'primero antes despues luego',
    sides: `mejor facil dificil duro dura suave seguro segura sano sana completo completa efectivo eficaz rapido fuerte beneficio beneficios
      diferencia diferencias compara comparar comparado comparacion prefieres elegir elijo escojo aporta util superior`,
  },
  de: {
    between: 'oder vs versus als gegen',
    joining: 'und mit von zu',
    asked:
      'besser beste lieber welche welcher welches was mehr unterschied unterschiede unterscheidet vergleich vergleiche verglichen versus vs gegenuber zwischen als gegen jeweils',
    order: 'zuerst erst vor danach vorher dann nach',
    sides: `besser leichter schwerer harter sanfter schonender gesunder sicherer fitter schneller starker effektiver effizienter vorteil vorteile
      unterschied unterschiede unterscheidet vergleich vergleiche verglichen lieber bringt wahlen nehmen uberlegen`,
  },
  fr: {
    between: 'ou vs versus que contre',
    joining: 'et avec a de entre',
    asked:
      'mieux meilleur meilleure lequel laquelle quel quelle plus plutot difference differences compare comparer comparaison versus vs choisir entre chacun chacune que apporte',
    order: 'd abord avant apres puis ensuite',
    sides: `mieux facile dur dure doux douce sur sain saine complet efficace rapide fort benefice benefices difference differences compare comparer
      comparaison choisir apporte utile superieur`,
  },
};

const setsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const SETS = Object.fromEntries(
  Object.entries(WORDS).map(([language, words]) => [
    language,
    {
      between: setsOf(words.between),
      joining: setsOf(words.joining),
      asked: setsOf(words.asked),
      order: setsOf(words.order),
      sides: setsOf(words.sides),
    },
  ]),
) as Readonly<Record<SpokenLanguage, Readonly<Record<keyof ComparisonWords, ReadonlySet<string>>>>>;

/** Words that may stand between two activities that are compared: "than a nice". */
const REACH_WORDS = 4;

/** The activities that a message weighs against each other, at least two; none where one of them is running. */
export function weighedAgainst({
  words,
  asking,
  language,
  plan: { mentions, breaks },
}: Message): readonly Activity[] {
  const sets = SETS[language];
  const has = (set: ReadonlySet<string>, from: number, to: number): boolean => {
    for (let at = from; at < to; at++) if (set.has(words[at] ?? '')) return true;
    return false;
  };
  if ([...asking].some((at) => sets.order.has(words[at] ?? ''))) return [];
  const asks = [...asking].some((at) => sets.asked.has(words[at] ?? ''));
  const asked = mentions.filter(({ start }) => asking.has(start));
  const compared = new Set<(typeof asked)[number]>();
  for (const [at, mention] of asked.entries()) {
    const next = asked[at + 1];
    if (!next || next.start - mention.end > REACH_WORDS) continue;
    const bare = mention.start === 0 || breaks.has(mention.start) || breaks.has(mention.start - 1);
    const between = has(sets.between, mention.end, next.start) && (asks || bare);
    if (between || (asks && has(sets.joining, mention.end, next.start))) compared.add(mention).add(next);
  }
  const sides = [...compared].map(({ value }) => (value.kind === 'cross' ? value.activity : undefined));
  const activities = sides.filter((activity) => activity !== undefined);
  return activities.length === sides.length && new Set(activities).size > 1 ? [...new Set(activities)] : [];
}

/** True for a word that names the side on which activities are compared, such as "easier": it is no subject of its own. */
export function isSideCompared(word: string, language: SpokenLanguage): boolean {
  return SETS[language].sides.has(word);
}
