import type { LightWords } from './light-words.ts';

/** English words that carry no subject. */
export const ENGLISH_LIGHT: LightWords = {
  light: `
    a an the this that these those there here it its i im ive id ill me my mine myself you your yours youre youve u ur
    we our ours us they them their theirs he him his she her hers one ones someone anyone everyone somebody anybody
    everybody something anything everything nothing thing things stuff smth folks people guys guy person friend friends
    wife husband girlfriend boyfriend partner mate flatmate mum mom dad kids kid family boss colleague neighbour neighbor
    is are was were be been being am do does did done doing dont doesnt didnt has have had having havent hasnt hadnt
    can could cant cannot couldnt may might must shall should shouldnt will would wont wouldnt ought gonna gotta wanna
    and or but nor so if then than because bc cause cos since though although while whereas unless until whether either
    neither both of in on at to from for with without within by about into onto over under above below between among
    through during per via as like against off out up down across along around toward towards upon
    not no yes yeah yep nope ok okay well just only also too even still yet already again ever never always sometimes
    usually really very quite rather pretty much more most less least lot lots bit little few many some any all each
    every other another same such own enough almost nearly maybe perhaps probably actually basically literally simply
    obviously surely honestly seriously definitely certainly exactly especially mostly mainly primarily generally
    currently recently lately now today tonight tomorrow yesterday soon later ago once first last next
    when what which who whom whose where why how whats whens hows wheres whos
    hi hello hey hiya yo dear all please pls plz thanks thank thx cheers sorry advance lol lmao haha omg tbh imo imho btw
    fyi idk ikr smh ugh hmm huh wow eh oh ah um uh erm sooo soo anyway anyways gn gm guess kinda sorta kind sort way ways
    know known think thought thoughts wonder wondering wondered ask asking asked question questions answer answers tell
    told say says said saying mean means meant talk talking hear heard read reading see seen saw seem seems feel feels
    feeling felt look looks looking find finding found get gets getting got gotten give gives given giving take takes
    taking took taken make makes making made go goes going gone went come comes coming came put puts putting let lets
    keep keeps keeping kept try trying tried tries want wants wanted need needs needed use uses used using
    work works working worked help helps helping helped happen happens happening happened start starting started stop
    begin beginning end ending put set sets turn turned
    good great nice fine cool awesome best better bad worse worst right wrong true false ok sure able possible worth
    new old big small high low long short kinda different whole real actual main basic overall extra certain
    suggest suggestion suggestions recommend recommended recommendation recommendations advise advice tip tips idea ideas
    opinion opinions experience anyone experienced point matter case reason example examples instance fact problem
    problems issue issues thing deal story logic sense bs plan plans planning planned schedule scheduled program
    programme routine article author club bot coach book
    time times day days week weeks weekly wk month months year years hour hours hr hrs minute minutes min mins second
    important importance count counts counted name names named add adds adding top move moves
    number amount part parts half couple two three four five six seven eight nine ten
    tho though thru esp aka etc eg ie vs versus plus minus x re
    thats theres heres isnt wasnt arent werent aint theyre theyve theyll youll youd weve hes shes itll thatll hed reckon
    reckons reckoned bloke blokes lad lads lass missus hubby fella chap chaps innit dunno aye nah em b4 aftr til till wks yrs
    mths tonite tbf ngl atm rn lmk ofc asap ffs wtf irl afaik iirc jk np ty ta hehe hahaha gf bf daughter son brother sister
    girl boy bro dude mates bloody damn hell heck freaking altogether whatever totally yall
  `,
  asking: `
    why when which who where how often many much before after week day
  `,
};
