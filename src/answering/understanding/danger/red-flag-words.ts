/**
 * Phrases are folded (no case, no accents); `*` stands for any ending. English, Spanish, German and French stand side
 * by side: danger is understood in any language, whatever the answer is worded in.
 */
export const phrases = (list: string): readonly string[] => list.trim().split(/,\s*/);

export const CHEST = phrases(`
  chest, breastbone, sternum, pecho, brust*, poitrine, thorax
`);
export const HEART = phrases(`
  heart, corazon, herz, coeur
`);
export const PAIN = phrases(`
  pain*, hurt*, ache*, aching, sore, tight*, pressure, squeez*, stab*, crush*, heavy, burn*,
  discomfort, duele*, dolor*, dolia, opresion, presion, pinchazo*, punzada*, schmerz*, weh, druck,
  drucken*, enge, stech*, stich*, zieh*, douleur*, mal, serre*, oppress*, pression, brulure*,
  funny, strange, weird*, odd, dull, elephant, squash*, spasm*
`);
export const BODY = phrases(`
  ankle*, knee*, hip*, foot, feet, shin*, calf, calves, leg*, thigh*, achilles, toe*, wrist*, arm*,
  my back, lower back, back pain, spine, hamstring*, groin, heel*, bone*, rib*, shoulder*, collarbone, tobillo*, rodilla*,
  cadera, pie, pies, pierna*, gemelo*, pantorrilla*, espalda, hueso*, brazo*, knochel*, knie*, hufte,
  fuss, fusse, bein*, wade*, rucken, knochen, schienbein*, arm, cheville*, genou*, hanche*, pied*,
  jambe*, mollet*, dos, tibia*, bras, cuisse*
`);
export const SWELLING = phrases(`
  swell*, swollen, swole, puffed up, ballooned, purple, black and blue, hinchad*, hincho, inflamad*,
  geschwoll*, schwill*, schwoll*, dick, blau, lila, gonfl*, enfle*, violet*,
  puffy, twice its, twice the size, balloon*
`);
export const UNABLE_TO_LOAD = phrases(`
  cant put weight, cannot put weight, cant bear weight, cannot bear weight, cant put any weight,
  cannot put any weight, unable to bear weight, unable to put weight, cant walk on, cant walk,
  cannot walk, cant stand on, barely walk, hardly walk, no puedo apoyar, no puedo caminar,
  no puedo andar, nicht auftreten, kaum auftreten, nicht mehr auftreten, nicht laufen vor schmerz,
  kaum noch gehen, peux pas poser, peux plus poser, peux plus marcher, peux pas marcher,
  peux plus appuyer
`);
export const BREAK = phrases(`
  broke, broken, fractur*, cracked, snapped, popped, a pop, dislocat*, ruptur*, torn, tore, fisura,
  crujido, crujio, gebrochen, bruch, gerissen, geknackt, knacks, casse, cassee, craque, craquement,
  dechire*, fele*, roto, rota, rotura, rompi,
  crack, gave way, gave out, locked up, knee locked, and locked, sticking out
`);
export const AT_REST = phrases(`
  at rest, resting, lying, lie down, in bed, sitting, sit down, on the couch, on the sofa, stairs,
  hours later, hours after, all day, at night, en reposo, sentad*, tumbad*, acostad*, escaleras,
  in ruhe, im liegen, im sitzen, treppe*, nachts, au repos, assis*, allonge*, escalier*,
  wont slow, wont go down, an hour after, au calme
`);
export const BREATHLESS = phrases(`
  out of breath, breathless*, short of breath, shortness of breath, catch my breath, catch her breath,
  catch his breath, breath*, gasping, wheez*, sin aliento, falta el aire, falta de aire, ahog*,
  atemnot, atem*, luft, kurzatmig, essouffl*, souffle, respir*,
  falta el aire
`);
export const HEAD = phrases(`
  my head, his head, her head, their head, the head, la cabeza, mi cabeza, kopf, la tete, ma tete,
  skull
`);
export const BLOW = phrases(`
  hit, bang*, knock*, bump*, smash*, smack*, whack*, struck, landed on, fell on, golpe*, angeschlagen,
  gestossen, gefallen, geknallt, cogne*, tape, tombe*, choc a
`);
export const BLOOD = phrases(`
  blood, bloody, bleed*, sangr*, blut*, sang, saign*,
  bled
`);
export const OUTFLOW = phrases(`
  cough*, urin*, pee*, piss*, stool*, poo*, vomit*, throw*, spit*, toilet, head, wont stop, orina*,
  heces, tos*, vomit*, stuhl*, husten*, gehustet, erbroch*, urine*, selles, crach*, touss*,
  behind, bottom, diarrh*, nose
`);
export const EATING = phrases(`
  eat*, ate, food, meal*, calor*, comid*, comer, como, essen, gegessen, mange*, repas, manger,
  kcal
`);
export const COMPENSATING = phrases(`
  purg*, throw up on purpose, make myself throw up, make myself sick, making myself sick,
  burn off everything, punish, starve myself, starving myself, guilty, stopped eating, not eating,
  barely eat*, hardly eat*, skipping meals, skip meals, binge*, laxativ*, hacerme vomitar, culpable,
  atracon*, mich erbrechen, mich ubergeben, hungere, schuldig, me faire vomir, coupable,
  punishment, nearly nothing, almost nothing, hardly anything, next to nothing, as little as, only eat
`);

export const HEARTBEAT = phrases(`
  heart, hearts, heartbeat, heart beat, pulse, ticker, heart rate, corazon, herz, coeur
`);
export const BEATING_WRONG = phrases(`
  skip*, flip*, flutter*, irregular*, mad, weird*, funny, crazy, all over the place, stopp*, stolper*,
  emball*, semball*, palpit*, loco
`);
export const RACING = phrases(`
  racing, raced, races, pound*, thump*, bpm, rast, emball*, acelerad*
`);
export const FACE = phrases(`
  lips, lip, face, tongue, throat, fingers, labios, lippen, levres, zunge, lengua, langue
`);
export const FACE_WRONG = phrases(`
  blue, swell*, swollen, clos*, droop*, tingl*, azul*, blau, bleu*, geschwoll*, hinchad*, gonfl*
`);
export const SIGHT = phrases(`
  vision, sight, everything, eyesight, vista, sehe, vue
`);
export const SIGHT_WRONG = phrases(`
  dark, black, grey, gray, blurr*, clos*, double, tunnel, oscuro, negro, schwarz, doppelt, noir
`);
export const UNABLE = phrases(`
  cant, cannot, couldnt, unable, wont, not, no puedo, kann nicht, narrive pas, arrive pas, peux pas
`);
export const VITAL = phrases(`
  wake him, wake her, wake them, wake up my, breathe, breath, move my, move them, lift my foot, lift my leg,
  lift my arm, feel my, respirar, atmen, respirer, bewegen, bouger
`);
export const DAZED = phrases(`
  confused, nonsense, stumbl*, disorient*, delirious, stopped sweating, not sweating, desorientad*, verwirrt
`);
export const HEATED = phrases(`
  heat, sun, hot, run, ran, marathon, race, ultra, hitze, calor, chaleur
`);
export const URINE = phrases(`
  urine, pee, peed, peeing, wee, stool*, poo, poop, orina, urin, pisse
`);
export const URINE_WRONG = phrases(`
  brown, cola, dark, pink, red, black, tea, marron, braun, dunkel, fonce*
`);
export const COUGHING = phrases(`
  cough*, spit*, throwing up, vomit*
`);
export const RED = phrases(`
  pink, red, blood*, foam*
`);
export const REFERRED = phrases(`
  ribs, jaw, left arm, shoulder blade
`);
export const PRESSING = phrases(`
  tight*, dull, pressure, spread*, radiat*, push*
`);
export const PERIOD = phrases(`
  period, periods, menstru*, regla, periode, regles
`);
export const MISSING = phrases(`
  no, not, havent had, hasnt had, missed, vanished, stopped, gone, lost, months, irregular, absent, late,
  keine, ausgeblieben
`);
