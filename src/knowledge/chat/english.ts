import type { ChatSpellings } from './chat-spellings.ts';

/** What is counted: before it, "2" and "4" are numbers. */
const COUNTED = `
  day days week weeks wk wks month months year years yr yrs hour hours hr hrs min mins minute minutes time times x rep
  reps set sets km k mile miles mi lap laps run runs swim swims ride rides session sessions workout workouts class
  classes to or of and more per a
`;

/** How English is written in chat. */
export const ENGLISH_CHAT_SPELLINGS: ChatSpellings = {
  sure: {
    should: 'shud shld shuld shoud shudd shoudl',
    shouldnt: 'shudnt shldnt',
    would: 'wud wld woud wudd woudl',
    wouldnt: 'wudnt wldnt',
    could: 'cud cld culd coud coudl',
    couldnt: 'cudnt cldnt',
    cant: 'cnt',
    dont: 'dnt dnot',
    does: 'duz',
    doesnt: 'dosnt dsnt dosent doesent',
    didnt: 'ddnt',
    have: 'hav hve',
    havent: 'havnt',
    know: 'kno knw',
    because: 'bcuz bcos cuz coz becuz becos bcoz bcause becoz becasue becuase',
    before: 'bfore befor b4hand',
    after: 'afta',
    until: 'untill',
    tomorrow: '2moro 2morrow 2morow 2mrw 2mro tmoro tmrrw tomoz tomoro tommorrow',
    today: '2day tday',
    great: 'gr8',
    late: 'l8',
    later: 'l8r',
    mate: 'm8',
    mates: 'm8s',
    your: 'ur',
    people: 'peeps',
    really: 'rly rlly realy',
    probably: 'prolly probly',
    definitely: 'defo deffo definately',
    seriously: 'srsly',
    obviously: 'obvs',
    basically: 'basicly',
    actually: 'actualy',
    something: 'smth smthn sth sumthing sumthin sumfin summat',
    anything: 'anyfing anythng owt',
    nothing: 'nuthin nuffin nuthing nowt',
    everything: 'evrything evrythin',
    someone: 'sum1 some1 somone',
    anyone: 'any1 ne1',
    everyone: 'every1 evry1',
    what: 'wot',
    whats: 'wots',
    that: 'tht',
    the: 'teh',
    good: 'gud gd',
    better: 'betta bettr',
    think: 'thnk',
    about: 'abt',
    between: 'btwn btween inbetween',
    without: 'witout',
    enough: 'enuf enuff',
    much: 'mch',
    often: 'oftn',
    days: 'dys',
    every: 'evry',
    everyday: 'evryday',
    training: 'traning trainng',
    runners: 'runnrs runnas runnerz',
    running: 'runing rnning',
    lift: 'lft',
    heavy: 'hvy hevy',
    give: 'gimme giv',
    let: 'lemme',
    useful: 'usefull',
    gonna: 'gunna',
    easy: 'eazy',
  },
  cutShort: `
    doing going swimming training lifting cycling biking rowing feeling getting making trying thinking nothing
    something anything everything starting having taking looking wondering stretching climbing racing hurting killing
    eating working wanting needing adding walking talking hiking jogging resting
  `,
  beside: [
    { written: 'n', meant: 'and', among: 'plain' },
    { written: 'cn', meant: 'can', before: 'i u you we they it my the' },
    { written: 'wd', meant: 'would', after: 'it that what this i you u they we which', among: 'plain' },
    { written: 'wd', meant: 'would', before: 'it that i you u be make help do' },
    { written: 'sum', meant: 'some', after: 'do did doing get got need want have try with', notBefore: 'of' },
    {
      written: 'w',
      meant: 'with',
      before: `
        my a an the him her them me u you your our some no only light heavy lighter heavier dumbbells dumbells weights
        bands friends mates kids this that these those just any
      `,
    },
    {
      written: 'w',
      meant: 'with',
      after:
        'stick go start replace combine mix pair swap ok okay cope along together better happy fill filled help helps alternate day',
    },
    { written: 'r', meant: 'are', before: 'u you we they there these those my the your' },
    { written: 'r', meant: 'are', after: 'what how where when why who they we you u these those which' },
    {
      written: 'y',
      meant: 'why',
      before: 'do does did is am are cant dont should shouldnt would wouldnt not',
    },
    {
      written: 'b',
      meant: 'be',
      after: 'it to will would should can could might may must gonna wont cant',
    },
    {
      written: 'bout',
      meant: 'about',
      after: 'what how hows worried think thinking thought thoughts know curious just lot read heard talking',
    },
    {
      written: '4',
      meant: 'for',
      after: 'good great bad best better useful ok enough prep',
      notBefore: COUNTED,
    },
    { written: '4', meant: 'for', before: 'my your u us him her it', among: 'plain' },
    { written: '4', meant: 'for', after: 'bad do does work works right much hard', before: 'me' },
    { written: '2', meant: 'too', before: 'much many late tired sore often soon' },
    {
      written: '2',
      meant: 'to',
      after: 'how going gonna able want need used trying best safe better ok where when what',
      before: `
        do be get go start know run swim lift train bike cycle row build improve avoid recover keep stop add make take lose use
        fit try mix choose pick
      `,
    },
    {
      written: '2',
      meant: 'to',
      after: 'have has need want had smth something anything nothing',
      before: 'do be get go start stop choose pick lose know',
    },
  ],
};
