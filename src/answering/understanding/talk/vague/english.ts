import type { VagueWords } from './vague-words.ts';

/** What is vague in English. */
export const ENGLISH_VAGUE: VagueWords = {
  slight: `
    hm hmm um uh mm far think say tell opinion view take views easier easy harder hard difficult simple simpler home
    outside inside indoors outdoors healthy unhealthy safe dangerous risky expensive cheap cheaper faster slower fast
    slow bigger smaller stronger fun boring normal common usual alternative alternatives swear swears recommended
    allowed okay fit fits suit suits suitable effective efficient useful useless pointless overrated underrated
    worthwhile worthless necessary required optional alone regularly daily weekly often seldom rarely morning mornings
    evening evenings afternoon monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays
    saturday saturdays sunday sundays weekend weekends job jobs workday me someone like same way people beginner age
    continue continuing carry stick switch switching change changing quit quitting skip skipping difference different
    result results effect effects happen please instead info information details detail example elaborate explain
    explanation clarify specific specifically sense understand confused confusing lost unsure struggling stuck
    overwhelmed clueless yet later straight immediately enough too whatever whichever
  `,
  subjects: `
    source sources author article book coach writer who club plan plans planned schedule everything lot guidelines he
    his train trains training trained
  `,
  help: `help sos hint advice tips tip info advise question questions stuck lost`,
  beside: `and or but also then so the a my hi hey hello please um`,
};
