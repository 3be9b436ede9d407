import type { SeasonChange } from '../../planner/plan.ts';
import type { RuleId } from '../../planner/rules/rules.ts';
import type { FindingFacts, PlanFacts, Sentence } from '../plan-words.ts';
import { a, capital, list } from './grammar.ts';
import { allOf, cross, goals } from './plan-names.ts';

/** What a member would change, as it stands inside a sentence. */
const CHANGES: Readonly<Record<SeasonChange, string>> = {
  'more-cross': 'más entrenamiento cruzado',
  'less-cross': 'menos entrenamiento cruzado',
  'no-cross': 'nada de entrenamiento cruzado',
  'more-running': 'correr más',
  'less-running': 'correr menos',
  'no-running': 'no correr nada',
  'new-activities': 'algo nuevo',
  'full-rest': 'un descanso completo',
};

/** Sentences of the rules about the time of the year, the goal, the choice and the state of the member. */
export const rulesOfThePhase = {
  'cut-back-when-worn-out': () =>
    'Si sientes agotamiento, puede que necesites reducir el entrenamiento cruzado o correr con menos intensidad.',
  'sore-swim-or-cycle': ({ open }) =>
    open
      ? 'Para quien tiene mucho dolor muscular solo se nombran la natación y el ciclismo, y tú descartas los dos.'
      : 'Cuando las sesiones de carrera te dejan mucho dolor muscular, la natación o el ciclismo pueden ayudarte a recuperarte más rápido y siguen mejorando tu forma física.',
  'yoga-for-core-and-flexibility': ({ open }) =>
    open
      ? 'Para un core más fuerte o más flexibilidad solo se nombran el yoga y el Pilates, y tú descartas los dos.'
      : 'Para un core más fuerte o más flexibilidad, toma clases de yoga o mantén una práctica regular de Pilates; la temporada baja es el momento ideal.',
  'train-around-an-injury': () =>
    'Con una lesión, es posible que aún puedas hacer otro ejercicio, como la natación, siempre que no empeore la lesión.',
  'marathon-endurance': ({ open }) =>
    open
      ? 'Un maratón exige resistencia; para ella solo se nombran el ciclismo y la natación, y tú descartas los dos.'
      : 'Un maratón exige resistencia, y el ciclismo o la natación la desarrollan.',
  'sprint-power': ({ open }) =>
    open
      ? 'Las pruebas de velocidad exigen entrenamientos de fuerza y de velocidad; los ejemplos son la pliometría y el entrenamiento por intervalos.'
      : 'Las pruebas de velocidad exigen entrenamientos de fuerza y de velocidad, como la pliometría o el entrenamiento por intervalos.',
  'match-your-goal': ({ facts }) =>
    facts.goal === undefined || facts.goal === 'marathon' || facts.goal === 'sprint'
      ? 'Elige lo que encaje con tu objetivo de running: un maratón y las pruebas de velocidad exigen un trabajo distinto.'
      : `Elige lo que encaje con tu objetivo de running: para ${goals[facts.goal]} no se nombra nada, pero sí el ciclismo o la natación para un maratón, y el trabajo de fuerza y de velocidad para pruebas de velocidad.`,
  'weakness-first': () =>
    'Encuentra primero tu mayor punto débil y elige el entrenamiento cruzado que lo trabaje.',
  'shift-back-to-running': shiftBack,
  'support-running-near-race': supportNearRace,
  'more-in-the-off-season': ({ facts }) => {
    const then = capital(whenFree(facts));
    if (facts.intent === 'frequency') {
      return `${then} hay espacio para más entrenamiento cruzado y menos carrera a pie, aunque no se da ningún número para eso.`;
    }
    return isOther(facts)
      ? `${then} hay espacio para más entrenamiento cruzado y menos carrera a pie, pero ninguna de las dos cosas es obligatoria.`
      : `${then} puedes hacer más entrenamiento cruzado para mantener la forma física, y correr menos.`;
  },
  'no-replacement-for-running': () =>
    'El entrenamiento cruzado complementa la carrera a pie y no la sustituye.',
  'off-season-is-no-break': () =>
    'La temporada baja no es una pausa para descuidar la forma física, sino una oportunidad para explorar, ganar fuerza y variar tu entrenamiento.',
  'new-in-the-off-season': ({ facts }) => {
    const named = facts.activities ?? [];
    const what =
      named.length === 0 ? 'descubrir nuevas actividades' : `probar algo nuevo como ${allOf(named)}`;
    return saysOffSeason(facts)
      ? `La temporada baja es el momento perfecto para ${what}, sin una competición que te presione.`
      : `${capital(whenFree(facts))} hay tiempo para ${what}.`;
  },
  'base-in-the-off-season': ({ facts }) =>
    saysOffSeason(facts)
      ? 'El entrenamiento cruzado mantiene tu forma física en la temporada baja, mientras los músculos con los que corres descansan.'
      : 'El entrenamiento cruzado mantiene tu forma física, mientras los músculos con los que corres descansan.',
} satisfies { readonly [R in RuleId]?: Sentence };

function shiftBack({ facts, result }: FindingFacts): string {
  const { changes = [] } = facts;
  if (result === 'ok' || changes.length === 0) {
    return 'A medida que se acerca la temporada de competición, vuelve a centrarte en correr, y hazlo poco a poco.';
  }
  return changes.includes('no-cross') || changes.includes('full-rest')
    ? `A medida que se acerca la temporada de competición, hay que volver a centrarse poco a poco en correr, y ${asked(changes)} es un paso brusco.`
    : `A medida que se acerca la temporada de competición, hay que volver a centrarse en correr, y ${asked(changes)} va en la dirección contraria.`;
}

function supportNearRace({ facts, result }: FindingFacts): string {
  const { intent, changes = [] } = facts;
  if (result === 'ok' && intent === 'season') {
    return 'Cerca de la competición, el entrenamiento cruzado apoya tu recuperación y no debe interferir en tus sesiones de carrera.';
  }
  if (result === 'ok') {
    return 'Cerca de una competición, el foco vuelve a estar en correr: el entrenamiento cruzado apoya la recuperación y no debe interferir.';
  }
  if (intent === 'season') {
    return changes.length === 0
      ? 'Cerca de la competición, el entrenamiento cruzado no debe interferir en tus sesiones de carrera.'
      : `Cerca de la competición, el entrenamiento cruzado no debe interferir en tus sesiones de carrera, y ${asked(changes)} lo haría.`;
  }
  return intent === 'same-day' || intent === 'placement'
    ? `Cerca de una competición, el foco está en correr, y ${a(cross(facts))} puede interferir.`
    : 'Cerca de una competición, el foco está en correr, y un entrenamiento cruzado duro puede interferir.';
}

/** True where it is the off-season by the member's own words, or nothing is known of a race. */
const saysOffSeason = ({ season, weeksToRace }: PlanFacts): boolean =>
  season === 'off-season' || weeksToRace === undefined;

/** The time of less pressure: the article's own where the member says so, else told by the race that is far off. */
const whenFree = (facts: PlanFacts): string =>
  saysOffSeason(facts)
    ? 'en la temporada baja'
    : 'con tu competición todavía a meses de distancia, como en la temporada baja,';

const isOther = ({ changes }: PlanFacts): boolean =>
  changes?.some((change) => change === 'less-cross' || change === 'more-running') === true;

const asked = (changes: readonly SeasonChange[]): string => list(changes.map((change) => CHANGES[change]));
