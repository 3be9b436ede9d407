import type { CareConcept, DangerWords } from '../danger-concepts.ts';

/** How English speaks of what is treated, and of what those who treat say. */
export const ENGLISH_CARE: DangerWords<CareConcept> = {
  heartKnownSaid: `
    murmur, leaky valve, valve, hole in .. heart, thick heart, heart wall, heart
    tablets/pills/meds/medication, heart scan, echocardiogram, icd fitted, loop recorder, holter, enlarged
    heart, bypass, arrhythmia, afib, a fib, atrial fib*, svt, stents, pacemaker, aneurysm, angina,
    myocarditis, pericarditis, heart condition, heart disease, heart problem*, heart trouble, heart defect,
    heart valve, heart murmur, heart surgery, heart op, heart operation, heart transplant, heart failure,
    problem*/trouble/issue* with my/his/her/the? heart, dodgy heart/ticker, dodgy ticker, bad/weak heart,
    bypass surgery, triple/double/heart bypass, long qt, cardiomyopath*, had a stent, stent fitted, ecg ..
    abnormal/odd/funny, abnormal ecg, abnormal heart, leaky, prolapse valve, mitral, aortic, pfo, asd, vsd,
    born with a heart, cardiac rehab, cardiac arrest survivor, athletes heart, heart muscle, thickened,
    ectopics, extra beats, ectopic*, heart block, wpw, brugada, hocm, hcm, ablation, cardioversion,
    cardioverted, high calcium score, clogged arter*, blocked arter*, heart monitor fitted, scan of
    my/his/her heart, echo of my, echo on my, heart echo, heart tests, heart specialist, stress echo,
    calcium score, palpitations clinic, af for/since/diagnos*, with af, have af, got af, has af, in af, paf,
    flutter ablation, heart medication, hole in my heart, valve replaced/replacement, rhythm
    problem/disorder, irregular rhythm found, found an irregular, icd, stroke in 20*, had a stroke in/last,
    heart flutter .. check/scan/doctor, found .. heart flutter, heart flutter at
  `,
  helpSaid: `
    taken to hospital/a e/er, rushed to hospital, ended up in hospital/a e/er, went to a e/er/hospital, in a
    e, a e or, go to a e/er/hospital, go to the er, emergency room, call an ambulance, called an ambulance,
    need an ambulance, paramedics, urgent care, call 999/911/112/111, called 999/911/112/111, rang 999/111,
    ambulance came/took
  `,
  clinician: `
    doctor, doc, gp, physio, surgeon, cardiologist, consultant, nurse, specialist, midwife, oncologist,
    osteopath, therapist, dietitian, dietician, psychiatrist, gynae, gynaecologist, neurologist,
    rheumatologist, dentist, obstetrician, clinic
  `,
  saysStop: `
    not to exercise/train, no exercise/sport/sports/training, strict rest, complete rest, off sport, avoid
    exercise, nobody said, hasnt/not/never cleared/signed/okayed, not allowed sport/exercise, waiting for
    the go ahead, no go ahead, nobody .. said, nobody has signed, seen .. yet, told me not to, doesnt want
    me, advised against, warned me, against it, not happy with me, wants more tests, waiting for ..
    scan/mri/results, wants a scan/ecg/test/mri, sent me for .. scan/tests/ecg, referred me, wants me to
    wait, wants me to stop training/exercising/exercise
  `,
  organ: `
    appendix, gallbladder, gall bladder, tonsils, wisdom teeth, wisdom tooth, hernia, kidney, bunion,
    meniscus, acl, cataract, retina, prostate, womb, ovary, thyroid, spleen, plates, screws, vasectomy,
    bowel, colon, ovaries, testicle, cyst, mole, gallstones, tooth, mesh, pins, rods, screw, implant, heart
    valve, valve, cruciate, ligament, rotator cuff, labrum, carpal tunnel, varicose veins, sinus, adenoids,
    lens, cornea, hysterectomy, mastectomy, c section, sleeve, bariatric, new hip/knee/shoulder, eye, knee
    op, hip op, slipped disc, my/his/her knee, my/his/her hip, my/his/her shoulder, my/his/her ankle,
    my/his/her disc
  `,
  operated: `
    removed, taken out, out # days, trimmed, replaced, reconstruct*, mesh, operated, surgery, keyhole,
    donated, repaired, laser, pulled, extracted, come out, fused, fixed in, scoped, put right, patched,
    stitched, sewn, cut out, out ten days, out last/on/yesterday/this
  `,
  remedy: `
    tablet, tablets, pill, pills, patch, injection, injections, meds, jab, jabs, capsules, eye drops, ear
    drops
  `,
  takesIt: `
    taking, started, start, new, put on, prescribed, upped, stopped, came off, for my, makes me, bp, heart,
    pressure, thyroid, on
  `,
  birthAlarm: `
    bleeding, clots, flashing lights, headache, banging head, face .. swollen, hasnt moved, not moving, isnt
    moving, stopped moving, waters, gasping, cant breathe, fainted, shoulder tip, one sided, one side,
    sharp, severe, pouring, soaked, soaking, gush, gushed, went with a gush, green in it, hasnt kicked, not
    kicking, less movement, no movement, cant feel her/him/it move, collapsed, fitting, seizure, spots
    before, vision, breathless, out of breath, blood, lost blood
  `,
  birthSign: `
    spotting, contractions, cramps, cramping, calf, lump in .. breast, red lump, weeping, opened, oozing,
    flooded, flooding, cant pee, fever, bulge, shaking, swollen, discharge, itching
  `,
};
