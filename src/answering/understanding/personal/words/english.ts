import type { PersonalWords } from './personal-words.ts';

/** How English speaks of persons, their body, mind and age. */
export const ENGLISH_PERSONAL: PersonalWords = {
  people: `
    wife, wifes, husband*, girlfriend*, boyfriend*, partner*, fiance*, spouse*, mother*, mum, mums, mom, moms, mummy,
    father*, dad, dads, daddy, son, sons, daughter*, kid, kids, child, children*, baby, babies, toddler*, sister*,
    brother*, sibling*, grandm*, grandf*, grandp*, granny, nan, nana, aunt*, uncle*, cousin*, niece*, nephew*,
    stepson, stepdad, stepmum, stepmom, friend*, mate, mates, bestie, buddy, neighbour*, neighbor*, colleague*,
    coworker*, boss, flatmate*, roommate*, teammate*, clubmate*, ex, lover*, twin, twins, family, families, parent*,
    mr, mrs, ms, mister, sir, madam, guy called, girl called, named, called
  `,
  body: `
    body, bodies, sore*, stiff*, tired*, fatigue*, exhaust*, weak, weakness*, ill, illness*, sick*, disease*, disorder*,
    syndrome*, condition, symptom*, health*, unwell, a cold, colds, cough*, allerg*, asthma*, injur*, hurt*,
    pain*, ache*, niggle*, strain*, sprain*, wound*, heal*, rehab*, recover from, recovering from, recovered from,
    therap*, treatment*, doctor*, physician*, nurse*, hospital*, clinic*, medic*, drug*, pill*, tablet*, vaccin*, jab,
    injection*, surgery, surgeries, surgical, operation*, implant*, prosthe*, disab*, wheelchair*, blind, deaf, amput*,
    pregnan*, birth*, menopaus*, perimenopaus*, menstru*, period, periods, hormon*, fertil*, contracept*, virus*,
    infect*, cancer*, tumo*, diabet*, epilep*, arthrit*, osteo*, cholesterol, blood*, heart*, lung*, kidney*,
    liver*, stomach*, bowel*, bladder*, skin, bone*, joint*, nerve*, spine*, tendon*, ligament*, weigh, weighs, bodyweight, body weight,
    lose/losing/lost/gain/gaining/my/ideal/healthy weight, overweight, underweight, obes*, fat, fats, thin, skinny, slim*, diet*, calor*, eat*, ate, food*, meal*, hungry,
    hunger, appetite, fasting, starv*, alcohol*, drunk*, smok*, addict*, sober*, sleep*, insomni*, snor*, dizz*, faint*,
    nause*, vomit*, fever*, migraine*, headache*, limp*, breath*, pulse*, sex, sexual*, hiv, trans, gay, lesbian,
    cardiac*, breakfast*, lunch*, dinner*, knackered, shattered, drained, sick leave,
    # kilos/kilo/kg/pounds/lbs/stone, too heavy, accident*, hearing aid*, little one, time of the month, head spins/spinning
  `,
  mind: `
    mind, minds, mental*, stress*, anxi*, depress*, panic*, worr*, fear*, afraid, scared, sad, sadness, cry*, lonel*,
    alone, grief, griev*, mourn*, burnout, burned out, burnt out, overwhelm*, motivat*, mood*, adhd, autis*, bipolar*,
    ocd, ptsd, trauma*, therapist*, psych*, suicid*, die, dies, died, dying, dead, death*, kill*, hate*, hopeless*,
    worthless*, guilt*, asham*, shame*, angry, anger, nervous*, memory, dementia, alzheim*, divorc*, breakup, separat*,
    mojo, concentrat*, lazy, laziness
  `,
  age: `
    age, ages, aged, aging, ageing, old, older, oldest, elderly, young*, teen*, adolescen*, senior*, junior*, masters,
    veteran*, retire*, pension*, birthday*, born, year old, years old, yo, yrs, turned #, turning #, u18, u20,
    forties, fifties, sixties, seventies, eighties, in my 30s/40s/50s/60s/70s/80s, thirties, twenties, middle aged, generation*
  `,
  contact: `
    phone*, mobile*, number is, call me, text me, whatsapp me, dm me, message me, email*, e mail*, mail, address*,
    street*, avenue, lane, house*, flat, home address, live in, living in, i live, password*, bank*, iban,
    passport*, insta*, facebook*, snap*, tiktok*, telegram*
  `,
};
